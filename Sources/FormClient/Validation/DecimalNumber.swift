import PageModel

/// A decimal number, exactly: `significand` times ten to the power `exponent`.
///
/// Browsers count steps in decimals, so that 0.3 is three steps of 0.1 and 17 is not a whole number of steps of 3e-15.
struct DecimalNumber {
  let significand: Int128
  let exponent: Int

  /// A whole number.
  init(_ integer: Int) {
    significand = Int128(integer)
    exponent = 0
  }

  private init(significand: Int128, exponent: Int) {
    self.significand = significand
    self.exponent = exponent
  }

  /// Reads a valid floating-point number (HTML standard section 2.3.4.3); nil with more than 30 digits or a huge
  /// exponent.
  init?(_ text: String) {
    guard HTMLNumber.validFloat(text) != nil else { return nil }
    let parts = text.lowercased().split(separator: "e")
    guard let mantissa = parts.first, let exponent = parts.count > 1 ? Int(parts[1]) : 0, abs(exponent) < 1000 else {
      return nil
    }
    let digits = mantissa.utf8.filter { (0x30...0x39).contains($0) }.drop { $0 == 0x30 }
    guard digits.count <= 30 else { return nil }
    let value = digits.reduce(Int128(0)) { $0 * 10 + Int128($1 - 0x30) }
    let fraction = mantissa.utf8.firstIndex(of: UInt8(ascii: ".")).map {
      mantissa.utf8.distance(from: $0, to: mantissa.utf8.endIndex) - 1
    }
    significand = mantissa.hasPrefix("-") ? -value : value
    self.exponent = exponent - (fraction ?? 0)
  }

  /// The product with a small whole number, or nil beyond 128 bits.
  func multiplied(by factor: Int) -> DecimalNumber? {
    let (product, overflow) = significand.multipliedReportingOverflow(by: Int128(factor))
    return overflow ? nil : DecimalNumber(significand: product, exponent: exponent)
  }

  /// Whether the number is a base plus a whole number of steps; nil when 128 bits don't suffice to tell.
  func isWhole(stepsOf step: DecimalNumber, from base: DecimalNumber) -> Bool? {
    let lowest = min(exponent, step.exponent, base.exponent)
    guard let value = scaled(to: lowest), let step = step.scaled(to: lowest), let base = base.scaled(to: lowest),
      step != 0
    else { return nil }
    let (distance, overflow) = value.subtractingReportingOverflow(base)
    return overflow ? nil : distance % step == 0
  }

  private func scaled(to lower: Int) -> Int128? {
    var value = significand
    guard value != 0 else { return 0 }
    for _ in 0..<(exponent - lower) {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      value = product
    }
    return value
  }
}
