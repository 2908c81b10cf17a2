/// One stored cookie, as a cookies.txt file in Netscape format holds it.
///
/// The format is one line a cookie with seven fields between tabs; libcurl, browsers' exports and wget share it.
package struct Cookie: Sendable, Equatable {
  /// The host or domain without a leading dot.
  package let domain: String
  /// Whether subdomains get the cookie too (it had a Domain attribute).
  package let includesSubdomains: Bool
  /// The path it is sent to.
  package let path: String
  /// Whether it is sent over TLS only.
  package let isSecure: Bool
  /// Whether scripts can't read it.
  package let isHTTPOnly: Bool
  /// Seconds since 1970 when it expires, or 0 for the session's end.
  package let expires: Int64
  /// The name.
  package let name: String
  /// The value.
  package let value: String

  /// Makes a cookie.
  package init(
    domain: String, includesSubdomains: Bool = false, path: String = "/", isSecure: Bool = false,
    isHTTPOnly: Bool = false, expires: Int64 = 0, name: String, value: String
  ) {
    self.domain = domain
    self.includesSubdomains = includesSubdomains
    self.path = path
    self.isSecure = isSecure
    self.isHTTPOnly = isHTTPOnly
    self.expires = expires
    self.name = name
    self.value = value
  }

  /// What stands before the line of a cookie that scripts can't read; curl's addition to the format.
  static let httpOnlyMark = "#HttpOnly_"

  /// The cookie of one line, or nil when the line is a comment, empty or not in the format.
  package init?(netscapeLine line: some StringProtocol) {
    var text = String(line)
    let isHTTPOnly = text.hasPrefix(Self.httpOnlyMark)
    if isHTTPOnly { text.removeFirst(Self.httpOnlyMark.count) }
    let parts = text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard !text.hasPrefix("#"), parts.count == 7, let expires = Int64(parts[4]), !parts[5].isEmpty,
      !text.unicodeScalars.contains(where: { ($0.value < 0x20 && $0 != "\t") || $0.value == 0x7f })
    else { return nil }
    let domain = parts[0].hasPrefix(".") ? String(parts[0].dropFirst()) : parts[0]
    guard !domain.isEmpty else { return nil }
    self.init(
      domain: domain, includesSubdomains: parts[1] == "TRUE", path: parts[2], isSecure: parts[3] == "TRUE",
      isHTTPOnly: isHTTPOnly, expires: expires, name: parts[5], value: parts[6])
  }

  /// The line that stands for the cookie.
  package var netscapeLine: String {
    let fields = [
      (includesSubdomains ? "." : "") + domain, includesSubdomains ? "TRUE" : "FALSE", path,
      isSecure ? "TRUE" : "FALSE",
      String(expires), name, value,
    ]
    return (isHTTPOnly ? Self.httpOnlyMark : "") + fields.joined(separator: "\t")
  }

  /// Whether a host gets the cookie (RFC 6265 section 5.1.3, domain matching).
  package func belongs(to host: String) -> Bool {
    let own = domain.lowercased()
    return host == own || (includesSubdomains && host.hasSuffix("." + own))
  }
}
