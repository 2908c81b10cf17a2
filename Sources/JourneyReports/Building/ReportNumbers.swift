package import JourneyModel

/// Writes numbers as the report's language does: 1.234,5 in Danish, 1,234.5 in English.
package struct ReportNumbers: Sendable {
  private let language: ReportLanguage

  /// The writer of a language.
  package init(_ language: ReportLanguage) { self.language = language }

  /// A number with a fixed count of decimals, 0 to 6; "–" for a value that is no number.
  package func decimal(_ value: Double, digits: Int = 0) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return "–" }
    let places = min(max(digits, 0), 6)
    let scale = (0..<places).reduce(1.0) { factor, _ in factor * 10 }
    let scaled = (abs(value) * scale).rounded()
    let whole = Int(scaled / scale)
    let rest = Int(scaled - Double(whole) * scale)
    let sign = value < 0 && scaled > 0 ? "−" : ""
    guard places > 0 else { return sign + grouped(whole) }
    let decimals = String(rest)
    let zeros = String(repeating: "0", count: places - decimals.count)
    return sign + grouped(whole) + (language == .danish ? "," : ".") + zeros + decimals
  }

  /// A whole number.
  package func count(_ value: Int) -> String { decimal(Double(value)) }

  /// A share as a percentage without decimals.
  package func percent(_ share: Double) -> String { "\(decimal(share * 100)) %" }

  /// Seconds as seconds, or minutes and seconds from two minutes on.
  package func duration(seconds: Double) -> String {
    guard seconds >= 120 else { return "\(decimal(seconds)) s" }
    let total = Int(seconds.rounded())
    return "\(total / 60) min \(total % 60) s"
  }

  private func grouped(_ value: Int) -> String {
    let digits = Array(String(value))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += language == .danish ? "." : "," }
      text.append(digit)
    }
    return text
  }
}
