import FormClient
import JourneyModel
import PageModel
import Testing

struct RedirectTests {
  /// Answers `/start` with a response and everything else with a page.
  private func fixture(_ start: HTTPResponse) throws -> TabFixture {
    try TabFixture { $0.url.path == "/start" ? start : .page("title Mål") }
  }

  @Test(arguments: [
    (301, "POST", "GET"), (302, "POST", "GET"), (303, "POST", "GET"), (307, "POST", "POST"), (308, "POST", "POST"),
    (301, "GET", "GET"), (303, "GET", "GET"), (308, "GET", "GET"),
  ])
  func `the method after a redirect is the standard's`(status: Int, before: String, after: String) async throws {
    var fixture = try TabFixture { request in
      switch request.url.path {
      case "/formular": .page("form \(before.lowercased()) /start fields")
      case "/start": .redirect(status, "/slut")
      default: .page("title Mål")
      }
    }
    _ = try await fixture.open("https://a.dk/formular")
    let navigation = try await fixture.submit()
    let last = try #require(fixture.transport.requests.last)
    #expect(navigation.hops.map(\.cause) == [.submit, .redirect])
    #expect(navigation.page?.title == "Mål")
    #expect(last.url.href == "https://a.dk/slut")
    #expect(last.method == after)
    #expect((last.body != nil) == (after == "POST"))
    #expect((last.headers.first(named: "Content-Type") != nil) == (after == "POST"))
    #expect((last.headers.first(named: "Origin") != nil) == (after == "POST"))
  }

  @Test(arguments: [
    ("https://a.dk/start#trin", "/slut", "https://a.dk/slut#trin"),
    ("https://a.dk/start#trin", "/slut#andet", "https://a.dk/slut#andet"),
    ("https://a.dk/start", "//b.dk/slut", "https://b.dk/slut"), ("https://a.dk/start", "http:slut", "http://slut/"),
    ("https://a.dk/start", "slut?æ=å", "https://a.dk/slut?%C3%A6=%C3%A5"),
    ("https://navn:kode@a.dk/start", "https://b.dk/slut", "https://b.dk/slut"),
    ("https://navn:kode@a.dk/start", "/slut", "https://navn:kode@a.dk/slut"),
  ])
  func `Location is resolved as a browser does`(start: String, location: String, target: String) async throws {
    var fixture = try fixture(.redirect(302, location))
    let navigation = try await fixture.open(start)
    #expect(navigation.hops.last?.request.url.href == target)
  }

  @Test(arguments: [
    ("https://", TransportFailure.Kind.invalidAddress), ("/a\u{1}b", .invalidAddress),
    ("/a\rSet-Cookie: b=c", .invalidAddress),
    ("/a\u{7f}", .invalidAddress), ("file:///etc/passwd", .schemeNotAllowed),
    ("javascript:alert(1)", .schemeNotAllowed),
    ("data:text/html,x", .schemeNotAllowed), ("https://ond.dk/", .hostNotAllowed), ("http://127.1/", .hostNotAllowed),
    ("http://2130706433/", .hostNotAllowed), ("http://[::ffff:127.0.0.1]/", .hostNotAllowed),
    ("https://a.dk:8443/", .hostNotAllowed),
  ])
  func `a redirect out of the journey is not followed`(location: String, kind: TransportFailure.Kind) async throws {
    var fixture = try fixture(.redirect(302, location))
    let navigation = try await fixture.open("https://a.dk/start")
    #expect(navigation.failure?.kind == kind)
    #expect(navigation.page == nil)
    #expect(fixture.sent == ["GET https://a.dk/start"])
  }

  @Test func `two addresses in one redirect are none`() async throws {
    var different = try fixture(.redirect(302, "/a", "/b"))
    #expect(try await different.open("https://a.dk/start").failure?.kind == .invalidAddress)
    var same = try fixture(.redirect(302, "/a", "/a"))
    #expect(try await same.open("https://a.dk/start").page?.title == "Mål")
  }

  @Test func `a redirect without an address is a page`() async throws {
    var fixture = try fixture(.page("title Flyttet", status: 302))
    #expect(try await fixture.open("https://a.dk/start").page?.title == "Flyttet")
  }

  @Test func `an address that comes a third time is a circle`() async throws {
    var fixture = try TabFixture { .redirect(302, $0.url.path == "/a" ? "/b" : "/a") }
    let navigation = try await fixture.open("https://a.dk/a")
    #expect(navigation.failure?.kind == .redirectLoop)
    #expect(fixture.sent.count == 4)
  }

  @Test func `coming back once is no circle`() async throws {
    var fixture = try TabFixture { [count = Counter()] _ in count.next() < 1 ? .redirect(302, "/a") : .page("title Mål")
    }
    #expect(try await fixture.open("https://a.dk/a").page?.title == "Mål")
  }

  @Test(arguments: [20, 21])
  func `a browser follows twenty redirects`(count: Int) async throws {
    var fixture = try TabFixture { request in
      let number = Int(request.url.path.dropFirst()) ?? 0
      return number < count ? .redirect(302, "/\(number + 1)") : .page("title Mål")
    }
    let navigation = try await fixture.open("https://a.dk/0")
    #expect(navigation.page?.title == (count == 20 ? "Mål" : nil))
    #expect(navigation.failure?.kind == (count == 20 ? nil : .tooManyRedirects))
    #expect(navigation.hops.count == 21)
  }
}
