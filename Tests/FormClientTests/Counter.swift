import Synchronization

/// Counts calls from any thread.
final class Counter: Sendable {
  private let value = Mutex(0)

  /// How many calls came before.
  func next() -> Int {
    value.withLock {
      $0 += 1
      return $0 - 1
    }
  }
}
