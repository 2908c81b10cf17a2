import JourneyModel
import RunAnalysis

/// One side of a comparison: two personas on a journey with two steps.
struct SideFixture {
  var findings: [Finding] = []
  var shares: [String: Double] = [:]
  var ends: [String: [WalkOutcome.Kind]] = ["anna": [.completed], "bo": [.completed]]
  var checkVersions: [String: Int] = [:]

  static let checks = (1...6).map { "C-\($0)" }

  static func finding(
    _ check: String = "C-1", severity: Severity = .critical, personas: [String] = ["anna", "bo"], place: String = "",
    family: String? = nil, step: String = "data", walk: String = "kort/anna/1", excerpt: String = ""
  ) -> Finding {
    Finding(
      check: check, journey: "kort", step: step, place: Place(key: place, label: place), personas: personas,
      family: family, severity: severity, cause: .text, confidence: .deterministic,
      message: LocalizedText(verbatim: ""), evidence: Evidence(walk: walk, url: "/", excerpt: excerpt),
      fingerprint: Fingerprint(
        check: check, journey: "kort", fragment: nil, step: step, place: place, family: family))
  }

  var run: RunResult {
    let text = LocalizedText(verbatim: "")
    let steps = ["data", "kvittering"]
    let personas = ends.keys.sorted()
    let place = SourceLocation(file: "j", line: 1, column: 1)
    let plan = JourneyPlan(
      id: "kort", title: "", source: "", digest: "",
      service: ServicePlan(name: "", authority: "", base: "http://localhost/", environment: .demo),
      personas: personas.map {
        Persona(id: $0, title: $0, summary: "", share: shares[$0], shareSource: "", rightOutcome: .completed)
      }, steps: steps.map { Step(id: $0, title: $0, location: place) }, goal: "kvittering", mistakes: .standard)
    let walks = personas.flatMap { persona in
      (ends[persona] ?? []).enumerated().map { index, kind in
        WalkSummary(
          id: "kort/\(persona)/\(index)", persona: persona, repetition: index,
          steps: steps.map { StepRecord(step: $0, status: .passed, milliseconds: 1) },
          outcome: WalkOutcome(kind: kind, reason: text))
      }
    }
    let played = ["cpr-format"].map {
      Experiment(
        id: $0, family: $0, variation: "", journey: "kort", persona: "anna", step: "data", relation: .sameResult,
        control: "", variant: "", answer: 1)
    }
    return RunResult(
      metadata: RunMetadata(schemaVersion: 1, run: "r", toolVersion: "1", startedAt: "", label: "", repeats: 1),
      ending: .finished, journeys: [JourneyResult(plan: plan, walks: walks, experiments: played, requests: 1)],
      checks: Self.checks.map {
        CheckMetadata(
          id: $0, title: text, failureTitle: text, rationale: text, remedy: text, limits: text, cause: .text,
          severity: .critical, severityReason: text, confidence: .deterministic, kind: .page,
          version: checkVersions[$0] ?? 1)
      }, findings: findings,
      outcomes: Self.checks.map {
        CheckOutcome(check: $0, journey: "kort", passed: 1, failed: 0, notApplicable: 0, judgedSteps: steps)
      })
  }

  var baseline: Baseline { BaselineBuilder.proposals(of: run)[0] }
}
