import Foundation

@testable import DemoSite

/// A small browser: cookies, redirects one by one, and forms as name-value pairs.
final class Browser {
  let addresses: DemoSiteAddresses
  private(set) var cookies: [String: String] = [:]
  /// Every address asked for, oldest first.
  private(set) var visited: [String] = []
  /// Every cookie that was set, oldest first, as its header wrote it.
  private(set) var setCookies: [String] = []

  private let pages: SitePages?

  /// A browser that connects to a running site.
  init(_ addresses: DemoSiteAddresses) {
    self.addresses = addresses
    pages = nil
  }

  /// A browser that asks a site's pages directly.
  init(_ pages: SitePages) {
    self.addresses = pages.addresses
    self.pages = pages
  }

  /// Another citizen's browser on the same site.
  var another: Browser { pages.map(Browser.init) ?? Browser(addresses) }

  /// Fetches a page of the service by path, or any URL.
  func get(_ url: String) async throws -> Reply {
    try await send("GET", url)
  }

  /// Sends a form, urlencoded.
  func post(_ url: String, _ fields: [(String, String)], headers: [(String, String)] = []) async throws -> Reply {
    let body = fields.map { PercentDecoding.encode($0.0) + "=" + PercentDecoding.encode($0.1) }.joined(separator: "&")
    let type = ("Content-Type", "application/x-www-form-urlencoded")
    return try await send("POST", url, headers: [type] + headers, body: Array(body.utf8))
  }

  /// Follows redirects to a page.
  func follow(_ first: Reply) async throws -> Reply {
    var reply = first
    for _ in 0..<10 where reply.status == 303 { reply = try await get(reply.location) }
    return reply
  }

  /// Sends any request.
  func send(
    _ method: String, _ url: String, headers: [(String, String)] = [], body: [UInt8] = []
  ) async throws -> Reply {
    let full = url.hasPrefix("/") ? addresses.serviceURL + url : url
    visited.append(full)
    guard let parts = URLComponents(string: full), let port = parts.port else { throw LoopbackHTTP.Failure(what: full) }
    let target = parts.percentEncodedPath + (parts.percentEncodedQuery.map { "?" + $0 } ?? "")
    var headers = headers
    if !cookies.isEmpty {
      headers.append(("Cookie", cookies.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }.joined(separator: "; ")))
    }
    let reply = try await answer(method, port, target, headers, body)
    for header in reply.headers where header.name.lowercased() == "set-cookie" {
      setCookies.append(header.value)
      let pair = header.value.split(separator: ";")[0].split(separator: "=", maxSplits: 1).map(String.init)
      cookies[pair[0]] = pair.count > 1 ? pair[1] : nil
    }
    return reply
  }

  private func answer(
    _ method: String, _ port: Int, _ target: String, _ headers: [(String, String)], _ body: [UInt8]
  ) async throws -> Reply {
    guard let pages else {
      return try await LoopbackHTTP.send(method, port: UInt16(port), target: target, headers: headers, body: body)
    }
    let value = { (name: String) in headers.first { $0.0 == name }?.1 ?? "" }
    return pages.answer(
      IncomingRequest(
        method: method, target: target, contentType: value("Content-Type"), cookie: value("Cookie"), body: body),
      port: port)
  }
}

extension Browser {
  /// Logs in from the service's start link and comes to the page behind it.
  func logIn(_ subject: String, from start: String = "/sundhedskort/start") async throws -> Reply {
    let broker = try await follow(try await get(start))
    let hop = try await post(
      addresses.brokerURL + "/sso",
      [
        ("SAMLRequest", broker.hidden("SAMLRequest")), ("RelayState", broker.hidden("RelayState")),
        ("testperson", subject),
      ])
    return try await follow(try await answer(hop))
  }

  /// Sends the auto-submitting form of the hop.
  func answer(_ hop: Reply) async throws -> Reply {
    try await post(
      "/login/svar", [("SAMLResponse", hop.hidden("SAMLResponse")), ("RelayState", hop.hidden("RelayState"))])
  }

  /// Sends a step's form with its token, and follows to the next page.
  func submit(_ page: Reply, _ path: String, _ fields: [(String, String)]) async throws -> Reply {
    let token = (SessionGate.tokenField, page.hidden(SessionGate.tokenField))
    return try await follow(try await post(path, [token] + fields))
  }

  /// Goes to the reason step.
  func reachReason(_ subject: String, recipient: String = "mig-selv") async throws -> Reply {
    let data = try await logIn(subject)
    return try await submit(data, StepPath.data, [("modtager", recipient)])
  }

  /// Goes to the review with answers.
  func reachReview(_ subject: String, answers: [(String, String)] = Answers.lost) async throws -> Reply {
    try await submit(try await reachReason(subject), StepPath.reason, answers)
  }

  /// Goes to the receipt.
  func reachReceipt(_ subject: String, answers: [(String, String)] = Answers.lost) async throws -> Reply {
    let review = try await reachReview(subject, answers: answers)
    return try await submit(review, StepPath.order, [("bestilling", review.hidden("bestilling"))])
  }

  /// What the oracle knows of a CPR number.
  func orders(_ cpr: String) async throws -> [[String: Any]] {
    let reply = try await get("/test/ordrer?cpr=\(cpr)")
    return try JSONSerialization.jsonObject(with: Data(reply.body.utf8)) as? [[String: Any]] ?? []
  }
}

extension Reply {
  /// The value of a hidden field.
  func hidden(_ name: String) -> String {
    guard let start = body.range(of: "name=\"\(name)\" value=\"") else { return "" }
    return String(body[start.upperBound...].prefix { $0 != "\"" })
  }

  /// The value an input shows.
  func value(_ name: String) -> String {
    guard let field = body.range(of: "name=\"\(name)\"") else { return "" }
    let rest = body[field.upperBound...].prefix { $0 != ">" }
    guard let value = rest.range(of: "value=\"") else { return "" }
    return String(rest[value.upperBound...].prefix { $0 != "\"" })
  }
}

/// Answers of the reason step.
enum Answers {
  static let remarks = "Kortet blev væk på færgen til Ærø, og jeg skal bruge det før operationen"

  static let lost = answers(phone: "+45 68 12 34 56")

  static func answers(
    reason: String = "bortkommet", phone: String = "68123456", email: String = "aase.madsen@post.example",
    remarks: String = Answers.remarks, more: [(String, String)] = []
  ) -> [(String, String)] {
    [
      ("aarsag", reason), ("mobilnummer", phone), ("email", email), ("bemaerkninger", remarks), ("spaerring", "ja"),
    ] + more
  }
}
