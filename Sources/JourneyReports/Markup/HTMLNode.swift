internal import Foundation

/// A piece of an HTML document; text is escaped when it is rendered, so no caller can forget it.
package indirect enum HTMLNode: Sendable, Equatable {
  case element(name: String, attributes: [HTMLAttribute], children: [HTMLNode])
  case text(String)
  case group([HTMLNode])
  /// The content of style and script, which the HTML parser takes as it stands: only the tool's own text goes here.
  case raw(name: String, attributes: [HTMLAttribute], content: StaticContent)

  /// Text that the tool itself ships.
  package struct StaticContent: Sendable, Equatable {
    let text: String

    /// Wraps the tool's own text; an end tag inside it would be a mistake in the tool and is made harmless.
    package init(_ text: String) {
      self.text = text.split(separator: "</", omittingEmptySubsequences: false).joined(separator: "<\\/")
    }

    /// What a content security policy names it by (CSP level 3 section 2.3.1, `hash-source`).
    package var policySource: String { "sha256-\(Data(SHA256.digest(of: Array(text.utf8))).base64EncodedString())" }
  }
}

/// An attribute; nil as a value leaves it out.
package struct HTMLAttribute: Sendable, Equatable {
  let name: String
  let value: String?

  /// Makes an attribute.
  package init(_ name: String, _ value: String?) {
    self.name = name
    self.value = value
  }
}

extension HTMLNode: ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) { self = .text(value) }
}

extension HTMLNode {
  /// The elements that have no end tag (HTML standard section 13.1.2).
  private static let void: Set<String> = ["meta", "link", "br", "hr", "img", "input", "col", "wbr"]

  /// The document's text, with its doctype.
  package func document() -> String { "<!DOCTYPE html>" + rendered() + "\n" }

  /// The node's text.
  package func rendered() -> String {
    var text = ""
    render(into: &text)
    return text
  }

  private func render(into text: inout String) {
    switch self {
    case .text(let content): text += TextEscaping.html(content)
    case .group(let children): for child in children { child.render(into: &text) }
    case .raw(let name, let attributes, let content):
      Self.open(name, attributes, into: &text)
      text += content.text
      text += "</\(name)>"
    case .element(let name, let attributes, let children):
      Self.open(name, attributes, into: &text)
      if Self.void.contains(name) { return }
      for child in children { child.render(into: &text) }
      text += "</\(name)>"
    }
  }

  /// The elements that start on a line of their own: white space before them is not shown (CSS Text section 4.1.1), and
  /// the file can be read and compared by line.
  private static let block: Set<String> = [
    "html", "head", "meta", "title", "style", "body", "header", "main", "section", "footer", "nav", "article", "div",
    "h1", "h2", "h3", "h4", "p", "pre", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tr",
    "th", "td", "figure", "figcaption",
  ]

  private static func open(_ name: String, _ attributes: [HTMLAttribute], into text: inout String) {
    if block.contains(name) { text += "\n" }
    text += "<\(name)"
    for attribute in attributes {
      guard let value = attribute.value else { continue }
      text += " \(attribute.name)=\"\(TextEscaping.html(value))\""
    }
    text += ">"
  }
}
