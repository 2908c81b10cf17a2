/// A piece of an HTML page: an element, escaped text, or a run of pieces.
///
/// Pages are built from values and written once, so no string from a citizen can reach a page without passing
/// ``HTMLWriter``. There is deliberately no case for raw markup.
enum HTMLNode: Sendable {
  /// An element with its attributes in writing order and its children.
  case element(HTMLTag, [HTMLAttribute], [HTMLNode])
  /// Character data, escaped when written.
  case text(String)
  /// Children without an element around them.
  case fragment([HTMLNode])

  /// Nothing at all.
  static let empty = HTMLNode.fragment([])

  /// An element written with a builder.
  static func element(
    _ tag: HTMLTag, _ attributes: HTMLAttribute..., @HTMLBuilder children: () -> [HTMLNode] = { [] }
  ) -> HTMLNode {
    .element(tag, attributes, children())
  }
}

extension HTMLNode {
  /// An element whose attributes depend on something, written with a builder.
  static func element(
    _ tag: HTMLTag, _ attributes: [HTMLAttribute], @HTMLBuilder children: () -> [HTMLNode]
  ) -> HTMLNode {
    .element(tag, attributes, children())
  }
}

/// Writes an element: `el(.p, .class("lead")) { "Tekst" }`.
func el(
  _ tag: HTMLTag, _ attributes: HTMLAttribute..., @HTMLBuilder children: () -> [HTMLNode] = { [] }
) -> HTMLNode {
  .element(tag, attributes, children())
}

/// Writes an element that holds only text: `el(.p, "Tekst")`.
func el(_ tag: HTMLTag, _ attributes: HTMLAttribute..., text: String) -> HTMLNode {
  .element(tag, attributes, [.text(text)])
}

extension HTMLNode: ExpressibleByStringInterpolation {
  /// Makes escaped text of a literal.
  init(stringLiteral value: String) {
    self = .text(value)
  }
}

/// The elements that the pages use.
enum HTMLTag: String, Sendable {
  case a, abbr, address, aside, body, br, button, caption, dd, div, dl, dt, em, fieldset, footer, form, h1, h2, h3, head
  case header, hr, html, img, input, label, legend, li, link, main, meta, nav, noscript, ol, p, section, span, strong
  case script, style, table, tbody, td, textarea, th, thead, time, title, tr, ul

  /// Whether the element has no end tag (HTML standard, 13.1.2 "void elements").
  var isVoid: Bool {
    switch self {
    case .br, .hr, .img, .input, .link, .meta: true
    default: false
    }
  }
}

/// One attribute; a `nil` value is a boolean attribute.
struct HTMLAttribute: Sendable {
  let name: String
  let value: String?

  private init(_ name: String, _ value: String?) {
    self.name = name
    self.value = value
  }

  static func `class`(_ value: String) -> Self { Self("class", value) }
  static func id(_ value: String) -> Self { Self("id", value) }
  static func href(_ value: String) -> Self { Self("href", value) }
  static func hrefLang(_ value: String) -> Self { Self("hreflang", value) }
  static func src(_ value: String) -> Self { Self("src", value) }
  static func alt(_ value: String) -> Self { Self("alt", value) }
  static func httpEquiv(_ value: String) -> Self { Self("http-equiv", value) }
  static func rel(_ value: String) -> Self { Self("rel", value) }
  static func lang(_ value: String) -> Self { Self("lang", value) }
  static func charset(_ value: String) -> Self { Self("charset", value) }
  static func content(_ value: String) -> Self { Self("content", value) }
  static func name(_ value: String) -> Self { Self("name", value) }
  static func value(_ value: String) -> Self { Self("value", value) }
  static func type(_ value: String) -> Self { Self("type", value) }
  static func method(_ value: String) -> Self { Self("method", value) }
  static func accept(_ value: String) -> Self { Self("accept", value) }
  static func encType(_ value: String) -> Self { Self("enctype", value) }
  static func action(_ value: String) -> Self { Self("action", value) }
  static func `for`(_ value: String) -> Self { Self("for", value) }
  static func rows(_ value: Int) -> Self { Self("rows", String(value)) }
  static func autocomplete(_ value: String) -> Self { Self("autocomplete", value) }
  static func inputMode(_ value: String) -> Self { Self("inputmode", value) }
  static func placeholder(_ value: String) -> Self { Self("placeholder", value) }
  static func role(_ value: String) -> Self { Self("role", value) }
  static func scope(_ value: String) -> Self { Self("scope", value) }
  static func datetime(_ value: String) -> Self { Self("datetime", value) }
  static func tabIndex(_ value: Int) -> Self { Self("tabindex", String(value)) }
  static func onload(_ script: String) -> Self { Self("onload", script) }
  /// An ARIA property, without the `aria-` prefix.
  static func aria(_ property: String, _ value: String) -> Self { Self("aria-" + property, value) }
  static let disabled = Self("disabled", nil)
  static let required = Self("required", nil)
  static let checked = Self("checked", nil)
  static let noValidate = Self("novalidate", nil)
}

/// Collects nodes; strings become escaped text.
@resultBuilder
enum HTMLBuilder {
  static func buildExpression(_ node: HTMLNode) -> [HTMLNode] { [node] }
  static func buildExpression(_ text: String) -> [HTMLNode] { [.text(text)] }
  static func buildExpression(_ nodes: [HTMLNode]) -> [HTMLNode] { nodes }
  static func buildBlock(_ parts: [HTMLNode]...) -> [HTMLNode] { parts.flatMap(\.self) }
  static func buildOptional(_ part: [HTMLNode]?) -> [HTMLNode] { part ?? [] }
  static func buildEither(first: [HTMLNode]) -> [HTMLNode] { first }
  static func buildEither(second: [HTMLNode]) -> [HTMLNode] { second }
  static func buildArray(_ parts: [[HTMLNode]]) -> [HTMLNode] { parts.flatMap(\.self) }
}
