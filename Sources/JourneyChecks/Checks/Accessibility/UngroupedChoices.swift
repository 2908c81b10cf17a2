package import JourneyModel
import PageModel

/// Choices that answer one question stand together under that question.
///
/// A screen reader that comes to "Ja" must say what yes means. Judged on radio buttons with one name, on checkboxes
/// with one name, and on three fields beside each other for day, month and year: a fieldset with a legend, or an
/// element with role group or radiogroup and a name, must hold them. Around other fields a fieldset without words is a
/// hint: each field still has its own label.
package struct UngroupedChoices: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer else { return [] }
    let verdicts = page.page.forms.flatMap { form in questions(in: form).map { judge($0, on: page) } }
    return verdicts.contains { if case .failed = $0 { true } else { false } }
      ? verdicts : verdicts + wordlessGroup(on: page)
  }

  /// A fieldset without words around other fields, where each field's own label still tells what it asks for: a hint.
  private func wordlessGroup(on page: JudgedPage) -> [Verdict] {
    let tree = page.page.tree
    let groups = tree.elements.filter { tree.isElement($0, "fieldset") && tree.attribute("role", of: $0) == nil }
    guard !groups.isEmpty else { return [] }
    var exposed = ExposedElements(tree)
    let fields = page.entryFields.map(\.node).sorted()
    let wordless = groups.first { group in
      guard exposed.isExposed(group), Wording.collapsed(exposed.name(of: group).text).isEmpty else { return false }
      let hasLegend = tree.children(of: group).contains { tree.isElement($0, "legend") }
      return hasLegend || fields.count(inside: group, tree) > 1
    }
    guard let wordless else { return [] }
    return [
      page.failed(
        at: page.place("group/wordless", at: wordless),
        LocalizedText(
          da: "En gruppe felter (fieldset) har ingen overskrift (legend) med ord.",
          en: "A group of fields (fieldset) has no heading (legend) with words."),
        Observation(tree.startTag(of: wordless)), severity: .hint)
    ]
  }

  private func questions(in form: Form) -> [[Field]] {
    let fields = form.entryFields.filter { !$0.isDisabled }
    var questions: [[Field]] = []
    for field in fields where (field.kind == .radio || field.kind == .checkbox) && !field.name.isEmpty {
      let isKnown = questions.contains { $0[0].name == field.name && $0[0].kind == field.kind }
      let alike = fields.filter { $0.name == field.name && $0.kind == field.kind }
      if !isKnown, alike.count > 1 { questions.append(alike) }
    }
    let typed = fields.filter(\.kind.isTyped)
    for index in typed.indices.dropLast(2) {
      let three = Array(typed[index..<(index + 3)])
      let labels = three.map { Wording.words(of: $0.label.text).first ?? "" }
      if zip(labels, FieldWords.dateParts).allSatisfy({ $1.contains($0) }) { questions.append(three) }
    }
    return questions
  }

  private func judge(_ question: [Field], on page: JudgedPage) -> Verdict {
    guard question.contains(where: { $0.group.isEmpty }), let first = question.first else { return page.passed }
    // In a table the row's and the column's headers tell what a choice answers.
    if page.page.tree.ancestors(of: first.node).contains(where: { page.page.tree.isElement($0, "table") }) {
      return page.notApplicable
    }
    let labels = question.prefix(4).map { "»\($0.label.text)«" }
    return page.failed(
      at: first,
      LocalizedText(
        da: "\(Wording.list(labels, last: "og")) hører sammen, men intet siger, hvad der bliver spurgt om.",
        en: "\(Wording.list(labels, last: "and")) belong together, but nothing says what is asked."),
      Observation(page.page.tree.startTag(of: first.node)))
  }
}

extension UngroupedChoices {
  package static let metadata = CheckMetadata(
    id: "A11Y-02",
    title: LocalizedText(
      da: "Valg, der hører sammen, står under deres spørgsmål",
      en: "Choices that belong together stand under their question"),
    failureTitle: LocalizedText(da: "Valg uden spørgsmål", en: "Choices without their question"),
    rationale: LocalizedText(
      da: "Den, der hører siden, får kun »Ja« og »Nej« at vide og må gætte spørgsmålet.",
      en: "Those who listen to the page hear only \"Yes\" and \"No\" and have to guess the question."),
    remedy: LocalizedText(
      da: "Sæt dem i <fieldset> med <legend>: <legend>Hvorfor har du brug for et nyt kort?</legend>.",
      en: "Put them in a <fieldset> with a <legend>: <legend>Why do you need a new card?</legend>."),
    limits: LocalizedText(
      da: """
        Én afkrydsning alene behøver ingen gruppe. Kun valg med samme name og dag, måned og år ved siden af \
        hinanden. Et <fieldset> uden ord om andre felter er en bemærkning.
        """,
      en: """
        A checkbox alone needs no group. Only choices with one name, and day, month and year beside each other. A \
        <fieldset> without words around other fields is a hint.
        """),
    cause: .accessibility, severity: .friction,
    severityReason: LocalizedText(da: "De fleste ser spørgsmålet over.", en: "Most see the question above."),
    confidence: .deterministic,
    standards: [
      "WCAG 2.1, 1.3.1 (A), EN 301 549 v3.2.1 section 9.1.3.1",
      "W3C technique H71",
      "DKFDS, Formular",
    ], kind: .page, version: 1)
}

extension UngroupedChoices {
  package static let examples: [CheckExample] = [
    .page("Radio buttons under a heading", .failed, "<form><h2>Vil du?</h2>\(radios)</form>"),
    .page("An empty legend", .failed, "<form><fieldset><legend></legend>\(radios)</fieldset></form>"),
    .page(
      "An empty legend around a field with a label: a hint", .failed, severity: .hint, isNearMiss: true,
      "<form><fieldset><legend> </legend><label>Navn <input name=n></label></fieldset></form>"),
    .page(
      "Two fields in a fieldset without a legend: a hint", .failed, severity: .hint, isNearMiss: true,
      "<form><fieldset><label>Navn <input name=n></label><label>By <input name=b></label></fieldset></form>"),
    .page(
      "Day, month and year in a row", .failed,
      "<form><label>Dag <input name=d></label><label>Måned <input name=m></label><label>År <input name=y></label></form>"
    ),
    .page(
      "A fieldset with its legend (DKFDS markup)", .passed,
      "<form><fieldset><legend>Vil du?</legend>\(radios)</fieldset></form>"),
    .page(
      "A radiogroup with a name", .passed, isNearMiss: true,
      "<form><div role=radiogroup aria-label=\"Vil du?\">\(radios)</div></form>"),
    .page("One checkbox", .notApplicable, "<form><label><input type=checkbox name=ok> Jeg accepterer</label></form>"),
  ]

  private static let radios =
    "<label><input type=radio name=v value=1> Ja</label><label><input type=radio name=v value=0> Nej</label>"
}
