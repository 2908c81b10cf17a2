/// A time of the day as Danish and English pages write it: `kl. 9.15`, `09:15`.
struct ClockTime: Sendable, Hashable {
  /// Minutes after midnight.
  let minutes: Int

  /// The time that a choice such as `kl. 9.15` or `tirsdag den 24. november kl. 9.15` ends with; nil where there is none
  /// or several, as in opening hours.
  static func chosen(in text: String) -> ClockTime? {
    let times = all(in: text)
    guard times.count == 1, let last = text.split(whereSeparator: \.isWhitespace).last else { return nil }
    return ClockTime(last)
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
