/// Percent-decoding after the URL standard, section 1.3, always ending in valid UTF-8.
enum PercentDecoding {
  /// Decodes percent escapes.
  ///
  /// A percent sign without two hex digits stays. Invalid UTF-8 becomes U+FFFD.
  ///
  /// - Parameters:
  ///   - bytes: The encoded bytes.
  ///   - plusIsSpace: Whether `+` stands for a space, as in application/x-www-form-urlencoded.
  /// - Returns: The decoded text.
  static func decode(_ bytes: some Collection<UInt8>, plusIsSpace: Bool = false) -> String {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index != bytes.endIndex {
      let byte = bytes[index]
      let next = bytes.index(after: index)
      if byte == UInt8(ascii: "%"), let (value, end) = escape(in: bytes, from: next) {
        decoded.append(value)
        index = end
      } else {
        decoded.append(plusIsSpace && byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
        index = next
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  /// Encodes everything but unreserved characters (RFC 3986, section 2.3), for a query value.
  static func encode(_ text: String) -> String {
    var encoded: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        encoded.append(byte)
      default:
        encoded.append(UInt8(ascii: "%"))
        encoded.append(hexDigit(byte >> 4))
        encoded.append(hexDigit(byte & 0x0F))
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  private static func escape<Bytes: Collection<UInt8>>(
    in bytes: Bytes, from index: Bytes.Index
  ) -> (UInt8, Bytes.Index)? {
    guard index != bytes.endIndex, let high = hexValue(bytes[index]) else { return nil }
    let second = bytes.index(after: index)
    guard second != bytes.endIndex, let low = hexValue(bytes[second]) else { return nil }
    return (high << 4 | low, bytes.index(after: second))
  }

  private static func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? 0x30 + value : 0x41 + value - 10
  }
}
