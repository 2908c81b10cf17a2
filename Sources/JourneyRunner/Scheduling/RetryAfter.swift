import FormClient

/// How long a service asks to be left alone (RFC 9110 section 10.2.3).
enum RetryAfter {
  /// The longest wait that is told apart: a year; what is longer counts as that.
  private static let longest = 31_536_000

  /// The wait that a response asks for, or nil when it names none that can be read.
  ///
  /// A moment is held against the response's own Date: the service's clock need not be ours.
  static func wait(asked response: HTTPResponse) -> Duration? {
    guard let text = response.header("Retry-After") else { return nil }
    let words = text.split(separator: " ")
    if words.count == 1, let word = words.first, word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      return .seconds(min(Int(word) ?? longest, longest))
    }
    guard let until = seconds(of: text), let now = response.header("Date").flatMap(seconds) else { return nil }
    return .seconds(min(max(0, until - now), longest))
  }

  /// The seconds since 1970 of a moment written as `Sun, 06 Nov 1994 08:49:37 GMT` (IMF-fixdate, RFC 9110
  /// section 5.6.7), or nil.
  static func seconds(of text: String) -> Int? {
    let words = text.split(separator: " ").map(String.init)
    guard words.count == 6, words[5] == "GMT", let day = Int(words[1]), let year = Int(words[3]),
      let month = months.firstIndex(of: words[2]), (1...31).contains(day), (1970...9999).contains(year)
    else { return nil }
    let time = words[4].split(separator: ":").compactMap { Int($0) }
    guard time.count == 3, (0..<24).contains(time[0]), (0..<60).contains(time[1]), (0...60).contains(time[2]) else {
      return nil
    }
    return days(year: year, month: month + 1, day: day) * 86_400 + time[0] * 3_600 + time[1] * 60 + time[2]
  }

  /// The days from 1970-01-01 to a day of the Gregorian calendar, with years that begin in March so that the leap day
  /// comes last.
  private static func days(year: Int, month: Int, day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return year * 365 + year / 4 - year / 100 + year / 400 + dayOfYear - 719_468
  }

  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
