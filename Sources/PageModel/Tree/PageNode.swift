/// One node of a `PageTree`.
package struct PageNode: Sendable, Equatable {
  /// The kind of a node (DOM standard section 4.4, reduced to what a form client meets).
  package enum Kind: UInt8, Sendable { case document, doctype, element, text, comment }

  /// The namespaces that an HTML parser puts elements in (HTML standard section 13.2.6.1).
  package enum Namespace: UInt8, Sendable { case html, svg, mathML }

  /// What kind of node this is.
  package let kind: Kind
  /// The element's namespace; `html` for every other kind.
  package let namespace: Namespace
  /// The element's local name in lower case (foreign elements keep the case that the parser gave), else empty.
  package let name: String
  /// The data of a text or comment node, else empty.
  package let text: String
  /// The node's attributes as a range of `PageTree.attributes`.
  package let attributes: Range<Int32>
  /// The parent's index, or -1 for the document.
  package let parent: Int32
  /// The first index after the node's last descendant; `index + 1` for a leaf.
  package internal(set) var end: Int32
  /// The line in the page's source where the node starts, counted from 1; 0 when the parser made it up.
  package let line: Int32

  /// Makes a node.
  package init(
    kind: Kind, namespace: Namespace = .html, name: String = "", text: String = "",
    attributes: Range<Int32> = 0..<0, parent: Int32 = -1, end: Int32 = 1, line: Int32 = 0
  ) {
    self.kind = kind
    self.namespace = namespace
    self.name = name
    self.text = text
    self.attributes = attributes
    self.parent = parent
    self.end = end
    self.line = line
  }
}

/// One attribute of an element.
package struct PageAttribute: Sendable, Equatable {
  /// The name in lower case, with its prefix where the parser gives one (`xlink:href`).
  package let name: String
  /// The value with character references resolved.
  package let value: String

  /// Makes an attribute.
  package init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}
