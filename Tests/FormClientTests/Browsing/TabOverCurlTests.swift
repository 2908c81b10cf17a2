import JourneyModel
import PageModel
import TestSupport
import Testing

@testable import FormClient

/// A tab on the real transport, against real servers.
@Suite(.timeLimit(.minutes(10)))
struct TabOverCurlTests {
  private func tab(on fixture: TransportFixture, hosts: [String] = []) throws -> Tab {
    let addresses = [fixture.server.address()] + hosts
    return Tab(
      citizen: fixture.citizen, transport: fixture.transport,
      hosts: HostPolicy(allowing: try addresses.map { try #require(WebURL(parsing: $0)) }), loader: PageLoader(),
      limits: .patient)
  }

  private static func sketch(_ text: String, headers: [String] = []) -> String {
    RawResponse.response("200 OK", headers: ["Content-Type: text/html"] + headers, body: PageSketch.html([text]))
  }

  @Test func `two tabs of a citizen share the session`() async throws {
    let fixture = try TransportFixture(limits: .patient) { request in
      request.target == "/login"
        ? RawResponse.redirect(303, to: "/", headers: ["Set-Cookie: session=1; Path=/"])
        : Self.sketch("title \(request.header("cookie") ?? "ukendt")")
    }
    var first = try tab(on: fixture)
    var second = try tab(on: fixture)
    #expect(await second.open(try fixture.url()).page?.title == "ukendt")
    #expect(await first.open(try fixture.url("/login")).page?.title == "session=1")
    #expect(await second.reload().page?.title == "session=1")
    #expect(first.page?.url == (try fixture.url()))
  }

  @Test func `a thousand redirects end at twenty`() async throws {
    let fixture = try TransportFixture(limits: .patient) { request in
      let number = Int(request.target.dropFirst()) ?? 0
      return number < 1_000 ? RawResponse.redirect(302, to: "/\(number + 1)") : Self.sketch("title Mål")
    }
    var tab = try tab(on: fixture)
    let navigation = await tab.open(try fixture.url("/0"))
    #expect(navigation.failure?.kind == .tooManyRedirects)
    #expect(navigation.hops.count == 21)
  }

  @Test func `cookies and credentials stay with their host`() async throws {
    let other = try RawServer { connection in
      while let request = connection.readRequest() {
        let seen = ["cookie", "authorization", "referer"].map { request.header($0) ?? "-" }
        connection.write(Self.sketch("title \(seen.joined(separator: " "))"))
      }
    }
    let target = other.address("/", host: "localhost")
    let fixture = try TransportFixture(limits: .patient, alsoAllowing: [target]) { request in
      let isKnown = request.header("authorization") == "Basic bmF2bjprb2Rl"
      return isKnown
        ? RawResponse.redirect(302, to: target, headers: ["Set-Cookie: session=1"]) : Self.sketch("title nej")
    }
    var tab = try tab(on: fixture, hosts: [target])
    let start = try fixture.url().href.replacing("//", with: "//navn:kode@")
    let navigation = await tab.open(try #require(WebURL(parsing: start)))
    #expect(navigation.page?.title == "- - -")
  }

  @Test(arguments: [
    "Location: /a\u{1}b", "Location: /a\rb", "Location: file:///etc/passwd", "Location: http://127.1:1/",
  ])
  func `a hostile Location sends nothing`(field: String) async throws {
    let fixture = try TransportFixture(limits: .patient) { _ in
      RawResponse.response("302 Found", headers: [field], body: "")
    }
    var tab = try tab(on: fixture)
    let navigation = await tab.open(try fixture.url())
    #expect(navigation.page == nil)
    #expect([.invalidAddress, .schemeNotAllowed, .hostNotAllowed].contains(navigation.failure?.kind))
  }

  @Test func `what is no page is a navigation without one`() async throws {
    let fixture = try TransportFixture(limits: .patient) { _ in
      RawResponse.response("200 OK", headers: ["Content-Type: application/pdf"], body: "%PDF")
    }
    var tab = try tab(on: fixture)
    let navigation = await tab.open(try fixture.url())
    #expect(navigation.page == nil)
    #expect(navigation.failure == nil)
    #expect(navigation.hops.count == 1)
  }
}
