package import JourneyModel
import PageModel

/// An error message says how to put it right.
///
/// "Ugyldigt telefonnummer" tells that it is wrong, not what right looks like. A message fails when it only complains:
/// a word for wrong, and no verb that says what to do, no number, no example and no format. A hint at the field that
/// shows the format makes it a hint only.
package struct UnhelpfulMessage: PageCheck {
  package static let judgesAnswers = true

  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    var seen: Set<NodeID> = []
    return page.page.errors.filter { $0.binding != .summaryLink }.compactMap { message in
      guard let field = page.entryFields.first(where: { $0.node == message.field }), seen.insert(field.node).inserted,
        !page.context.vocabulary.isGeneric(MessageWords.bare(message.text))
      else { return nil }
      guard isBareComplaint(message.text, of: field) else { return page.passed(at: field) }
      let hint = field.description.replacing(message.text, with: "")
      return page.failed(
        at: field, .unhelpful(message.text, page.words(for: field)), Observation(message.text),
        severity: hint.contains(where: \.isNumber) ? .hint : nil)
    }
  }

  private func isBareComplaint(_ text: String, of field: Field) -> Bool {
    let words = MessageWords.bare(text).split(separator: " ").map(String.init)
    guard words.count <= 8, MessageWords.wrong.first(in: words) != nil else { return false }
    return MessageWords.remedies.first(in: words) == nil && !text.contains(where: \.isNumber)
      && !text.contains("@") && field.kind != .file && field.kind != .password
  }
}

extension LocalizedText {
  fileprivate static func unhelpful(_ text: String, _ label: String) -> LocalizedText {
    LocalizedText(
      da: "Beskeden »\(text)« ved »\(label)« siger, at noget er galt, men ikke hvad der skal stå.",
      en: "The message '\(text)' at '\(label)' says that something is wrong, but not what belongs there.")
  }
}

extension UnhelpfulMessage {
  package static let metadata = CheckMetadata(
    id: "FEJL-05",
    title: LocalizedText(
      da: "En fejlbesked siger, hvordan man retter fejlen",
      en: "An error message says how to put it right"),
    failureTitle: LocalizedText(da: "Fejlbesked uden hjælp", en: "Error message that does not help"),
    rationale: LocalizedText(
      da: """
        Borgeren har skrevet det, vedkommende mener er rigtigt. Hører man kun, at det er ugyldigt, prøver man det \
        samme igen og ringer så.
        """,
      en: """
        The citizen wrote what they think is right. Being told only that it is invalid, they try the same again \
        and then call.
        """),
    remedy: LocalizedText(
      da: """
        Skriv, hvad der skal stå, gerne med et eksempel: »Skriv et telefonnummer med 8 cifre, for eksempel \
        12345678«.
        """,
      en: "Say what belongs there, with an example: \"Enter a phone number of 8 digits, such as 12345678\"."),
    limits: LocalizedText(
      da: """
        Kun korte beskeder ved et felt, der klager uden verbum, tal, eksempel eller format. Viser feltets \
        hjælpetekst formatet, er det kun en bemærkning. Adgangskoder må gerne være vage.
        """,
      en: """
        Only short messages at a field that complain without a verb, number, example or format. Where the field's \
        hint shows the format it is a hint only. Messages about passwords may be vague.
        """),
    cause: .errorMessages, severity: .friction,
    severityReason: LocalizedText(
      da: "Mange gætter rigtigt i andet forsøg.",
      en: "Many guess right at the second try."),
    confidence: .heuristic,
    standards: [
      "WCAG 2.1, 3.3.3 (AA), EN 301 549 v3.2.1 section 9.3.3.3",
      "DKFDS, Fejlmeddelelser",
    ], kind: .page, version: 1)
}

extension UnhelpfulMessage {
  package static let examples: [CheckExample] = [
    .answer("Only that it is invalid", .failed, form("Telefonnummeret er ugyldigt")),
    .answer("Only that it is wrong, in English", .failed, form("Invalid phone number.")),
    .answer("What to write (DKFDS markup)", .passed, form("Fejl: Skriv et telefonnummer med 8 cifre")),
    .answer("A complaint with the format", .passed, isNearMiss: true, form("Ugyldigt nummer. Det har 8 cifre.")),
    .answer(
      "A complaint beside a hint that shows the format: a hint", .failed, severity: .hint, isNearMiss: true,
      form("Ugyldigt telefonnummer", hint: "8 cifre, for eksempel 12345678")),
    .answer("A generic message, which another check judges", .notApplicable, form("Feltet skal udfyldes")),
  ]

  private static func form(_ message: String, hint: String = "") -> String {
    """
    <h1>Dine oplysninger</h1><form><div><label for="t">Telefon</label><span id="th">\(hint)</span>
    <span class="form-error-message" id="te">\(message)</span>
    <input id="t" name="telefon" aria-describedby="th te" aria-invalid="true"></div>
    <div><label for="b">By</label><input id="b" name="by"></div><button>Næste</button></form>
    """
  }
}
