/// A character encoding of the web (Encoding standard section 4).
struct TextEncoding: Hashable, Sendable {
  /// The standard's name, as `_charset_` fields show it.
  let name: String

  /// The encoding of a label, or nil for a label that the standard doesn't know (section 4.2, "get an encoding").
  init?(label: some StringProtocol) {
    let trimmed = label.utf8.drop { isASCIIWhiteSpace($0) }
    var bytes = Array(trimmed)
    while let last = bytes.last, isASCIIWhiteSpace(last) { bytes.removeLast() }
    let lowered = String(decoding: bytes.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
    guard let name = EncodingLabels.name(for: lowered) else { return nil }
    self.name = name
  }

  private init(name: String) { self.name = name }

  /// UTF-8.
  static let utf8 = TextEncoding(name: "UTF-8")
  /// windows-1252: what a page without any declaration is read in (HTML standard section 13.2.3.2).
  static let windows1252 = TextEncoding(name: "windows-1252")
  /// UTF-16, big-endian.
  static let utf16BE = TextEncoding(name: "UTF-16BE")
  /// UTF-16, little-endian.
  static let utf16LE = TextEncoding(name: "UTF-16LE")
  /// x-user-defined (section 14.5).
  static let userDefined = TextEncoding(name: "x-user-defined")
  /// The encoding that refuses dangerous legacy encodings (section 14.1).
  static let replacement = TextEncoding(name: "replacement")

  /// What is written in place of encodings that are only ever read (section 4.3, "get an output encoding").
  var output: TextEncoding {
    self == .utf16BE || self == .utf16LE || self == .replacement ? .utf8 : self
  }
}

/// Whether a byte is white space in HTML (Infra standard section 4.6: tab, LF, FF, CR, space).
@inline(__always)
func isASCIIWhiteSpace(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
}
