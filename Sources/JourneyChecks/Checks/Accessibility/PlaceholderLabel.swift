package import JourneyModel
import PageModel

/// A field has a label that stays when one begins to write.
///
/// A placeholder disappears with the first letter, is often too pale to read, and isn't read out by all screen readers.
/// Judged on the fields whose only name is their placeholder. A field for searching beside its button is a hint, since
/// the button tells what it is.
package struct PlaceholderLabel: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer else { return [] }
    return page.entryFields.filter { $0.attributes["placeholder"] != nil && !$0.isDisabled }.map { field in
      guard field.label.origin == .placeholder else { return page.passed(at: field) }
      return page.failed(
        at: field,
        LocalizedText(
          da: "»\(field.label.text)« står kun som grå tekst i feltet og forsvinder, når man skriver.",
          en: "'\(field.label.text)' stands only as grey text in the field and is gone when one writes."),
        Observation(page.page.tree.startTag(of: field.node)), severity: field.kind == .search ? .hint : nil)
    }
  }
}

extension PlaceholderLabel {
  package static let metadata = CheckMetadata(
    id: "A11Y-01-placeholder",
    title: LocalizedText(da: "Feltets navn bliver stående", en: "The field's name stays"),
    failureTitle: LocalizedText(da: "Pladsholder i stedet for label", en: "Placeholder in a label's place"),
    rationale: LocalizedText(
      da: """
        Når teksten i feltet forsvinder, kan borgeren ikke se, hvad der skal stå, og kan ikke tjekke sine svar.
        """,
      en: """
        When the text in the field is gone, citizens can't see what belongs there and can't check their answers.
        """),
    remedy: LocalizedText(
      da: "Sæt en synlig label over feltet: <label for=\"mobil\">Mobilnummer</label>, og fjern pladsholderen.",
      en: """
        Put a visible label above the field: <label for="mobile">Mobile number</label>, and remove the \
        placeholder.
        """),
    limits: LocalizedText(
      da: "Kun felter, hvis eneste navn er pladsholderen. Et søgefelt er en bemærkning.",
      en: "Only fields whose only name is the placeholder. A search field is a hint."),
    cause: .accessibility, severity: .friction,
    severityReason: LocalizedText(da: "De fleste husker, hvad der stod.", en: "Most remember what it said."),
    confidence: .deterministic,
    standards: [
      "WCAG 2.1, 3.3.2 (A), EN 301 549 v3.2.1 section 9.3.3.2",
      "DKFDS, Formular (undgå pladsholdertekst)",
      "HTML Living Standard section 4.10.5.3.10",
    ], kind: .page, version: 1)
}

extension PlaceholderLabel {
  package static let examples: [CheckExample] = [
    .page("Only a placeholder", .failed, "<form><input name=m placeholder=\"Mobilnummer\"></form>"),
    .page(
      "A label beside the placeholder", .passed,
      "<form><label>Mobilnummer <input name=m placeholder=\"12345678\"></label></form>"),
    .page(
      "A hidden label beside the placeholder", .passed, isNearMiss: true,
      "<form><input name=m aria-label=\"Mobilnummer\" placeholder=\"Mobilnummer\"></form>"),
    .page(
      "A search field: a hint", .failed, severity: .hint, isNearMiss: true,
      "<form><input type=search name=q placeholder=\"Søg\"><button>Søg</button></form>"),
    .page("No placeholder", .notApplicable, "<form><label>Mobil <input name=m></label></form>"),
  ]

}
