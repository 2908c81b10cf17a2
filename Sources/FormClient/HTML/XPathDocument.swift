import CLibXML2
package import PageModel

/// An XPath expression that can't be evaluated.
package struct XPathError: Error, Equatable, CustomStringConvertible {
  /// The expression.
  package let expression: String
  /// What is wrong with it.
  package let reason: String

  package var description: String { "The XPath expression \u{201C}\(expression)\u{201D} can't be used: \(reason)." }
}

/// A page's tree as libxml2 needs it for XPath 1.0, made when an expression is asked for.
///
/// Elements have no namespace, so that `//input` finds them. Nothing is parsed by libxml2: there are no entities, no
/// network and no files; evaluation stops after a number of steps.
@safe
package final class XPathDocument {
  private let document: xmlDocPtr?
  /// Evaluation steps before an expression is given up; some seconds of work.
  private static let maximumSteps: UInt = 20_000_000
  /// Characters of an expression; libxml2 parses nested ones recursively.
  private static let maximumLength = 20_000

  /// Copies a tree.
  package init(_ tree: PageTree) {
    xmlInitParser()
    unsafe document = xmlNewDoc("1.0")
    var parents = unsafe [xmlNodePtr?](repeating: nil, count: tree.nodes.count)
    for (index, node) in tree.nodes.enumerated() where index > 0 {
      let parent = Int(node.parent)
      guard let added = unsafe Self.node(node, tree, document) else { continue }
      unsafe added.pointee._private = UnsafeMutableRawPointer(bitPattern: index)
      if parent == 0 {
        guard let root = unsafe UnsafeMutableRawPointer(document)?.assumingMemoryBound(to: xmlNode.self) else {
          continue
        }
        unsafe xmlAddChild(root, added)
      } else if let container = unsafe parents[parent] {
        unsafe xmlAddChild(container, added)
      } else {
        unsafe xmlFreeNode(added)
        continue
      }
      if node.kind == .element { unsafe parents[index] = added }
    }
  }

  deinit {
    // libxml2's own xmlFreeDoc goes through the tree in a loop.
    unsafe xmlFreeDoc(document)
  }

  /// The elements that an expression selects, in document order.
  package func elements(_ expression: String) throws(XPathError) -> [NodeID] {
    guard expression.utf8.count <= Self.maximumLength, Self.nesting(of: expression) <= 200 else {
      throw XPathError(expression: String(expression.prefix(200)), reason: "it is too long or nests too deep")
    }
    guard let context = unsafe xmlXPathNewContext(document) else {
      throw XPathError(expression: expression, reason: "there is no memory for it")
    }
    defer { unsafe xmlXPathFreeContext(context) }
    unsafe context.pointee.opLimit = Self.maximumSteps
    unsafe context.pointee.error = { _, _ in }
    guard let result = unsafe xmlXPathEvalExpression(expression, context) else {
      let code = unsafe context.pointee.lastError.code
      let isOver = code == XPATH_OP_LIMIT_EXCEEDED.code || code == XPATH_RECURSION_LIMIT_EXCEEDED.code
      let message = unsafe context.pointee.lastError.message.map { unsafe String(cString: $0).collapsed }
      let reason = isOver ? "it takes too many steps" : message ?? "it isn't XPath 1.0"
      throw XPathError(expression: expression, reason: reason.hasSuffix(".") ? String(reason.dropLast()) : reason)
    }
    defer { unsafe xmlXPathFreeObject(result) }
    guard unsafe result.pointee.type == XPATH_NODESET else {
      throw XPathError(expression: expression, reason: "it gives a value, not elements")
    }
    guard let set = unsafe result.pointee.nodesetval else { return [] }
    var found: [NodeID] = []
    for index in unsafe 0..<Int(set.pointee.nodeNr) {
      guard let node = unsafe set.pointee.nodeTab[index], unsafe node.pointee.type == XML_ELEMENT_NODE,
        let place = unsafe node.pointee._private
      else { continue }
      found.append(NodeID(Int(bitPattern: place)))
    }
    return found.sorted()
  }

  private static func node(_ node: PageNode, _ tree: PageTree, _ document: xmlDocPtr?) -> xmlNodePtr? {
    switch node.kind {
    case .element:
      guard let element = unsafe xmlNewDocNode(document, nil, node.name, nil) else { return nil }
      for position in node.attributes {
        let attribute = tree.attributes[Int(position)]
        unsafe add(attribute, to: element, document)
      }
      return unsafe element
    case .text: return unsafe xmlNewDocText(document, node.text)
    case .comment: return unsafe xmlNewDocComment(document, node.text)
    default: return nil
    }
  }

  private static func add(_ attribute: PageAttribute, to element: xmlNodePtr, _ document: xmlDocPtr?) {
    if attribute.name.hasPrefix("xml:"), let namespace = unsafe xmlSearchNs(document, element, "xml") {
      unsafe xmlNewNsProp(element, namespace, String(attribute.name.dropFirst(4)), attribute.value)
    } else {
      unsafe xmlNewNsProp(element, nil, attribute.name, attribute.value)
    }
  }

  private static func nesting(of expression: String) -> Int {
    var depth = 0
    var deepest = 0
    for byte in expression.utf8 {
      if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") { depth += 1 }
      if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") { depth -= 1 }
      // A chain of minus signs nests too.
      deepest = max(deepest, depth)
    }
    return deepest
  }
}

extension xmlXPathError {
  /// The code that libxml2's error record has for it.
  fileprivate var code: Int32 { Int32(XML_XPATH_EXPRESSION_OK.rawValue) + Int32(truncatingIfNeeded: rawValue) }
}
