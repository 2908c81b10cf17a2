import PageModel

/// A table as its markup has it: rows of cells, without the cells of tables inside it.
struct WrittenTable {
  /// The table element.
  let node: NodeID
  /// Its caption, or nil.
  private(set) var caption: NodeID?
  /// The cells of each row, in document order.
  private(set) var rows: [[NodeID]] = []
  /// Whether another table stands in it.
  private(set) var holdsTable = false

  /// The tables of a page in document order: one pass over the tree.
  static func all(in tree: PageTree) -> [WrittenTable] {
    var tables: [WrittenTable] = []
    var open: [Int] = []
    for node in tree.elements {
      while let last = open.last, node.index >= tree[tables[last].node].end { open.removeLast() }
      if tree.isElement(node, "table") {
        if let last = open.last { tables[last].holdsTable = true }
        open.append(tables.count)
        tables.append(WrittenTable(node: node))
      } else if let last = open.last {
        tables[last].add(node, tree)
      }
    }
    return tables
  }

  private init(node: NodeID) { self.node = node }

  private mutating func add(_ node: NodeID, _ tree: PageTree) {
    if tree.isElement(node, "caption") { caption = caption ?? node }
    if tree.isElement(node, "tr") { rows.append([]) }
    if tree.isElement(node, "td", "th"), !rows.isEmpty { rows[rows.count - 1].append(node) }
  }

  /// Whether it says by its markup that it holds data: a header cell, a caption, or a role of tables.
  func holdsData(_ tree: PageTree) -> Bool {
    switch tree.attribute("role", of: node)?.lowercased() {
    case nil: break
    case "table", "grid", "treegrid": return true
    default: return false
    }
    return caption != nil || rows.joined().contains { tree.isElement($0, "th") }
  }

  /// Whether its markup says that it is no table of data (WAI-ARIA 1.2 section 5.4, presentation).
  func isPresentational(_ tree: PageTree) -> Bool {
    ["presentation", "none"].contains(tree.attribute("role", of: node)?.lowercased())
  }
}
