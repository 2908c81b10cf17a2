/// Parses a `pattern` as ECMAScript does with the v flag (ECMAScript 2025 section 22.2.1).
///
/// Strict as the flag is: `\-` outside a class, or `[(]`, is a syntax error, and a browser ignores such a pattern.
struct PatternParser {
  /// Why a pattern has no program.
  enum Failure: Error, Equatable {
    /// Not ECMAScript: a browser ignores the pattern.
    case syntax
    /// ECMAScript that this engine doesn't know or that goes beyond its bounds.
    case unsupported
  }

  /// Deeper groups than this are refused, which bounds the parser's recursion and the compiler's.
  private static let maximumDepth = 100

  let source: [Unicode.Scalar]
  var position = 0
  var depth = 0
  var captureCount = 0
  /// The numbers of the groups of each name; alternatives may share one.
  private(set) var names: [String: [Int]] = [:]
  /// Set by the first of two passes, so that `\k<name>` may stand before its group.
  private var knownNames: [String: [Int]]?
  private var knownCaptures = Int.max

  init(_ source: String) {
    self.source = Array(source.unicodeScalars)
  }

  /// The tree and the number of capturing groups.
  static func parse(_ source: String) throws(Failure) -> (node: PatternNode, captures: Int) {
    var counting = PatternParser(source)
    _ = try counting.parseWhole()
    var parser = PatternParser(source)
    parser.knownNames = counting.names
    parser.knownCaptures = counting.captureCount
    return (try parser.parseWhole(), parser.captureCount)
  }

  private mutating func parseWhole() throws(Failure) -> PatternNode {
    let node = try parseDisjunction()
    guard position == source.count else { throw .syntax }
    return node
  }

  // MARK: Cursor

  var next: Unicode.Scalar? { position < source.count ? source[position] : nil }

  mutating func take(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard source[position...].starts(with: scalars) else { return false }
    position += scalars.count
    return true
  }

  mutating func takeNext() -> Unicode.Scalar? {
    guard let next else { return nil }
    position += 1
    return next
  }

  /// Runs a nested production, one level deeper.
  mutating func nested<Value>(
    _ body: (inout PatternParser) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    guard depth < Self.maximumDepth else { throw .unsupported }
    depth += 1
    defer { depth -= 1 }
    return try body(&self)
  }

  // MARK: Disjunction, alternative, term

  private mutating func parseDisjunction() throws(Failure) -> PatternNode {
    var alternatives = [try parseAlternative()]
    while take("|") { alternatives.append(try parseAlternative()) }
    return alternatives.count == 1 ? alternatives[0] : .alternatives(alternatives)
  }

  private mutating func parseAlternative() throws(Failure) -> PatternNode {
    var terms: [PatternNode] = []
    while let next, next != "|", next != ")" { terms.append(try parseTerm()) }
    return terms.count == 1 ? terms[0] : .sequence(terms)
  }

  private mutating func parseTerm() throws(Failure) -> PatternNode {
    if let assertion = try parseAssertion() { return assertion }
    let firstCapture = captureCount + 1
    let atom = try parseAtom()
    guard let repetition = try parseQuantifier() else { return atom }
    return .repeated(atom, repetition, captures: firstCapture..<(captureCount + 1))
  }

  private mutating func parseAssertion() throws(Failure) -> PatternNode? {
    if take("^") { return .inputStart }
    if take("$") { return .inputEnd }
    if take("\\b") { return .wordBoundary(isNegated: false) }
    if take("\\B") { return .wordBoundary(isNegated: true) }
    for (opening, isBehind, isNegated) in [
      ("(?=", false, false), ("(?!", false, true), ("(?<=", true, false), ("(?<!", true, true),
    ] where take(opening) {
      return .look(try parseGroupBody(), isBehind: isBehind, isNegated: isNegated)
    }
    return nil
  }

  private mutating func parseGroupBody() throws(Failure) -> PatternNode {
    let node = try nested { parser throws(Failure) in try parser.parseDisjunction() }
    guard take(")") else { throw .syntax }
    return node
  }

  private mutating func parseAtom() throws(Failure) -> PatternNode {
    guard let next = takeNext() else { throw .syntax }
    switch next {
    case ".": return .set(.notLineTerminator)
    case "[": return .set(try nested { parser throws(Failure) in try parser.parseClass() })
    case "\\": return try parseAtomEscape()
    case "(": return try parseGroup()
    case "*", "+", "?", ")", "]", "{", "}", "|": throw .syntax
    default: return .set(.scalar(next.value))
    }
  }

  private mutating func parseGroup() throws(Failure) -> PatternNode {
    if take("?:") { return try parseGroupBody() }
    if take("?") {
      // Modifiers such as (?i:…) are the only other form.
      guard take("<") else { throw next.map { "ims-".unicodeScalars.contains($0) } == true ? .unsupported : .syntax }
      let name = try parseGroupName()
      captureCount += 1
      names[name, default: []].append(captureCount)
    } else {
      captureCount += 1
    }
    let number = captureCount
    return .capture(number, try parseGroupBody())
  }

  /// The name up to `>`; the `<` is already read.
  mutating func parseGroupName() throws(Failure) -> String {
    var name = String.UnicodeScalarView()
    while let scalar = takeNext() {
      if scalar == ">" {
        guard !name.isEmpty else { throw .syntax }
        return String(name)
      }
      let isStart = scalar.properties.isIDStart || scalar == "$" || scalar == "_"
      let isPart = isStart || scalar.properties.isIDContinue || scalar == "\u{200C}" || scalar == "\u{200D}"
      guard name.isEmpty ? isStart : isPart else { throw .syntax }
      name.append(scalar)
    }
    throw .syntax
  }

  /// The groups that a name stands for; any in the first pass, which only counts.
  func groups(named name: String) throws(Failure) -> [Int] {
    guard let knownNames else { return [] }
    guard let groups = knownNames[name] else { throw .syntax }
    return groups
  }

  func checkReference(_ number: Int) throws(Failure) {
    guard number <= knownCaptures else { throw .syntax }
  }
}
