import Foundation
import JourneyModel
import JourneyPipeline
import JourneyReports
import JourneyRunner
import Synchronization

/// Tells how a run gets on, on standard error: one line drawn over itself on a terminal, milestones elsewhere.
final class ProgressPrinter: Sendable {
  private let tally: Mutex<ProgressTally>
  private let language: ReportLanguage
  private let draws: Bool
  private let display: DisplayOptions
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant

  /// A printer.
  init(language: ReportLanguage, display: DisplayOptions) {
    self.language = language
    self.display = display
    draws = Console.drawsProgress && !display.plain && !display.verbose
    tally = Mutex(ProgressTally(language: language))
    start = clock.now
  }

  /// Shows a step of the run.
  @Sendable func show(_ progress: RunProgress) {
    guard !display.quiet else { return }
    let line = tally.withLock { $0.line(after: progress, at: clock.now - start) }
    guard let line else { return }
    if draws { draw(line.text) } else if line.isMilestone { Console.note(line.text) }
  }

  /// Shows an exchange, where every one is asked for.
  @Sendable func show(_ exchange: Exchange, of walk: WalkID) {
    guard display.verbose, !display.quiet else { return }
    Console.note(ExchangeText(exchange, walk: walk, language: language).line)
  }

  /// Shows the progress of some work that the first Ctrl-C ends in an orderly way; the line that was drawn over is gone
  /// once it is over, however it ends.
  func during<Value: Sendable>(_ work: @escaping @Sendable () async throws -> Value) async throws -> Value {
    defer { clear() }
    return try await Interruption.cancels(
      work,
      told: {
        self.clear()
        Console.note(
          LocalizedText(
            da: "Afbryder og gemmer det sete. Ctrl-C igen slutter med det samme.",
            en: "Interrupting, and keeping what was seen. Ctrl-C again ends at once.")(self.language))
      })
  }

  private func clear() {
    if draws, !display.quiet { Console.clearLine() }
  }

  private func draw(_ line: String) {
    let words = line.split(separator: " ").joined(separator: " ")
    let width = Console.progressWidth
    Console.clearLine()
    Console.draw(TerminalStyle(usesColour: false, width: width).cut(words, width - 1))
  }
}
