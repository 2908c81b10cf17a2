/// Collects the children of an element from plain Swift control flow.
@resultBuilder
package enum HTMLBuilder {
  /// A node.
  package static func buildExpression(_ node: HTMLNode) -> [HTMLNode] { [node] }
  /// A list of nodes.
  package static func buildExpression(_ nodes: [HTMLNode]) -> [HTMLNode] { nodes }
  /// Text, escaped when rendered.
  package static func buildExpression(_ text: String) -> [HTMLNode] { [.text(text)] }
  /// Parts in order.
  package static func buildBlock(_ parts: [HTMLNode]...) -> [HTMLNode] { parts.flatMap { $0 } }
  /// A part that may be missing.
  package static func buildOptional(_ part: [HTMLNode]?) -> [HTMLNode] { part ?? [] }
  /// One branch.
  package static func buildEither(first part: [HTMLNode]) -> [HTMLNode] { part }
  /// The other branch.
  package static func buildEither(second part: [HTMLNode]) -> [HTMLNode] { part }
  /// The rounds of a loop.
  package static func buildArray(_ parts: [[HTMLNode]]) -> [HTMLNode] { parts.flatMap { $0 } }
}

/// An element with its children.
package func element(
  _ name: String, _ attributes: [(String, String?)] = [], @HTMLBuilder _ children: () -> [HTMLNode] = { [] }
) -> HTMLNode {
  .element(name: name, attributes: attributes.map { HTMLAttribute($0.0, $0.1) }, children: children())
}

/// An element of a class.
package func element(
  _ name: String, class className: String, _ attributes: [(String, String?)] = [],
  @HTMLBuilder _ children: () -> [HTMLNode] = { [] }
) -> HTMLNode {
  element(name, [("class", className)] + attributes, children)
}
