import FormClient
import JourneyModel
import PageModel
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(10)))
struct CookieTests {
  /// Sets the cookies that the query names, one a field, and answers with those it got.
  private static func fixture(limits: ClientLimits = .patient, set fields: [String]) throws -> TransportFixture {
    try TransportFixture(limits: limits) { request in
      let headers = request.target.hasPrefix("/set") ? fields.map { "Set-Cookie: \($0)" } : []
      return RawResponse.page(request.header("cookie") ?? "none", headers: headers)
    }
  }

  @Test func `two exchanges of one citizen share cookies and two citizens don't`() async throws {
    let fixture = try Self.fixture(set: ["session=1; HttpOnly; Path=/"])
    _ = try await fixture.get("/set")
    #expect(try await fixture.get().text == "session=1")
    #expect(try await fixture.get(as: CitizenID("anden")).text == "none")
    #expect(try await fixture.get(host: "localhost").text == "none")
  }

  @Test func `a forgotten citizen starts anew`() async throws {
    let fixture = try Self.fixture(set: ["session=1"])
    _ = try await fixture.get("/set")
    await fixture.transport.forget(fixture.citizen)
    #expect(try await fixture.get().text == "none")
  }

  @Test(arguments: [
    "a=1; Domain=example.dk", "a=1; Domain=dk", "a=1; Domain=co.uk", "a=1; Domain=.0.0.1", "a=1; Path=/andet",
    "a=1; Secure; Domain=kk.dk", "a=\u{1}b", "a=1; Max-Age=0", "a=\(String(repeating: "x", count: 6_000))",
  ])
  func `a cookie that isn't the host's to set, or no cookie, is not kept`(field: String) async throws {
    let fixture = try Self.fixture(set: [field])
    _ = try await fixture.get("/set")
    #expect(try await fixture.get().text == "none")
  }

  @Test func `a citizen keeps a bounded number of cookies`() async throws {
    var limits = ClientLimits.patient
    limits.cookies = 60
    let fixture = try TransportFixture(limits: limits) { request in
      RawResponse.page("", headers: (0..<40).map { "Set-Cookie: \(request.target.dropFirst())-\($0)=1; Path=/" })
    }
    for batch in 0..<5 {
      _ = try await fixture.get("/\(batch)")
      #expect(await fixture.transport.cookies(of: fixture.citizen).count <= 60)
    }
    #expect(await fixture.transport.cookies(of: fixture.citizen).count == 60)
  }

  @Test func `cookies go out of one citizen and into another`() async throws {
    let fixture = try Self.fixture(set: [
      "session=æble; HttpOnly; Path=/", "mode=1; Path=/a; Expires=Wed, 01 Jan 2098 00:00:00 GMT",
    ])
    _ = try await fixture.get("/set")
    let cookies = await fixture.transport.cookies(of: fixture.citizen)
    #expect(
      cookies == [
        Cookie(domain: "127.0.0.1", isHTTPOnly: true, name: "session", value: "æble"),
        Cookie(domain: "127.0.0.1", path: "/a", expires: 4_039_372_800, name: "mode", value: "1"),
      ])
    let other = CitizenID("anden")
    await fixture.transport.addCookies(cookies, to: other)
    #expect(await fixture.transport.cookies(of: other) == cookies)
    #expect(try await fixture.get("/a", as: other).text == "mode=1; session=æble")
  }

  @Test func `an imported cookie is no command to libcurl`() async throws {
    let fixture = try Self.fixture(set: [])
    let command = Cookie(domain: "127.0.0.1", name: "a", value: "1\n127.0.0.1\tFALSE\t/\tFALSE\t0\tb\t2")
    await fixture.transport.addCookies([command], to: fixture.citizen)
    #expect(await fixture.transport.cookies(of: fixture.citizen).isEmpty)
  }

  @Test(arguments: [
    ".kk.dk\tTRUE\t/\tTRUE\t4070912400\tid\tabc", "#HttpOnly_kk.dk\tFALSE\t/x\tFALSE\t0\tid\t",
    "kk.dk\tFALSE\t/\tTRUE\t0\ta b\tc d",
  ])
  func `a line of cookies.txt survives reading and writing`(line: String) throws {
    #expect(try #require(Cookie(netscapeLine: line)).netscapeLine == line)
  }

  @Test(arguments: [
    "", "# Netscape HTTP Cookie File", "ALL", "Set-Cookie: a=b", "a\tb\tc", "kk.dk\tTRUE\t/\tTRUE\tsoon\tid\tx",
  ])
  func `a line that is no cookie is told from one`(line: String) {
    #expect(Cookie(netscapeLine: line) == nil)
  }
}
