/// A set of bytes that percent-encoding replaces (WHATWG URL standard section 1.3).
///
/// Every set holds the C0 control set: bytes below 0x20 and above 0x7E. The sets differ in printable ASCII only.
package struct PercentEncodeSet: Sendable {
  /// Bit n stands for byte 0x20 + n; bytes 0x20 to 0x7E.
  private let lower: UInt64
  private let upper: UInt64

  /// A set with the members of another and these ASCII characters.
  private init(_ base: PercentEncodeSet?, _ characters: StaticString) {
    var lower = base?.lower ?? 0
    var upper = base?.upper ?? 0
    for byte in "\(characters)".utf8 {
      if byte < 0x60 { lower |= 1 << UInt64(byte - 0x20) } else { upper |= 1 << UInt64(byte - 0x60) }
    }
    self.lower = lower
    self.upper = upper
  }

  /// Whether the set holds a byte.
  package func contains(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20..<0x60: lower >> UInt64(byte - 0x20) & 1 == 1
    case 0x60..<0x7F: upper >> UInt64(byte - 0x60) & 1 == 1
    default: true
    }
  }

  /// The C0 control percent-encode set: opaque hosts and opaque paths.
  package static let control = PercentEncodeSet(nil, "")
  /// The fragment percent-encode set.
  package static let fragment = PercentEncodeSet(control, " \"<>`")
  /// The query percent-encode set.
  package static let query = PercentEncodeSet(control, " \"#<>")
  /// The query percent-encode set of special schemes.
  package static let specialQuery = PercentEncodeSet(query, "'")
  /// The path percent-encode set.
  package static let path = PercentEncodeSet(query, "?^`{}")
  /// The userinfo percent-encode set: user name and password.
  package static let userinfo = PercentEncodeSet(path, "/:;=@[\\]|")
  /// The component percent-encode set: what `encodeURIComponent` of ECMAScript does.
  package static let component = PercentEncodeSet(userinfo, "$%&+,")
  /// The application/x-www-form-urlencoded percent-encode set.
  package static let form = PercentEncodeSet(component, "!'()~")
}

/// Percent-encoding and decoding of bytes (WHATWG URL standard section 1.3).
package enum PercentEncoding {
  private static let hexDigits = Array("0123456789ABCDEF".utf8)

  /// Appends bytes to a text, those of the set as `%XX`.
  package static func append(_ bytes: some Sequence<UInt8>, to text: inout [UInt8], encoding set: PercentEncodeSet) {
    for byte in bytes {
      if set.contains(byte) { appendEscape(of: byte, to: &text) } else { text.append(byte) }
    }
  }

  /// Appends `%XX`.
  static func appendEscape(of byte: UInt8, to text: inout [UInt8]) {
    text.append(UInt8(ascii: "%"))
    text.append(hexDigits[Int(byte >> 4)])
    text.append(hexDigits[Int(byte & 15)])
  }

  /// A text in UTF-8 with the bytes of the set as `%XX`.
  package static func encode(_ text: String, encoding set: PercentEncodeSet) -> String {
    var encoded: [UInt8] = []
    append(text.utf8, to: &encoded, encoding: set)
    return String(decoding: encoded, as: UTF8.self)
  }

  /// The bytes that a percent-encoded text stands for; a `%` without two hexadecimal digits stands for itself.
  package static func decode(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index != bytes.endIndex {
      let byte = bytes[index]
      index = bytes.index(after: index)
      guard byte == UInt8(ascii: "%"), let (value, next) = escape(in: bytes, at: index) else {
        decoded.append(byte)
        continue
      }
      decoded.append(value)
      index = next
    }
    return decoded
  }

  private static func escape<Bytes: Collection<UInt8>>(
    in bytes: Bytes, at index: Bytes.Index
  ) -> (value: UInt8, next: Bytes.Index)? {
    guard index != bytes.endIndex, let high = bytes[index].hexDigitValue else { return nil }
    let second = bytes.index(after: index)
    guard second != bytes.endIndex, let low = bytes[second].hexDigitValue else { return nil }
    return (high << 4 | low, bytes.index(after: second))
  }
}
