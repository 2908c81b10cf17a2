/// An IPv4 address (WHATWG URL standard section 3.2).
package struct IPv4Address: Sendable, Hashable {
  /// The 32 bits, most significant octet first.
  package let bits: UInt32

  /// Makes an address of its bits.
  package init(bits: UInt32) { self.bits = bits }

  /// The address in dotted decimals (section 3.6).
  package var text: String { "\(bits >> 24).\(bits >> 16 & 255).\(bits >> 8 & 255).\(bits & 255)" }

  /// Parses every spelling that browsers read as an address (section 3.5, IPv4 parser): `127.1`, `0x7f.1`,
  /// `2130706433`.
  init?(parsing domain: [UInt8]) {
    let parts = Self.parts(of: domain)
    guard parts.count <= 4, let lastPart = parts.last, let last = Self.number(lastPart) else { return nil }
    var bits: UInt64 = 0
    for (index, part) in parts.dropLast().enumerated() {
      guard let number = Self.number(part), number <= 255 else { return nil }
      bits |= number << (8 * UInt64(3 - index))
    }
    guard last < 1 << (8 * UInt64(5 - parts.count)) else { return nil }
    self.bits = UInt32(truncatingIfNeeded: bits | last)
  }

  /// The ends-in-a-number checker (section 3.5): such a domain is an IPv4 address or a failure.
  static func endsInNumber(_ domain: [UInt8]) -> Bool {
    guard let last = parts(of: domain).last, !last.isEmpty else { return false }
    return last.allSatisfy(\.isASCIIDigit) || number(last) != nil
  }

  private static func parts(of domain: [UInt8]) -> [ArraySlice<UInt8>] {
    var parts = domain.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    if parts.count > 1, parts.last?.isEmpty == true { parts.removeLast() }
    return parts
  }

  /// The IPv4 number parser: decimal, octal after `0`, hexadecimal after `0x`; a number of more than 32 bits saturates.
  private static func number(_ text: ArraySlice<UInt8>) -> UInt64? {
    guard !text.isEmpty else { return nil }
    var digits = text
    var radix: UInt64 = 10
    if text.first == UInt8(ascii: "0"), text.count >= 2 {
      let isHexadecimal = text[text.startIndex + 1].asciiLowercased == UInt8(ascii: "x")
      digits = text.dropFirst(isHexadecimal ? 2 : 1)
      radix = isHexadecimal ? 16 : 8
    }
    var number: UInt64 = 0
    for byte in digits {
      guard let digit = byte.hexDigitValue, digit < radix else { return nil }
      number = min(number * radix + UInt64(digit), 1 << 40)
    }
    return number
  }
}
