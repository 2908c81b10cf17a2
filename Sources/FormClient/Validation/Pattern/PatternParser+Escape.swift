/// Quantifiers and escapes (ECMAScript 2025 section 22.2.1).
extension PatternParser {
  mutating func parseQuantifier() throws(Failure) -> PatternNode.Repetition? {
    let bounds: (Int, Int?)
    if take("*") {
      bounds = (0, nil)
    } else if take("+") {
      bounds = (1, nil)
    } else if take("?") {
      bounds = (0, 1)
    } else if take("{") {
      bounds = try parseBounds()
    } else {
      return nil
    }
    return PatternNode.Repetition(minimum: bounds.0, maximum: bounds.1, isGreedy: !take("?"))
  }

  private mutating func parseBounds() throws(Failure) -> (Int, Int?) {
    guard let minimum = parseDecimal() else { throw .syntax }
    var maximum: Int? = minimum
    if take(",") { maximum = parseDecimal() }
    guard take("}"), minimum <= maximum ?? .max else { throw .syntax }
    return (minimum, maximum)
  }

  /// A run of digits; more than a program could hold saturates.
  private mutating func parseDecimal() -> Int? {
    var number: Int?
    while let digit = next, ("0"..."9").contains(digit) {
      number = min((number ?? 0) * 10 + Int(digit.value - 0x30), 1_000_000_000)
      position += 1
    }
    return number
  }

  /// The atom after a backslash outside classes.
  mutating func parseAtomEscape() throws(Failure) -> PatternNode {
    if let first = next, ("1"..."9").contains(first), let number = parseDecimal() {
      try checkReference(number)
      return .reference([number])
    }
    if take("k") {
      guard take("<") else { throw .syntax }
      return .reference(try groups(named: try parseGroupName()))
    }
    if let set = try parseClassEscape() { return .set(set) }
    return .set(try parseCharacterEscape(isInClass: false).map(ScalarSet.scalar) ?? .ranges([]))
  }

  /// `\d`, `\p{…}` and the like, or nil when something else follows the backslash.
  mutating func parseClassEscape() throws(Failure) -> ScalarSet? {
    if take("d") { return .digits }
    if take("D") { return .inverted(.digits) }
    if take("w") { return .wordCharacters }
    if take("W") { return .inverted(.wordCharacters) }
    if take("s") { return .whiteSpace }
    if take("S") { return .inverted(.whiteSpace) }
    if take("p{") { return try parseProperty() }
    if take("P{") { return .inverted(try parseProperty()) }
    return nil
  }

  private mutating func parseProperty() throws(Failure) -> ScalarSet {
    var text = ""
    while let scalar = takeNext(), scalar != "}" { text.unicodeScalars.append(scalar) }
    guard position > 0, source[position - 1] == "}" else { throw .syntax }
    let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    if parts.count == 2 {
      guard ["General_Category", "gc"].contains(parts[0]) else {
        throw ["Script", "sc", "Script_Extensions", "scx"].contains(parts[0]) ? .unsupported : .syntax
      }
      guard let categories = UnicodeCategory.named(parts[1]) else { throw .syntax }
      return .category(categories)
    }
    if let categories = UnicodeCategory.named(text) { return .category(categories) }
    if let property = UnicodeBinaryProperty(rawValue: text) { return .property(property) }
    throw .unsupported
  }

  /// One character after a backslash; nil is a lone surrogate, which no value holds.
  mutating func parseCharacterEscape(isInClass: Bool) throws(Failure) -> UInt32? {
    guard let scalar = takeNext() else { throw .syntax }
    switch scalar {
    case "t": return 0x09
    case "n": return 0x0A
    case "v": return 0x0B
    case "f": return 0x0C
    case "r": return 0x0D
    case "b" where isInClass: return 0x08
    case "0":
      if let next, ("0"..."9").contains(next) { throw .syntax }
      return 0
    case "c":
      guard let letter = takeNext(), letter.isASCII, letter.properties.isAlphabetic else { throw .syntax }
      return letter.value & 0x1F
    case "x": return try parseHex(digits: 2)
    case "u": return try parseUnicodeEscape()
    default:
      let identities = isInClass ? "^$\\.*+?()[]{}|/&-!#%,:;<=>@`~" : "^$\\.*+?()[]{}|/"
      guard identities.unicodeScalars.contains(scalar) else { throw .syntax }
      return scalar.value
    }
  }

  private mutating func parseHex(digits: Int) throws(Failure) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard let digit = takeNext().flatMap(Self.hexDigit) else { throw .syntax }
      value = value << 4 | digit
    }
    return value
  }

  private static func hexDigit(_ scalar: Unicode.Scalar) -> UInt32? {
    Character(scalar).isASCII ? Character(scalar).hexDigitValue.map(UInt32.init) : nil
  }

  private mutating func parseUnicodeEscape() throws(Failure) -> UInt32? {
    if take("{") {
      var value: UInt32 = 0
      var hasDigits = false
      while let digit = next.flatMap(Self.hexDigit) {
        position += 1
        hasDigits = true
        value = value << 4 | digit
        guard value <= 0x10FFFF else { throw .syntax }
      }
      guard hasDigits, take("}") else { throw .syntax }
      return Unicode.Scalar(value)?.value
    }
    let lead = try parseHex(digits: 4)
    guard (0xD800...0xDBFF).contains(lead) else { return Unicode.Scalar(lead)?.value }
    let start = position
    if take("\\u"), let trail = try? parseHex(digits: 4), (0xDC00...0xDFFF).contains(trail) {
      return 0x10000 + (lead - 0xD800) << 10 + (trail - 0xDC00)
    }
    position = start
    return nil
  }
}
