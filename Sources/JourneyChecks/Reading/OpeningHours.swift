/// Opening hours as a page states them: which clock ranges hold on which days of the week.
struct OpeningHours: Sendable, Equatable {
  /// From and to, in minutes after midnight.
  struct ClockRange: Sendable, Hashable {
    let from: Int
    let to: Int
  }

  /// The ranges by day of the week, 0 for Monday.
  let ranges: [Int: Set<ClockRange>]

  /// Reads the hours in a text: `Mandag-onsdag kl. 9-15, torsdag 9.00-17.30`; nil when it states none with a day.
  init?(reading text: String) {
    var ranges: [Int: Set<ClockRange>] = [:]
    var days: Set<Int> = []
    var daysAreUsed = false
    var scanner = Scanner(text)
    while let item = scanner.next() {
      switch item {
      case .days(let named):
        if daysAreUsed { days = [] }
        daysAreUsed = false
        days.formUnion(named)
      case .range(let range):
        daysAreUsed = true
        for day in days { ranges[day, default: []].insert(range) }
      }
    }
    guard !ranges.isEmpty else { return nil }
    self.ranges = ranges
  }

  /// Whether it states nothing that other hours deny: on each day that both name, each range is among theirs.
  func agrees(with others: [OpeningHours]) -> Bool {
    ranges.allSatisfy { day, stated in
      let known = others.compactMap { $0.ranges[day] }
      return known.isEmpty || stated.allSatisfy { range in known.contains { $0.contains(range) } }
    }
  }

  /// Whether it names a day that other hours name as well.
  func overlaps(_ others: [OpeningHours]) -> Bool {
    ranges.keys.contains { day in others.contains { $0.ranges[day] != nil } }
  }

  private enum Item {
    case days(Set<Int>)
    case range(ClockRange)
  }

  /// Reads days and clock ranges from the words of a text.
  private struct Scanner {
    private var tokens: ArraySlice<String>

    init(_ text: String) {
      // A dash between two words or times is a word of its own; a colon or full stop between digits joins them.
      var words: [String] = []
      var word = ""
      let characters = Array(text.lowercased())
      for (index, character) in characters.enumerated() {
        let joins =
          ".:".contains(character) && word.last?.isNumber == true && index + 1 < characters.count
          && characters[index + 1].isNumber
        if character.isLetter || character.isNumber || joins {
          word.append(joins ? ":" : character)
        } else {
          if !word.isEmpty { words.append(word) }
          word = ""
          if "-–—".contains(character) { words.append("-") }
        }
      }
      if !word.isEmpty { words.append(word) }
      tokens = words.filter { !Self.skipped.contains($0) }[...]
    }

    mutating func next() -> Item? {
      while let token = tokens.popFirst() {
        if let day = Self.day(token) {
          guard let separator = tokens.first, Self.until.contains(separator),
            let last = tokens.dropFirst().first.flatMap(Self.day), day <= last
          else { return .days([day]) }
          tokens = tokens.dropFirst(2)
          return .days(Set(day...last))
        }
        if Self.everyWorkday.contains(token) { return .days([0, 1, 2, 3, 4]) }
        if let range = range(from: token) { return .range(range) }
      }
      return nil
    }

    private mutating func range(from token: String) -> ClockRange? {
      guard let from = Self.clock(token), let separator = tokens.first, Self.until.contains(separator),
        let to = tokens.dropFirst().first.flatMap(Self.clock), from < to
      else { return nil }
      tokens = tokens.dropFirst(2)
      return ClockRange(from: from, to: to)
    }

    private static let skipped: Set<String> = ["kl", "klokken", "fra", "from"]
    private static let until: Set<String> = ["-", "til", "to", "until"]
    private static let everyWorkday: Set<String> = ["hverdage", "hverdag", "weekdays"]

    private static func clock(_ token: String) -> Int? {
      let parts = token.split(separator: ":").map(String.init)
      guard (1...2).contains(parts.count), parts[0].count <= 2, let hour = Int(parts[0]), (0...24).contains(hour)
      else { return nil }
      let minute = parts.count == 2 ? Int(parts[1]) : 0
      return minute.flatMap { (0..<60).contains($0) ? hour * 60 + $0 : nil }
    }

    private static func day(_ token: String) -> Int? {
      let name = token.hasSuffix("e") && token.count > 5 ? String(token.dropLast()) : token
      return days.firstIndex { $0.contains(name) }
    }

    private static let days: [Set<String>] = [
      ["mandag", "man", "monday", "mondays", "mon"], ["tirsdag", "tirs", "tir", "tuesday", "tuesdays", "tue"],
      ["onsdag", "ons", "wednesday", "wednesdays", "wed"], ["torsdag", "tors", "tor", "thursday", "thursdays", "thu"],
      ["fredag", "fre", "friday", "fridays", "fri"], ["lørdag", "lør", "saturday", "saturdays", "sat"],
      ["søndag", "søn", "sunday", "sundays", "sun"],
    ]
  }
}
