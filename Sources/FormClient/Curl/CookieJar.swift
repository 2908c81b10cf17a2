import CCurl

/// One citizen's cookies: a libcurl share that the easy handles of this citizen's requests hold in common.
///
/// libcurl 7.88 stores cookies without SameSite; `CookieJar+SameSite` keeps that part.
@safe final class CookieJar {
  let share: UnsafeMutableRawPointer
  /// Cookies that may have come in since they were last counted; never less than those kept.
  private var upperBound = 0
  /// What the cookies that came in said about other sites.
  var sameSite: [CookieKey: SameSiteNote] = [:]

  /// Makes an empty jar; nil when libcurl has no memory for one.
  init?() {
    guard let share = unsafe curl_share_init() else { return nil }
    unsafe self.share = unsafe share
    guard unsafe journey_share(share, CURL_LOCK_DATA_COOKIE) == CURLSHE_OK else { return nil }
  }

  deinit { _ = unsafe curl_share_cleanup(share) }

  /// The cookies, through a handle that holds the jar.
  static func cookies(through handle: CurlHandle) -> [Cookie] {
    let list = unsafe journey_get_cookies(handle.easy)
    defer { unsafe curl_slist_free_all(list) }
    var cookies: [Cookie] = []
    var next = unsafe list
    while let node = unsafe next {
      if let text = unsafe node.pointee.data, let cookie = unsafe Cookie(netscapeLine: String(cString: text)) {
        cookies.append(cookie)
      }
      unsafe next = unsafe node.pointee.next
    }
    return cookies.sorted { ($0.domain, $0.path, $0.name) < ($1.domain, $1.path, $1.name) }
  }

  /// Adds cookies through a handle that holds the jar.
  func add(_ cookies: [Cookie], through handle: CurlHandle, limit: Int) {
    Self.put(cookies, through: handle)
    for cookie in cookies { sameSite[CookieKey(cookie)] = nil }
    count(cookies.count, through: handle, limit: limit)
  }

  /// Puts cookies into the jar that a handle holds; expired ones are taken out of it.
  static func put(_ cookies: [Cookie], through handle: CurlHandle) {
    // Read back from its own line: only what is in the format may reach an option that knows commands too.
    for cookie in cookies where Cookie(netscapeLine: cookie.netscapeLine) == cookie {
      handle.set(CURLOPT_COOKIELIST, cookie.netscapeLine)
    }
  }

  /// Counts cookies that came in, and drops some when there may be more than a citizen keeps.
  ///
  /// RFC 6265 section 5.3 lets a client drop those of a domain that has too many first; the fullest one loses here.
  func count(_ incoming: Int, through handle: CurlHandle, limit: Int) {
    guard incoming > 0 else { return }
    upperBound += incoming
    guard upperBound > limit else { return }
    let cookies = Self.cookies(through: handle)
    upperBound = cookies.count
    let keys = Set(cookies.map(CookieKey.init))
    sameSite = sameSite.filter { keys.contains($0.key) }
    guard cookies.count > limit else { return }
    let byDomain = Dictionary(grouping: cookies, by: \.domain).sorted {
      ($0.value.count, $1.key) < ($1.value.count, $0.key)
    }
    var room = limit
    handle.set(CURLOPT_COOKIELIST, "ALL")
    for (index, domain) in byDomain.enumerated() {
      let kept = domain.value.prefix(room / (byDomain.count - index))
      for cookie in kept { handle.set(CURLOPT_COOKIELIST, cookie.netscapeLine) }
      room -= kept.count
    }
    upperBound = limit - room
  }
}
