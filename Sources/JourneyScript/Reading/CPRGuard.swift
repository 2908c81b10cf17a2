/// Keeps the CPR numbers of real people out of scripts.
///
/// The seventh digit and the year give the century: 5-8 with 00-57 means 2000-2057 (cpr.dk, "Personnummeret i CPR").
/// Numbers of people born in 2040-2057 are well formed and nobody can have one yet. Numbers of the official test set
/// (Fællesoffentligt Testdatasæt) are given to nobody; the user names a list of them.
struct CPRGuard {
  /// The official test numbers that the user names, ten digits each.
  let testNumbers: Set<String>

  /// The verdict on a text.
  enum Verdict: Equatable {
    /// It isn't a CPR number.
    case notCPR
    /// It is one that nobody has.
    case nobody
    /// A person may have it.
    case possible
  }

  /// A guard that knows the numbers of a list, one a line; `#` begins a comment.
  init(list: String = "") {
    testNumbers = Set(
      list.split(whereSeparator: \.isNewline).compactMap { line in Self.digits(line.prefix { $0 != "#" }) })
  }

  /// Whether a text is a CPR number, and whether a person may have it.
  func verdict(on text: String) -> Verdict {
    guard let digits = Self.digits(text), let numbers = Self.dayMonthYear(digits) else { return .notCPR }
    if testNumbers.contains(digits) { return .nobody }
    let seventh = digits.dropFirst(6).first?.wholeNumberValue ?? 0
    return (40...57).contains(numbers.year) && (5...8).contains(seventh) ? .nobody : .possible
  }

  /// The ten digits of `ddmmåållll`, with or without a hyphen or a space before the last four.
  private static func digits(_ text: some StringProtocol) -> String? {
    var characters = Array(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    if characters.count == 11, characters[6] == "-" || characters[6] == " " { characters.remove(at: 6) }
    guard characters.count == 10, characters.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
    return String(characters)
  }

  private static func dayMonthYear(_ digits: String) -> (day: Int, month: Int, year: Int)? {
    let numbers = digits.compactMap(\.wholeNumberValue)
    let day = numbers[0] * 10 + numbers[1], month = numbers[2] * 10 + numbers[3], year = numbers[4] * 10 + numbers[5]
    // 2000 is a leap year, so that 29 February passes in every century.
    guard CalendarDay(year: 2000, month: month, day: day) != nil else { return nil }
    return (day, month, year)
  }
}
