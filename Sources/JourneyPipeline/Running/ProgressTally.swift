package import JourneyModel
import JourneyReports
package import JourneyRunner

/// Counts how a run gets on, and words it: how far, and about how long it still takes.
package struct ProgressTally: Sendable {
  /// What there is to say after a step of the run.
  package struct Line: Sendable, Equatable {
    /// The words.
    package let text: String
    /// Whether a log should hold it too: everything of a short list, of a long one every tenth part and what went wrong.
    package let isMilestone: Bool
  }

  /// A list up to this long is told walk by walk.
  private static let shortList = 12

  private let language: ReportLanguage
  private var planned = 0
  private var done = 0
  private var areMistakes = false
  private var began: Duration = .zero

  /// A tally in a language.
  package init(language: ReportLanguage) { self.language = language }

  /// Takes in a step of the run.
  ///
  /// - Parameters:
  ///   - progress: the step.
  ///   - time: how long the run has taken; only differences count.
  /// - Returns: what there is to say, or nil.
  package mutating func line(after progress: RunProgress, at time: Duration) -> Line? {
    switch progress {
    case .sessionRead(let note): return Line(text: note(language), isMilestone: true)
    case .planned(let walks, let areMistakes):
      (planned, done, self.areMistakes, began) = (walks, 0, areMistakes, time)
      return Line(text: "\(text("Afspiller", "Playing")) \(walks) \(what(walks))", isMilestone: true)
    case .walkEnded(let walk, let kind, let requests):
      done += 1
      return ended(walk, kind, requests, at: time)
    case .probing(let journey, let count):
      return Line(
        text: "\(text("Ser efter", "Looking at")) \(count) \(text("ekstra sider", "extra pages")) (\(journey))",
        isMilestone: true)
    case .walkStarted, .stepEnded: return nil
    }
  }

  private func ended(_ walk: WalkID, _ kind: WalkOutcome.Kind, _ requests: Int, at time: Duration) -> Line {
    let left = timeLeft(at: time).map { ", \($0)" } ?? ""
    guard areMistakes || planned > Self.shortList else {
      let sent =
        requests == 1 ? text("forespørgsel", "request") : text("forespørgsler", "requests")
      let end = OutcomeWords(language).badge(kind).text.lowercased()
      let words = "\(walk): \(end), \(requests) \(sent)"
      return Line(text: "  \(done)/\(planned) \(words)\(left)", isMilestone: true)
    }
    // A mistake is meant to go wrong; a citizen who does as the script says isn't.
    let isTrouble = !areMistakes && (kind == .failed || kind == .blocked)
    let part = max(1, planned / 10)
    let words = isTrouble ? "\(walk): \(OutcomeWords(language).badge(kind).text.lowercased())" : what(planned)
    return Line(
      text: "  \(done)/\(planned) \(words)\(left)", isMilestone: isTrouble || done % part == 0 || done == planned)
  }

  /// About how long the list still takes, once enough of it is over to tell.
  private func timeLeft(at time: Duration) -> String? {
    guard done >= 3, done < planned else { return nil }
    let seconds = (time - began) / .seconds(1) / Double(done) * Double(planned - done)
    guard seconds >= 5 else { return nil }
    let rounded = seconds < 60 ? Int((seconds / 5).rounded(.up)) * 5 : Int((seconds / 60).rounded(.up))
    return seconds < 60
      ? text("ca. \(rounded) s tilbage", "about \(rounded) s left")
      : text("ca. \(rounded) min. tilbage", "about \(rounded) min left")
  }

  private func what(_ count: Int) -> String {
    areMistakes
      ? text("fejl, som borgere begår", count == 1 ? "mistake that citizens make" : "mistakes that citizens make")
      : text("gennemløb", count == 1 ? "walk" : "walks")
  }

  private func text(_ da: String, _ en: String) -> String { language == .danish ? da : en }
}
