import FormClient
import Foundation
import JourneyModel
import PageModel
import TestSupport
import Testing

/// The cookie tests of web-platform-tests: what one response sets, the next request must bring.
enum CookieSuite {
  static func judge(_ test: ConformanceCase) async throws -> Bool? {
    guard test.text("via") == "header", let lines = test.list("set_cookie") as? [String],
      let expected = test.text("expected_cookie"), let setting = test.text("set_from"),
      let reading = test.text("read_from")
    else { return nil }
    let peer = try await CookiePeer.shared(isSecure: setting.hasPrefix("https:"))
    let urls = try [setting, reading].map { try peer.url($0) }
    let host = try #require(urls[0].host)
    let transport = CurlTransport(
      settings: TransportSettings(
        limits: .patient, hosts: HostPolicy(allowing: urls), userAgent: "rejse-test",
        trustedCertificates: peer.authority, resolving: [host: "127.0.0.1"]))
    let citizen = CitizenID(test.id)
    do {
      let wanted = Data(try JSONEncoder().encode(lines)).base64EncodedString()
      let request = HTTPRequest(url: urls[0], headers: [HeaderField(CookiePeer.wish, wanted)])
      _ = try await transport.send(request, for: citizen)
    } catch  where !test.flag("allow_fetch_failure") {
      return false
    } catch {}
    return try await transport.send(HTTPRequest(url: urls[1]), for: citizen).text == expected
  }
}

/// A server that sets the cookies that a request wishes for, and answers with those it got.
private struct CookiePeer: Sendable {
  /// The field of a request that holds the Set-Cookie lines to send, as JSON in base64.
  static let wish = "X-Set-Cookies"

  private static let plain: Task<CookiePeer, any Error> = Task { try CookiePeer(server: makeServer(), tls: nil) }
  private static let secure: Task<CookiePeer, any Error> = Task {
    let server = try makeServer()
    let names = ["example.test", "www.example.test", "other.test", "www.other.test"]
    return CookiePeer(server: server, tls: try await TLSPeer.start(names: names, forwardingTo: server.port))
  }

  private let server: RawServer
  private let tls: TLSPeer?

  /// The one peer of all cases.
  static func shared(isSecure: Bool) async throws -> CookiePeer { try await (isSecure ? secure : plain).value }

  var authority: String? { tls?.authority }

  /// The address of a case on the port of the peer; cookies don't know ports (RFC 6265 section 8.5).
  func url(_ address: String) throws -> WebURL {
    let host = try #require(WebURL(parsing: address)?.host)
    let place = "\(host):\(tls?.port ?? Int(server.port))"
    let start = try #require(address.range(of: host))
    return try #require(WebURL(parsing: address.replacingCharacters(in: start, with: place)))
  }

  private static func makeServer() throws -> RawServer {
    try RawServer { request in
      let lines = request.header(wish.lowercased()).flatMap { Data(base64Encoded: $0) }
        .flatMap { try? JSONDecoder().decode([String].self, from: $0) }
      return RawResponse.page(request.header("cookie") ?? "", headers: (lines ?? []).map { "Set-Cookie: \($0)" })
    }
  }
}
