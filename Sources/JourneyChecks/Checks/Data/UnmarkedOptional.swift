package import JourneyModel
import PageModel

/// The form shows which fields must be filled in.
///
/// Where some are required and some aren't, and nothing tells them apart, people fill in everything or leave the wrong
/// ones out. Judged on forms where the page itself marks some fields as required in the code and others not: the
/// words or an asterisk must show it for one of the two groups.
package struct UnmarkedOptional: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer else { return [] }
    return page.page.forms.compactMap { form in
      let typed = form.entryFields.filter { $0.kind.isTyped || $0.kind == .select }.filter {
        !$0.isReadOnly && !$0.isDisabled
      }
      let required = typed.filter(\.isRequired)
      guard typed.count > 1, !required.isEmpty, required.count < typed.count else { return nil }
      let optional = typed.filter { !$0.isRequired }
      if required.allSatisfy({ isMarked($0, page) }) || optional.allSatisfy({ isMarked($0, page) }) {
        return page.passed
      }
      let labels = optional.filter { !isMarked($0, page) }.map { "»\($0.label.text)«" }
      return page.failed(
        at: Place(key: "optional/\(Wording.stableKey(form.name))", label: form.name),
        LocalizedText(
          da: "Intet viser, at \(Wording.list(labels, last: "og")) kan stå tomt.",
          en: "Nothing shows that \(Wording.list(labels, last: "and")) may be left empty."),
        Observation(labels.joined(separator: ", ")))
    }
  }

  private func isMarked(_ field: Field, _ page: JudgedPage) -> Bool {
    let words = visibleWords(field, page)
    return words.contains("*") || FieldWords.marks.isIn(words)
  }

  private func visibleWords(_ field: Field, _ page: JudgedPage) -> String {
    [field.group, field.label.text, field.description, field.attributes["placeholder"] ?? ""].joined(separator: " ")
  }
}

extension UnmarkedOptional {
  package static let metadata = CheckMetadata(
    id: "DATA-05",
    title: LocalizedText(
      da: "Det ses, hvilke felter der skal udfyldes",
      en: "It shows which fields must be filled in"),
    failureTitle: LocalizedText(da: "Umærkede valgfrie felter", en: "Unmarked optional fields"),
    rationale: LocalizedText(
      da: "Borgeren udfylder mere end nødvendigt eller får en fejl for det, der så valgfrit ud.",
      en: "Citizens fill in more than needed, or get an error for what looked optional."),
    remedy: LocalizedText(
      da: "Fjern felter, der ikke er brug for, og skriv »(valgfri)« ved de få, der kan stå tomme.",
      en: "Remove fields that are not needed, and write \"(optional)\" at the few that may be left empty."),
    limits: LocalizedText(
      da: """
        Kun hvor sidens kode selv mærker nogle felter som krævede og andre ikke. Hvad serveren kræver, ved siden \
        ikke.
        """,
      en: """
        Only where the page's code marks some fields as required and others not. What the server demands the page \
        does not tell.
        """),
    cause: .data, severity: .hint,
    severityReason: LocalizedText(da: "De fleste kommer igennem alligevel.", en: "Most get through all the same."),
    confidence: .heuristic,
    standards: [
      "DKFDS, Formular (undgå valgfrie felter, mærk mindretallet)",
      "WCAG 2.1, 3.3.2 (A)",
      "Databeskyttelsesforordningen (EU) 2016/679, artikel 5, stk. 1, litra c",
    ], kind: .page, version: 1)
}

extension UnmarkedOptional {
  package static let examples: [CheckExample] = [
    .page("Nothing tells them apart", .failed, form("Telefon", "E-mail")),
    .page("The optional one is marked", .passed, form("Telefon", "E-mail (valgfri)")),
    .page("The required one has an asterisk", .passed, isNearMiss: true, form("Telefon *", "E-mail")),
    .page(
      "Every field is required", .notApplicable,
      "<form><label>A <input name=a required></label><label>B <input name=b required></label></form>"),
  ]

  private static func form(_ first: String, _ second: String) -> String {
    """
    <form><label>\(first) <input name=a required></label><label>\(second) <input name=b></label><button>Næste</button></form>
    """
  }
}
