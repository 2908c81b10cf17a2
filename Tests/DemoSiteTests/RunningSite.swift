import Foundation
import Synchronization

@testable import DemoSite

/// A clock that moves only when a test moves it.
final class ManualClock: Sendable {
  private let moment: Mutex<Date>

  init(_ start: Date = Date(timeIntervalSince1970: 1_795_000_000)) {
    moment = Mutex(start)
  }

  var now: Date { moment.withLock(\.self) }

  func advance(_ seconds: TimeInterval) {
    moment.withLock { $0 += seconds }
  }
}

/// Lets a few sites run at once: each keeps two of Dispatch's threads waiting for its sockets.
private actor Turnstile {
  static let shared = Turnstile()
  private var free = 4
  private var waiting: [CheckedContinuation<Void, Never>] = []

  func enter() async {
    if free > 0 {
      free -= 1
    } else {
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  func leave() {
    if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
  }
}

/// Runs a site on its sockets for the length of a test.
func withServedSite<Result>(
  _ defects: Set<DemoSite.Defect> = [], clock: ManualClock = ManualClock(),
  _ body: (Browser) async throws -> Result
) async throws -> Result {
  await Turnstile.shared.enter()
  let site = DemoSite(DemoSiteConfiguration(defects: defects, clock: { clock.now }))
  let browser = Browser(try await site.start())
  do {
    let result = try await body(browser)
    await site.stop()
    await Turnstile.shared.leave()
    return result
  } catch {
    await site.stop()
    await Turnstile.shared.leave()
    throw error
  }
}

/// Answers a test from the site's pages themselves, without sockets: for tests of what the pages say.
func withSite<Result>(
  _ defects: Set<DemoSite.Defect> = [], nearMisses: Set<DemoSite.NearMiss> = [], clock: ManualClock = ManualClock(),
  closed: Set<DemoSite.Errand> = [], markup: DemoSite.Markup = .designSystem, wording: DemoSite.Wording = .standard,
  _ body: (Browser) async throws -> Result
) async throws -> Result {
  try await body(Browser(SitePages(defects, nearMisses, clock: clock, closed: closed, style: (markup, wording))))
}

/// The routers of a site that listens nowhere.
struct SitePages: Sendable {
  let addresses = DemoSiteAddresses(
    serviceURL: "http://127.0.0.1:1", brokerURL: "http://127.0.0.1:2", payURL: "http://127.0.0.1:3")
  private let service: Router
  private let broker: Router
  private let payment: Router

  init(
    _ defects: Set<DemoSite.Defect>, _ nearMisses: Set<DemoSite.NearMiss>, clock: ManualClock,
    closed: Set<DemoSite.Errand>,
    style: (markup: DemoSite.Markup, wording: DemoSite.Wording)
  ) {
    var configuration = DemoSiteConfiguration(defects: defects, nearMisses: nearMisses, clock: { clock.now })
    (configuration.markup, configuration.wording) = style
    configuration.closed = closed
    let site = SiteContext(configuration: configuration, addresses: addresses)
    (service, broker, payment) = (
      ServiceOrigin.router(site), LoginBroker.router(site), PaymentProvider.router(site)
    )
  }

  func answer(_ request: IncomingRequest, port: Int) -> Reply {
    let answer = [1: service, 2: broker, 3: payment][port, default: service].answer(request)
    let type = answer.contentType.map { [(name: "Content-Type", value: $0)] } ?? []
    return Reply(
      status: answer.status, headers: answer.headers + type, body: String(decoding: answer.body, as: UTF8.self),
      delay: answer.delay)
  }
}
