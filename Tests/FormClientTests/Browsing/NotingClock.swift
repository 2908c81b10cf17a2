import Synchronization

/// A clock on which every wait is over at once, and noted.
final class NotingClock: Clock {
  struct Instant: InstantProtocol {
    var offset: Duration = .zero
    func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }
    func duration(to other: Instant) -> Duration { other.offset - offset }
    static func < (left: Instant, right: Instant) -> Bool { left.offset < right.offset }
  }

  private let log = Mutex<(now: Instant, waits: [Duration])>((Instant(), []))

  /// The waits so far.
  var waits: [Duration] { log.withLock(\.waits) }
  var now: Instant { log.withLock(\.now) }
  var minimumResolution: Duration { .nanoseconds(1) }

  func sleep(until deadline: Instant, tolerance: Duration?) async throws {
    try Task.checkCancellation()
    log.withLock {
      $0.waits.append($0.now.duration(to: deadline))
      $0.now = deadline
    }
  }
}
