/// The time of a run, given from outside so that tests don't wait.
package struct RunClock: Sendable {
  /// The time that has passed since some fixed moment.
  package let elapsed: @Sendable () -> Duration
  /// Waits; ends early by throwing when the task is cancelled.
  package let sleep: @Sendable (Duration) async throws -> Void

  /// Makes a clock.
  package init(
    elapsed: @escaping @Sendable () -> Duration, sleep: @escaping @Sendable (Duration) async throws -> Void
  ) {
    self.elapsed = elapsed
    self.sleep = sleep
  }

  /// The machine's monotonic clock.
  package static var continuous: RunClock {
    let start = ContinuousClock.now
    return RunClock(elapsed: { ContinuousClock.now - start }, sleep: { try await Task.sleep(for: $0) })
  }
}
