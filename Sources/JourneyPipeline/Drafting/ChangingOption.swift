import JourneyModel

/// An option whose words are others at the next visit: a free time, a day.
///
/// A script that named it would fail as soon as it is gone. It names what such options look like instead, and takes the
/// first that the page shows.
struct ChangingOption {
  /// What the option looks like, as a regular expression whose first match in the page's text is the option.
  let pattern: String

  /// A changing option, or nil where the words may be counted on.
  ///
  /// Options change where several days or times are offered, and where the answer is the first of them: who picks a later
  /// one means that one.
  ///
  /// - Parameters:
  ///   - answer: the words of the option.
  ///   - options: the words of all options.
  ///   - text: the page's text.
  init?(_ answer: String, among options: [String], on text: String) {
    let alike = options.filter { Self.shape(of: $0) == Self.shape(of: answer) }
    guard alike.count > 1, alike.first == answer, Self.isMoment(answer) else { return nil }
    let pattern = Self.shape(of: answer)
    let found = try? TextPattern(pattern).firstMatch(in: text)
    guard found?.text.split(whereSeparator: \.isWhitespace) == answer.split(whereSeparator: \.isWhitespace) else {
      return nil
    }
    self.pattern = pattern
  }

  /// Whether words hold a clock's time, a date in numbers, or a number beside the name of a month or a weekday.
  private static func isMoment(_ words: String) -> Bool {
    let text = words.lowercased()
    if text.firstMatch(of: /\b\d{1,2}[.:]\d\d\b|\b\d{1,4}[-\/.]\d{1,2}[-\/.]\d{1,4}\b/) != nil { return true }
    let names = text.split { !$0.isLetter }
    return text.contains(where: \.isNumber) && names.contains { calendar.contains(String($0)) }
  }

  private static let calendar: Set<String> = [
    "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag", "monday", "tuesday", "wednesday",
    "thursday",
    "friday", "saturday", "sunday", "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september",
    "oktober", "november", "december", "january", "february", "march", "may", "june", "july", "october",
  ]

  /// Digits and letters stand for any of their kind, white space for any of it, all else for itself.
  private static func shape(of words: String) -> String {
    let kinds = words.map { character -> String in
      if character.isASCII && character.isNumber { return "\\d+" }
      if character.isLetter { return "\\p{L}+" }
      return character.isWhitespace ? "\\s+" : TextPattern.escaped(String(character))
    }
    var shape: [String] = []
    for kind in kinds where !(kind.hasSuffix("+") && kind.count > 2 && shape.last == kind) { shape.append(kind) }
    return shape.joined()
  }
}
