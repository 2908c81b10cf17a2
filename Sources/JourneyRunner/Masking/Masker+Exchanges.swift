internal import Foundation
internal import FormClient
internal import JourneyModel
internal import PageModel

/// How much of a hostile exchange is kept: beyond this an ellipsis stands.
private enum RecordBounds {
  static let addressCharacters = 8_192
  static let headerCharacters = 8_192
  static let entryCharacters = 20_000
  static let entries = 2_000
}

extension Masker {
  /// Learns the session values of some exchanges before any of them is masked: the body that hands out a token comes
  /// before the request that gives it back.
  mutating func learnSession(of hops: [Hop], pages: [Page?]) {
    for (hop, page) in zip(hops, pages) {
      for value in SessionValue.values(in: hop.request.url.href) { learnNamed(value) }
      for entry in hop.entries where SessionValue.isNamed(entry.name) {
        if case .text(let text) = entry.value { learnNamed(text) }
      }
      if case .success(let response) = hop.result {
        for cookie in response.headers.all(named: "set-cookie") { learnCookie(cookie) }
        for value in SessionValue.values(in: response.header("location") ?? "") { learnNamed(value) }
      }
      for value in page.map(SessionValue.values(on:)) ?? [] { learnNamed(value) }
    }
  }

  /// Learns the cookies that a person handed over: each is a way into that person's data.
  mutating func learn(_ cookies: [Cookie]) {
    for cookie in cookies where !cookie.value.isEmpty {
      _ = learn(cookie.value, kind: .cookie, isFound: SessionValue.isHandedSecret(cookie.value))
    }
  }

  /// A request as it is kept.
  mutating func record(_ request: HTTPRequest, entries: [FormEntry]) -> RequestRecord {
    RequestRecord(
      method: request.method, url: maskAddress(request.url.href),
      headers: request.headers.map { maskHeader($0) },
      entries: entries.prefix(RecordBounds.entries).map { maskEntry($0) },
      bodyBytes: request.body?.count ?? 0)
  }

  /// The header fields of a response as they are kept.
  mutating func mask(_ headers: [HeaderField]) -> [HeaderField] { headers.map { maskHeader($0) } }

  /// An address: its session parameters whole, and every secret in the rest.
  package mutating func maskAddress(_ url: String) -> String {
    var text = url
    for (name, value) in SessionValue.parameters(of: url) where SessionValue.isNamed(name) && !value.isEmpty {
      let token = learn(value.unescaped, kind: .token, isFound: SessionValue.isDistinctive(value.unescaped))
      text.replaceFirst("=\(value)", with: "=\(token)")
    }
    return mask(text).bounded(RecordBounds.addressCharacters)
  }

  private mutating func learnNamed(_ value: String) {
    _ = learn(value.unescaped, kind: .token, isFound: SessionValue.isDistinctive(value.unescaped))
  }

  private mutating func learnCookie(_ header: String) {
    guard let (_, value, _) = Self.cookie(header), !value.isEmpty else { return }
    _ = learn(value, kind: .cookie, isFound: SessionValue.isDistinctiveCookie(value))
  }

  private mutating func maskEntry(_ entry: FormEntry) -> EntryRecord {
    switch entry.value {
    case .file(let file):
      return EntryRecord(name: entry.name, value: mask(file.name).bounded(RecordBounds.entryCharacters), isFile: true)
    case .text(let text):
      guard SessionValue.isNamed(entry.name), !text.isEmpty else {
        return EntryRecord(name: entry.name, value: mask(text).bounded(RecordBounds.entryCharacters))
      }
      let token = learn(text.unescaped, kind: .token, isFound: SessionValue.isDistinctive(text.unescaped))
      return EntryRecord(name: entry.name, value: token.description)
    }
  }

  private mutating func maskHeader(_ field: HeaderField) -> HeaderField {
    let value =
      switch field.name.lowercased() {
      case "set-cookie": maskCookie(field.value)
      case "cookie":
        field.value.split(separator: ";").compactMap { $0.split(separator: "=").first }.joined(separator: ";")
      case "authorization", "proxy-authorization":
        learn(field.value, kind: .token, isFound: true).description
      case "location", "referer", "content-location", "refresh": maskAddress(field.value)
      default: mask(field.value)
      }
    return HeaderField(field.name, value.bounded(RecordBounds.headerCharacters))
  }

  /// A Set-Cookie field with its value masked whole; name and attributes stay, since checks read them.
  private mutating func maskCookie(_ header: String) -> String {
    guard let (name, value, attributes) = Self.cookie(header), !value.isEmpty else { return mask(header) }
    let token = learn(value, kind: .cookie, isFound: SessionValue.isDistinctiveCookie(value))
    return "\(name)=\(token)\(mask(attributes))"
  }

  /// The parts of a Set-Cookie field (RFC 6265 section 5.2).
  private static func cookie(_ header: String) -> (name: String, value: String, attributes: String)? {
    let pair = header.prefix { $0 != ";" }
    guard let equals = pair.firstIndex(of: "=") else { return nil }
    let value = pair[pair.index(after: equals)...].filter { !$0.isWhitespace }
    return (String(pair[..<equals]), value, String(header[pair.endIndex...]))
  }
}

extension String {
  /// At most so many characters, with an ellipsis where something was cut off.
  func bounded(_ count: Int) -> String {
    utf8.count <= count ? self : String(prefix(count)) + (self.count > count ? "…" : "")
  }

  /// The text with its percent-encoding undone, where it has any.
  fileprivate var unescaped: String {
    contains("%") || contains("+") ? replacingOccurrences(of: "+", with: "%2B").removingPercentEncoding ?? self : self
  }

  fileprivate mutating func replaceFirst(_ part: String, with text: String) {
    if let range = range(of: part) { replaceSubrange(range, with: text) }
  }
}
