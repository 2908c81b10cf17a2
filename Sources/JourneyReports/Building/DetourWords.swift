import JourneyModel

/// What the detours are called that citizens take.
enum DetourWords {
  /// When a finding shows: `når de går tilbage`.
  static let clauses: [String: LocalizedText] = [
    "deep-link": LocalizedText(
      da: "når de åbner et link uden at være logget på", en: "when they open a link without being logged in"),
    "back": LocalizedText(da: "når de går tilbage", en: "when they go back"),
    "change-from-review": LocalizedText(
      da: "når de går tilbage fra opsummeringen", en: "when they go back from the review"),
    "answer-changed": LocalizedText(
      da: "når de retter et svar fra opsummeringen", en: "when they change an answer from the review"),
    "session-lost": LocalizedText(
      da: "når de har lukket browseren undervejs", en: "when they have closed the browser meanwhile"),
    "session-expired": LocalizedText(da: "når de har været for længe væk", en: "when they were away too long"),
    "reload-order": LocalizedText(da: "når de genindlæser kvitteringen", en: "when they reload the receipt"),
    "double-order": LocalizedText(da: "når de trykker to gange", en: "when they press twice"),
    "two-tabs": LocalizedText(da: "når de har siden åben to gange", en: "when they have the page open twice"),
    "two-tabs-apart": LocalizedText(
      da: "når de svarer forskelligt i to faner", en: "when they answer differently in two tabs"),
    "payment-cancelled": LocalizedText(da: "når de afbryder betalingen", en: "when they break off the payment"),
  ]

  /// What a detour is called.
  static let names: [String: LocalizedText] = [
    "deep-link": LocalizedText(da: "Et link åbnet uden login", en: "A link opened without a session"),
    "back": LocalizedText(da: "Tilbage og frem igen", en: "Back and forward again"),
    "change-from-review": LocalizedText(
      da: "Tilbage fra opsummeringen og frem igen", en: "Back from the review and forward again"),
    "answer-changed": LocalizedText(da: "Et svar rettet fra opsummeringen", en: "An answer changed from the review"),
    "session-lost": LocalizedText(da: "Browseren lukket undervejs", en: "The browser closed meanwhile"),
    "session-expired": LocalizedText(da: "For længe væk", en: "Away too long"),
    "reload-order": LocalizedText(da: "Kvitteringen genindlæst", en: "The receipt reloaded"),
    "double-order": LocalizedText(da: "Trykket to gange", en: "Pressed twice"),
    "two-tabs": LocalizedText(da: "Siden åben to gange", en: "The page open twice"),
    "two-tabs-apart": LocalizedText(da: "Forskellige svar i to faner", en: "Different answers in two tabs"),
    "payment-cancelled": LocalizedText(da: "Betalingen afbrudt", en: "The payment broken off"),
  ]
}
