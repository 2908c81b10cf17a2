package import JourneyModel
import PageModel

/// Every control that a citizen fills in has an accessible name.
///
/// Without a name nobody can tell what the field asks for: not the eye, unless text happens to stand near, and not a
/// screen reader or speech control at all. The name may come from a label, `aria-labelledby`, `aria-label` or `title`
/// (accname 1.2 section 4.3.2); a visually hidden label is fine. A placeholder counts as a name here, as the standard
/// says. Elements that a role makes a field (WAI-ARIA 1.2 section 5.3.2) are judged as well; a label names none of them.
/// Hidden and disabled controls, and buttons, are not judged.
package struct NamelessControl: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer else { return [] }
    return page.entryFields.filter { !$0.isDisabled && $0.kind != .output }.map { field in
      guard Wording.collapsed(field.label.text).isEmpty else { return page.passed(at: field) }
      let beside = textBeside(field, on: page.page)
      return page.failed(
        at: field, .nameless(field, beside: beside), Observation(page.page.tree.startTag(of: field.node)))
    } + widgets(on: page)
  }

  /// The verdicts on elements that are fields by their role alone.
  private func widgets(on page: JudgedPage) -> [Verdict] {
    let tree = page.page.tree
    let nodes = tree.elements.filter { node in
      tree.attribute("role", of: node) != nil && !tree.isElement(node, "input", "select", "textarea", "button")
    }
    guard !nodes.isEmpty else { return [] }
    var exposed = ExposedElements(tree)
    var count = 0
    return nodes.compactMap { node in
      guard Self.roles.contains(exposed.role(of: node)), exposed.isExposed(node),
        tree.attribute("aria-disabled", of: node) != "true"
      else { return nil }
      if !Wording.collapsed(exposed.name(of: node).text).isEmpty { return page.passed }
      count += 1
      return page.failed(
        at: page.place("widget#\(count)", exposed.role(of: node), at: node),
        LocalizedText(
          da: "Et felt, der er lavet med role=\"\(exposed.role(of: node))\", siger ikke, hvad borgeren skal svare på.",
          en: "A field made with role=\"\(exposed.role(of: node))\" does not say what it asks for."),
        Observation(tree.startTag(of: node)))
    }
  }

  /// The roles of W3C ACT rule e086e5 that no other element has by itself.
  private static let roles: Set<String> = [
    "checkbox", "combobox", "listbox", "radio", "searchbox", "slider", "spinbutton", "switch", "textbox",
  ]

  /// The text right before the control, in its container or the cell before: what its label was meant to be.
  private func textBeside(_ field: Field, on page: Page) -> String {
    let tree = page.tree
    for node in [field.node, tree.parent(of: field.node)].compactMap({ $0 }) {
      guard let parent = tree.parent(of: node) else { break }
      let before = tree.children(of: parent).prefix { $0 < node }
        .filter { !tree.hides($0) }
      let text = before.map { tree.visibleText(of: $0) }.last { !$0.isEmpty } ?? ""
      if !text.isEmpty { return text.count <= 60 ? text : "" }
    }
    return ""
  }
}

extension LocalizedText {
  fileprivate static func nameless(_ field: Field, beside: String) -> LocalizedText {
    let near = beside.isEmpty ? field.group : beside
    let control = name(of: field.kind)
    return near.isEmpty
      ? LocalizedText(
        da: "\(control.da) siger ikke, hvad borgeren skal svare på.",
        en: "\(control.en) does not say what it asks for.")
      : LocalizedText(
        da: "\(control.da) ved »\(near)« har intet navn, som en skærmlæser kan læse op.",
        en: "\(control.en) near '\(near)' has no name that a screen reader can read out.")
  }

  private static func name(of kind: FieldKind) -> LocalizedText {
    switch kind {
    case .checkbox: LocalizedText(da: "Et afkrydsningsfelt", en: "A checkbox")
    case .radio: LocalizedText(da: "En valgknap", en: "A radio button")
    case .select, .selectMultiple: LocalizedText(da: "En liste", en: "A list")
    case .file: LocalizedText(da: "Et felt til filer", en: "A file field")
    default: LocalizedText(da: "Et felt til at skrive i", en: "A field to write in")
    }
  }
}

extension NamelessControl {
  package static let metadata = CheckMetadata(
    id: "A11Y-01-name",
    title: LocalizedText(da: "Hvert felt har et navn", en: "Every control has a name"),
    failureTitle: LocalizedText(da: "Felt uden navn", en: "Control without a name"),
    rationale: LocalizedText(
      da: """
        Den, der bruger skærmlæser eller styrer med stemmen, kan ikke vide, hvad feltet spørger om, og må have hjælp af \
        andre. Også andre borgere rammer ved siden af, når teksten ikke hører til feltet.
        """,
      en: """
        People who use a screen reader or speech control can't know what the field asks for and need other people's \
        help. Others miss it too, since the text does not belong to the field.
        """),
    remedy: LocalizedText(
      da: """
        Giv feltet en label: <label for="telefon">Telefonnummer</label> <input id="telefon" name="telefon">. En label, \
        der kun skal høres, kan skjules visuelt, men ikke fjernes.
        """,
      en: """
        Give the field a label: <label for="phone">Phone number</label> <input id="phone" name="phone">. A label that \
        is only to be heard may be hidden visually, but not removed.
        """),
    limits: LocalizedText(
      da: """
        Skjulte felter, slukkede felter og knapper bedømmes ikke her. En pladsholder regnes som navn, selv om den er et \
        dårligt et. Felter, som et script laver, kan ikke ses.
        """,
      en: """
        Hidden fields, disabled fields and buttons are not judged here. A placeholder counts as a name, though a poor \
        one. Fields that a script makes can't be seen.
        """),
    cause: .accessibility, severity: .seeksHelp,
    severityReason: LocalizedText(
      da: "Borgere med skærmlæser kan ikke udfylde feltet uden hjælp.",
      en: "Citizens with a screen reader can't fill in the field without help."),
    confidence: .deterministic,
    standards: [
      "WCAG 2.1, 4.1.2 (A), 1.3.1 (A), 3.3.2 (A)", "EN 301 549 v3.2.1 section 9.4.1.2, 9.1.3.1, 9.3.3.2",
      "W3C ACT rule e086e5 (Form field has non-empty accessible name)", "DKFDS, Formular",
    ], kind: .page, version: 1)

  package static let examples: [CheckExample] = [
    .page("A field beside words that nothing ties to it", .failed, "<form>Telefon <input name=\"telefon\"></form>"),
    .page(
      "A label without for (Bootstrap markup)", .failed,
      """
      <form class="row"><div class="col"><label class="form-label">Email</label>
      <input class="form-control" name="email" type="email"></div></form>
      """),
    .page(
      "A select in a table cell beside its words", .failed,
      "<form><table><tr><td>Kommune</td><td><select name=\"k\"><option>Aarhus</option></select></td></tr></table></form>"
    ),
    .page(
      "A box that a role makes a field, in a label that can't name it", .failed,
      "<label>Navn <span role=\"textbox\" contenteditable></span></label>"),
    .page(
      "A box with a role and a name", .passed, isNearMiss: true,
      "<div role=\"textbox\" contenteditable aria-label=\"Navn\"></div>"),
    .page(
      "An empty label", .failed, "<form><label for=\"a\"> </label><textarea id=\"a\" name=\"a\"></textarea></form>"),
    .page(
      "A label tied with for (DKFDS markup)", .passed,
      """
      <form><div class="form-group"><label class="form-label" for="t">Telefon</label>
      <input class="form-input" id="t" name="telefon"></div></form>
      """),
    .page(
      "The label wraps the control (Django markup)", .passed,
      "<form><p><label>Navn: <input name=\"navn\"></label></p></form>"),
    .page(
      "A visually hidden label", .passed, isNearMiss: true,
      "<form><label class=\"sr-only\" for=\"q\">Søg</label><input id=\"q\" name=\"q\"></form>"),
    .page(
      "Named by the heading of its column", .passed, isNearMiss: true,
      "<form><span id=\"antal\">Antal</span><input name=\"n\" aria-labelledby=\"antal\"></form>"),
    .page(
      "Hidden fields and buttons", .notApplicable, isNearMiss: true,
      "<form><input type=\"hidden\" name=\"csrf\" value=\"1\"><button>Send</button><input type=\"submit\"></form>"),
    .page("A page without a form", .notApplicable, "<h1>Velkommen</h1><p>Læs mere her.</p>"),
  ]
}
