import JourneyModel
import RunAnalysis

/// Words the units and values of assumptions as they stand in their file.
struct UnitWords {
  let language: ReportLanguage

  /// A unit in words; as written when it has none of its own.
  func unit(_ unit: String) -> String {
    guard language == .danish else { return unit }
    return Self.danish[unit] ?? unit
  }

  /// A value with as many decimals as it has, four at the most.
  func value(_ value: Double) -> String {
    let digits = (0..<4).first { digits in
      let text = LocalizedNumber.decimal(value, digits: digits).en.replacing(",", with: "")
      return Double(text).map { abs($0 - value) < 1e-9 } ?? true
    }
    return LocalizedNumber.decimal(value, digits: digits ?? 4)(language)
  }

  private static let danish = [
    "share": "andel", "share/year": "andel/år", "calls/year": "opkald/år", "kr": "kr.", "kr/h": "kr./time",
    "kr/year": "kr./år", "h/year": "timer/år", "years": "år", "months": "måneder",
  ]
}
