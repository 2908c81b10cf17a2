import JourneyModel
import PageModel
import Synchronization
import TestSupport
import Testing

@testable import FormClient

/// Hostile services seen from a citizen's tab: each attack ends as its own outcome, and the next page is as ever.
@Suite(.timeLimit(.minutes(10)))
struct HostileServiceTests {
  /// A service that attacks everywhere but at `/ok`.
  private func fixture(_ attack: Attack, limits: ClientLimits = .patient) throws -> TransportFixture {
    try TransportFixture(
      limits: limits, resolving: ["intern.kommune.dk": "127.0.0.1"], names: ["intern.kommune.dk"]
    ) { connection in
      while let request = connection.readRequest() {
        guard request.target.hasPrefix("/ok") else { return attack.serve(connection, request) }
        connection.write(RawResponse.page("<title>\(request.header("cookie") ?? "ingen")</title>"))
      }
    }
  }

  private func check(_ attack: Attack, limits: ClientLimits = .patient) async throws {
    let fixture = try fixture(attack, limits: limits)
    var tab = try fixture.tab()
    let navigation = await tab.open(try fixture.url("/angreb"))
    #expect(outcome(of: navigation, wanted: attack.outcome) == attack.outcome, "\(navigation.failure?.message ?? "")")
    for hop in navigation.hops {
      guard case .success(let response) = hop.result else { continue }
      #expect(response.body.count <= limits.bodyBytes)
    }
    // Whatever the attack set as cookies, what goes back is a field that any service takes.
    let title = try #require(await tab.open(try fixture.url("/ok")).page?.title)
    #expect((1..<8_192).contains(title.utf8.count))
    #expect(title.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7f })
    #expect(try await fixture.get("/ok", as: CitizenID("naboen")).status == 200)
  }

  private func outcome(of navigation: Navigation, wanted: Attack.Outcome) -> Attack.Outcome? {
    if let failure = navigation.failure { return .failure(failure.kind) }
    guard let page = navigation.page else { return nil }
    // Whatever came must be readable by those who work with pages.
    let inventory = PageInventory(of: page)
    #expect(inventory.forms.flatMap(\.fields).count <= PageInventory.mostFields)
    _ = try? FieldFinder(page: page).field("x", among: .typed)
    if case .cut = wanted { return page.tree.truncation.map { .cut($0) } }
    return .page(page.text)
  }

  @Test(arguments: Attack.bodies) func `a hostile body ends within its bound`(attack: Attack) async throws {
    try await check(attack)
  }

  @Test(arguments: Attack.headers) func `a hostile header section ends within its bound`(attack: Attack) async throws {
    try await check(attack)
  }

  @Test(arguments: Attack.detours) func `a hostile detour leads nowhere`(attack: Attack) async throws {
    try await check(attack)
  }

  @Test(arguments: Attack.pages) func `a hostile page is read within its bounds`(attack: Attack) async throws {
    try await check(attack)
  }

  @Test func `a byte at a time ends with the time for a response`() async throws {
    let attack = Attack("a byte at a time", .failure(.responseTimeout)) { connection, _ in
      connection.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
      while connection.pause(milliseconds: 50), connection.write("a") {}
    }
    var limits = ClientLimits.patient
    limits.response = .seconds(1)
    try await check(attack, limits: limits)
  }

  @Test func `a service can't make the client take more than its bounds`() async throws {
    let taken = Atomic<Int>(0)
    let attack = Attack("a body without end", .failure(.bodyTooLarge)) { connection, _ in
      connection.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
      while connection.write([UInt8](repeating: 0x61, count: 50_000)) { taken.add(50_000, ordering: .relaxed) }
    }
    try await check(attack)
    // The bound, and what the two sockets of a loopback connection hold at most.
    #expect(taken.load(ordering: .relaxed) < ClientLimits.patient.bodyBytes + 12_000_000)
  }

  @Test func `10,000 cookies leave a citizen with as many as a browser keeps`() async throws {
    let fixture = try TransportFixture(limits: .patient) { request in
      let fields = (0..<400).map { "Set-Cookie: \(request.target.dropFirst())-\($0)=x; Path=/" }
      return RawResponse.page("<title>\(request.header("cookie")?.utf8.count ?? 0)</title>", headers: fields)
    }
    var tab = try fixture.tab()
    for batch in 0..<25 { #expect(await tab.open(try fixture.url("/\(batch)")).failure == nil) }
    #expect(await fixture.transport.cookies(of: fixture.citizen).count <= ClientLimits().cookies)
    // A Cookie field that grows without end would be the service's own refusal: most take 8,000 bytes.
    let page = await tab.open(try fixture.url("/sidste")).page
    #expect(try (1...8_192).contains(#require(page.flatMap { Int($0.title) })))
  }

  @Test(arguments: [
    ("a=1; Domain=dk", "ingen"), ("a=1; Domain=.dk", "ingen"), ("a=1; Domain=co.uk", "ingen"),
    ("a=1; Domain=andet.dk", "ingen"), ("a=1; Domain=test.borger.kommune.dk", "ingen"),
    ("a=1; Domain=orger.kommune.dk", "ingen"), ("a=1; Domain=kommune.dk", "a=1"), ("a=1", "a=1"),
  ])
  func `a host sets cookies for its own site only`(field: String, expected: String) async throws {
    let host = "borger.kommune.dk"
    let fixture = try TransportFixture(
      limits: .patient, internalHosts: [host], resolving: [host: "127.0.0.1"], names: [host]
    ) { connection in
      while let request = connection.readRequest() {
        connection.write(
          RawResponse.page("<title>\(request.header("cookie") ?? "ingen")</title>", headers: ["Set-Cookie: \(field)"]))
      }
    }
    var tab = try fixture.tab()
    _ = await tab.open(try fixture.url("/", host: host))
    #expect(await tab.reload().page?.title == expected)
  }
}
