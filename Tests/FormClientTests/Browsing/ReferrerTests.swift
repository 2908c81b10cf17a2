import JourneyModel
import PageModel
import Testing

@testable import FormClient

struct ReferrerTests {
  @Test(arguments: [
    ("https://a.dk/1?cpr=x#y", "https://a.dk/2", "https://a.dk/1?cpr=x"),
    ("https://a.dk/1", "https://b.dk/", "https://a.dk/"),
    ("https://a.dk/1", "http://a.dk/", nil), ("http://a.dk/1", "https://a.dk/", "http://a.dk/"),
    ("https://navn:kode@a.dk/1", "https://a.dk/2", "https://a.dk/1"),
    ("http://localhost:80/1", "http://a.dk/", nil),
  ])
  func `a page's address goes no further than the standard lets it`(from: String, to: String, expected: String?) throws
  {
    let page = try #require(WebURL(parsing: from))
    let target = try #require(WebURL(parsing: to))
    #expect(ReferrerPolicy.standard.referrer(from: page, to: target) == expected)
  }

  @Test(
    arguments: [
      ("no-referrer", nil, nil), ("no-referrer-when-downgrade", "https://a.dk/1", nil), ("same-origin", nil, nil),
      ("origin", "https://a.dk/", "https://a.dk/"), ("strict-origin", "https://a.dk/", nil),
      ("origin-when-cross-origin", "https://a.dk/", "https://a.dk/"),
      ("unsafe-url", "https://a.dk/1", "https://a.dk/1"),
      ("nonsense", "https://a.dk/", nil), ("no-referrer, nonsense", nil, nil),
    ] as [(String, String?, String?)])
  func `a page may say more or less`(policy: String, secure: String?, downgraded: String?) async throws {
    for isHeader in [true, false] {
      var fixture = try TabFixture { request in
        isHeader ? .page("", headers: [HeaderField("Referrer-Policy", policy)]) : .page("referrer \(policy)")
      }
      for (target, expected) in [("https://b.dk/2", secure), ("http://a.dk/2", downgraded)] {
        _ = try await fixture.open("https://a.dk/1")
        _ = await fixture.follow(target)
        #expect(fixture.transport.requests.last?.headers.first(named: "Referer") == expected)
      }
    }
  }

  @Test func `an address that is opened comes from nowhere`() async throws {
    var fixture = try TabFixture { _ in .page("") }
    _ = try await fixture.open("https://a.dk/1")
    _ = try await fixture.open("https://a.dk/2")
    #expect(fixture.transport.requests[1].headers.isEmpty)
  }

  @Test func `a form that wanders over origins keeps its sender to itself`() async throws {
    var fixture = try TabFixture { request in
      switch request.url.path {
      case "/formular": .page("form post https://b.dk/1 fields")
      case "/1": .redirect(307, "https://a.dk/2")
      default: .page("")
      }
    }
    _ = try await fixture.open("https://a.dk/formular")
    _ = try await fixture.submit()
    #expect(fixture.transport.requests.suffix(2).map { $0.headers.first(named: "Origin") } == ["https://a.dk", "null"])
  }
}
