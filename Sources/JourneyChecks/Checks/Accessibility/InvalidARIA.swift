package import JourneyModel
import PageModel

/// Words for assistive technology are words that it knows.
///
/// A misspelt role or state is ignored, and the element is announced as something else or not at all. Judged on
/// `role` and `aria-` attributes: a role must exist, an attribute must exist, its value must be one it can have, a
/// role must have the states it needs, and what is marked as decoration must not have a name.
package struct InvalidARIA: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer else { return [] }
    let tree = page.page.tree
    var exposed = ExposedElements(tree)
    return tree.elements.compactMap { node in
      guard isMarked(node, tree), exposed.isExposed(node) || tree.attribute("aria-hidden", of: node) != nil else {
        return nil
      }
      guard let fault = fault(of: node, &exposed) else { return page.passed }
      return page.failed(
        at: page.place("aria/\(fault.key)", fault.key, at: node), fault.text, Observation(tree.startTag(of: node)))
    }
  }

  private func isMarked(_ node: NodeID, _ tree: PageTree) -> Bool {
    tree[node].attributes.contains { index in
      let name = tree.attributes[Int(index)].name
      return name == "role" || name == "alt" || name.hasPrefix("aria-")
    }
  }

  private func fault(of node: NodeID, _ exposed: inout ExposedElements) -> (key: String, text: LocalizedText)? {
    let tree = exposed.tree
    let roles = (tree.attribute("role", of: node) ?? "").split(whereSeparator: \.isWhitespace).map(String.init)
    if exposed.isExposed(node), let first = roles.first, !roles.contains(where: ExposedElements.isRole), first != "text"
    {
      return ("role/\(first)", .noRole(first))
    }
    for index in tree[node].attributes {
      let attribute = tree.attributes[Int(index)]
      guard attribute.name.hasPrefix("aria-") else { continue }
      guard let type = ARIAAttributes.types[attribute.name] else {
        return (attribute.name, .noAttribute(attribute.name))
      }
      if !type.accepts(attribute.value) { return (attribute.name, .noValue(attribute.name, attribute.value)) }
    }
    guard exposed.isExposed(node) else { return nil }
    if let role = roles.first(where: ExposedElements.isRole), let missing = missingState(of: role, node, tree) {
      return ("\(role)/\(missing)", .missing(role, missing))
    }
    let isDecoration =
      roles.first == "none" || roles.first == "presentation" || (roles.isEmpty && isEmptyAlt(node, tree))
    if isDecoration, !["none", "generic"].contains(exposed.role(of: node)) { return ("decoration", .named) }
    return nil
  }

  private func isEmptyAlt(_ node: NodeID, _ tree: PageTree) -> Bool {
    tree.isElement(node, "img") && tree.attribute("alt", of: node) == ""
  }

  private func missingState(of role: String, _ node: NodeID, _ tree: PageTree) -> String? {
    guard let needed = ARIAAttributes.required[role.lowercased()], !isNative(role, node, tree) else { return nil }
    return needed.first { (tree.attribute($0, of: node) ?? "").isEmpty }
  }

  /// Whether the element has the role and its states by itself.
  private func isNative(_ role: String, _ node: NodeID, _ tree: PageTree) -> Bool {
    tree.isElement(node, "input", "select", "meter", "progress", "option", "h1", "h2", "h3", "h4", "h5", "h6", "hr")
      || (role == "separator" && tree.attribute("tabindex", of: node) == nil)
  }
}

extension LocalizedText {
  fileprivate static func noRole(_ role: String) -> LocalizedText {
    LocalizedText(da: "Rollen »\(role)« findes ikke.", en: "The role '\(role)' does not exist.")
  }

  fileprivate static func noAttribute(_ name: String) -> LocalizedText {
    LocalizedText(da: "Attributten »\(name)« findes ikke.", en: "The attribute '\(name)' does not exist.")
  }

  fileprivate static func noValue(_ name: String, _ value: String) -> LocalizedText {
    LocalizedText(da: "»\(name)« kan ikke være »\(value)«.", en: "'\(name)' can't be '\(value)'.")
  }

  fileprivate static func missing(_ role: String, _ state: String) -> LocalizedText {
    LocalizedText(da: "Rollen »\(role)« mangler »\(state)«.", en: "The role '\(role)' lacks '\(state)'.")
  }

  fileprivate static let named = LocalizedText(
    da: "Et element er både mærket som pynt og givet et navn.",
    en: "An element is marked as decoration and given a name.")
}

extension InvalidARIA {
  package static let metadata = CheckMetadata(
    id: "A11Y-04-aria",
    title: LocalizedText(
      da: "ARIA er skrevet, så hjælpemidler forstår det",
      en: "ARIA is written so that assistive technology understands it"),
    failureTitle: LocalizedText(da: "Ugyldig ARIA", en: "Invalid ARIA"),
    rationale: LocalizedText(
      da: """
        En rolle eller tilstand med stavefejl bliver sprunget over, så borgeren hører noget forkert eller intet.
        """,
      en: "A misspelt role or state is skipped, so that the citizen hears something wrong or nothing."),
    remedy: LocalizedText(
      da: "Brug HTML's egne elementer, for eksempel <button> og <input type=\"checkbox\">, og ret stavefejlen.",
      en: "Use HTML's own elements, such as <button> and <input type=\"checkbox\">, and mend the spelling."),
    limits: LocalizedText(
      da: "Kun navne og værdier. Om rollen passer til det, elementet gør, kan kun ses i en browser.",
      en: "Only names and values. Whether the role fits what the element does is seen only in a browser."),
    cause: .accessibility, severity: .friction,
    severityReason: LocalizedText(
      da: "Det rammer dem, der bruger hjælpemidler.",
      en: "It hits those who use assistive technology."),
    confidence: .deterministic,
    standards: [
      "WAI-ARIA 1.2 section 5.3 and 6",
      "WCAG 2.1, 4.1.2 (A), EN 301 549 v3.2.1 section 9.4.1.2",
      "W3C ACT rules 674b10, 5f99a7, 6a7281, 4e8ab6, 46ca7f",
    ], kind: .page, version: 1)
}

extension InvalidARIA {
  package static let examples: [CheckExample] = [
    .page("A misspelt role", .failed, "<span role=\"lnik\">Se priser</span>"),
    .page("A misspelt attribute", .failed, "<label>Navn <input aria-requierd=\"true\"></label>"),
    .page("A value that can't be", .failed, "<div role=\"button\" aria-expanded=\"collapsed\">Mere</div>"),
    .page("A checkbox without its state", .failed, "<div role=\"checkbox\" aria-label=\"Ja\"></div>"),
    .page("All as it should be", .passed, "<div role=\"button\" tabindex=\"0\" aria-expanded=\"false\">Mere</div>"),
    .page(
      "A fallback after an unknown role", .passed, isNearMiss: true,
      "<div role=\"sectionhead heading\" aria-level=\"2\">Mere</div>"),
    .page("No ARIA", .notApplicable, "<button>Mere</button>"),
  ]

}
