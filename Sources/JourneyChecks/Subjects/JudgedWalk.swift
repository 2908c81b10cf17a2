package import JourneyModel
import PageModel

/// A control walk with the journey around it.
package struct JudgedWalk: Sendable {
  /// The journey.
  package let context: JourneyContext
  /// The walk with its pages.
  package let observed: ObservedWalk

  /// Makes a judged walk.
  package init(context: JourneyContext, observed: ObservedWalk) {
    self.context = context
    self.observed = observed
  }

  /// The walk.
  package var walk: Walk { observed.walk }

  /// The persona that walks.
  package var persona: Persona? { context.persona(walk.persona) }

  /// The steps that were played, with their records.
  package var played: [StepRecord] { walk.steps.filter(\.wasPlayed) }

  /// The pages that the citizen saw, each with its step.
  package var pages: [JudgedPage] {
    observed.seen.map { JudgedPage(context: context, walk: observed, record: $0.record, observed: $0.page) }
  }

  /// The exchange with a number.
  package func exchange(_ id: Int) -> Exchange? { walk.exchanges.first { $0.id == id } }

  /// The verdict that it doesn't hold at a step of this walk.
  package func failed(
    step: String, at place: Place, exchange: Exchange?, _ message: LocalizedText, _ observation: Observation,
    severity: Severity? = nil, confidence: Confidence? = nil, family: String? = nil
  ) -> Verdict {
    .failed(
      Failure(
        step: step, place: place, personas: [walk.persona], family: family, message: message,
        evidence: Evidence(
          walk: walk.id, exchange: exchange?.id, url: exchange?.request.url ?? "", excerpt: observation.excerpt,
          expected: observation.expected, actual: observation.actual),
        severity: severity, confidence: confidence))
  }
}

extension StepRecord {
  /// Whether the citizen did what the step says, with or without success.
  var wasPlayed: Bool { status == .passed || status == .failed }
}
