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

/// Runs a site for the length of a test.
func withSite<Result>(
  _ defects: Set<DemoSite.Defect> = [], clock: ManualClock = ManualClock(),
  _ body: (Browser) async throws -> Result
) async throws -> Result {
  let site = DemoSite(DemoSiteConfiguration(defects: defects, clock: { clock.now }))
  let browser = Browser(try await site.start())
  do {
    let result = try await body(browser)
    await site.stop()
    return result
  } catch {
    await site.stop()
    throw error
  }
}
