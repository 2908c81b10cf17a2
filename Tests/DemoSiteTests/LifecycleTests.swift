import Foundation
import Testing

@testable import DemoSite

@Suite(.timeLimit(.minutes(10)))
struct LifecycleTests {
  private func configuration(servicePort: UInt16 = 0) -> DemoSiteConfiguration {
    DemoSiteConfiguration(servicePort: servicePort, clock: { Date(timeIntervalSince1970: 1_795_000_000) })
  }

  private func port(_ url: String) -> UInt16 {
    url.split(separator: ":").last.flatMap { UInt16($0) } ?? 0
  }

  @Test func aSiteStopsAndStartsAgainOnItsPort() async throws {
    let first = DemoSite(configuration())
    let addresses = try await first.start()
    #expect(addresses.serviceURL.hasPrefix("http://127.0.0.1:"))
    #expect(addresses.serviceURL != addresses.brokerURL)
    await #expect(throws: DemoSiteError.alreadyRunning) { try await first.start() }
    await first.stop()
    await #expect(throws: (any Error).self) {
      try await LoopbackHTTP.send("GET", port: port(addresses.serviceURL), target: "/")
    }
    let second = DemoSite(configuration(servicePort: port(addresses.serviceURL)))
    let again = try await second.start()
    #expect(again.serviceURL == addresses.serviceURL)
    #expect(try await LoopbackHTTP.send("GET", port: port(again.serviceURL), target: "/").status == 200)
    await second.stop()
  }

  @Test func aTakenPortIsSaidByNumber() async throws {
    let first = DemoSite(configuration())
    let taken = port(try await first.start().serviceURL)
    let second = DemoSite(configuration(servicePort: taken))
    let error = await #expect(throws: DemoSiteError.self) { try await second.start() }
    #expect(error.map { "\($0)" }?.contains("127.0.0.1:\(taken)") == true)
    #expect(error.map { "\($0)" }?.contains("ask for port 0") == true)
    await first.stop()
  }

  @Test func theSameSeedGivesTheSameTokens() {
    var one = SeededTokens(seed: 5)
    var other = SeededTokens(seed: 5)
    let tokens = (0..<100).map { _ in one.token() }
    #expect(tokens == (0..<100).map { _ in other.token() })
    #expect(Set(tokens).count == 100)
    #expect(tokens.allSatisfy { $0.utf8.count == 32 })
  }

  @Test func theOracleAsksForANumberWhereNoneIsGiven() async throws {
    try await withSite { browser in
      let reply = try await browser.get("/test/ordrer?cpr=12")
      #expect(reply.status == 400)
      #expect(reply.body.contains("Angiv et CPR-nummer"))
    }
  }
}
