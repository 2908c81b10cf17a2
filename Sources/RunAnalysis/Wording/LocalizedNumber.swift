import Foundation
package import JourneyModel

/// Numbers as Danish and English readers write them: 19.460,5 and 19,460.5.
package enum LocalizedNumber {
  /// A number with its thousands grouped.
  ///
  /// - Parameters:
  ///   - value: the number; one that isn't finite is shown as a dash.
  ///   - digits: how many decimals, 0 to 6.
  /// - Returns: the number in both ways of writing.
  package static func decimal(_ value: Double, digits: Int = 0) -> LocalizedText {
    guard value.isFinite else { return LocalizedText(verbatim: "–") }
    let plain = String(format: "%.\(min(max(digits, 0), 6))f", abs(value))
    let parts = plain.split(separator: ".")
    let isZero = plain.allSatisfy { $0 == "0" || $0 == "." }
    let sign = value < 0 && !isZero ? "-" : ""
    func text(group: String, point: String) -> String {
      let fraction = parts.count > 1 ? point + parts[1] : ""
      return sign + grouped(parts[0], by: group) + fraction
    }
    return LocalizedText(da: text(group: ".", point: ","), en: text(group: ",", point: "."))
  }

  /// A share as a percentage: 0.235 with one decimal is "23,5 %" and "23.5 %".
  package static func percent(_ share: Double, digits: Int = 0) -> LocalizedText {
    let number = decimal(share * 100, digits: digits)
    return LocalizedText(da: number.da + " %", en: number.en + " %")
  }

  private static func grouped(_ digits: Substring, by separator: String) -> String {
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += separator }
      text.append(digit)
    }
    return text
  }
}
