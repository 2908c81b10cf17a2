import FormClient
import JourneyModel
import PageModel
import Synchronization
import TestSupport
import Testing

/// Cookies on requests that a page of another site leads to: `127.0.0.1` is one site, `localhost` another.
@Suite(.timeLimit(.minutes(10)))
struct SameSiteTests {
  /// A service that sets cookies at `/set`, and shows those it gets as the title everywhere else.
  private final class Service: Sendable {
    let server: RawServer
    let transport: CurlTransport
    let time = Mutex(Duration.zero)
    private let citizen = CitizenID("borger")
    private let hosts: HostPolicy

    init(_ fields: [String], then later: [String] = []) throws {
      server = try RawServer { request in
        let target = request.target
        let set = target.hasPrefix("/set") ? fields : target.hasPrefix("/later") ? later : []
        return RawResponse.page(
          "<title>\(request.header("cookie") ?? "none")</title>", headers: set.map { "Set-Cookie: \($0)" })
      }
      hosts = HostPolicy(
        allowing: [server.address(), server.address(host: "localhost")].compactMap { WebURL(parsing: $0) })
      let clock = Clock()
      transport = CurlTransport(
        settings: TransportSettings(
          limits: .patient, hosts: hosts, userAgent: "rejse-test", elapsed: { clock.now.withLock { $0 } }))
      self.clock = clock
    }

    final class Clock: Sendable { let now = Mutex(Duration.zero) }
    private let clock: Clock

    func wait(_ duration: Duration) { clock.now.withLock { $0 += duration } }

    func url(_ path: String, host: String = "127.0.0.1") throws -> WebURL {
      try #require(WebURL(parsing: server.address(path, host: host)))
    }

    /// What a request brings.
    func cookies(_ method: String = "GET", _ path: String = "/", crossSite: Bool) async throws -> (String, [String]) {
      var request = HTTPRequest(method: method, url: try url(path), body: method == "POST" ? [] : nil)
      request.isCrossSite = crossSite
      let response = try await transport.send(request, for: citizen)
      let title = response.text.split(separator: ">").dropFirst().first?.split(separator: "<").first ?? ""
      return (String(title), response.withheldCookies)
    }

    func tab() -> Tab {
      Tab(citizen: citizen, transport: transport, hosts: hosts, loader: PageLoader(), limits: .patient)
    }
  }

  @Test(arguments: [
    ("sid=1; Path=/; SameSite=None; Secure", "sid=1", "sid=1"), ("sid=1; Path=/; SameSite=Lax", "sid=1", "none"),
    ("sid=1; Path=/; SameSite=Strict", "none", "none"), ("sid=1; Path=/", "sid=1", "sid=1"),
    // A browser refuses None without Secure.
    ("sid=1; Path=/; SameSite=None", "none", "none"),
  ])
  func `goes along as the attribute says`(field: String, following: String, posting: String) async throws {
    let service = try Service([field])
    _ = try await service.cookies("GET", "/set", crossSite: false)
    #expect(try await service.cookies(crossSite: true).0 == following)
    #expect(try await service.cookies("POST", crossSite: true).0 == posting)
    let isRefused = field.hasSuffix("None")
    #expect(try await service.cookies("POST", crossSite: false).0 == (isRefused ? "none" : "sid=1"))
    #expect(try await service.cookies("POST", crossSite: true).1 == (posting == "none" && !isRefused ? ["sid"] : []))
  }

  @Test func `without the attribute goes along while it is young`() async throws {
    let service = try Service(["sid=1; Path=/"])
    _ = try await service.cookies("GET", "/set", crossSite: false)
    service.wait(.seconds(119))
    #expect(try await service.cookies("POST", crossSite: true).0 == "sid=1")
    service.wait(.seconds(2))
    #expect(try await service.cookies("POST", crossSite: true).0 == "none")
    #expect(try await service.cookies(crossSite: true).0 == "sid=1")
    #expect(try await service.cookies("POST", crossSite: false).0 == "sid=1")
  }

  @Test(arguments: [
    (["sid=2; Path=/; SameSite=Lax", "ny=3; Path=/"], "ny=3; sid=2"), (["sid=; Path=/; Max-Age=0"], "let=0"),
    (["let=4; Path=/"], "sid=1; let=4"), (["let=; Path=/; Max-Age=0"], "sid=1"),
  ])
  func `what the answer to such a request sets or deletes is kept`(later: [String], after: String) async throws {
    let service = try Service(["sid=1; Path=/; SameSite=Lax", "let=0; Path=/"], then: later)
    _ = try await service.cookies("GET", "/set", crossSite: false)
    #expect(try await service.cookies("POST", "/later", crossSite: true) == ("let=0", ["sid"]))
    let kept = try await service.cookies(crossSite: false).0.split(separator: "; ").sorted()
    let wanted = Set(after.split(separator: "; "))
    #expect(wanted.isSubset(of: Set(kept)), "\(kept)")
    #expect(kept.contains("sid=1") == wanted.contains("sid=1"))
    #expect(kept.contains { $0.hasPrefix("let=") } == !later[0].hasPrefix("let=;"))
  }

  @Test func `only cookies that would have been sent are called withheld`() async throws {
    let service = try Service(["a=1; Path=/andet; SameSite=Strict", "b=2; Path=/; SameSite=Strict"])
    _ = try await service.cookies("GET", "/set", crossSite: false)
    #expect(try await service.cookies(crossSite: true).1 == ["b"])
    #expect(try await service.cookies("GET", "/andet/x", crossSite: true).1 == ["a", "b"])
  }

  @Test func `a cookie that a person handed over goes along`() async throws {
    let service = try Service(["sid=1; Path=/; SameSite=Strict"])
    _ = try await service.cookies("GET", "/set", crossSite: false)
    await service.transport.addCookies(
      [Cookie(domain: "127.0.0.1", name: "sid", value: "2")], to: CitizenID("borger"))
    #expect(try await service.cookies("POST", crossSite: true).0 == "sid=2")
  }

  @Test func `a page tells its own site from another`() async throws {
    let service = try Service(["sid=1; Path=/; SameSite=Strict"])
    var tab = service.tab()
    _ = await tab.open(try service.url("/set"))
    func link(_ url: WebURL) -> Link {
      Link(text: "", reference: url.href, url: url, node: .document, isHidden: false)
    }
    #expect(await tab.follow(link(try service.url("/"))).page?.title == "sid=1")
    _ = await tab.follow(link(try service.url("/", host: "localhost")))
    #expect(await tab.follow(link(try service.url("/"))).page?.title == "none")
    #expect(await tab.open(try service.url("/a")).page?.title == "sid=1")
  }
}
