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

  /// Whether the value of a cookie that a person handed over is looked for everywhere: all but short words and numbers,
  /// such as a language or a consent, which would hide the words of every page.
  static func isHandedSecret(_ value: String) -> Bool {
    value.count >= 16 || (value.count >= 6 && value.contains { $0.isNumber })
  }

  /// Whether a hidden value can only have been made by a machine, whatever its field is called.
  ///
  /// Such are a run of 24 letters, one of 16 letters and digits, and a UUID (RFC 9562 section 4); words with hyphens,
  /// numbers, dates and paths aren't.
  static func isGenerated(_ value: String) -> Bool {
    guard value.utf8.count >= 16, !value.hasPrefix("/"), value.utf8.allSatisfy(isTokenByte) else { return false }
    let pieces = value.split { "-._~".contains($0) }
    let isUUID = pieces.map(\.count) == [8, 4, 4, 4, 12] && pieces.allSatisfy { $0.allSatisfy(\.isHexDigit) }
    return isUUID
      || pieces.contains { piece in
        piece.count >= 24 && piece.contains(where: \.isLetter)
          || piece.count >= 16 && piece.contains(where: \.isNumber) && piece.contains(where: \.isLetter)
      }
  }

  /// The bytes of Base64, base64url (RFC 4648) and of what URLs leave as it is (RFC 3986 section 2.3).
  private static func isTokenByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "-._~+/=".utf8.contains(byte)
    }
  }

  /// The hidden values of a page's forms and metadata that belong to the session, in document order.
  static func values(on page: Page) -> [String] {
    let hidden = page.forms.flatMap(\.fields).filter { $0.kind == .hidden }
    let fields = hidden.filter { isNamed($0.name) || isGenerated($0.value) }.map(\.value)
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
