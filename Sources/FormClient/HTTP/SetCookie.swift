import PageModel

/// A Set-Cookie field as far as libcurl doesn't keep what it says (RFC 6265bis sections 5.6 and 5.7).
struct SetCookie {
  /// Which requests from other sites a cookie goes with (RFC 6265bis section 5.6.7).
  enum SameSite: Sendable {
    /// None of them.
    case strict
    /// Those by which a citizen goes to the site with a safe method: links, redirects.
    case lax
    /// All of them.
    case none
    /// The field doesn't say: browsers differ.
    case unspecified
  }

  /// Which cookie it is.
  let key: CookieKey
  let sameSite: SameSite
  let isSecure: Bool

  /// The cookie that a response from an address sets, or nil where the field is none.
  init?(_ field: String, from url: WebURL) {
    let parts = field.split(separator: ";", omittingEmptySubsequences: false)
    let pair = parts.first ?? ""
    guard let equals = pair.firstIndex(of: "=") else { return nil }
    var attributes: [String: String] = [:]
    for part in parts.dropFirst() {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      // The last attribute of a name holds (section 5.7).
      attributes[Self.trimmed(sides.first ?? "").lowercased()] = sides.count > 1 ? Self.trimmed(sides[1]) : ""
    }
    let domain = attributes["domain"].map { String($0.trimmingPrefix(".")) } ?? ""
    key = CookieKey(
      domain: domain.isEmpty ? url.host ?? "" : domain, path: attributes["path"] ?? Self.defaultPath(of: url),
      name: Self.trimmed(pair[..<equals]))
    sameSite =
      switch attributes["samesite"]?.lowercased() {
      case "strict": .strict
      case "lax": .lax
      case "none": .none
      default: .unspecified
      }
    isSecure = attributes["secure"] != nil
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    let space: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    return String(text.drop(while: space).reversed().drop(while: space).reversed())
  }

  /// The path of a cookie that names none (section 5.1.4).
  private static func defaultPath(of url: WebURL) -> String {
    url.path.lastIndex(of: "/").map { String(url.path[..<$0]) } ?? "/"
  }
}

/// What makes two cookies the same (RFC 6265bis section 5.7, step 22): name, domain and path.
struct CookieKey: Hashable {
  private let domain: String
  private let path: String
  private let name: String

  init(domain: String, path: String, name: String) {
    self.domain = domain.lowercased()
    // Paths are compared as libcurl does: a slash at the end says nothing, and what isn't absolute is the root.
    let isPath = path.hasPrefix("/") && path != "/"
    self.path = isPath && path.hasSuffix("/") ? String(path.dropLast()) : isPath ? path : "/"
    self.name = name
  }

  /// The key of a stored cookie.
  init(_ cookie: Cookie) { self.init(domain: cookie.domain, path: cookie.path, name: cookie.name) }
}
