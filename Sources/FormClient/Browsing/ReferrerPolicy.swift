import PageModel

/// How much of a page's address goes to the next service (Referrer Policy, W3C, section 3).
enum ReferrerPolicy: String, Sendable {
  case noReferrer = "no-referrer"
  case noReferrerWhenDowngrade = "no-referrer-when-downgrade"
  case sameOrigin = "same-origin"
  case origin
  case strictOrigin = "strict-origin"
  case originWhenCrossOrigin = "origin-when-cross-origin"
  case strictOriginWhenCrossOrigin = "strict-origin-when-cross-origin"
  case unsafeURL = "unsafe-url"

  /// What holds where nobody says otherwise.
  static let standard = ReferrerPolicy.strictOriginWhenCrossOrigin

  /// The last policy of a Referrer-Policy field that is one (section 8.1), or nil.
  init?(field: String?) {
    let words = (field ?? "").split(separator: ",").map { $0.trimmingPrefix { $0 == " " || $0 == "\t" } }
    let known = words.compactMap { word in
      ReferrerPolicy(rawValue: String(word.prefix { $0 != " " && $0 != "\t" }).lowercased())
    }
    guard let last = known.last else { return nil }
    self = last
  }

  /// The Referer field of a request that a page leads to, or nil (section 8.3).
  func referrer(from page: WebURL, to target: WebURL) -> String? {
    guard page.isHTTP else { return nil }
    let isSameOrigin = page.origin == target.origin
    let isDowngrade = page.isTrustworthy && !target.isTrustworthy
    return switch self {
    case .noReferrer: nil
    case .noReferrerWhenDowngrade: isDowngrade ? nil : page.strippedForReferrer
    case .sameOrigin: isSameOrigin ? page.strippedForReferrer : nil
    case .origin: page.origin + "/"
    case .strictOrigin: isDowngrade ? nil : page.origin + "/"
    case .originWhenCrossOrigin: isSameOrigin ? page.strippedForReferrer : page.origin + "/"
    case .strictOriginWhenCrossOrigin:
      isSameOrigin ? page.strippedForReferrer : isDowngrade ? nil : page.origin + "/"
    case .unsafeURL: page.strippedForReferrer
    }
  }

  /// The Origin field of a request with a body (Fetch standard section 3.2, append a request Origin header).
  func origin(of page: WebURL, to target: WebURL) -> String {
    let isHidden =
      switch self {
      case .noReferrer: true
      case .noReferrerWhenDowngrade, .strictOrigin, .strictOriginWhenCrossOrigin:
        page.scheme == "https" && target.scheme != "https"
      case .sameOrigin: page.origin != target.origin
      case .origin, .originWhenCrossOrigin, .unsafeURL: false
      }
    return isHidden || !page.isHTTP ? "null" : page.origin
  }
}

extension WebURL {
  var isHTTP: Bool { scheme == "http" || scheme == "https" }

  /// Whether nobody between the two ends can read along (Secure Contexts, W3C, section 3.1).
  fileprivate var isTrustworthy: Bool { scheme == "https" || isLoopback }

  /// The address as a Referer field shows it: no credentials, no fragment, no more than 4,096 characters (section 8.4).
  fileprivate var strippedForReferrer: String {
    let text = WebURL(scheme: scheme, host: host, port: port, path: path, query: query).href
    return text.utf8.count > 4_096 ? origin + "/" : text
  }
}

extension Page {
  /// The policy that the page's own markup declares (HTML standard section 4.2.5.1, `referrer`), or nil.
  var declaredReferrerPolicy: ReferrerPolicy? {
    let metas = tree.elements.filter {
      tree.isElement($0, "meta") && tree.attribute("name", of: $0)?.lowercased() == "referrer"
    }
    return metas.compactMap { ReferrerPolicy(field: tree.attribute("content", of: $0)) }.last
  }

  /// The policy that a link itself asks for (HTML standard section 4.6.4), or nil.
  func referrerPolicy(of link: Link) -> ReferrerPolicy? {
    let relations = (tree.attribute("rel", of: link.node) ?? "").lowercased().split(whereSeparator: \.isWhitespace)
    if relations.contains("noreferrer") { return .noReferrer }
    return ReferrerPolicy(field: tree.attribute("referrerpolicy", of: link.node))
  }
}
