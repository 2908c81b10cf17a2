/// One pass over a tree that finds everything the readers look for, so that none of them searches the tree again.
struct PageIndex {
  /// The tree.
  let tree: PageTree
  /// What each node inherits.
  private(set) var contexts: [NodeContext]
  /// The first element of each id.
  private(set) var identifiers: [String: NodeID] = [:]
  /// Form elements in tree order.
  private(set) var forms: [NodeID] = []
  /// Listed elements that can be in an entry list, and output (HTML standard section 4.10.2), in tree order.
  private(set) var controls: [NodeID] = []
  /// `label` elements in tree order.
  private(set) var labels: [NodeID] = []
  /// `a` and `area` elements with an href, in tree order.
  private(set) var links: [NodeID] = []
  /// Headings in tree order.
  private(set) var headings: [NodeID] = []
  /// Groups of controls that name what describes them, as they do with an error of the whole group.
  private(set) var groups: [NodeID] = []
  /// Elements that may tell of an error, by class or role, in tree order.
  private(set) var messages: [NodeID] = []
  /// Elements whose text starts with the word for an error, in tree order.
  private(set) var prefixed: [NodeID] = []
  /// `meta` elements in tree order.
  private(set) var metas: [NodeID] = []
  /// The first title, base with an href, and root element.
  private(set) var title: NodeID?
  private(set) var base: NodeID?
  private(set) var root: NodeID?
  /// A page repeats its class attributes.
  private var classMeanings: [String: ClassMeaning] = [:]

  /// Indexes a tree.
  init(_ tree: PageTree) {
    self.tree = tree
    contexts = [NodeContext](repeating: NodeContext(), count: tree.nodes.count)
    for index in tree.nodes.indices.dropFirst() {
      let parent = Int(tree.nodes[index].parent)
      contexts[index] = contexts[parent]
      contexts[index].facts.formIntersection(.inherited)
      switch tree.nodes[index].kind {
      case .element: add(index, parent: parent)
      case .text: if startsWithError(tree.nodes[index].text) { prefixed.append(NodeID(parent)) }
      default: break
      }
    }
  }

  /// What a node inherits.
  subscript(id: NodeID) -> NodeContext { contexts[Int(id.index)] }

  /// Whether a node is hidden from everybody.
  func isHidden(_ id: NodeID) -> Bool { !self[id].facts.isDisjoint(with: .hiddenFromAll) }

  /// Whether a node is in the accessibility tree.
  func isAccessible(_ id: NodeID) -> Bool {
    self[id].facts.isDisjoint(with: NodeContext.Facts.hiddenFromAll.union(.ariaHidden))
  }

  private mutating func add(_ index: Int, parent: Int) {
    let id = NodeID(index)
    let name = tree.nodes[index].name
    inheritDisabled(index, parent: parent, name: name)
    let marks = readAttributes(of: id, name: name)
    if contexts[index].facts.contains(.inTemplate) { return }
    if tree.nodes[index].namespace == .html {
      classify(id, name: name, marks: marks)
    } else if name == "a", marks.hasReference {
      links.append(id)
    }
    if marks.isHeading { headings.append(id) }
    if marks.isGroup || name == "fieldset" {
      contexts[index].group = id.index
      if marks.isDescribed { groups.append(id) }
    }
    if marks.isMessage { messages.append(id) }
  }

  /// Whether a text starts with `Fejl:` or `Error:`.
  private func startsWithError(_ text: String) -> Bool {
    let start = text.utf8.drop { $0.isHTMLWhiteSpace }.prefix(6)
    guard let first = start.first, first | 0x20 == 0x66 || first | 0x20 == 0x65 else { return false }
    let lowered = String(decoding: start.map(\.asciiLowercased), as: UTF8.self)
    return lowered.hasPrefix("fejl:") || lowered == "error:"
  }

  private mutating func inheritDisabled(_ index: Int, parent: Int, name: String) {
    guard contexts[parent].facts.contains(.disablesContent) else { return }
    if name == "legend", !contexts[parent].facts.contains(.sawLegend) {
      contexts[parent].facts.insert(.sawLegend)
    } else {
      contexts[index].facts.insert(.inDisabledFieldset)
    }
  }

  private mutating func classify(_ id: NodeID, name: String, marks: Marks) {
    let index = Int(id.index)
    switch name {
    case "form":
      contexts[index].form = id.index
      forms.append(id)
    case "input", "select", "textarea", "button", "output": controls.append(id)
    case "label":
      contexts[index].label = id.index
      labels.append(id)
    case "a", "area": if marks.hasReference { links.append(id) }
    case "h1", "h2", "h3", "h4", "h5", "h6": if !marks.hasRole { headings.append(id) }
    case "fieldset": if marks.isDisabled { contexts[index].facts.insert(.disablesContent) }
    case "datalist": contexts[index].facts.formUnion([.inDatalist, .notRendered])
    case "template": contexts[index].facts.formUnion([.inTemplate, .notRendered])
    case "title":
      if title == nil { title = id }
      contexts[index].facts.insert(.notRendered)
    case "base": if base == nil, marks.hasReference { base = id }
    case "meta": metas.append(id)
    case "html": if root == nil { root = id }
    case "script", "style", "head", "noembed", "noframes", "param", "rp":
      contexts[index].facts.insert(.notRendered)
    case "dialog": if !marks.isOpen { contexts[index].facts.insert(.notRendered) }
    default: break
    }
  }

  private struct ClassMeaning {
    let hidesVisually: Bool
    let tellsOfError: Bool
  }

  private struct Marks {
    var hasReference = false
    var hasRole = false
    var isDisabled = false
    var isOpen = false
    var isHeading = false
    var isGroup = false
    var isDescribed = false
    var isMessage = false
  }

  private mutating func readAttributes(of id: NodeID, name: String) -> Marks {
    var marks = Marks()
    let index = Int(id.index)
    for position in tree.nodes[index].attributes {
      let attribute = tree.attributes[Int(position)]
      switch attribute.name {
      case "id":
        if !attribute.value.isEmpty, identifiers[attribute.value] == nil,
          !contexts[index].facts.contains(.inTemplate)
        {
          identifiers[attribute.value] = id
        }
      case "href", "xlink:href": marks.hasReference = true
      case "disabled": marks.isDisabled = true
      case "aria-describedby", "aria-errormessage": marks.isDescribed = true
      case "open": marks.isOpen = true
      case "hidden": contexts[index].facts.insert(.notRendered)
      case "aria-hidden": if attribute.value == "true" { contexts[index].facts.insert(.ariaHidden) }
      case "style": readStyle(attribute.value, of: index, &marks)
      case "color": if name == "font", attribute.value.lowercased() == "red" { marks.isMessage = true }
      case "class": readClasses(attribute.value, of: index, &marks)
      case "role": readRole(attribute.value, &marks)
      default: break
      }
    }
    return marks
  }

  private mutating func readStyle(_ value: String, of index: Int, _ marks: inout Marks) {
    let style = InlineStyle(value)
    if style.isOffScreen { contexts[index].facts.insert(.visuallyHidden) }
    if style.isRed { marks.isMessage = true }
    if style.display == "none" { contexts[index].facts.insert(.notRendered) }
    switch style.visibility {
    case "hidden", "collapse": contexts[index].facts.insert(.invisible)
    case "visible": contexts[index].facts.remove(.invisible)
    default: break
    }
  }

  private mutating func readClasses(_ value: String, of index: Int, _ marks: inout Marks) {
    let meaning: ClassMeaning
    if let known = classMeanings[value] {
      meaning = known
    } else {
      meaning = ClassMeaning(
        hidesVisually: KnownClasses.hidesVisually(value), tellsOfError: KnownClasses.errorEvidence(value) != .none)
      classMeanings[value] = meaning
    }
    if meaning.hidesVisually { contexts[index].facts.insert(.visuallyHidden) }
    if meaning.tellsOfError { marks.isMessage = true }
  }

  private func readRole(_ value: String, _ marks: inout Marks) {
    guard let role = value.spaceSeparated.first else { return }
    marks.hasRole = true
    switch role {
    case "heading": marks.isHeading = true
    case "group", "radiogroup": marks.isGroup = true
    case "alert", "alertdialog", "status": marks.isMessage = true
    default: break
    }
  }
}
