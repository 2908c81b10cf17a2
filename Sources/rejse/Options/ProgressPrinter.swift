import Foundation
import JourneyModel
import JourneyReports
import JourneyRunner
import Synchronization

/// Tells how a run gets on, on standard error: one line drawn over itself on a terminal, plain lines elsewhere.
final class ProgressPrinter: Sendable {
  private let state = Mutex((planned: 0, done: 0))
  private let language: ReportLanguage
  private let draws: Bool
  private let isQuiet: Bool

  /// A printer.
  init(language: ReportLanguage, draws: Bool = Console.drawsProgress, isQuiet: Bool = false) {
    self.language = language
    self.draws = draws
    self.isQuiet = isQuiet
  }

  /// Shows a step of the run.
  @Sendable func show(_ progress: RunProgress) {
    guard !isQuiet else { return }
    switch progress {
    case .sessionRead(let note): Console.note(note(language))
    case .planned(let walks, let areMistakes):
      state.withLock { $0 = (walks, 0) }
      let what =
        areMistakes
        ? text("af borgernes fejl og omveje", "of the citizens' mistakes and detours") : text("gennemløb", "walks")
      if !draws { Console.note("\(text("Afspiller", "Playing")) \(walks) \(what)") }
    case .walkEnded(let walk, let kind, let requests):
      let (planned, done) = state.withLock { state in
        state.done += 1
        return state
      }
      draws
        ? draw("\(done)/\(planned)  \(walk)")
        : Console.note("  \(done)/\(planned) \(walk): \(end(kind)), \(requests) \(text("forespørgsler", "requests"))")
    case .probing(let journey, let count):
      let line = "\(text("Ser efter", "Looking at")) \(count) \(text("ekstra sider", "extra pages")) (\(journey))"
      draws ? draw(line) : Console.note(line)
    case .walkStarted, .stepEnded: break
    }
  }

  /// Clears the line that was drawn over.
  func end() {
    if draws, !isQuiet { FileHandle.standardError.write(Data("\r\u{1b}[K".utf8)) }
  }

  private func draw(_ line: String) {
    FileHandle.standardError.write(Data("\r\u{1b}[K\(line.prefix(79))".utf8))
  }

  private func end(_ kind: WalkOutcome.Kind) -> String { OutcomeWords(language).badge(kind).text.lowercased() }

  private func text(_ da: String, _ en: String) -> String { language == .danish ? da : en }
}
