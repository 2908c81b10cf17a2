import JourneyModel

extension ScriptNode {
  /// The text of a scalar; reports anything else.
  func text() -> String? {
    if let text = textIfScalar { return text }
    report(.wrongType, "\(name) must be text, not \(shape)")
    return nil
  }

  /// The elements of a list; reports anything else.
  func list() -> [ScriptNode]? {
    if let elements = elementsIfList { return elements }
    report(.wrongType, "\(name) must be a list, not \(shape)")
    return nil
  }

  /// The elements of a list, or the node itself where one value stands without a list.
  func oneOrMore() -> [ScriptNode] { elementsIfList ?? [self] }

  /// The keys and values of a mapping whose keys the author chooses; reports anything else.
  func pairs() -> [(key: ScriptNode, value: ScriptNode)]? {
    if let pairs = pairsIfMapping { return pairs }
    report(.wrongType, "\(name) must be keys with values, not \(shape)")
    return nil
  }

  /// A mapping with the keys of a table; reports anything else, and unknown and missing keys.
  func mapping(_ table: KeyTable) -> ScriptMapping? {
    guard let pairs = pairs() else { return nil }
    return ScriptMapping(node: self, pairs: pairs, table: table)
  }

  /// A number with a decimal point; reports anything else.
  func number() -> Double? {
    guard let text = text() else { return nil }
    if let number = Double(text), number.isFinite { return number }
    report(
      .invalidValue, "\(name) must be a number, and '\(text.prefix(60))' isn't one",
      notes: text.contains(",") ? ["write the decimals after a point: 0.5"] : [])
    return nil
  }

  /// A whole number within bounds; reports anything else.
  func integer(in range: ClosedRange<Int>) -> Int? {
    guard let text = text() else { return nil }
    if let number = Int(text), range.contains(number) { return number }
    report(
      .invalidValue,
      "\(name) must be a whole number from \(range.lowerBound) to \(range.upperBound), and '\(text.prefix(60))' isn't")
    return nil
  }

  /// Seconds above 0 and up to an hour, written `20 s` or `0,5 s`; reports anything else.
  func duration() -> Double? {
    guard let text = text() else { return nil }
    let words = text.split(separator: " ").map(String.init)
    let joined = words.count == 1 && text.hasSuffix("s") ? [String(text.dropLast()), "s"] : words
    if joined.count == 2, joined[1] == "s", let seconds = Double(joined[0].replacing(",", with: ".")),
      seconds > 0, seconds <= 3_600
    {
      return seconds
    }
    report(.invalidValue, "\(name) must be seconds as '20 s', at most 3600, and '\(text.prefix(60))' isn't")
    return nil
  }

  /// `true` or `false`; reports anything else.
  func flag() -> Bool? { choice(["true", "false"]).map { $0 == "true" } }

  /// One of some words; reports anything else.
  func choice(_ words: [String]) -> String? {
    guard let text = text() else { return nil }
    if words.contains(text) { return text }
    report(
      .invalidValue, "\(name) can't be '\(text.prefix(60))'; it is one of \(words.joined(separator: ", "))",
      notes: Nearest.candidate(to: text, among: words).map { ["did you mean '\($0)'?"] } ?? [])
    return nil
  }

  /// One of the words of an enumeration; reports anything else.
  func choice<Choice>(_ type: Choice.Type) -> Choice?
  where Choice: RawRepresentable<String> & CaseIterable {
    choice(Choice.allCases.map(\.rawValue)).flatMap(Choice.init(rawValue:))
  }

  /// A day as `YYYY-MM-DD`; reports anything else.
  func date() -> String? {
    guard let text = text() else { return nil }
    if CalendarDay(text) != nil { return text }
    report(.invalidValue, "\(name) must be a day as YYYY-MM-DD, and '\(text.prefix(60))' isn't one")
    return nil
  }

  /// A name of letters, digits and hyphens, as it appears in ids and file names; reports anything else.
  func identifier() -> String? {
    guard let text = text() else { return nil }
    if !text.isEmpty, text.count <= 80, text.allSatisfy({ $0.isLetter || $0.isNumber || "-_.".contains($0) }) {
      return text
    }
    report(.invalidValue, "\(name) must be made of letters, digits, '-', '_' and '.', and '\(text.prefix(60))' isn't")
    return nil
  }
}
