import JourneyModel
import RunAnalysis

/// A run of one journey with three steps, put together the way the judging stage does.
struct RunFixture {
  var findings: [Finding] = []
  var checks: [String: Int] = ["KVI-01": 1, "FEJL-04": 1, "A11Y-01-name": 1]
  var judged: [String: [String]] = [:]
  var notApplicable = 0
  var cannotTell: [LocalizedText] = []
  var walks: [(persona: String, outcomes: [WalkOutcome.Kind], reached: Int)] = [
    ("anna", [.completed], 3), ("bo", [.correctlyRefused], 3),
  ]
  var shares: [String: Double] = [:]
  var experiments: [(family: String, step: String)] = []
  var effort: [StepEffort] = []
  var digest = "d1"
  var toolVersion = "0.1.0"
  var base = "http://127.0.0.1:8080/"
  var ending = RunEnding.finished

  static let steps = ["start", "data", "kvittering"]
  static let place = SourceLocation(file: "j.yaml", line: 1, column: 1)

  static func finding(
    _ check: String = "KVI-01", step: String = "kvittering", place: String = "", severity: Severity = .seeksHelp,
    personas: [String] = ["anna", "bo"], family: String? = nil,
    walk: String = "kort/anna/1"
  ) -> Finding {
    Finding(
      check: check, journey: "kort", step: step, place: Place(key: place, label: place), personas: personas,
      family: family, severity: severity, cause: .receipt, confidence: .deterministic,
      message: LocalizedText(da: "Der mangler noget.", en: "Something is missing."),
      evidence: Evidence(walk: walk, url: "/", excerpt: ""),
      fingerprint: Fingerprint(
        check: check, journey: "kort", fragment: nil, step: step, place: place, family: family))
  }

  var result: RunResult {
    RunResult(
      metadata: RunMetadata(
        schemaVersion: 1, run: "r1", toolVersion: toolVersion, startedAt: "2026-01-01T00:00:00Z", label: "", repeats: 1),
      ending: ending, journeys: [journey], checks: checks.keys.sorted().map(metadata), findings: findings,
      outcomes: checks.keys.sorted().map { id in
        CheckOutcome(
          check: id, journey: "kort", passed: 1, failed: 0, notApplicable: notApplicable, cannotTell: cannotTell,
          judgedSteps: judged[id] ?? Self.steps)
      })
  }

  var baseline: Baseline {
    BaselineBuilder.baselines(of: result, acceptedBy: "Ida", reason: "first")[0]
  }

  private var journey: JourneyResult {
    let text = LocalizedText(verbatim: "")
    let names = walks.map(\.persona)
    return JourneyResult(
      plan: JourneyPlan(
        id: "kort", title: "Kort", source: "j.yaml", digest: digest,
        service: ServicePlan(name: "S", authority: "A", base: base, environment: .test),
        personas: names.map {
          Persona(
            id: $0, title: $0, summary: "", share: shares[$0], shareSource: "",
            rightOutcome: $0 == "bo" ? .refused : .completed)
        },
        steps: Self.steps.map { Step(id: $0, title: $0, location: Self.place) }, goal: "kvittering", mistakes: .standard
      ),
      walks: walks.flatMap { walk in
        walk.outcomes.enumerated().map { index, kind in
          WalkSummary(
            id: "kort/\(walk.persona)/\(index + 1)", persona: walk.persona, repetition: index + 1,
            steps: Self.steps.enumerated().map { place, step in
              StepRecord(step: step, status: place < walk.reached ? .passed : .notReached, milliseconds: 1)
            }, outcome: WalkOutcome(kind: kind, reason: text))
        }
      },
      experiments: experiments.map {
        Experiment(
          id: "kort/\($0.step)/\($0.family)", family: $0.family, variation: "v", journey: "kort", persona: "anna",
          step: $0.step, relation: .sameResult, control: "c", variant: "v", answer: 3)
      }, effort: effort, requests: 10)
  }

  private func metadata(_ id: String) -> CheckMetadata {
    let text = LocalizedText(verbatim: id)
    return CheckMetadata(
      id: id, title: text, failureTitle: text, rationale: text, remedy: text, limits: text, cause: .receipt,
      severity: .seeksHelp, severityReason: text, confidence: .deterministic, kind: .page, version: checks[id] ?? 1)
  }
}
