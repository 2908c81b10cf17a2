/// Numbers as HTML writes them (HTML standard section 2.3.4).
package enum HTMLNumber {
  /// A valid floating-point number (section 2.3.4.3), or nil; also nil for one that a double can't hold.
  package static func validFloat(_ text: String) -> Double? {
    var rest = Array(text.utf8)[...]
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    let whole = digits(&rest)
    var fraction = 0
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      fraction = digits(&rest)
      guard fraction > 0 else { return nil }
    }
    guard whole + fraction > 0 else { return nil }
    if let e = rest.first, e | 0x20 == UInt8(ascii: "e") {
      rest.removeFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() }
      guard digits(&rest) > 0 else { return nil }
    }
    guard rest.isEmpty, let number = Double(text), number.isFinite else { return nil }
    return number
  }

  private static func digits(_ text: inout ArraySlice<UInt8>) -> Int {
    let count = text.prefix { (0x30...0x39).contains($0) }.count
    text.removeFirst(count)
    return count
  }

  /// The rules for parsing floating-point number values (section 2.3.4.3): leading space and trailing text are let
  /// pass.
  package static func lenientFloat(_ text: String) -> Double? {
    let trimmed = text.unicodeScalars.drop { $0.isHTMLSpace }
    var candidate = trimmed.first == "+" ? trimmed.dropFirst() : trimmed[...]
    candidate = candidate.prefix { "0123456789+-.eE".unicodeScalars.contains($0) }
    // The longest prefix that is a number; 400 digits are more than any double needs.
    candidate = candidate.prefix(400)
    while !candidate.isEmpty {
      var text = String(candidate)
      if text.hasSuffix(".") { text.removeLast() }
      if let number = validFloat(text) { return number }
      candidate = candidate.dropLast()
    }
    return nil
  }

  /// The rules for parsing non-negative integers (section 2.3.4.2); a number of more than 9 digits saturates.
  package static func nonNegativeInteger(_ text: String) -> Int? {
    var rest = text.unicodeScalars.drop { $0.isHTMLSpace }
    let isNegative = rest.first == "-"
    if isNegative || rest.first == "+" { rest = rest.dropFirst() }
    let digits = rest.prefix { ("0"..."9").contains($0) }
    guard !digits.isEmpty else { return nil }
    let number = digits.reduce(0) { min($0 * 10 + Int($1.value - 0x30), 1_000_000_000) }
    return isNegative && number > 0 ? nil : number
  }

  /// The best representation of a number as a floating-point number (section 2.3.4.3), as ECMAScript writes it.
  package static func text(of number: Double) -> String {
    if number == number.rounded(), abs(number) < 1e15 { return String(Int64(number)) }
    return "\(number)"
  }
}

extension Unicode.Scalar {
  /// Whether it is ASCII whitespace (Infra standard section 4.6).
  fileprivate var isHTMLSpace: Bool {
    switch value {
    case 0x09, 0x0A, 0x0C, 0x0D, 0x20: true
    default: false
    }
  }
}
