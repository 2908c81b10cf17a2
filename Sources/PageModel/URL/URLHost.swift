/// The host parser (WHATWG URL standard section 3.5).
enum URLHost {
  /// The serialised host, or nil for a text that can't be one.
  static func parse(_ text: ArraySlice<UInt8>, isSpecial: Bool) -> String? {
    if text.first == UInt8(ascii: "[") {
      guard text.last == UInt8(ascii: "]"), let address = IPv6Address(parsing: text.dropFirst().dropLast()) else {
        return nil
      }
      return "[\(address.text)]"
    }
    return isSpecial ? domain(text) : opaqueHost(text)
  }

  private static func opaqueHost(_ text: ArraySlice<UInt8>) -> String? {
    guard !text.contains(where: isForbidden) else { return nil }
    var encoded: [UInt8] = []
    PercentEncoding.append(text, to: &encoded, encoding: .control)
    return String(decoding: encoded, as: UTF8.self)
  }

  private static func domain(_ text: ArraySlice<UInt8>) -> String? {
    guard let domain = DomainName.ascii(of: PercentEncoding.decode(text)), !domain.isEmpty else { return nil }
    guard !domain.contains(where: { isForbidden($0) || $0 <= 0x1F || $0 == UInt8(ascii: "%") || $0 >= 0x7F }) else {
      return nil
    }
    guard IPv4Address.endsInNumber(domain) else { return String(decoding: domain, as: UTF8.self) }
    return IPv4Address(parsing: domain)?.text
  }

  /// A forbidden host code point (section 3.1).
  private static func isForbidden(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00, 0x09, 0x0A, 0x0D, 0x20: true
    case UInt8(ascii: "#"), UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "<"), UInt8(ascii: ">"): true
    case UInt8(ascii: "?"), UInt8(ascii: "@"), UInt8(ascii: "["), UInt8(ascii: "\\"), UInt8(ascii: "]"): true
    case UInt8(ascii: "^"), UInt8(ascii: "|"): true
    default: false
    }
  }
}
