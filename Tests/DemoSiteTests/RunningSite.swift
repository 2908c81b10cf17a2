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

/// Runs a site for the length of a test.
func withSite<Result>(
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
