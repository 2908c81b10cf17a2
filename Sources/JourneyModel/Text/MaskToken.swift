/// What stands in a stored page, address or value where a secret stood.
///
/// The grammar: `⟦` kind `:` number `⟧`, or `⟦` kind `:` number `:` format `⟧`; for example `⟦cpr:1⟧` and
/// `⟦cpr:1:hyphen⟧`. Kind and format are lower-case ASCII letters, digits and hyphens, the number is decimal from 1.
/// Two tokens of one walk with the same kind and number stand for the same value, whatever their formats; numbers are
/// given per walk, a persona's own facts first in the order of the persona's file. The brackets are U+27E6 and U+27E7.
/// Once a URL parser has met a token, its brackets and colons are percent-encoded; `tokens(in:)` reads both.
package struct MaskToken: Sendable, Hashable, CustomStringConvertible {
  /// What kinds of secrets there are: the kinds of facts, and what belongs to the session.
  package enum Kind: String, Sendable, Codable, CaseIterable {
    case cpr, name, phone, email, address, postcode, town, date, amount, text
    /// The value of a cookie.
    case cookie
    /// A value that a form or an address carries for the service's own use: csrf, SAML, OIDC, view state.
    case token

    /// The kind of a fact's mask.
    package init(_ fact: FactKind) { self = Self(rawValue: fact.rawValue) ?? .text }
  }

  /// What kind of value it stands for.
  package let kind: Kind
  /// Which value of that kind, counted from 1.
  package let ordinal: Int
  /// How the value was written, where that differs from the plainest way: `hyphen`, `space`, `grouped`, `plus45`,
  /// `plus45-grouped`, `zero45`, `zero45-grouped`, `iso` and `day-first` (of dates), `case` (other capitals), `base64`.
  package let format: String?

  /// Makes a token.
  package init(kind: Kind, ordinal: Int, format: String? = nil) {
    self.kind = kind
    self.ordinal = ordinal
    self.format = format
  }

  /// Reads a text that is one token and nothing else.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard let (token, end) = Self.token(in: bytes, at: 0), end == bytes.count else { return nil }
    self = token
  }

  package var description: String {
    "\u{27E6}\(kind.rawValue):\(ordinal)\(format.map { ":\($0)" } ?? "")\u{27E7}"
  }

  /// The same value in its plainest form: what two tokens are compared by.
  package var value: MaskToken { MaskToken(kind: kind, ordinal: ordinal) }

  /// The tokens in a text in order, also those that a URL parser has percent-encoded.
  package static func tokens(in text: some StringProtocol) -> [MaskToken] {
    let bytes = Array(text.utf8)
    var tokens: [MaskToken] = []
    var position = 0
    while position < bytes.count {
      if let (token, end) = token(in: bytes, at: position) {
        tokens.append(token)
        position = end
      } else {
        position += 1
      }
    }
    return tokens
  }

  /// The longest token: its name, number and format with every colon percent-encoded.
  private static let longestBody = 64

  private static func token(in bytes: [UInt8], at start: Int) -> (MaskToken, end: Int)? {
    for (open, close) in [("\u{27E6}", "\u{27E7}"), ("%E2%9F%A6", "%E2%9F%A7")] {
      guard ends(bytes, at: start, with: Array(open.utf8))
      else { continue }
      let first = start + open.utf8.count
      let limit = min(bytes.count, first + longestBody)
      let mark = Array(close.utf8)
      guard let end = (first..<max(first, limit)).first(where: { ends(bytes, at: $0, with: mark) }) else { continue }
      let body = String(decoding: bytes[first..<end], as: UTF8.self)
        .split(separator: "%", omittingEmptySubsequences: false)
      guard let token = token(body: join(body)) else { continue }
      return (token, end + mark.count)
    }
    return nil
  }

  private static func ends(_ bytes: [UInt8], at index: Int, with mark: [UInt8]) -> Bool {
    index + mark.count <= bytes.count
      && mark.indices.allSatisfy { uppercase(bytes[index + $0]) == uppercase(mark[$0]) }
  }

  private static func uppercase(_ byte: UInt8) -> UInt8 { (0x61...0x7A).contains(byte) ? byte - 0x20 : byte }

  /// The body with its percent-encoded colons resolved; other percent signs make it no token.
  private static func join(_ pieces: [Substring]) -> String {
    pieces.dropFirst().reduce(String(pieces.first ?? "")) { text, piece in
      text + (piece.lowercased().hasPrefix("3a") ? ":" + piece.dropFirst(2) : "%" + piece)
    }
  }

  private static func token(body: String) -> MaskToken? {
    let parts = body.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3, let kind = Kind(rawValue: String(parts[0])),
      parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }), let ordinal = Int(parts[1]), ordinal > 0
    else { return nil }
    guard parts.count == 3 else { return MaskToken(kind: kind, ordinal: ordinal) }
    let isName = parts[2].utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    return isName && !parts[2].isEmpty ? MaskToken(kind: kind, ordinal: ordinal, format: String(parts[2])) : nil
  }
}
