import TestSupport
/// Random markup from a seed, rendered plainly or with changes that no citizen would notice.
struct RandomPage {
  /// Harmless ways to write the same page.
  enum Writing: String, CaseIterable, Sendable { case plain, attributesReversed, renamedIDs, whiteSpace }

  private indirect enum Node {
    case text(String)
    case element(String, [(String, String)], [Node])
  }

  private let nodes: [Node]

  init(seed: UInt64, size: Int) {
    var random = SeededGenerator(seed: seed)
    var left = size
    var nodes: [Node] = []
    while left > 0 { nodes.append(Self.node(&random, &left, depth: 0)) }
    self.nodes = nodes
  }

  func html(_ writing: Writing) -> String { nodes.map { Self.render($0, writing) }.joined() }

  private static func node(_ random: inout SeededGenerator, _ left: inout Int, depth: Int) -> Node {
    left -= 1
    if depth > 12 || random.next(5) == 0 { return .text(" \(texts[random.next(texts.count)]) ") }
    let name = elements[random.next(elements.count)]
    var attributes: [(String, String)] = []
    for (key, values) in Self.attributes where random.next(6) == 0 {
      attributes.append((key, values[random.next(values.count)]))
    }
    if voids.contains(name) { return .element(name, attributes, []) }
    var children: [Node] = []
    for _ in 0..<random.next(5) where left > 0 { children.append(node(&random, &left, depth: depth + 1)) }
    return .element(name, attributes, children)
  }

  private static func render(_ node: Node, _ writing: Writing) -> String {
    switch node {
    case .text(let text): return writing == .whiteSpace ? text.replacing(" ", with: "\n   ") : text
    case .element(let name, let attributes, let children):
      let ordered = writing == .attributesReversed ? attributes.reversed() : attributes
      let gap = writing == .whiteSpace ? "\n\t" : " "
      let written = ordered.map { key, value in "\(gap)\(key)=\"\(rename(key, value, writing))\"" }.joined()
      if voids.contains(name) { return "<\(name)\(written)>" }
      return "<\(name)\(written)>" + children.map { render($0, writing) }.joined() + "</\(name)>"
    }
  }

  private static func rename(_ key: String, _ value: String, _ writing: Writing) -> String {
    guard writing == .renamedIDs, ["id", "for", "aria-describedby", "aria-labelledby"].contains(key) else {
      return value
    }
    return value.split(separator: " ").map { "renamed-\($0)" }.joined(separator: " ")
  }

  private static let voids: Set<String> = ["input", "br", "img", "hr"]
  private static let elements = [
    "div", "p", "span", "h1", "h2", "form", "label", "input", "input", "select", "option", "textarea", "button", "ul",
    "li", "dl", "dt", "dd", "table", "tr", "th", "td", "a", "footer", "nav", "main", "fieldset", "legend", "br", "img",
    "script", "svg", "template", "strong", "address", "b", "section", "ol", "pre", "hr",
  ]
  private static let attributes: [(String, [String])] = [
    ("id", ["a", "b", "c", "d"]), ("for", ["a", "b", "c"]), ("name", ["telefon", "cpr", "navn", "email", ""]),
    ("type", ["text", "tel", "radio", "checkbox", "hidden", "password", "email", "submit", "bogus"]),
    ("class", ["form-error-message", "alert alert-danger", "sr-only", "error-summary", "invalid-feedback", "x"]),
    ("role", ["alert", "group", "heading", "none", "button"]), ("aria-describedby", ["a", "b c", ""]),
    ("aria-invalid", ["true", "false"]), ("aria-labelledby", ["zz", "a"]), ("aria-label", ["Telefon", " ", "Søg"]),
    ("href", ["tel:+4512345678", "/side?cpr=0101401234", "mailto:a@b.example", "#a", "javascript:x", "http://["]),
    ("value", ["12 34 56 78", "⟦cpr:1⟧", ""]), ("hidden", [""]), ("disabled", [""]), ("readonly", [""]),
    ("required", [""]), ("style", ["display:none", "color:red"]), ("autocomplete", ["tel", "shipping name", "bday"]),
  ]
  private static let texts = [
    "Telefon", "CPR-nummer", "Fejl: Skriv 8 cifre", "Der er opstået en fejl", "Kontakt Prøve Kommune på 87 65 43 21",
    "Åbent mandag-fredag kl. 9-15", "Referencenummer: 2026-1", "a@b.example", "⟦cpr:1:hyphen⟧", "⟦", "⟧", "+45", "%",
    "Telefon: 12345678", "1. februar 2026", "Traceback (most recent call last)", "🙂é́", "\u{200B}\u{A0}", "0045 1",
    "Hvis du har mistet dit kort, kan du bestille et nyt, og det er ikke dyrt.", "&lt;script&gt;", "9.-10. 30:99-",
  ]
}

extension SeededGenerator {
  /// A number below a bound.
  fileprivate mutating func next(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
