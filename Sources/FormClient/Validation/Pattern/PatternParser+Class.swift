/// Character classes with the v flag (ECMAScript 2025 section 22.2.1, ClassContents with UnicodeSetsMode).
///
/// `\q{…}` and properties of strings are not supported: a class here always matches one code point.
extension PatternParser {
  /// The class after its `[`.
  mutating func parseClass() throws(Failure) -> ScalarSet {
    let isNegated = take("^")
    let set = try parseClassContents()
    return isNegated ? .inverted(set) : set
  }

  private mutating func parseClassContents() throws(Failure) -> ScalarSet {
    if take("]") { return .ranges([]) }
    let first = try parseClassUnionMember()
    if source[position...].starts(with: "--".unicodeScalars) { return try parseDifference(from: first) }
    if source[position...].starts(with: "&&".unicodeScalars) { return try parseIntersection(with: first) }
    var members = [first.set]
    while !take("]") {
      guard next != nil else { throw .syntax }
      members.append(try parseClassUnionMember().set)
    }
    return .joining(members)
  }

  private typealias Member = (set: ScalarSet, isRange: Bool)

  private mutating func parseDifference(from first: Member) throws(Failure) -> ScalarSet {
    guard !first.isRange else { throw .syntax }
    var removed: [ScalarSet] = []
    while !take("]") {
      guard take("--") else { throw .syntax }
      removed.append(try parseClassOperand().set)
    }
    return .intersection([first.set, .inverted(.joining(removed))])
  }

  private mutating func parseIntersection(with first: Member) throws(Failure) -> ScalarSet {
    guard !first.isRange else { throw .syntax }
    var sets = [first.set]
    while !take("]") {
      guard take("&&"), next != "&" else { throw .syntax }
      sets.append(try parseClassOperand().set)
    }
    return .intersection(sets)
  }

  /// An operand, or a range of two characters.
  private mutating func parseClassUnionMember() throws(Failure) -> Member {
    let lower = try parseClassOperand()
    guard next == "-", !source[position...].starts(with: "--".unicodeScalars) else { return (lower.set, false) }
    position += 1
    let upper = try parseClassOperand()
    guard let from = lower.character, let to = upper.character, from <= to else { throw .syntax }
    return (.ranges([from...to]), true)
  }

  /// A nested class, a class escape or one character.
  private mutating func parseClassOperand() throws(Failure) -> (set: ScalarSet, character: UInt32?) {
    guard let scalar = takeNext() else { throw .syntax }
    switch scalar {
    case "[": return (try nested { parser throws(Failure) in try parser.parseClass() }, nil)
    case "\\":
      if next == "q" { throw .unsupported }
      if let set = try parseClassEscape() { return (set, nil) }
      let character = try parseCharacterEscape(isInClass: true)
      return (character.map(ScalarSet.scalar) ?? .ranges([]), character)
    case "(", ")", "]", "{", "}", "/", "-", "|": throw .syntax
    default:
      // Doubled punctuation is reserved for operators to come.
      if scalar == next, "&!#$%*+,.:;<=>?@^`~".unicodeScalars.contains(scalar) { throw .syntax }
      return (.scalar(scalar.value), scalar.value)
    }
  }
}
