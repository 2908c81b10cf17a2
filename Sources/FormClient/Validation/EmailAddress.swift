import PageModel

/// A valid e-mail address of HTML, which is not RFC 5322's (HTML standard section 4.10.5.1.5).
enum EmailAddress {
  private static let localSymbols = Set(".!#$%&'*+/=?^_`{|}~-".utf8)

  static func isValid(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, let local = parts.first, let domain = parts.last, !local.isEmpty else { return false }
    guard local.utf8.allSatisfy({ isLetterOrDigit($0) || localSymbols.contains($0) }) else { return false }
    return asciiDomain(domain).split(separator: ".", omittingEmptySubsequences: false).allSatisfy { isLabel($0.utf8) }
  }

  private static func isLabel(_ label: Substring.UTF8View) -> Bool {
    guard let first = label.first, let last = label.last, label.count <= 63 else { return false }
    return isLetterOrDigit(first) && isLetterOrDigit(last)
      && label.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  /// Browsers turn a domain such as `rådhus.dk` into Punycode before they judge it, as the section allows.
  private static func asciiDomain(_ domain: Substring) -> String {
    let isPlain = domain.utf8.allSatisfy { $0 < 0x80 }
    guard !isPlain, !domain.contains(where: { ":/?#@\\%[".contains($0) }) else { return String(domain) }
    return WebURL(parsing: "http://\(domain)/")?.host ?? ""
  }
}
