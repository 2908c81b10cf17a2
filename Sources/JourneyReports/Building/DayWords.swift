import JourneyModel

/// Words a moment as a day that people write.
struct DayWords {
  let language: ReportLanguage

  private static let months: [LocalizedText] = [
    LocalizedText(da: "januar", en: "January"), LocalizedText(da: "februar", en: "February"),
    LocalizedText(da: "marts", en: "March"), LocalizedText(da: "april", en: "April"),
    LocalizedText(da: "maj", en: "May"), LocalizedText(da: "juni", en: "June"),
    LocalizedText(da: "juli", en: "July"), LocalizedText(da: "august", en: "August"),
    LocalizedText(da: "september", en: "September"), LocalizedText(da: "oktober", en: "October"),
    LocalizedText(da: "november", en: "November"), LocalizedText(da: "december", en: "December"),
  ]

  /// `12. november 2026` of an ISO 8601 moment; what is none stays as it is.
  func day(_ moment: String) -> String {
    let parts = moment.prefix(10).split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, Self.months.indices.contains(parts[1] - 1) else { return moment }
    let month = Self.months[parts[1] - 1](language)
    return language == .danish ? "\(parts[2]). \(month) \(parts[0])" : "\(parts[2]) \(month) \(parts[0])"
  }

  /// Since when a finding has been there.
  func since(_ sighting: FindingSighting) -> String {
    if let since = sighting.since { return text("Siden \(day(since))", "Since \(day(since))") }
    if let before = sighting.before {
      return text(
        "Tilbage i denne kørsel, sidst set \(day(before))", "Back in this run, last seen \(day(before))")
    }
    return text("Første gang set i denne kørsel", "First seen in this run")
  }

  private func text(_ da: String, _ en: String) -> String { language == .danish ? da : en }
}
