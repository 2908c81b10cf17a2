/// What a page handler needs to know of an HTTP request.
struct SiteRequest: Sendable {
  /// GET or POST; a HEAD request reaches the handlers as GET.
  var method: String
  /// The path, percent-decoded.
  var path: String
  /// The path and query as sent, for coming back to the same page after login.
  var target: String
  /// The decoded query.
  var query = FormFields()
  /// The decoded form of a POST.
  var form = FormFields()
  /// The files of a POST by their fields, where they came as files.
  var files: [String: UploadedFile] = [:]
  /// Cookies by name.
  var cookies: [String: String] = [:]

  /// Reads a `Cookie` header (RFC 6265, section 5.4); the first of two equal names counts.
  static func cookies(of header: String) -> [String: String] {
    var cookies: [String: String] = [:]
    for pair in header.split(separator: ";").prefix(50) {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { continue }
      let name = parts[0].drop { $0 == " " }
      if cookies[String(name)] == nil { cookies[String(name)] = String(parts[1]) }
    }
    return cookies
  }
}
