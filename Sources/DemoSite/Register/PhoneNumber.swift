/// A telephone number as a citizen types it, read in all usual ways.
struct PhoneNumber: Sendable, Equatable {
  /// Eight digits for a Danish number, `+` and digits for a foreign one.
  let normalized: String

  /// Reads 8 digits with or without spaces, with +45 or 0045, or a foreign number of 6 to 15 digits after + or 00
  /// (15 digits is the longest international number, ITU-T E.164); `nil` for anything else.
  init?(typed text: String) {
    var digits: [UInt8] = []
    var hasPlus = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9": digits.append(UInt8(scalar.value))
      case "+" where digits.isEmpty && !hasPlus: hasPlus = true
      case " ", "\u{A0}", "\t", "-", "(", ")", ".": continue
      default:
        if scalar.isInvisible { continue }
        return nil
      }
      if digits.count > 17 { return nil }
    }
    var number = String(decoding: digits, as: UTF8.self)
    if !hasPlus, number.hasPrefix("00") {
      number.removeFirst(2)
      hasPlus = true
    }
    if hasPlus, number.hasPrefix("45") {
      number.removeFirst(2)
      hasPlus = false
    }
    if hasPlus {
      guard (6...15).contains(number.count) else { return nil }
      normalized = "+" + number
    } else {
      guard number.count == 8, let first = number.first, first >= "2" else { return nil }
      normalized = number
    }
  }

  /// Digits in pairs, as a Danish number is written: `68 12 34 56`.
  ///
  /// A foreign number is left as it is.
  var grouped: String {
    Self.grouped(normalized)
  }

  /// Puts a space between pairs of an eight-digit number.
  static func grouped(_ number: String) -> String {
    guard number.utf8.count == 8, !number.hasPrefix("+") else { return number }
    var text = ""
    for (index, digit) in number.enumerated() {
      if index > 0, index.isMultiple(of: 2) { text.append(" ") }
      text.append(digit)
    }
    return text
  }
}
