import JourneyModel
import PageModel
import Testing

@testable import FormClient

struct TabTests {
  @Test func `back shows the page as it was left, without a request`() async throws {
    var fixture = try TabFixture { request in
      request.url.path == "/formular" ? .page("title Formular", "form post /svar fields") : .page("title Svar")
    }
    #expect(await fixture.tab.back() == nil)
    _ = try await fixture.open("https://a.dk/formular")
    let form = try #require(fixture.tab.page?.forms.first)
    let field = try #require(form.fields.first { $0.name == "navn" })
    var state = try #require(fixture.tab.state(of: form))
    state.enter("Æbeltoft", in: field)
    #expect(await fixture.tab.submit(state, with: form.submitButtons.first).page?.title == "Svar")
    let back = try #require(await fixture.tab.back())
    #expect(back.hops.isEmpty)
    #expect(back.page?.title == "Formular")
    #expect(fixture.tab.page == back.page)
    #expect(fixture.tab.state(of: form)?.value(of: field) == "Æbeltoft")
    #expect(fixture.sent == ["GET https://a.dk/formular", "POST https://a.dk/svar"])
    #expect(await fixture.tab.back() == nil)
  }

  @Test func `a page that may not be kept is fetched again on the way back`() async throws {
    let forbidden = [HeaderField("Cache-Control", "private, no-store")]
    var fixture = try TabFixture { .page("title \($0.url.path)", headers: forbidden) }
    _ = try await fixture.open("https://a.dk/1")
    _ = await fixture.follow("https://a.dk/2")
    let back = try #require(await fixture.tab.back())
    #expect(back.hops.map(\.cause) == [.back])
    #expect(back.page?.title == "/1")
    #expect(fixture.tab.stepsBack == 0)
  }

  @Test func `the answer to a form that may not be kept has expired`() async throws {
    let forbidden = [HeaderField("Cache-Control", "no-store")]
    var fixture = try TabFixture { .page("title \($0.url.path)", "form post /svar fields", headers: forbidden) }
    _ = try await fixture.open("https://a.dk/1")
    _ = try await fixture.submit()
    _ = await fixture.follow("https://a.dk/3")
    let back = try #require(await fixture.tab.back())
    #expect(back.failure?.kind == .pageExpired)
    #expect(back.hops.isEmpty && back.page == nil)
    #expect(fixture.sent.count == 3)
  }

  @Test func `reload sends a form again`() async throws {
    var fixture = try TabFixture { .page("title \($0.method)", "form post /svar fields") }
    _ = try await fixture.open("https://a.dk/1")
    _ = try await fixture.submit()
    let reload = await fixture.tab.reload()
    #expect(reload.hops.map(\.cause) == [.reload])
    #expect(reload.page?.title == "POST")
    #expect(fixture.transport.requests[2].body == fixture.transport.requests[1].body)
    #expect(fixture.transport.requests[2].headers.first(named: "Cache-Control") == "max-age=0")
    #expect(fixture.tab.stepsBack == 1)
  }

  @Test func `an address opened from itself makes no new step back`() async throws {
    var fixture = try TabFixture { .page("title \($0.url.path)") }
    for path in ["/1", "/2", "/2"] { _ = try await fixture.open("https://a.dk\(path)") }
    #expect(fixture.tab.stepsBack == 1)
  }

  @Test func `a link to a place in the page sends nothing`() async throws {
    var fixture = try TabFixture { .page("title \($0.url.path)") }
    _ = try await fixture.open("https://a.dk/1")
    let navigation = await fixture.follow("https://a.dk/1#felt")
    #expect(navigation.hops.isEmpty)
    #expect(navigation.page?.title == "/1")
  }

  @Test(arguments: ["form dialog /svar", "form post https://:/"])
  func `a form that a browser sends nowhere is told, not sent`(form: String) async throws {
    var fixture = try TabFixture { _ in .page("title Side", form) }
    _ = try await fixture.open("https://a.dk/1")
    let navigation = try await fixture.submit()
    #expect(navigation.failure?.kind == .invalidAddress)
    #expect(navigation.page?.title == "Side")
    #expect(fixture.sent.count == 1)
  }

  @Test(arguments: [
    ("javascript:void(0)", TransportFailure.Kind.schemeNotAllowed), ("mailto:a@b.dk", .schemeNotAllowed),
    ("https://ond.dk/", .hostNotAllowed), ("https://:/", .invalidAddress),
  ])
  func `a link that leads nowhere leaves the citizen on the page`(address: String, kind: TransportFailure.Kind)
    async throws
  {
    var fixture = try TabFixture { .page("title \($0.url.path)") }
    _ = try await fixture.open("https://a.dk/1")
    #expect(await fixture.follow(address).failure?.kind == kind)
    #expect(fixture.tab.page?.title == "/1")
    #expect(fixture.sent.count == 1)
  }

  @Test func `a download leaves the citizen on the page, another document doesn't`() async throws {
    var fixture = try TabFixture { request in
      switch request.url.path {
      case "/fil":
        HTTPResponse(status: 200, headers: [HeaderField("Content-Disposition", "attachment; filename=a.pdf")])
      case "/pdf": HTTPResponse(status: 200, headers: [HeaderField("Content-Type", "application/pdf")])
      default: .page("title Side")
      }
    }
    _ = try await fixture.open("https://a.dk/1")
    #expect(await fixture.follow("https://a.dk/fil").page == nil)
    #expect(fixture.tab.page?.title == "Side")
    #expect(await fixture.follow("https://a.dk/pdf").failure == nil)
    #expect(fixture.tab.page == nil)
    #expect(await fixture.tab.back()?.page?.title == "Side")
  }
}
