package import JourneyModel
import PageModel

/// Each field has a label of its own, and one.
///
/// Two fields of a form that are both called "Navn", in one group and under one heading, are told apart by nothing
/// (technique G131). Two labels before one field mean that another field was meant to have one of them, or that screen
/// readers may read only the first. A label that comes after the field is taken for a message. Both are hints, since
/// what stands around often tells the eye.
package struct UnclearLabels: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer else { return [] }
    let fields = page.page.forms.map { $0.entryFields.filter { !$0.isDisabled && !$0.kind.isToggled } }
    guard fields.contains(where: { !$0.isEmpty }) else { return [] }
    let verdicts = fields.compactMap { sharedLabel($0, on: page) } + doubledLabels(fields.flatMap { $0 }, on: page)
    return verdicts.isEmpty ? [page.passed] : verdicts
  }

  /// Two fields of one form that nothing tells apart.
  private func sharedLabel(_ fields: [Field], on page: JudgedPage) -> Verdict? {
    let tree = page.page.tree
    let headings = page.page.headings.map(\.node).sorted()
    var seen: Set<String> = []
    for field in fields where !Wording.key(field.label.text).isEmpty {
      let isInRow = tree.ancestors(of: field.node).contains { tree.isElement($0, "td", "th", "li", "dd") }
      if isInRow { continue }
      let part = headings.firstIndex(notBefore: field.node)
      let key = "\(Wording.key(field.label.text))/\(Wording.key(field.group))/\(part)"
      if seen.insert(key).inserted { continue }
      return page.failed(
        at: page.place("label/shared/\(Wording.stableKey(field.label.text))", field.label.text, at: field.node),
        LocalizedText(
          da: "To felter hedder begge »\(field.label.text)«.", en: "Two fields are both called '\(field.label.text)'."),
        Observation(tree.startTag(of: field.node)), severity: .hint)
    }
    return nil
  }

  /// Fields that two visible labels before them point at.
  private func doubledLabels(_ fields: [Field], on page: JudgedPage) -> [Verdict] {
    let tree = page.page.tree
    var labels: [String: [NodeID]] = [:]
    for node in tree.elements where tree.isElement(node, "label") {
      guard let id = tree.attribute("for", of: node), !id.isEmpty, !tree.hides(node),
        !tree.visibleText(of: node).isEmpty
      else { continue }
      labels[id, default: []].append(node)
    }
    return fields.compactMap { field in
      let before = labels[field.id, default: []].filter { $0 < field.node }
      guard !field.id.isEmpty, before.count > 1 else { return nil }
      let words = before.prefix(2).map { "»\(tree.visibleText(of: $0))«" }
      return page.failed(
        at: field,
        LocalizedText(
          da: "Et felt har to labels: \(Wording.list(words, last: "og")).",
          en: "A field has two labels: \(Wording.list(words, last: "and"))."),
        Observation(before.map { tree.startTag(of: $0) }.joined(separator: " ")), severity: .hint)
    }
  }
}

extension FieldKind {
  /// Boxes and radio buttons: one word answers many questions, and their group tells which.
  fileprivate var isToggled: Bool { self == .checkbox || self == .radio || self == .output }
}

extension UnclearLabels {
  package static let metadata = CheckMetadata(
    id: "A11Y-01-labels",
    title: LocalizedText(da: "Hvert felt har sin egen label", en: "Each field has a label of its own"),
    failureTitle: LocalizedText(da: "Labels, der ikke skelner", en: "Labels that don't tell apart"),
    rationale: LocalizedText(
      da: "Den, der hører siden, kan ikke vide, hvilket af felterne der er hvad, og skriver det forkerte sted.",
      en: "Those who listen to the page can't know which field is which, and write in the wrong one."),
    remedy: LocalizedText(
      da: "Skriv forskellen i labelen: »Barnets navn« og »Dit navn«, eller saml hver slags i en <fieldset>.",
      en: "Write the difference in the label: \"Child's name\" and \"Your name\", or group each in a <fieldset>."),
    limits: LocalizedText(
      da: "Felter i tabeller og lister bedømmes ikke, og heller ikke felter under hver sin overskrift.",
      en: "Fields in tables and lists are not judged, nor are fields under headings of their own."),
    cause: .accessibility, severity: .hint,
    severityReason: LocalizedText(
      da: "Det, der står omkring felterne, viser det ofte øjet.", en: "What stands around the fields often shows it."),
    confidence: .heuristic,
    standards: ["WCAG 2.1, 2.4.6 (AA), 3.3.2 (A)", "W3C techniques G131, H44"], kind: .page, version: 1)
}

extension UnclearLabels {
  package static let examples: [CheckExample] = [
    .page(
      "Two fields of one name", .failed,
      "<form><label>Navn <input name=a></label><label>Navn <input name=b></label></form>"),
    .page(
      "Two labels for one field", .failed,
      "<form><label for=d>Født</label><label for=d>Dag</label><input id=d name=d></form>"),
    .page(
      "Each its own", .passed,
      "<form><label>Dit navn <input name=a></label><label>Barnets navn <input name=b></label></form>"),
    .page(
      "One name in two groups", .passed, isNearMiss: true,
      """
      <form><fieldset><legend>Dig</legend><label>Navn <input name=a></label></fieldset>
      <fieldset><legend>Barnet</legend><label>Navn <input name=b></label></fieldset></form>
      """),
    .page(
      "A message that is a label after the field", .passed, isNearMiss: true,
      "<form><label for=d>Dag</label><input id=d name=d><label for=d>Skriv en dag</label></form>"),
    .page("No field to write in", .notApplicable, "<form><label><input type=checkbox name=a> Ja</label></form>"),
  ]
}
