extension CivilDate {
  /// Reads `2026-11-26` (ISO 8601); `nil` for anything else.
  init?(iso text: String) {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard text.utf8.count == 10, parts.count == 3, Self.isValid(year: parts[0], month: parts[1], day: parts[2]) else {
      return nil
    }
    self.init(parts[0], parts[1], parts[2])
  }

  /// The day of the week, 1 for Monday to 7 for Sunday (ISO 8601).
  var weekday: Int {
    // Zeller's congruence: January and February count as months 13 and 14 of the year before.
    let (m, y) = month < 3 ? (month + 12, year - 1) : (month, year)
    let h = (day + 13 * (m + 1) / 5 + y + y / 4 - y / 100 + y / 400) % 7
    return (h + 5) % 7 + 1
  }

  /// `Torsdag den 26. november`.
  var danishWithWeekday: String {
    let names = ["Mandag", "Tirsdag", "Onsdag", "Torsdag", "Fredag", "Lørdag", "Søndag"]
    return "\(names[weekday - 1]) den \(danish.split(separator: " ").prefix(2).joined(separator: " "))"
  }
}
