import Dispatch
import Foundation
import Synchronization

/// Turns the first Ctrl-C into cancellation, so that a run ends in an orderly way; a second one ends the process.
enum Interruption {
  /// Runs some work that the first SIGINT or SIGTERM cancels.
  ///
  /// The work begins once signals are listened for, so that none is lost however early it comes.
  ///
  /// - Parameters:
  ///   - work: the work.
  ///   - told: called at the first signal, while the work comes to its end.
  /// - Returns: what the work returns.
  /// - Throws: what the work throws, `CancellationError` where a signal ended it.
  static func cancels<Value: Sendable>(
    _ work: @escaping @Sendable () async throws -> Value, told: @escaping @Sendable () -> Void = {}
  ) async throws -> Value {
    let switchboard = Switchboard()
    let sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { switchboard.receive(number) }
      return source
    }
    defer { sources.forEach { $0.cancel() } }
    for source in sources {
      await withCheckedContinuation { continuation in
        source.setRegistrationHandler { continuation.resume() }
        source.resume()
      }
    }
    let task = Task { try await work() }
    switchboard.connect {
      task.cancel()
      told()
    }
    return try await task.value
  }

  /// Leads the first signal to the work and the second to the exit.
  ///
  /// It works on Dispatch's own threads: Swift's may all be busy judging.
  private final class Switchboard: Sendable {
    private let state = Mutex<(count: Int, cancel: (@Sendable () -> Void)?)>((0, nil))

    func receive(_ number: Int32) {
      let (count, cancel) = state.withLock { state in
        state.count += 1
        return state
      }
      if count > 1 {
        if Console.drawsProgress { Console.clearLine() }
        Foundation.exit(128 + number)
      }
      cancel?()
    }

    func connect(_ cancel: @escaping @Sendable () -> Void) {
      let isLate = state.withLock { state in
        state.cancel = cancel
        return state.count > 0
      }
      if isLate { cancel() }
    }
  }
}
