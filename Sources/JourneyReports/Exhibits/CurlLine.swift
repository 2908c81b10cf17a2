package import JourneyModel
import PageModel

/// A request as a line that curl and a POSIX shell understand: what to send to see for oneself.
///
/// It holds no secret, since what it is made of is masked: the citizen's answers, cookies and tokens are the typed
/// placeholders of `MaskToken`, to be replaced by whoever sends it. Everything in it was chosen by a tested page, so each
/// word is quoted for the shell, and nothing is left that curl itself would read as something else (a file to send, an
/// address to count through).
package struct CurlLine: Sendable, Equatable {
  /// The words: the command, its options and the address.
  package let words: [String]
  /// Whether something was left out or cut.
  package let isShortened: Bool

  /// The line itself.
  package var text: String { words.map(TextEscaping.shell).joined(separator: " ") }

  /// So much of a line is told; a hostile form is longer.
  static let limits = (bytes: 2_400, value: 160, address: 1_200)

  /// The line of the request that led to an exchange; nil where there is none that curl could send.
  ///
  /// - Parameters:
  ///   - id: the exchange's id.
  ///   - exchanges: the walk's exchanges, in the order of sending: cookies come from those before.
  package init?(of id: Int, in exchanges: [Exchange]) {
    guard let place = exchanges.firstIndex(where: { $0.id == id }) else { return nil }
    // A page behind redirects is seen again by sending what set them off.
    var first = place
    while first > 0, exchanges[first].cause == .redirect { first -= 1 }
    let request = exchanges[first].request
    guard let url = WebURL(parsing: request.url), url.scheme == "https" || url.scheme == "http" else { return nil }
    let address = Self.address(request.url)
    var words = ["curl"]
    if first != place { words.append("--location") }
    // Brackets and braces would be a range of addresses to curl.
    if address.unicodeScalars.contains(where: { "[]{}".unicodeScalars.contains($0) }) { words.append("--globoff") }
    words += Self.method(request)
    words += request.headers.flatMap(Self.header)
    words += Self.cookies(for: url, in: exchanges[..<first])
    // What a form sends with GET is in the address already.
    var left = request.method == "GET" ? [] : request.entries[...]
    var size = words.reduce(0) { $0 + $1.utf8.count }
    let isMultipart = Self.isMultipart(request)
    while let entry = left.first, size < Self.limits.bytes {
      let part = Self.entry(entry, isMultipart: isMultipart)
      words += part
      size += part.reduce(0) { $0 + $1.utf8.count }
      left = left.dropFirst()
    }
    self.words = words + [address]
    isShortened =
      !left.isEmpty || request.url.utf8.count > Self.limits.address
      || request.entries.contains { $0.value.unicodeScalars.count > Self.limits.value }
  }

  private static func isMultipart(_ request: RequestRecord) -> Bool {
    request.headers.first(named: "content-type")?.hasPrefix(Form.Encoding.multipart.rawValue) ?? false
      || request.entries.contains(where: \.isFile)
  }

  private static func method(_ request: RequestRecord) -> [String] {
    if request.method == "GET" || (request.method == "POST" && !request.entries.isEmpty) { return [] }
    if request.method == "HEAD" { return ["--head"] }
    let name = String(request.method.unicodeScalars.prefix(20).filter(isTokenScalar).map(Character.init))
    return ["--request", name.isEmpty ? "GET" : name]
  }

  private static func header(_ field: HeaderField) -> [String] {
    let name = field.name.lowercased()
    guard !field.name.isEmpty, field.name.unicodeScalars.allSatisfy(isTokenScalar),
      name != "cookie", name != "content-type" || !isOwn(field.value)
    else { return [] }
    return ["--header", "\(field.name): \(cut(field.value))"]
  }

  /// The types that curl writes itself.
  private static func isOwn(_ type: String) -> Bool {
    type.hasPrefix(Form.Encoding.urlEncoded.rawValue) || type.hasPrefix(Form.Encoding.multipart.rawValue)
  }

  /// RFC 9110 section 5.6.2, without the marks that a shell's reader stumbles over.
  private static func isTokenScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
    default: false
    }
  }

  /// A text that can be seen whole: what steers a screen becomes U+FFFD.
  private static func cut(_ text: String) -> String {
    let seen = TextEscaping.replacing(text) { isSteering($0) ? "\u{fffd}" : nil }.unicodeScalars
    guard seen.count > limits.value else { return String(seen) }
    return String(String.UnicodeScalarView(seen.prefix(limits.value))) + "…"
  }

  private static func isSteering(_ scalar: Unicode.Scalar) -> Bool {
    TextEscaping.steers(scalar) || scalar == "\u{2028}" || scalar == "\u{2029}"
  }
}

extension CurlLine {
  /// The address with its placeholders readable again, and nothing in it that isn't visible.
  private static func address(_ url: String) -> String {
    let pieces = url.split(separator: "%E2%9F%A6", omittingEmptySubsequences: false)
    let text = pieces.dropFirst().reduce(String(pieces.first ?? "")) { text, piece in
      let open = "%E2%9F%A6"
      guard let end = piece.firstRange(of: "%E2%9F%A7"),
        let token = MaskToken(open + piece[..<end.upperBound])
      else { return text + open + piece }
      return text + token.description + piece[end.upperBound...]
    }
    let short = String(String.UnicodeScalarView(text.unicodeScalars.prefix(limits.address)))
    return TextEscaping.percentEncoded(short) { scalar in
      scalar.isASCII && scalar.value > 0x20 && scalar.value < 0x7F || scalar == "\u{27E6}" || scalar == "\u{27E7}"
    }
  }

  /// One entry of a form.
  ///
  /// A name never reaches curl raw: `=`, `@` and `;` in it would end it or name a file to send.
  private static func entry(_ entry: EntryRecord, isMultipart: Bool) -> [String] {
    let name = TextEscaping.percentEncoded(String(entry.name.prefix(120))) { $0 == "[" || $0 == "]" }
    let value = cut(entry.value)
    let isPlain = !entry.value.unicodeScalars.prefix(limits.value).contains(where: isSteering)
    if entry.isFile {
      return ["--form", "\(name)=@" + (value.isEmpty ? "/dev/null" : TextEscaping.percentEncoded(value))]
    }
    if isMultipart { return ["--form-string", "\(name)=\(value)"] }
    // Before a lone '=' curl would take the value for the whole entry.
    if isPlain, !name.isEmpty { return ["--data-urlencode", "\(name)=\(value)"] }
    let raw = String(String.UnicodeScalarView(entry.value.unicodeScalars.prefix(limits.value)))
    return ["--data-raw", "\(name)=\(TextEscaping.percentEncoded(raw))"]
  }

  /// The cookies that the service had set by then, as far as host and domain tell (RFC 6265 section 5.4).
  private static func cookies(for url: WebURL, in exchanges: ArraySlice<Exchange>) -> [String] {
    var jar: [(name: String, value: String)] = []
    for exchange in exchanges {
      guard let host = WebURL(parsing: exchange.request.url)?.host else { continue }
      for field in exchange.response?.headers.all(named: "set-cookie") ?? [] {
        guard let cookie = SetCookie(field), cookie.reaches(url.host ?? "", from: host) else { continue }
        jar.removeAll { $0.name == cookie.name }
        if !cookie.isGone { jar.append((cookie.name, cookie.value)) }
      }
    }
    guard !jar.isEmpty else { return [] }
    return ["--cookie", jar.prefix(20).map { "\(cut($0.name))=\(cut($0.value))" }.joined(separator: "; ")]
  }

  private struct SetCookie {
    let name: String
    let value: String
    let domain: String?
    let isGone: Bool

    init?(_ field: String) {
      let parts = field.unicodeScalars.split(separator: ";").map { String($0) }
      guard let pair = parts.first, let (name, value) = Self.pair(pair), !name.isEmpty else { return nil }
      let attributes = parts.dropFirst().compactMap(Self.pair)
      func attribute(_ wanted: String) -> String? { attributes.last { $0.0.lowercased() == wanted }?.1 }
      (self.name, self.value) = (name, value)
      domain = attribute("domain").map { String($0.lowercased().drop { $0 == "." }) }
      isGone = value.isEmpty || attribute("max-age").map { $0 == "0" || $0.hasPrefix("-") } ?? false
    }

    func reaches(_ host: String, from origin: String) -> Bool {
      guard let domain, !domain.isEmpty else { return host == origin }
      return host == domain || host.hasSuffix(".\(domain)")
    }

    private static func pair(_ text: String) -> (String, String)? {
      let parts = text.unicodeScalars.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { return nil }
      return (trimmed(parts[0]), trimmed(parts[1]))
    }

    private static func trimmed(_ text: Substring.UnicodeScalarView) -> String {
      String(String.UnicodeScalarView(text.drop { $0 == " " || $0 == "\t" }))
    }
  }
}
