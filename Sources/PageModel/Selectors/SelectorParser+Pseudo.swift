extension SelectorParser {
  /// A pseudo-class or pseudo-element; the first colon is taken.
  mutating func pseudo(_ compound: inout CompoundSelector) throws(SelectorError) {
    let isElement = peek() == ":"
    if isElement { position += 1 }
    let name = try identifier().lowercased()
    guard peek() == "(" else {
      if isElement || Self.oldPseudoElements.contains(name) {
        guard Self.pseudoElements.contains(name) || Self.oldPseudoElements.contains(name) || name.hasPrefix("-webkit-")
        else { throw error("there is no pseudo-element ::\(name)") }
        compound.isPseudoElement = true
      } else {
        compound.tests.append(try pseudoClass(name))
      }
      return
    }
    position += 1
    if isElement {
      guard name == "slotted" || name == "part" else { throw error("there is no pseudo-element ::\(name)()") }
      _ = try list(relative: false, forgiving: false)
      compound.isPseudoElement = true
    } else {
      compound.tests.append(try function(name))
    }
    skipSpace()
    // A function that the end of the text cuts off counts as closed (CSS Syntax section 5.4.9).
    if peek() == nil { return }
    guard peek() == ")" else { throw error("a ) is missing") }
    position += 1
  }

  private func pseudoClass(_ name: String) throws(SelectorError) -> SimpleSelector {
    switch name {
    case "first-child": return .nth(.init(step: 0, offset: 1, isFromEnd: false, isOfType: false))
    case "last-child": return .nth(.init(step: 0, offset: 1, isFromEnd: true, isOfType: false))
    case "first-of-type": return .nth(.init(step: 0, offset: 1, isFromEnd: false, isOfType: true))
    case "last-of-type": return .nth(.init(step: 0, offset: 1, isFromEnd: true, isOfType: true))
    default:
      guard Self.states.contains(name) else { throw error("there is no pseudo-class :\(name)") }
      return .state(name)
    }
  }

  private mutating func function(_ name: String) throws(SelectorError) -> SimpleSelector {
    switch name {
    case "is", "where", "matches", "-webkit-any": return .matches(try list(relative: false, forgiving: true))
    case "not": return .not(try list(relative: false, forgiving: true))
    case "has": return .has(try list(relative: true, forgiving: true))
    case "nth-child": return .nth(try nth(isFromEnd: false, isOfType: false))
    case "nth-last-child": return .nth(try nth(isFromEnd: true, isOfType: false))
    case "nth-of-type": return .nth(try nth(isFromEnd: false, isOfType: true))
    case "nth-last-of-type": return .nth(try nth(isFromEnd: true, isOfType: true))
    case "lang": return .language(try languages())
    case "dir":
      skipSpace()
      return .direction(try identifier().lowercased())
    case "host", "host-context", "current", "state":
      _ = try list(relative: false, forgiving: true)
      return .matches([])
    default: throw error("there is no pseudo-class :\(name)()")
    }
  }

  private mutating func languages() throws(SelectorError) -> [String] {
    var ranges: [String] = []
    while true {
      skipSpace()
      if peek() == "\"" || peek() == "'" {
        ranges.append(try string())
      } else {
        // An asterisk may be escaped or, in a range's later parts, bare.
        ranges.append(try (peek() == "*" ? string(ofRange: ()) : identifier()))
      }
      skipSpace()
      guard peek() == "," else { return ranges }
      position += 1
    }
  }

  private mutating func string(ofRange: Void) throws(SelectorError) -> String {
    position += 1
    return "*" + (startsIdentifier() ? try name() : "")
  }

  /// `an+b`, optionally with `of` and a selector list (CSS Syntax section 6, Selectors section 13.3.1).
  private mutating func nth(isFromEnd: Bool, isOfType: Bool) throws(SelectorError) -> SimpleSelector.Nth {
    skipSpace()
    let (step, offset) = try anPlusB()
    var nth = SimpleSelector.Nth(step: step, offset: offset, isFromEnd: isFromEnd, isOfType: isOfType)
    skipSpace()
    if !isOfType, startsIdentifier() {
      guard try identifier().lowercased() == "of" else { throw error("the word of is missing") }
      nth.filter = try list(relative: false, forgiving: false)
    }
    return nth
  }

  private mutating func anPlusB() throws(SelectorError) -> (Int, Int) {
    if word("even") { return (2, 0) }
    if word("odd") { return (2, 1) }
    let start = position
    let sign = self.sign()
    let digits = number()
    guard let next = peek(), next == "n" || next == "N" else {
      guard let digits else {
        position = start
        throw error("a number or an+b is missing")
      }
      return (0, (sign ?? 1) * digits)
    }
    position += 1
    let step = (sign ?? 1) * (digits ?? 1)
    let end = position
    skipSpace()
    guard let offsetSign = self.sign() else {
      position = end
      return (step, 0)
    }
    skipSpace()
    guard let offset = number() else { throw error("a number is missing") }
    return (step, offsetSign * offset)
  }

  private mutating func sign() -> Int? {
    guard peek() == "+" || peek() == "-" else { return nil }
    position += 1
    return scalars[position - 1] == "-" ? -1 : 1
  }

  private mutating func number() -> Int? {
    var value: Int?
    while let next = peek(), ("0"..."9").contains(next) {
      value = min((value ?? 0) * 10 + Int(next.value - 0x30), 1_000_000_000)
      position += 1
    }
    return value
  }

  private mutating func word(_ word: String) -> Bool {
    let end = position + word.unicodeScalars.count
    guard end <= scalars.count else { return false }
    let found =
      scalars[position..<end].allSatisfy(\.isASCII)
      && String(String.UnicodeScalarView(scalars[position..<end])).lowercased() == word
    if found { position = end }
    return found
  }

  private static let oldPseudoElements: Set<String> = ["before", "after", "first-line", "first-letter"]
  private static let pseudoElements: Set<String> = [
    "before", "after", "first-line", "first-letter", "selection", "marker", "placeholder", "backdrop", "cue",
    "file-selector-button", "details-content", "target-text", "grammar-error", "spelling-error",
  ]
  private static let states: Set<String> = [
    "root", "empty", "only-child", "only-of-type", "scope", "target", "target-within", "link", "any-link", "local-link",
    "visited", "hover", "active", "focus", "focus-visible", "focus-within", "checked", "default", "disabled", "enabled",
    "required", "optional", "read-only", "read-write", "in-range", "out-of-range", "indeterminate", "placeholder-shown",
    "valid", "invalid", "user-valid", "user-invalid", "defined", "playing", "paused", "current", "past", "future",
    "host", "open", "blank", "autofill", "fullscreen", "modal",
  ]
}
