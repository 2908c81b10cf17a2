/// A day as pages write it.
///
/// Read are 1. februar 2026, February 1, 2026, 01-02-2026, 1/2 2026 and 2026-02-01.
struct WrittenDate: Hashable, Sendable {
  let year: Int
  let month: Int
  let day: Int

  /// The day that a text is as a whole, or nil.
  static func whole(_ text: String) -> WrittenDate? {
    let words = Wording.words(of: text)
    return words.count <= 3 ? all(in: text).first.flatMap { _ in date(words[...]) } : nil
  }

  /// The days that a text names, in order.
  static func all(in text: String) -> [WrittenDate] {
    let words = Wording.words(of: text)
    guard words.count >= 3 else { return [] }
    return (0...(words.count - 3)).compactMap { date(words[$0..<($0 + 3)]) }
  }

  /// Three words as day, month and year, or year, month and day; Danish order, since Danish services write it.
  private static func date(_ words: ArraySlice<String>) -> WrittenDate? {
    let parts = Array(words)
    guard parts.count == 3 else { return nil }
    if parts[0].count == 4 { return valid(Int(parts[0]), Int(parts[1]), day(parts[2])) }
    if let month = month(parts[0]), parts[2].count == 4 { return valid(Int(parts[2]), month, day(parts[1])) }
    guard parts[2].count == 4 else { return nil }
    return valid(Int(parts[2]), month(parts[1]) ?? Int(parts[1]), day(parts[0]))
  }

  private static func day(_ word: String) -> Int? {
    Int(word.prefix { $0.isNumber }).flatMap { word.count <= 4 ? $0 : nil }
  }

  private static func month(_ word: String) -> Int? {
    guard word.count >= 3, let first = word.first, first.isLetter else { return nil }
    return months.firstIndex { $0.contains { $0 == word || (word.count == 3 && $0.hasPrefix(word)) } }.map { $0 + 1 }
  }

  private static let months: [[String]] = [
    ["januar", "january"], ["februar", "february"], ["marts", "march"], ["april"], ["maj", "may"], ["juni", "june"],
    ["juli", "july"], ["august"], ["september"], ["oktober", "october"], ["november"], ["december"],
  ]

  private static func valid(_ year: Int?, _ month: Int?, _ day: Int?) -> WrittenDate? {
    guard let year, let month, let day, (1900...2199).contains(year), (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    return WrittenDate(year: year, month: month, day: day)
  }
}
