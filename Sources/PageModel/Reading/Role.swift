/// The ARIA roles that name computation tells apart (WAI-ARIA 1.2; implicit ones from HTML-AAM 1.0 section 3).
enum Role {
  /// Roles whose name comes from their content (WAI-ARIA section 5.2.8.6).
  case namedByContent
  case option
  case textBox, comboBox, listBox, range
  /// No role of its own: `none` and `presentation`.
  case presentational
  /// Roles that can't be named by an author (WAI-ARIA section 5.2.8.4).
  case unnameable
  case other

  /// Whether the element's content names it.
  var takesNameFromContent: Bool { self == .namedByContent || self == .option }

  /// Whether aria-label doesn't name it.
  var prohibitsName: Bool { self == .unnameable }

  /// Whether its native name is gone.
  var isPresentational: Bool { self == .presentational }

  /// The role of an element: its first known role token, else what HTML gives it.
  static func of(_ id: NodeID, in index: PageIndex) -> Role {
    let tree = index.tree
    if let value = tree.attribute("role", of: id) {
      for token in value.spaceSeparated {
        if let role = named[token.lowercased()] { return role }
        if others.contains(token.lowercased()) { return .other }
      }
    }
    guard tree[id].namespace == .html else { return .other }
    return implicit(of: id, in: tree)
  }

  private static func implicit(of id: NodeID, in tree: PageTree) -> Role {
    switch tree[id].name {
    case "input": return implicit(ofInput: id, in: tree)
    case "textarea": return .textBox
    case "select":
      let isList = tree.attribute("multiple", of: id) != nil || (Int(tree.attribute("size", of: id) ?? "") ?? 0) > 1
      return isList ? .listBox : .comboBox
    case "datalist": return .listBox
    case "option": return .option
    case "button", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "tr", "summary": return .namedByContent
    case "a", "area": return tree.attribute("href", of: id) != nil ? .namedByContent : .other
    default: return .other
    }
  }

  private static func implicit(ofInput id: NodeID, in tree: PageTree) -> Role {
    switch FieldKind(inputType: tree.attribute("type", of: id)) {
    case .text, .search, .telephone, .url, .email, .password:
      tree.attribute("list", of: id) != nil ? .comboBox : .textBox
    case .number, .range: .range
    default: .other
    }
  }

  private static let named: [String: Role] = {
    var roles: [String: Role] = [:]
    func add(_ names: String, _ role: Role) { for name in names.spaceSeparated { roles[String(name)] = role } }
    add(
      """
      button cell checkbox columnheader gridcell heading link menuitem menuitemcheckbox menuitemradio radio row \
      rowheader switch tab tooltip treeitem comment sectionhead
      """, .namedByContent)
    add("option", .option)
    add("textbox searchbox", .textBox)
    add("combobox", .comboBox)
    add("listbox", .listBox)
    add("slider spinbutton scrollbar progressbar meter", .range)
    add("none presentation", .presentational)
    add("caption code deletion emphasis generic insertion paragraph strong subscript superscript", .unnameable)
    return roles
  }()

  private static let others: Set<String> = Set(
    """
    alert alertdialog application article banner blockquote complementary contentinfo definition dialog directory \
    document feed figure form grid group img image list listitem log main mark marquee math menu menubar meter \
    navigation note radiogroup region rowgroup search separator status suggestion tablist table tabpanel term \
    time timer toolbar tree treegrid
    """.spaceSeparated.map(String.init))
}
