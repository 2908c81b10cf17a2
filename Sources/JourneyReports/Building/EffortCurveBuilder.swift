import JourneyModel
import RunAnalysis

/// Draws up what each step costs the citizens of one journey, on one scale for all of them.
struct EffortCurveBuilder {
  private let steps: [Step]
  private let language: ReportLanguage
  private let cards: [FindingCard]
  private let seconds: [String: [String: EffortRange]]
  private let longest: Double
  private let worst: Int

  /// The curves of a journey for some of its steps.
  init(journey: JourneyResult, steps: [Step], cards: [FindingCard], language: ReportLanguage) {
    self.steps = steps
    self.language = language
    self.cards = cards
    seconds = Dictionary(grouping: journey.effort, by: \.persona).mapValues { efforts in
      Dictionary(efforts.map { ($0.step, $0.citizenSeconds) }, uniquingKeysWith: { first, _ in first })
    }
    longest = journey.effort.map(\.citizenSeconds.mostLikely).filter(\.isFinite).max() ?? 0
    let sums = journey.plan.personas.flatMap { persona in
      steps.map { step in Self.friction(cards, step.id, persona.id) }
    }
    worst = sums.max() ?? 0
  }

  /// The curve of a walk; nil when no step of it has a prediction.
  func curve(of walk: WalkSummary) -> EffortCurve? {
    let reached = Set(walk.steps.filter { $0.status == .passed || $0.status == .failed }.map(\.step))
    let times = steps.map { step in
      reached.contains(step.id) ? seconds[walk.persona]?[step.id].flatMap { $0.high.isFinite ? $0 : nil } : nil
    }
    guard longest > 0, times.contains(where: { $0 != nil }) else { return nil }
    let frictions = steps.map { Self.friction(cards, $0.id, walk.persona) }
    return EffortCurve(
      effort: times.map { time in time.map { $0.mostLikely / longest } },
      friction: frictions.map { worst > 0 ? Double($0) / Double(worst) : 0 },
      summary: summary(times: times, frictions: frictions))
  }

  private static func friction(_ cards: [FindingCard], _ step: String, _ persona: String) -> Int {
    cards.filter { $0.step == step && $0.personas.contains(persona) }.reduce(0) { $0 + $1.severity }
  }

  private func summary(times: [EffortRange?], frictions: [Int]) -> String {
    let longest = zip(steps, times).compactMap { step, time in time.map { (step, $0) } }
      .max { $0.1.mostLikely < $1.1.mostLikely }
    let hardest = zip(steps, frictions).max { $0.1 < $1.1 }
    var parts: [String] = []
    if let (step, time) = longest {
      let seconds = OutcomeWords(language).seconds(time)
      parts.append(text("Tager længst tid: \(step.title), \(seconds).", "Takes longest: \(step.title), \(seconds)."))
    }
    if let (step, sum) = hardest, sum > 0 {
      parts.append(
        text(
          "Flest og værst fund: \(step.title), samlet alvor \(sum).",
          "Most and worst findings: \(step.title), severities adding up to \(sum)."))
    } else {
      parts.append(text("Ingen fund undervejs.", "No findings on the way."))
    }
    return parts.joined(separator: " ")
  }

  private func text(_ da: String, _ en: String) -> String { language == .danish ? da : en }
}
