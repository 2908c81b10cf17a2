internal import Foundation
internal import FormClient
internal import PageModel

/// Which values of forms, addresses and headers belong to the session and are masked whole.
enum SessionValue {
  /// Whether a control or parameter of this name carries a session value.
  ///
  /// Names: SAML 2.0 bindings sections 3.4 and 3.5, WS-Federation 1.2 section 13, OAuth 2.0 (RFC 6749) appendix A,
  /// OpenID Connect Core section 3, and what common web frameworks call their csrf tokens and view states.
  static func isNamed(_ name: String) -> Bool {
    let plain = name.lowercased().filter { $0.isLetter || $0.isNumber }
    return names.contains(plain) || fragments.contains { plain.contains($0) }
  }

  /// Whether a value that a name gave away is looked for elsewhere: long enough not to be a word or a small number.
  static func isDistinctive(_ value: String) -> Bool {
    if value.count >= 16 { return !value.hasPrefix("/") && !value.hasPrefix("http") }
    return value.count >= 6 && value.contains { $0.isNumber }
  }

  /// Whether a cookie's value is looked for elsewhere: cookies also hold plain words such as a language.
  static func isDistinctiveCookie(_ value: String) -> Bool {
    value.count >= 16 || (value.count >= 8 && value.contains { $0.isNumber } && value.contains { $0.isLetter })
  }

  /// The hidden values of a page's forms and metadata that belong to the session, in document order.
  static func values(on page: Page) -> [String] {
    let fields = page.forms.flatMap(\.fields).filter { $0.kind == .hidden && isNamed($0.name) }.map(\.value)
    let tree = page.tree
    let metadata = tree.elements.filter { tree.isElement($0, "meta") }.compactMap { element -> String? in
      guard let name = tree.attribute("name", of: element), isNamed(name) else { return nil }
      return tree.attribute("content", of: element)
    }
    return (fields + metadata).filter { !$0.isEmpty }
  }

  /// The session values in an address: named query parameters and `;jsessionid=` (Servlet 6.0 section 7.1.3).
  static func values(in url: String) -> [String] {
    parameters(of: url).filter { isNamed($0.name) && !$0.value.isEmpty }.map(\.value)
  }

  /// The parameters of an address as written, values still escaped.
  static func parameters(of url: String) -> [(name: String, value: String)] {
    url.split { "?&#;".contains($0) }.dropFirst().compactMap { piece in
      guard let equals = piece.firstIndex(of: "=") else { return nil }
      let name = String(piece[..<equals])
      return (name.removingPercentEncoding ?? name, String(piece[piece.index(after: equals)...]))
    }
  }

  private static let names: Set<String> = [
    "code", "state", "sid", "relaystate", "ticket", "assertion", "jwt", "wresult", "wctx", "eventvalidation", "sso",
  ]
  private static let fragments = [
    "csrf", "xsrf", "token", "nonce", "session", "saml", "viewstate", "authenticity", "jsessionid", "phpsessid",
  ]
}
