/// The basic URL parser (WHATWG URL standard section 4.4) over UTF-8.
///
/// The standard's state machine walks code points. Its states change at ASCII characters only, `#` and `?` end every
/// state but their own, and the bytes of other characters are only ever copied percent-encoded; so cutting the text
/// at those characters first and giving each state its piece is the same, and every byte is looked at a few times.
struct URLParser {
  let base: WebURL?
  /// The text after `?`, and after `#`.
  let queryText: ArraySlice<UInt8>?
  let fragmentText: ArraySlice<UInt8>?

  var scheme = ""
  var isSpecial = false
  var username = ""
  var password = ""
  var host: String?
  var port: UInt16?
  var path: [UInt8] = []
  var query: String?

  static func parse(_ text: String, base: WebURL?) -> WebURL? {
    let bytes = cleaned(text)
    var rest = bytes[...]
    let fragment = cutting(&rest, at: UInt8(ascii: "#"))
    let query = cutting(&rest, at: UInt8(ascii: "?"))
    var parser = URLParser(base: base, queryText: query, fragmentText: fragment)
    guard parser.parseScheme(rest) else { return nil }
    return parser.result()
  }

  /// The text without C0 controls and spaces at its ends, and without tabs and newlines anywhere (steps 1 to 3).
  private static func cleaned(_ text: String) -> [UInt8] {
    var bytes = Array(text.utf8)[...]
    while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    return bytes.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
  }

  private static func cutting(_ text: inout ArraySlice<UInt8>, at separator: UInt8) -> ArraySlice<UInt8>? {
    guard let index = text.firstIndex(of: separator) else { return nil }
    defer { text = text[..<index] }
    return text[(index + 1)...]
  }

  private func result() -> WebURL {
    WebURL(
      scheme: scheme, username: username, password: password, host: host, port: port,
      path: String(decoding: path, as: UTF8.self),
      query: queryText.map { encoded($0, isSpecial ? .specialQuery : .query) } ?? query,
      fragment: fragmentText.map { encoded($0, .fragment) })
  }

  func encoded(_ bytes: ArraySlice<UInt8>, _ set: PercentEncodeSet) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    PercentEncoding.append(bytes, to: &text, encoding: set)
    return String(decoding: text, as: UTF8.self)
  }

  func isSlash(_ byte: UInt8?) -> Bool {
    byte == UInt8(ascii: "/") || (isSpecial && byte == UInt8(ascii: "\\"))
  }

  // MARK: Scheme start, scheme and no scheme states

  private mutating func parseScheme(_ text: ArraySlice<UInt8>) -> Bool {
    guard let scheme = Self.scheme(of: text) else { return parseWithoutScheme(text) }
    use(scheme: scheme)
    let rest = text.dropFirst(scheme.utf8.count + 1)
    if scheme == "file" {
      parseFile(rest)
      return host != nil
    }
    if isSpecial {
      // "special relative or authority": `http:path` is relative to a base of the same scheme.
      if let base, base.scheme == scheme, !rest.starts(with: "//".utf8) { return parseRelative(rest, to: base) }
      return parseAuthority(rest.drop(while: isSlash))
    }
    if rest.starts(with: "//".utf8) { return parseAuthority(rest.dropFirst(2)) }
    if rest.first == UInt8(ascii: "/") {
      appendPath(rest.dropFirst())
    } else {
      appendOpaquePath(rest)
    }
    return true
  }

  /// The scheme in lower case, when the text starts with one and a colon.
  private static func scheme(of text: ArraySlice<UInt8>) -> String? {
    guard let first = text.first, first.isASCIIAlpha else { return nil }
    let name = text.prefix { byte in
      byte.isASCIIAlpha || byte.isASCIIDigit || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: ".")
    }
    guard name.endIndex < text.endIndex, text[name.endIndex] == UInt8(ascii: ":") else { return nil }
    return String(decoding: name.map(\.asciiLowercased), as: UTF8.self)
  }

  private mutating func use(scheme: String) {
    self.scheme = scheme
    isSpecial = WebURL.isSpecial(scheme)
  }

  private mutating func parseWithoutScheme(_ text: ArraySlice<UInt8>) -> Bool {
    guard let base else { return false }
    use(scheme: base.scheme)
    if base.hasOpaquePath {
      guard text.isEmpty, queryText == nil, fragmentText != nil else { return false }
      copyAuthority(of: base)
      path = Array(base.path.utf8)
      query = base.query
      return true
    }
    if scheme == "file" {
      parseFile(text)
      return host != nil
    }
    return parseRelative(text, to: base)
  }
}
