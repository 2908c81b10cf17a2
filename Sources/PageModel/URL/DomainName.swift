/// Domain to ASCII (WHATWG URL standard section 3.3; UTS #46 ToASCII, non-transitional, without STD3 and DNS length).
enum DomainName {
  /// No DNS name is longer than 253 bytes; more than this is refused before the quadratic Punycode steps.
  private static let maximumInternationalBytes = 4096

  /// The domain in ASCII, or nil when it has no valid form.
  static func ascii(of bytes: [UInt8]) -> [UInt8]? {
    if isPlainASCII(bytes) { return bytes.map(\.asciiLowercased) }
    guard bytes.count <= maximumInternationalBytes else { return nil }
    guard let mapped = DomainMapping.mapped(String(decoding: bytes, as: UTF8.self).unicodeScalars) else { return nil }
    let labels = mapped.split(separator: ".", omittingEmptySubsequences: false).map(Array.init)
    var unicodeLabels: [[Unicode.Scalar]] = []
    for label in labels {
      guard let unicode = unicodeLabel(label) else { return nil }
      unicodeLabels.append(unicode)
    }
    guard unicodeLabels.allSatisfy(DomainLabel.isValid), BidiRule.holds(for: unicodeLabels) else { return nil }
    return joined(unicodeLabels)
  }

  /// ASCII without a label in Punycode: nothing to map and nothing to prove.
  private static func isPlainASCII(_ bytes: [UInt8]) -> Bool {
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return false }
    return !bytes.split(separator: UInt8(ascii: ".")).contains { label in
      label.prefix(4).elementsEqual("xn--".utf8, by: { $0.asciiLowercased == $1 })
    }
  }

  /// The label in Unicode: decoded when it is in Punycode, which must not hide an ASCII or empty label.
  private static func unicodeLabel(_ label: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    guard label.starts(with: "xn--".unicodeScalars) else { return label }
    guard label.allSatisfy(\.isASCII), let decoded = Punycode.decode(label.dropFirst(4)) else { return nil }
    guard decoded.contains(where: { !$0.isASCII }) else { return nil }
    return DomainMapping.isStable(decoded) ? decoded : nil
  }

  private static func joined(_ labels: [[Unicode.Scalar]]) -> [UInt8]? {
    var ascii: [UInt8] = []
    for (index, label) in labels.enumerated() {
      if index > 0 { ascii.append(UInt8(ascii: ".")) }
      if label.allSatisfy(\.isASCII) {
        ascii += label.map { UInt8(truncatingIfNeeded: $0.value) }
      } else {
        guard let encoded = Punycode.encode(label) else { return nil }
        ascii += "xn--".utf8
        ascii += encoded
      }
    }
    return ascii
  }
}
