import PageModel

/// Splits a page into text blocks: one pass over the tree, without recursion.
struct TextBlockReader {
  private struct Frame {
    let end: Int32
    let isHidden: Bool
    let surroundings: TextBlock.Surroundings
    let block: NodeID
  }

  private let tree: PageTree
  private var frames: [Frame]
  private var blocks: [TextBlock] = []
  private var pending = ""
  private var pendingBlock = NodeID.document
  private var pendingSurroundings: TextBlock.Surroundings = []
  private var heading = ""

  /// The blocks of a page that a citizen sees, in document order.
  static func blocks(of tree: PageTree) -> [TextBlock] {
    var reader = TextBlockReader(tree)
    reader.read()
    return reader.blocks
  }

  private init(_ tree: PageTree) {
    self.tree = tree
    frames = [Frame(end: Int32.max, isHidden: false, surroundings: [], block: .document)]
  }

  private mutating func read() {
    for index in tree.nodes.indices.dropFirst() {
      while frames.count > 1, let last = frames.last, Int32(index) >= last.end { close() }
      let id = NodeID(index)
      let node = tree[id]
      guard let parent = frames.last else { continue }
      switch node.kind {
      case .text where !parent.isHidden: append(node.text, parent)
      case .element: open(id, node, in: parent)
      default: break
      }
    }
    flush()
  }

  private mutating func open(_ id: NodeID, _ node: PageNode, in parent: Frame) {
    let isBlock = Self.blockElements.contains(node.name)
    if isBlock || node.name == "br" { flush() }
    frames.append(
      Frame(
        end: node.end, isHidden: parent.isHidden || tree.hides(id),
        surroundings: parent.surroundings.union(Self.surroundings(of: id, in: tree)),
        block: isBlock ? id : parent.block))
  }

  private mutating func close() {
    guard let frame = frames.popLast(), let outer = frames.last else { return }
    if frame.block != outer.block { flush() }
  }

  private mutating func append(_ text: String, _ frame: Frame) {
    if pending.isEmpty {
      pendingBlock = frame.block
      pendingSurroundings = frame.surroundings
    }
    pending += text
  }

  private mutating func flush() {
    let text = Wording.collapsed(pending)
    pending = ""
    guard !text.isEmpty else { return }
    blocks.append(
      TextBlock(
        text: text, words: Wording.words(of: text), node: pendingBlock, surroundings: pendingSurroundings,
        heading: heading))
    if pendingSurroundings.contains(.heading) { heading = text }
  }

  /// Elements that a browser shows as blocks or cells of their own (HTML standard section 15.3).
  private static let blockElements: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "details", "dialog",
    "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hr", "label", "legend", "li", "main", "menu", "nav", "ol", "option", "p", "pre", "search", "section",
    "select", "summary", "table", "tbody", "td", "textarea", "tfoot", "th", "thead", "tr", "ul",
  ]

  private static func surroundings(of id: NodeID, in tree: PageTree) -> TextBlock.Surroundings {
    let named = byName[tree[id].name, default: []]
    guard let role = tree.attribute("role", of: id) else { return named }
    return named.union(byRole[role.lowercased(), default: []])
  }

  private static let byName: [String: TextBlock.Surroundings] = [
    "h1": .heading, "h2": .heading, "h3": .heading, "h4": .heading, "h5": .heading, "h6": .heading,
    "li": .list, "dt": .list, "dd": .list, "table": .table, "nav": .navigation, "header": .header,
    "footer": .footer, "main": .main, "label": .control, "legend": .control, "button": .control,
    "select": .control, "textarea": .control, "aside": .aside, "pre": .code, "code": .code, "p": .paragraph,
    "blockquote": .aside,
  ]

  private static let byRole: [String: TextBlock.Surroundings] = [
    "heading": .heading, "listitem": .list, "table": .table, "navigation": .navigation, "banner": .header,
    "contentinfo": .footer, "main": .main, "button": .control, "complementary": .aside, "alert": .alert,
    "status": .alert,
  ]
}
