import CCurl
import PageModel

/// What a cookie said about other sites when it came in.
struct SameSiteNote {
  let sameSite: SetCookie.SameSite
  /// When it came in.
  let time: Duration
}

extension CookieJar {
  /// How long Chromium sends a new cookie without SameSite with a form that another site posts ("Lax+POST").
  ///
  /// Logins of before 2020 rest on it. An older cookie is treated as Lax; Firefox and Safari send it still.
  static let laxPostAge = Duration.seconds(120)

  /// The cookies that a browser keeps from a request which a page of another site led to (RFC 6265bis section 5.8.3).
  ///
  /// Every request here is a navigation. A cookie that a person handed over goes with all of them: cookies.txt doesn't
  /// say what it was set with.
  func withheld(from request: HTTPRequest, among cookies: [Cookie], now: Duration) -> [Cookie] {
    guard request.isCrossSite else { return [] }
    let isSafe = ["GET", "HEAD", "OPTIONS", "TRACE"].contains(request.method)
    return cookies.filter { cookie in
      guard cookie.isSent(to: request.url), let note = sameSite[CookieKey(cookie)] else { return false }
      return switch note.sameSite {
      case .none: false
      case .strict: true
      case .lax: !isSafe
      case .unspecified: !isSafe && now - note.time > Self.laxPostAge
      }
    }
  }

  /// Notes what the cookies of a response say, and takes out those that browsers refuse.
  ///
  /// That is SameSite=None without Secure (RFC 6265bis section 5.7, step 18). libcurl has replaced an older cookie by
  /// then, which a browser would have kept.
  func note(_ fields: [SetCookie], now: Duration, through handle: CurlHandle) {
    var refused: Set<CookieKey> = []
    for field in fields {
      if field.sameSite == .none, !field.isSecure {
        refused.insert(field.key)
      } else {
        sameSite[field.key] = SameSiteNote(sameSite: field.sameSite, time: now)
        refused.remove(field.key)
      }
    }
    guard !refused.isEmpty else { return }
    let stored = Self.cookies(through: handle).filter { refused.contains(CookieKey($0)) }
    Self.put(stored.map(\.expired), through: handle)
  }

  /// Takes over what a response did to the cookies that were lent to its request.
  ///
  /// A cookie that the response names and that isn't among them afterwards was deleted by it.
  func takeBack(_ lent: [Cookie], setBy fields: [SetCookie], through handle: CurlHandle) {
    let named = Set(fields.map(\.key))
    let kept = lent.filter { named.contains(CookieKey($0)) }
    let gone = named.subtracting(kept.map(CookieKey.init))
    Self.put(Self.cookies(through: handle).filter { gone.contains(CookieKey($0)) }.map(\.expired), through: handle)
    Self.put(kept, through: handle)
  }
}

extension Cookie {
  /// Whether the cookie goes to an address, SameSite left aside (RFC 6265bis section 5.8.3).
  fileprivate func isSent(to url: WebURL) -> Bool {
    guard let host = url.host, belongs(to: host), !isSecure || url.scheme == "https" || url.isLoopback else {
      return false
    }
    let own = path.hasSuffix("/") ? String(path.dropLast()) : path
    return !path.hasPrefix("/") || url.path == own || url.path.hasPrefix(own + "/")
  }

  /// The same cookie, expired: put into a jar it takes the other one out.
  fileprivate var expired: Cookie {
    Cookie(
      domain: domain, includesSubdomains: includesSubdomains, path: path, isSecure: isSecure, isHTTPOnly: isHTTPOnly,
      expires: 1, name: name, value: "x")
  }
}
