/// The languages that the health card and "Skift læge" can be done in.
enum SiteLanguage: String, Sendable {
  case danish = "da"
  case english = "en"

  /// Name of the cookie, the query parameter and the hidden field that carry a visitor's choice.
  static let key = "sprog"

  /// The language an answer is written in.
  ///
  /// What the address or the form asks for counts, then what the visitor has chosen before; a page whose address says
  /// that it is English is English. Services that have no English steps stay Danish.
  ///
  /// - Parameters:
  ///   - request: What is asked for.
  ///   - remembers: Whether the origin keeps the choice in a cookie of its own.
  init(of request: SiteRequest, remembers: Bool) {
    self = .danish
    guard Self.isOffered(at: request.path) else { return }
    if request.path.hasSuffix("/en") {
      self = .english
      return
    }
    let asked = Self(rawValue: request.query[Self.key]) ?? Self(rawValue: request.form[Self.key])
    let kept = remembers ? request.cookies[Self.key].flatMap(Self.init(rawValue:)) : nil
    self = asked ?? kept ?? .danish
  }

  /// Whether a page has been put into English: not the portal's own pages, and not the services for guests.
  private static func isOffered(at path: String) -> Bool {
    if path.hasSuffix("/en") { return true }
    let danishOnly = ["/", SearchPage.path, OperationPage.path, "/chat"]
    let guests = [SelfService.rats.path, SelfService.booking.path]
    return !danishOnly.contains(path) && !guests.contains { path == $0 || path.hasPrefix($0 + "/") }
  }

  /// The header that keeps a choice for the visitor's next pages, until the browser is closed.
  var cookie: String { "\(Self.key)=\(rawValue); Path=/; HttpOnly; SameSite=Lax" }

  /// What is added to the address of another origin, which can't read the cookie.
  var parameter: String { self == .danish ? "" : "&\(Self.key)=\(rawValue)" }

  /// A text in the language.
  func worded(_ danish: String) -> String { self == .danish ? danish : EnglishWording.worded(danish) }

  /// The link to the same page in the language: an address of nothing but a query keeps the path (URL standard, 4.4).
  var link: HTMLNode {
    el(.a, .href(Self.address(rawValue)), .lang(rawValue), .hrefLang(rawValue)) {
      self == .danish ? "Dansk" : "English"
    }
  }

  /// The hidden field that carries the language through a form of another origin.
  var field: HTMLNode {
    self == .danish ? .empty : el(.input, .type("hidden"), .name(Self.key), .value(rawValue))
  }

  /// The query alone.
  static func address(_ language: String) -> String { "?\(key)=\(language)" }
}
