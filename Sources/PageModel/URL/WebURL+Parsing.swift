extension WebURL {
  /// Parses a text as the WHATWG URL standard's basic URL parser does (section 4.4), against a base for relative ones.
  ///
  /// Nil is the standard's failure: a relative text without a base, a host or port that can't be one. What the
  /// standard calls a validation error is accepted, as browsers do. Time and memory are linear in the text; only the
  /// encoding of an internationalised label is quadratic, and a label longer than a DNS name is refused.
  /// The query is encoded as UTF-8; addresses on pages go through `AddressResolver`.
  package init?(parsing text: String, base: WebURL? = nil) {
    guard let url = URLParser.parse(text, base: base) else { return nil }
    self = url
  }

  /// Whether the scheme is special (section 3.1): its URLs always have a host or are files, and a backslash is a slash.
  package var isSpecial: Bool { Self.isSpecial(scheme) }

  /// Whether the path is opaque (section 4.1), as in `mailto:` and `javascript:`: nothing can be relative to it.
  package var hasOpaquePath: Bool { host == nil && path.utf8.first != UInt8(ascii: "/") }

  static func isSpecial(_ scheme: String) -> Bool { scheme == "file" || defaultPort(of: scheme) != nil }

  /// The port that isn't written (section 3.1).
  static func defaultPort(of scheme: String) -> UInt16? {
    switch scheme {
    case "http", "ws": 80
    case "https", "wss": 443
    case "ftp": 21
    default: nil
    }
  }

  /// The port a connection goes to: the URL's own, or its scheme's default; nil for schemes without one.
  package var effectivePort: UInt16? { port ?? Self.defaultPort(of: scheme) }

  /// The URL with another query, encoded as the standard's `search` setter does (section 6.1); nil takes it away.
  package func replacingQuery(_ query: String?) -> WebURL {
    copy(query: query.map { Self.encode($0, isSpecial ? .specialQuery : .query) }, fragment: fragment)
  }

  /// The URL with another fragment, encoded as the standard's `hash` setter does (section 6.1); nil takes it away.
  package func replacingFragment(_ fragment: String?) -> WebURL {
    copy(query: query, fragment: fragment.map { Self.encode($0, .fragment) })
  }

  private static func encode(_ text: String, _ set: PercentEncodeSet) -> String {
    var bytes: [UInt8] = []
    PercentEncoding.append(
      text.utf8.lazy.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }, to: &bytes, encoding: set)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func copy(query: String?, fragment: String?) -> WebURL {
    WebURL(
      scheme: scheme, username: username, password: password, host: host, port: port, path: path, query: query,
      fragment: fragment)
  }
}
