package import JourneyModel
import PageModel

/// A field about the citizen tells browsers what it is for, in words that they know.
///
/// With `autocomplete` the browser fills in name, phone and address, and people who find writing hard needn't. A
/// value that is no autofill field (HTML standard section 4.10.18.7.1) does nothing, and so does none on a field in which
/// citizens wrote that fact about themselves (WCAG 1.3.5). Where only the label tells what a field asks for, it may be
/// about somebody else: that is a hint.
package struct MissingAutocomplete: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer else { return [] }
    return page.entryFields.filter { !$0.isDisabled && !$0.isReadOnly }.compactMap { field in
      let value = (field.attributes["autocomplete"] ?? "").lowercased()
      let tokens = value.split(whereSeparator: \.isWhitespace).map(String.init)
      if tokens.isEmpty {
        guard let kind = FieldClassifier.kind(of: field), Self.fillable.contains(kind) else { return nil }
        return page.failed(
          at: field, .missing(field.label.text), Observation(page.page.tree.startTag(of: field.node)),
          severity: holdsOwnFact(field, kind, on: page) ? nil : .hint)
      }
      guard !AutofillFields.isValid(tokens) else { return page.passed(at: field) }
      return page.failed(at: field, .unknown(value), Observation(page.page.tree.startTag(of: field.node)))
    }
  }

  /// Whether the citizen wrote a fact of that kind about themselves in the field.
  private func holdsOwnFact(_ field: Field, _ kind: FactKind, on page: JudgedPage) -> Bool {
    guard let persona = page.persona, !field.name.isEmpty else { return false }
    return page.walk.walk.steps.flatMap(\.entries).contains { entry in
      entry.name == field.name && entry.label == field.label.text
        && entry.fact.flatMap(persona.fact)?.kind == kind
    }
  }

  private static let fillable: Set<FactKind> = [.name, .phone, .email, .address, .postcode, .town]
}

extension LocalizedText {
  fileprivate static func missing(_ label: String) -> LocalizedText {
    LocalizedText(
      da: "Browseren kan ikke hjælpe med at udfylde »\(label)«.", en: "The browser can't help to fill in '\(label)'.")
  }

  fileprivate static func unknown(_ value: String) -> LocalizedText {
    LocalizedText(
      da: "autocomplete=\"\(value)\" er ingen værdi, browsere kender.",
      en: "autocomplete=\"\(value)\" is no value that browsers know.")
  }
}

extension MissingAutocomplete {
  package static let metadata = CheckMetadata(
    id: "A11Y-01-autocomplete",
    title: LocalizedText(da: "Browseren kan hjælpe med at udfylde", en: "The browser can help to fill in"),
    failureTitle: LocalizedText(da: "Ingen hjælp til udfyldning", en: "No help to fill in"),
    rationale: LocalizedText(
      da: "Den, der har svært ved at skrive, taster forkert og må ringe for at få det rettet.",
      en: "People who find writing hard make slips and have to call to have them mended."),
    remedy: LocalizedText(
      da: "Brug HTML-standardens navne: autocomplete=\"tel\", \"email\", \"street-address\", \"postal-code\".",
      en: """
        Use the names of the HTML standard: autocomplete="tel", "email", "street-address", "postal-code".
        """),
    limits: LocalizedText(
      da: """
        At attributten mangler, er kun en bemærkning, hvor det alene er ordene, der siger, at feltet spørger om \
        borgerens egne oplysninger.
        """,
      en: """
        That the attribute is missing is a hint only where nothing but the words tell that the field asks for the \
        citizen's own facts.
        """),
    cause: .accessibility, severity: .friction,
    severityReason: LocalizedText(da: "Borgeren kan skrive det selv.", en: "The citizen can write it alone."),
    confidence: .deterministic,
    standards: [
      "WCAG 2.1, 1.3.5 (AA), EN 301 549 v3.2.1 section 9.1.3.5",
      "W3C ACT rule 73f2c2",
      "HTML Living Standard section 4.10.18.7.1",
    ], kind: .page, version: 1)
}

extension MissingAutocomplete {
  package static let examples: [CheckExample] = [
    .page(
      "A value that doesn't exist", .failed,
      "<form><label>Telefon <input name=t autocomplete=\"telefon\"></label></form>"),
    .page(
      "A scope without a field", .failed, "<form><label>E-mail <input name=t autocomplete=\"work\"></label></form>"),
    .page("A known value", .passed, "<form><label>Telefon <input name=t autocomplete=\"tel\"></label></form>"),
    .page(
      "Scope and field", .passed, isNearMiss: true,
      "<form><label>E-mail <input name=t autocomplete=\"section-a work email\"></label></form>"),
    .page(
      "Missing on the citizen's own phone: a hint", .failed, severity: .hint, isNearMiss: true,
      "<form><label>Telefonnummer <input name=t></label></form>"),
    CheckExample(
      "Missing on a field in which citizens wrote their own number", .failed,
      ExampleJourney(
        [
          ExampleVisit("form", "<form><label>Telefonnummer <input name=t></label><button>Næste</button></form>"),
          ExampleVisit(
            "slut", "<h1>Tak</h1>",
            entries: [.example("Telefonnummer", name: "t", kind: "tel", "12345678", fact: "telefon")]),
        ], citizen: [PersonaFact(key: "telefon", value: "12345678", kind: .phone)])),
    .page("A field about something else", .notApplicable, "<form><label>Årsag <input name=t></label></form>"),
  ]

}
