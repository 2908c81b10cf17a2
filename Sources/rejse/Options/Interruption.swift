import Dispatch
import Foundation

/// Turns the first Ctrl-C into cancellation, so that a run ends in an orderly way; a second one ends the process.
enum Interruption {
  /// Runs some work that the first SIGINT or SIGTERM cancels.
  static func cancels<Value: Sendable>(_ work: @escaping @Sendable () async throws -> Value) async throws -> Value {
    let task = Task { try await work() }
    let sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        if task.isCancelled { Foundation.exit(128 + number) }
        task.cancel()
      }
      source.resume()
      return source
    }
    defer { sources.forEach { $0.cancel() } }
    return try await task.value
  }
}
