/// A page as a citizen and a form client meet it, derived from its tree.
package struct Page: Sendable, Equatable {
  /// The address the page was fetched from.
  package let url: WebURL
  /// What relative addresses on the page are resolved against (HTML standard section 2.4.3, `<base>`).
  package let baseURL: WebURL
  /// The parsed page.
  package let tree: PageTree
  /// The content of `<title>`, white space stripped and collapsed; empty when there is none.
  package let title: String
  /// The `lang` attribute of the root element as written, or nil when it is missing or empty.
  package let language: String?
  /// Headings that aren't hidden from everybody, in document order.
  package let headings: [Heading]
  /// Links in document order.
  package let links: [Link]
  /// Forms in document order; a page whose controls stand outside every form has one more at the end with no node.
  package let forms: [Form]
  /// Error messages that the page shows, in document order.
  package let errors: [ErrorMessage]
  /// The text a citizen can see: white space collapsed, one line a block.
  package let text: String
  /// A declared refresh to another address (HTML standard section 4.2.5.3), or nil.
  package let refresh: Refresh?

  /// Makes a page from its parts.
  package init(
    url: WebURL, baseURL: WebURL, tree: PageTree, title: String, language: String?, headings: [Heading], links: [Link],
    forms: [Form], errors: [ErrorMessage], text: String, refresh: Refresh?
  ) {
    self.url = url
    self.baseURL = baseURL
    self.tree = tree
    self.title = title
    self.language = language
    self.headings = headings
    self.links = links
    self.forms = forms
    self.errors = errors
    self.text = text
    self.refresh = refresh
  }
}

/// A heading (h1 to h6, or role=heading with its level).
package struct Heading: Sendable, Equatable {
  /// 1 to 9, as declared.
  package let level: Int
  /// The accessible name.
  package let text: String
  /// Where it stands.
  package let node: NodeID

  /// Makes a heading.
  package init(level: Int, text: String, node: NodeID) {
    self.level = level
    self.text = text
    self.node = node
  }
}

/// A link: `a` or `area` with an href.
package struct Link: Sendable, Equatable {
  /// The accessible name: what a citizen reads or hears.
  package let text: String
  /// The href as written.
  package let reference: String
  /// The resolved address, or nil when the href is no valid URL.
  package let url: WebURL?
  /// Where it stands.
  package let node: NodeID
  /// Whether the page hides the link from citizens.
  package let isHidden: Bool

  /// Makes a link.
  package init(text: String, reference: String, url: WebURL?, node: NodeID, isHidden: Bool) {
    self.text = text
    self.reference = reference
    self.url = url
    self.node = node
    self.isHidden = isHidden
  }
}

/// A refresh that a page or a `Refresh` header declares.
package struct Refresh: Sendable, Equatable {
  /// Seconds before the browser goes on.
  package let seconds: Double
  /// Where to; the page itself when it names no address.
  package let url: WebURL

  /// Makes a refresh.
  package init(seconds: Double, url: WebURL) {
    self.seconds = seconds
    self.url = url
  }
}

/// An error message that a page shows to the citizen.
package struct ErrorMessage: Sendable, Equatable {
  /// How the message is bound to a field.
  package enum Binding: String, Sendable, Codable {
    /// The field's aria-describedby or aria-errormessage names it.
    case described
    /// It stands inside the field's label or its group's legend.
    case insideLabel
    /// It stands in the same field container as the control, with nothing programmatic between them.
    case beside
    /// It links to the field from an error summary.
    case summaryLink
    /// It isn't bound to any field.
    case none
  }

  /// The words, white space collapsed.
  package let text: String
  /// Where the message stands.
  package let node: NodeID
  /// The control it belongs to, or nil.
  package let field: NodeID?
  /// How it belongs to that control.
  package let binding: Binding

  /// Makes a message.
  package init(text: String, node: NodeID, field: NodeID?, binding: Binding) {
    self.text = text
    self.node = node
    self.field = field
    self.binding = binding
  }
}
