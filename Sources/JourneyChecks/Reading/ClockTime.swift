/// A time of the day as Danish and English pages write it: `kl. 9.15`, `09:15`.
struct ClockTime: Sendable, Hashable {
  /// Minutes after midnight.
  let minutes: Int

  /// The time that a text is, with nothing but "kl." before it; nil for anything else.
  static func whole(_ text: String) -> ClockTime? {
    var words = text.lowercased().split(whereSeparator: \.isWhitespace)
    if let lead = words.first, ["kl", "kl.", "klokken", "at"].contains(lead) { words.removeFirst() }
    guard words.count == 1 else { return nil }
    return ClockTime(words[0])
  }

  /// The times that a text states.
  static func all(in text: String) -> [ClockTime] {
    text.split { !($0.isNumber || $0 == "." || $0 == ":") }.compactMap { ClockTime($0) }
  }

  private init?(_ word: Substring) {
    let parts = word.split { $0 == "." || $0 == ":" }
    guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2, let hour = Int(parts[0]),
      let minute = Int(parts[1]), (0..<24).contains(hour), (0..<60).contains(minute)
    else { return nil }
    minutes = hour * 60 + minute
  }
}
