extension DemoSite {
  /// How the site's pages are built, for trying whether a check hangs on one way of building.
  package enum Markup: String, CaseIterable, Sendable {
    /// In the manner of Det Fælles Designsystem.
    case designSystem = "dkfds"
    /// Tables for layout, other class names, labels around their buttons, roles in place of landmark elements.
    case tables = "tabeller"
  }
}

/// Rebuilds a page in the other way: the same words, names, values and links in other elements.
struct SiteMarkup: Sendable {
  /// Class names of the one set and what the other calls them.
  static let classes = [
    "form-error-message": "fejltekst", "form-error": "felt-fejl", "form-group": "felt", "form-label": "ledetekst",
    "form-hint": "forklaring", "form-input": "indtast", "form-choice": "valg", "form-date": "dato",
    "error-summary": "fejlliste", "visually-hidden": "kun-oplaest", "button": "knap", "message": "boks",
    "step": "trinviser", "container": "ramme", "summary-list": "oversigt", "skip-link": "genvej", "lead": "indledning",
  ]

  /// A page, or a piece of one, in the other way.
  static func rebuilt(_ node: HTMLNode) -> HTMLNode {
    switch node {
    case .text: return node
    case .fragment(let children): return .fragment(children.map(rebuilt))
    case .element(let tag, let attributes, let children):
      let inner = children.map(rebuilt)
      let outer = attributes.map(renamed)
      return element(tag, outer, inner, had: attributes.first { $0.name == "class" }?.value ?? "")
    }
  }

  /// The stylesheet with the other class names.
  static func stylesheet(_ css: String) -> String {
    // The longest first, because one name begins another.
    classes.sorted { ($0.key.utf8.count, $1.key) > ($1.key.utf8.count, $0.key) }.reduce(css) { css, pair in
      css.split(separator: "." + pair.key, omittingEmptySubsequences: false).joined(separator: "." + pair.value)
    }
  }

  private static func element(
    _ tag: HTMLTag, _ attributes: [HTMLAttribute], _ children: [HTMLNode], had classes: String
  ) -> HTMLNode {
    switch tag {
    case .header: .element(.div, attributes + [.role("banner")], children)
    case .footer: .element(.div, attributes + [.role("contentinfo")], children)
    case .main: .element(.div, attributes + [.role("main")], children)
    case .nav: .element(.div, attributes + [.role("navigation")], children)
    case .section: .element(.div, attributes, children)
    case .dl: .element(.table, attributes, [.element(.tbody, [], children)])
    case .dt: .element(.th, attributes + [.scope("row")], children)
    case .dd: .element(.td, attributes, children)
    case .button where !attributes.contains { $0.name == "name" }: submit(attributes, children)
    case .div where children.first?.isTag(.th) == true: .element(.tr, attributes, children)
    case .div where classes == "form-choice": choice(attributes, children)
    case .div where classes.hasPrefix("form-group"): field(attributes, children)
    default: .element(tag, attributes, children)
    }
  }

  /// A button as an input with its words as value.
  private static func submit(_ attributes: [HTMLAttribute], _ children: [HTMLNode]) -> HTMLNode {
    .element(.input, attributes + [.value(children.map(\.words).joined())], [])
  }

  /// A radio button or checkbox inside its label.
  private static func choice(_ attributes: [HTMLAttribute], _ children: [HTMLNode]) -> HTMLNode {
    guard children.count == 2, case .element(.label, let label, let words) = children[1] else {
      return .element(.div, attributes, children)
    }
    return .element(.div, attributes, [.element(.label, label, [children[0], .text(" ")] + words)])
  }

  /// A field in a table of one row: words to the left, the control to the right.
  private static func field(_ attributes: [HTMLAttribute], _ children: [HTMLNode]) -> HTMLNode {
    guard let control = children.last, control.isTag(.input) || control.isTag(.textarea) else {
      return .element(.div, attributes, children)
    }
    let row = HTMLNode.element(
      .tr, [], [.element(.td, [], Array(children.dropLast())), .element(.td, [], [control])])
    return .element(.table, attributes + [.role("presentation")], [.element(.tbody, [], [row])])
  }

  private static func renamed(_ attribute: HTMLAttribute) -> HTMLAttribute {
    guard attribute.name == "class", let value = attribute.value else { return attribute }
    return .class(value.split(separator: " ").map { classes[String($0)] ?? String($0) }.joined(separator: " "))
  }
}

extension HTMLNode {
  /// Whether the node is an element of a kind.
  func isTag(_ wanted: HTMLTag) -> Bool {
    switch self {
    case .element(let tag, _, _): tag == wanted
    case .fragment(let children): children.count == 1 && children[0].isTag(wanted)
    case .text: false
    }
  }

  /// The text inside.
  var words: String {
    switch self {
    case .text(let text): text
    case .element(_, _, let children), .fragment(let children): children.map(\.words).joined()
    }
  }
}
