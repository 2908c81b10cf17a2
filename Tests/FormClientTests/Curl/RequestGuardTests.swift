import JourneyModel
import PageModel
import TestSupport
import Testing

@testable import FormClient

@Suite(.timeLimit(.minutes(10)))
struct RequestGuardTests {
  private func failure(of request: HTTPRequest) async throws -> TransportFailure {
    let hosts = HostPolicy(allowing: [try #require(WebURL(parsing: "https://www.kk.dk"))])
    let transport = CurlTransport(settings: TransportSettings(hosts: hosts, userAgent: "rejse-test"))
    do {
      _ = try await transport.send(request, for: CitizenID("borger"))
      return TransportFailure(.other, "It was sent.")
    } catch {
      return error
    }
  }

  @Test(arguments: [
    ("http://127.1/", TransportFailure.Kind.hostNotAllowed), ("http://2130706433/", .hostNotAllowed),
    ("http://[::ffff:127.0.0.1]/", .hostNotAllowed), ("https://kk.dk/", .hostNotAllowed),
    ("https://www.kk.dk:8443/", .hostNotAllowed), ("https://www.kk.dk.ond.dk/", .hostNotAllowed),
    ("https://www.kk.dk@ond.dk/", .hostNotAllowed), ("file:///etc/passwd", .schemeNotAllowed),
    ("javascript:alert(1)", .schemeNotAllowed), ("ftp://www.kk.dk/", .schemeNotAllowed),
  ])
  func `nothing is sent where the journey doesn't point`(address: String, kind: TransportFailure.Kind) async throws {
    let failure = try await failure(of: HTTPRequest(url: try #require(WebURL(parsing: address))))
    #expect(failure.kind == kind)
    #expect(failure.kind.isGuard)
  }

  @Test(arguments: [
    HeaderField("X-A", "b\r\nHost: ond.dk"), HeaderField("X-A", "b\0"), HeaderField("X-A\r\nB", "c"),
    HeaderField("", "a"),
    HeaderField("Host", "ond.dk"), HeaderField("content-length", "3"), HeaderField("Cookie", "a=b"),
  ])
  func `a field that would change the request is refused`(field: HeaderField) async throws {
    let url = try #require(WebURL(parsing: "https://www.kk.dk/"))
    let failure = try await failure(of: HTTPRequest(url: url, headers: [field]))
    #expect(failure.kind == .other)
    #expect(failure.message.contains("https://www.kk.dk"))
    #expect(failure.message.hasSuffix("set.") || failure.message.hasSuffix("not sent."))
  }

  @Test func `a method that would change the request is refused`() async throws {
    let url = try #require(WebURL(parsing: "https://www.kk.dk/"))
    #expect(try await failure(of: HTTPRequest(method: "GET /x", url: url)).message.hasSuffix("no HTTP token."))
  }

  @Test(arguments: [
    ("127.0.0.1", false), ("0.0.0.0", false), ("10.1.2.3", false), ("172.16.0.1", false), ("192.168.1.1", false),
    ("100.64.0.1", false), ("169.254.169.254", false), ("::1", false), ("::", false), ("fe80::1", false),
    ("fd00::1", false),
    ("::ffff:127.0.0.1", false), ("::ffff:10.0.0.1", false),
    ("nonsense", false), ("", false), ("172.32.0.1", true), ("185.45.20.1", true), ("2a00:1450::1", true),
    ("::ffff:185.45.20.1", true),
  ])
  func `a public name leads to public addresses only`(address: String, isAllowed: Bool) throws {
    let url = try #require(WebURL(parsing: "https://www.kk.dk/"))
    #expect(AddressRule(for: url, internalHosts: []).allows(address) == isAllowed)
    #expect(AddressRule(for: url, internalHosts: ["www.kk.dk"]).allows(address))
  }

  @Test(arguments: [
    ("localhost", true), ("borger.localhost", true), ("127.0.0.1", true), ("10.0.0.1", true), ("[::1]", true),
    ("intranet", true), ("borger.test", true), ("selvbetjening.internal", true), ("x.home.arpa", true),
    ("localhost.dk", false), ("test.dk", false), ("127.0.0.1.nip.io", false), ("arpa.dk", false),
  ])
  func `names that can't be public may lead inside`(host: String, isAllowed: Bool) throws {
    let url = try #require(WebURL(parsing: "http://\(host)/"))
    #expect(AddressRule(for: url, internalHosts: []).allows("127.0.0.1") == isAllowed)
  }
}
