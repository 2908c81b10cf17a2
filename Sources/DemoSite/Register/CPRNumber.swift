/// A well-formed Danish personal identification number.
///
/// Well-formed means ten digits whose first six are a date. The check digit is not part of it: numbers without a
/// valid modulus 11 have been issued since 2007 and systems must take them (CPR-kontoret).
struct CPRNumber: Sendable, Hashable {
  /// The ten digits, without a hyphen.
  let digits: String

  /// What is wrong with a typed number.
  enum Fault: Error {
    /// Other characters than digits and separators, or not ten digits.
    case notTenDigits
    /// The first six digits are no date.
    case notADate
  }

  /// Reads a number typed with a hyphen, with spaces, or as digits alone.
  init(typed text: String) throws(Fault) {
    var digits: [UInt8] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9": digits.append(UInt8(scalar.value))
      case "-", " ", "\u{A0}", "\u{2010}", "\u{2011}", "\u{2013}", "\t": continue
      default:
        if scalar.isInvisible { continue }
        throw .notTenDigits
      }
      if digits.count > 10 { throw .notTenDigits }
    }
    guard digits.count == 10 else { throw .notTenDigits }
    let numbers = digits.map { Int($0) - 0x30 }
    let year = Self.year(twoDigits: numbers[4] * 10 + numbers[5], seventh: numbers[6])
    let day = numbers[0] * 10 + numbers[1]
    guard CivilDate.isValid(year: year, month: numbers[2] * 10 + numbers[3], day: day) else { throw .notADate }
    self.digits = String(decoding: digits, as: UTF8.self)
  }

  /// A number of the register, known to be well-formed.
  init(registered digits: String) {
    self.digits = digits
  }

  /// ddmmåå-nnnn.
  var hyphenated: String {
    "\(digits.prefix(6))-\(digits.suffix(4))"
  }

  /// ddmmåå-xxxx, for pages that only need to show whose number it is.
  var masked: String {
    "\(digits.prefix(6))-xxxx"
  }

  /// Whether the last digit is a valid check digit: weights 4,3,2,7,6,5,4,3,2,1 and modulus 11.
  var passesModulus11: Bool {
    let weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]
    let sum = zip(weights, digits.utf8).reduce(0) { $0 + $1.0 * (Int($1.1) - 0x30) }
    return sum % 11 == 0
  }

  /// The century follows from the seventh digit and the year (CPR-kontoret, "Personnummeret i CPR").
  private static func year(twoDigits: Int, seventh: Int) -> Int {
    switch seventh {
    case 0...3: 1900 + twoDigits
    case 4, 9: twoDigits <= 36 ? 2000 + twoDigits : 1900 + twoDigits
    default: twoDigits <= 57 ? 2000 + twoDigits : 1800 + twoDigits
    }
  }
}
