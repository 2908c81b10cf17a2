import JourneyModel
import PageModel
import Testing

@testable import FormClient

struct AutomaticStepTests {
  @Test(arguments: ["form post https://b.dk/acs noscript", "form post https://b.dk/acs onload"])
  func `a form without anything to fill in sends itself`(form: String) async throws {
    var fixture = try TabFixture {
      $0.url.path == "/acs" ? .redirect(303, "/slut") : .page($0.url.path == "/slut" ? "title Mål" : form)
    }
    let navigation = try await fixture.open("https://a.dk/login")
    #expect(navigation.hops.map(\.cause) == [.open, .automaticSubmit, .redirect])
    #expect(fixture.sent == ["GET https://a.dk/login", "POST https://b.dk/acs", "GET https://b.dk/slut"])
    #expect(fixture.transport.requests[1].body == Array("SAMLResponse=abc".utf8))
    #expect(fixture.transport.requests[1].headers.first(named: "Origin") == "https://a.dk")
    #expect(fixture.transport.requests[1].headers.first(named: "Referer") == "https://a.dk/")
    #expect(fixture.tab.stepsBack == 0)
  }

  @Test(arguments: ["form post /x", "form post /x noscript fields", "form post /x onload fields"])
  func `a form that a citizen fills in or sends waits`(form: String) async throws {
    var fixture = try TabFixture { _ in .page(form) }
    #expect(try await fixture.open("https://a.dk/").hops.count == 1)
  }

  @Test(arguments: [("0", 2), ("5", 2), ("30", 2), ("31", 1), ("1200", 1)])
  func `a refresh is followed as far as a citizen would wait`(seconds: String, hops: Int) async throws {
    var fixture = try TabFixture {
      $0.url.path == "/mål" ? .page("title Mål") : .page($0.url.path == "/" ? "refresh \(seconds) /slut" : "title Mål")
    }
    let navigation = try await fixture.open("https://a.dk/")
    #expect(navigation.hops.count == hops)
    #expect(fixture.clock.waits.isEmpty)
  }

  @Test func `a page that asks again for itself is polled as slowly as it says`() async throws {
    var fixture = try TabFixture { [count = Counter()] _ in
      count.next() < 4 ? .page("title Vent", "refresh 3") : .page("title Mål")
    }
    let navigation = try await fixture.open("https://a.dk/")
    #expect(navigation.page?.title == "Mål")
    #expect(navigation.hops.map(\.cause) == [.open, .refresh, .refresh, .refresh, .refresh])
    #expect(fixture.clock.waits == Array(repeating: .seconds(3), count: 4))
  }

  @Test func `pages that never stop by themselves are stopped`() async throws {
    var fixture = try TabFixture { _ in .page("title Vent", "refresh 0") }
    let navigation = try await fixture.open("https://a.dk/")
    #expect(navigation.failure?.kind == .tooManyAutomaticPages)
    #expect(navigation.hops.count == 9)
    #expect(navigation.page?.title == "Vent")
  }
}
