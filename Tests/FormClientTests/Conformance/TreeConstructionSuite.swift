import FormClient
import PageModel

/// html5lib's tree construction tests: whole documents, without scripting.
enum TreeConstructionSuite {
  static func judge(_ test: ConformanceCase, _ file: ConformanceFile) -> Bool? {
    guard test.text("fragment") == nil, let input = test.text("input"), let expected = test.text("expected_tree")
    else { return nil }
    let tree = HTMLParser().tree(from: Array(input.utf8), contentType: "text/html; charset=utf-8")
    return dump(tree) == mergingText(expected)
  }

  /// A tree as html5lib writes it.
  static func dump(_ tree: PageTree) -> String {
    var lines: [String] = []
    var depths = [Int](repeating: -1, count: tree.nodes.count)
    for (index, node) in tree.nodes.enumerated().dropFirst() {
      let parent = Int(node.parent)
      let isInTemplate = tree.nodes[parent].name == "template" && tree.nodes[parent].namespace == .html
      depths[index] = depths[parent] + (isInTemplate ? 2 : 1)
      let indent = "| " + String(repeating: "  ", count: depths[index])
      let id = NodeID(index)
      switch node.kind {
      case .doctype: lines.append(indent + doctype(tree, id))
      case .text: lines.append(indent + "\"\(node.text)\"")
      case .comment: lines.append(indent + "<!-- \(node.text) -->")
      case .element:
        lines.append(indent + "<\(prefix(node.namespace))\(node.name)>")
        lines += node.attributes.map { tree.attributes[Int($0)] }
          .map { (name: attributeName($0.name, node.namespace), value: $0.value) }
          .sorted { Array($0.name.utf16).lexicographicallyPrecedes(Array($1.name.utf16)) }
          .map { "\(indent)  \($0.name)=\"\($0.value)\"" }
        if node.name == "template", node.namespace == .html { lines.append(indent + "  content") }
      case .document: break
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func prefix(_ namespace: PageNode.Namespace) -> String {
    switch namespace {
    case .html: ""
    case .svg: "svg "
    case .mathML: "math "
    }
  }

  private static func attributeName(_ name: String, _ namespace: PageNode.Namespace) -> String {
    guard namespace != .html else { return name }
    for prefix in ["xlink", "xml", "xmlns"] where name.hasPrefix(prefix + ":") {
      return prefix + " " + name.dropFirst(prefix.count + 1)
    }
    return name
  }

  private static func doctype(_ tree: PageTree, _ id: NodeID) -> String {
    let name = tree[id].name
    let (publicID, systemID) = (tree.attribute("public", of: id), tree.attribute("system", of: id))
    guard publicID != nil || systemID != nil else { return "<!DOCTYPE \(name)>" }
    return "<!DOCTYPE \(name) \"\(publicID ?? "")\" \"\(systemID ?? "")\">"
  }

  /// The expected tree with text nodes that follow each other as one.
  private static func mergingText(_ expected: String) -> String {
    var merged: [String] = []
    for line in expected.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      let indent = line.prefix { $0 == "|" || $0 == " " }
      if line.hasPrefix("|"), line.dropFirst(indent.count).hasPrefix("\""), let last = merged.last,
        last.hasPrefix(indent + "\""), last.hasSuffix("\""), last.prefix(while: { $0 == "|" || $0 == " " }) == indent
      {
        merged[merged.count - 1] = String(last.dropLast() + line.dropFirst(indent.count + 1))
      } else {
        merged.append(line)
      }
    }
    return merged.joined(separator: "\n")
  }
}
