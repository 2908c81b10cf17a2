import JourneyModel

extension SampleRun {
  /// A run with other walks or findings than the reported one.
  static func run(walks: [WalkSummary] = walksAfter, findings: [Finding] = [], ending: RunEnding = .finished)
    -> RunResult
  {
    RunResult(
      metadata: after.metadata, ending: ending, journeys: [journey(walks: walks, effort: effort(scale: 1))],
      checks: checks, findings: findings, outcomes: outcomes(failing: findings))
  }

  /// Everyone got where they should.
  static var goodWalks: [WalkSummary] {
    walksAfter.filter { $0.outcome.kind == .completed || $0.outcome.kind == .correctlyRefused }
  }

  /// The service couldn't be reached.
  static var blockedWalks: [WalkSummary] {
    let silence = LocalizedText(da: "Ingen svarer.", en: "Nobody answers.")
    return personas.map { persona in
      WalkSummary(
        id: "sundhedskort/\(persona.id)/1", persona: persona.id, repetition: 1,
        steps: steps.enumerated().map { index, step in
          StepRecord(
            step: step.id, status: index == 0 ? .failed : .notReached,
            problems: index == 0 ? [StepProblem(kind: .transport, message: silence, location: place)] : [],
            milliseconds: 0)
        }, outcome: WalkOutcome(kind: .blocked, step: "information", reason: silence))
    }
  }

  /// A run of a script that was named by its absolute path.
  static var elsewhere: RunResult {
    let file = SourceLocation(file: "/home/somebody/journey.yaml", line: 3, column: 1)
    let plan = JourneyPlan(
      id: "j", title: "J", source: file.file, digest: "", service: after.journeys[0].plan.service,
      personas: after.journeys[0].plan.personas, steps: [Step(id: "a", title: "A", location: file)], goal: "a",
      mistakes: .none)
    let walk = WalkSummary(
      id: "j/mistet-kort/1", persona: "mistet-kort", repetition: 1,
      steps: [StepRecord(step: "a", status: .passed, milliseconds: 1)],
      outcome: WalkOutcome(kind: .completed, reason: LocalizedText(da: "Nået.", en: "Reached.")))
    return RunResult(
      metadata: after.metadata, ending: .finished, journeys: [JourneyResult(plan: plan, walks: [walk], requests: 1)])
  }
}

extension SampleRun {
  /// The sample's journey and findings under another name.
  static func copy(number: Int) -> (journey: JourneyResult, findings: [Finding]) {
    let sample = after.journeys[0]
    let id = "journey-\(number)"
    let plan = JourneyPlan(
      id: id, title: "\(sample.plan.title) \(number)", source: "", digest: "", service: sample.plan.service,
      personas: sample.plan.personas, steps: sample.plan.steps, goal: sample.plan.goal, mistakes: .none)
    let findings = findingsAfter.map { finding in
      Finding(
        check: finding.check, journey: id, step: finding.step, place: finding.place, personas: finding.personas,
        severity: finding.severity, cause: finding.cause, confidence: finding.confidence, message: finding.message,
        evidence: finding.evidence,
        fingerprint: Fingerprint(
          check: finding.check, journey: id, fragment: nil, step: finding.step, place: finding.place.key, family: nil))
    }
    return (JourneyResult(plan: plan, walks: sample.walks, effort: sample.effort, requests: 1), findings)
  }
}
