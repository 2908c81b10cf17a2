package import JourneyModel
import PageModel

/// Whoever is asked for personal data can read what they are used for.
///
/// Judged over a journey that asks for the citizen's own facts: a link or a sentence about personal data or privacy
/// must stand on one of the service's own pages up to the first such field, also in its footer. A notice is told by
/// its name, or by a sentence in which the authority does something with the citizen's data. That a number is used for
/// this order only is a purpose; a notice says who answers for the data, how long, and what rights there are.
package struct MissingPrivacyNotice: RunCheck {
  package init() {}

  package func judge(_ journey: JourneyContext) -> [Verdict] {
    var pages: [JudgedPage] = []
    for page in journey.ownPages {
      pages.append(page)
      let asks = page.entryFields.first { field in
        FieldClassifier.kind(of: field).map { $0 != .date && $0 != .amount && $0 != .text } ?? false
      }
      guard let asks else { continue }
      if pages.contains(where: hasNotice) { return [page.passed(at: asks)] }
      return [
        page.failed(
          at: Place(key: "privacy", label: ""), step: page.step(of: asks),
          LocalizedText(
            da: "Siden beder om »\(page.words(for: asks))« uden at vise, hvad oplysningerne bruges til.",
            en: "The page asks for '\(page.words(for: asks))' without showing what the data are used for."),
          Observation(page.page.tree.startTag(of: asks.node)))
      ]
    }
    return [.notApplicable(step: journey.firstStep)]
  }

  private func hasNotice(_ page: JudgedPage) -> Bool {
    page.blocks.flatMap { RunningText.sentences(of: $0.text) }.contains { sentence in
      PrivacyWords.names.isIn(sentence)
        || (PrivacyWords.data.isIn(sentence) && PrivacyWords.handling.isIn(sentence)
          && !PrivacyWords.purpose.isIn(sentence))
    }
  }
}

extension MissingPrivacyNotice {
  package static let metadata = CheckMetadata(
    id: "TIL-04",
    title: LocalizedText(
      da: "Borgeren kan læse, hvad oplysningerne bruges til",
      en: "The citizen can read what the data are used for"),
    failureTitle: LocalizedText(da: "Ingen oplysning om persondata", en: "No privacy notice"),
    rationale: LocalizedText(
      da: "Den, der er i tvivl om, hvad nummeret bruges til, skriver et forkert eller ringer for at spørge.",
      en: "People in doubt about what the number is used for write a wrong one, or call to ask."),
    remedy: LocalizedText(
      da: "Sæt et link ved formularen eller i sidefoden: »Sådan behandler vi dine personoplysninger«.",
      en: "Put a link at the form or in the footer: \"How we handle your personal data\"."),
    limits: LocalizedText(
      da: "Kun forløb, der med sikkerhed spørger om borgerens egne oplysninger. Et link i sidefoden er nok.",
      en: "Only journeys that surely ask for the citizen's own facts. A link in the footer is enough."),
    cause: .trust, severity: .friction,
    severityReason: LocalizedText(da: "De fleste går videre uden.", en: "Most go on without."),
    confidence: .heuristic,
    standards: [
      "Databeskyttelsesforordningen (EU) 2016/679, artikel 13"
    ], kind: .run, version: 1)
}

extension MissingPrivacyNotice {
  package static let examples: [CheckExample] = [
    .page("A form and nothing about data", .failed, "<form><label>Telefonnummer <input name=t></label></form>"),
    .page("In English", .failed, "<form><label>Your e-mail <input name=t></label></form>"),
    .page(
      "A link in the footer", .passed, isNearMiss: true,
      "<form><label>Telefonnummer <input name=t></label></form><footer><a href=\"/p\">Privatlivspolitik</a></footer>"),
    .page(
      "A sentence at the form", .passed,
      "<p>Sådan behandler vi dine personoplysninger.</p><form><label>Telefonnummer <input name=t></label></form>"),
    .page(
      "What the authority does with the data", .passed, isNearMiss: true,
      "<form><label>Telefonnummer <input name=t></label></form><p>Hvordan behandler vi oplysninger om dig?</p>"),
    .page(
      "Other words about the citizen's data", .failed,
      "<p>Tjek dine oplysninger, og ret dem.</p><form><label>Telefonnummer <input name=t></label></form>"),
    .page(
      "A purpose, but no notice", .failed,
      "<p>Vi bruger kun oplysningerne til dette.</p><form><label>Telefonnummer <input name=t></label></form>"),
    .page("Nothing personal is asked for", .notApplicable, "<form><label>Årsag <input name=t></label></form>"),
  ]

}
