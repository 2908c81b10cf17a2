/// Parses selectors (Selectors Level 4 section 18, CSS Syntax Level 3 section 4 for the tokens).
struct SelectorParser {
  private let source: String
  let scalars: [Unicode.Scalar]
  var position = 0
  private var depth = 0

  /// How deep functions may nest, and how long a selector may be.
  private static let limits = (depth: 16, length: 100_000)

  init(_ text: String) {
    source = text
    scalars = Self.withoutComments(text.unicodeScalars.prefix(Self.limits.length))
  }

  /// The text without comments, which separate nothing, and with U+FFFD for NUL (CSS Syntax section 3.3).
  private static func withoutComments(_ text: Substring.UnicodeScalarView) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var quote: Unicode.Scalar?
    var isInComment = false
    var previous: Unicode.Scalar = " "
    for scalar in text {
      if isInComment {
        isInComment = !(previous == "*" && scalar == "/")
      } else if quote == nil, previous == "/", scalar == "*" {
        result.removeLast()
        isInComment = true
        previous = " "
        continue
      } else {
        if previous != "\\", scalar == "\"" || scalar == "'" {
          quote = quote == nil ? scalar : quote == scalar ? nil : quote
        }
        result.append(scalar == "\0" ? "\u{FFFD}" : scalar)
      }
      previous = scalar
    }
    return result
  }

  /// The whole text as a selector list.
  mutating func selectorList() throws(SelectorError) -> [ComplexSelector] {
    let list = try list(relative: false, forgiving: false)
    guard position == scalars.count else { throw error("unexpected character") }
    return list
  }

  /// A comma-separated list, up to a closing parenthesis or the end.
  ///
  /// - Parameters:
  ///   - relative: whether selectors may start with a combinator, as in `:has()`.
  ///   - forgiving: whether the list may be empty, as in `:is()`.
  /// - Returns: the selectors.
  /// - Throws: `SelectorError` for anything else.
  mutating func list(relative: Bool, forgiving: Bool) throws(SelectorError) -> [ComplexSelector] {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.limits.depth else { throw error("functions nest too deep") }
    var list: [ComplexSelector] = []
    skipSpace()
    if forgiving && (peek() == ")" || peek() == nil) { return [] }
    while true {
      skipSpace()
      if forgiving && peek() == "," {
        position += 1
        continue
      }
      if forgiving && peek() == ")" { return list }
      list.append(try complex(relative: relative))
      skipSpace()
      guard peek() == "," else { return list }
      position += 1
    }
  }

  private mutating func complex(relative: Bool) throws(SelectorError) -> ComplexSelector {
    var selector = ComplexSelector()
    var combinator = ComplexSelector.Combinator.descendant
    if let explicit = self.combinator() {
      guard relative else { throw error("a selector can't start with a combinator") }
      combinator = explicit
    }
    while true {
      skipSpace()
      selector.parts.append((combinator, try compound()))
      let before = position
      skipSpace()
      guard let next = peek(), next != ",", next != ")" else { return selector }
      if let explicit = self.combinator() {
        combinator = explicit
      } else if position > before {
        combinator = .descendant
      } else {
        throw error("unexpected character")
      }
    }
  }

  private mutating func combinator() -> ComplexSelector.Combinator? {
    let found: ComplexSelector.Combinator
    switch peek() {
    case ">": found = .child
    case "+": found = .nextSibling
    case "~": found = .subsequentSibling
    default: return nil
    }
    position += 1
    return found
  }

  private mutating func compound() throws(SelectorError) -> CompoundSelector {
    var compound = CompoundSelector()
    let start = position
    try typeSelector(&compound)
    while let next = peek() {
      switch next {
      case "#":
        position += 1
        compound.tests.append(.id(try name()))
      case ".":
        position += 1
        compound.tests.append(.className(try identifier()))
      case "[":
        position += 1
        compound.tests.append(.attribute(try attribute()))
      case ":":
        position += 1
        try pseudo(&compound)
      case "&":
        // Outside nested rules `&` is the scope (CSS Nesting section 3.2).
        position += 1
        compound.tests.append(.state("scope"))
      default:
        guard position > start else { throw error("a selector is missing") }
        return compound
      }
    }
    guard position > start else { throw error("a selector is missing") }
    return compound
  }

  /// `div`, `*`, `*|div`, `|div`; a prefix that nothing declares is an error.
  private mutating func typeSelector(_ compound: inout CompoundSelector) throws(SelectorError) {
    var isAny = false
    var name: String?
    if peek() == "*" {
      position += 1
      isAny = true
    } else if startsIdentifier() {
      name = try identifier()
    }
    if peek() == "|", peek(1) != "=" {
      guard name == nil else { throw error("no namespace prefix is declared") }
      position += 1
      if !isAny { compound.tests.append(.noNamespace) }
      if peek() == "*" {
        position += 1
      } else {
        compound.tests.append(.type(try identifier()))
      }
    } else if let name {
      compound.tests.append(.type(name))
    }
  }

  private mutating func attribute() throws(SelectorError) -> SimpleSelector.AttributeTest {
    skipSpace()
    if peek() == "*", peek(1) == "|" { position += 2 } else if peek() == "|" { position += 1 }
    var name = try identifier()
    if peek() == "|", peek(1) != "=" {
      position += 1
      name += ":" + (try identifier())
    }
    var test = SimpleSelector.AttributeTest(name: name)
    skipSpace()
    if peek() == "]" {
      position += 1
      return test
    }
    test.comparison = try comparison()
    skipSpace()
    test.value = peek() == "\"" || peek() == "'" ? try string() : try identifier()
    skipSpace()
    if let flag = peek(), flag != "]" {
      let lowered = UInt8(ascii: flag) | 0x20
      guard flag.isASCII, lowered == UInt8(ascii: "i") || lowered == UInt8(ascii: "s") else {
        throw error("an attribute test ends with ], i or s")
      }
      test.caseFlag = lowered
      position += 1
      skipSpace()
    }
    if peek() == nil { return test }
    guard peek() == "]" else { throw error("an attribute test ends with ]") }
    position += 1
    return test
  }

  private mutating func comparison() throws(SelectorError) -> SimpleSelector.AttributeTest.Operator {
    let found: SimpleSelector.AttributeTest.Operator
    switch peek() {
    case "=":
      position += 1
      return .equals
    case "~": found = .includes
    case "|": found = .dash
    case "^": found = .prefix
    case "$": found = .suffix
    case "*": found = .substring
    default: throw error("an attribute test needs =, ~=, |=, ^=, $= or *=")
    }
    guard peek(1) == "=" else { throw error("an attribute test needs =") }
    position += 2
    return found
  }

  func error(_ reason: String) -> SelectorError {
    SelectorError(text: String(source.prefix(200)), reason: reason, column: position + 1)
  }
}
