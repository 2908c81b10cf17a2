import JourneyModel

/// Units of files of assumptions as people read them.
enum UnitWords {
  /// The unit in a language: files hold the English one, and a unit that isn't known stays as it is.
  static func words(_ unit: String, _ language: ReportLanguage) -> String {
    guard language == .danish else { return unit }
    let parts = unit.split(separator: "/").map(String.init)
    return parts.map { danish[$0] ?? $0 }.joined(separator: "/")
  }

  private static let danish = [
    "calls": "opkald", "contacts": "henvendelser", "municipalities": "kommuner", "share": "andel", "h": "timer",
    "year": "år", "years": "år", "months": "måneder", "week": "uge", "FTE": "årsværk", "persons": "personer",
    "areas": "områder", "score": "point", "kr": "kr.", "forms": "blanketter", "chats": "chats",
  ]
}
