import JourneyModel

/// Makes findings of failures, one for each fingerprint whatever persona, repeat or walk met it.
struct FindingCollector {
  private let plan: JourneyPlan
  private let stepOrder: [String: Int]
  private let personaOrder: [String: Int]
  private var findings: [Fingerprint: Finding] = [:]

  init(plan: JourneyPlan) {
    self.plan = plan
    stepOrder = Self.order(plan.steps.map(\.id))
    personaOrder = Self.order(plan.personas.map(\.id))
  }

  private static func order(_ ids: [String]) -> [String: Int] {
    Dictionary(zip(ids, ids.indices).map { ($0, $1) }) { first, _ in first }
  }

  /// Adds a failure; a finding that is already known gets the persona, and the words of the worse of the two.
  mutating func add(_ failure: Failure, of metadata: CheckMetadata, level: CheckSetting.Level?) {
    let fragment = plan.steps.first { $0.id == failure.step }?.fragment
    let fingerprint = Fingerprint(
      check: metadata.id, journey: plan.id, fragment: fragment, step: failure.step, place: failure.place.key,
      family: failure.family)
    let finding = Finding(
      check: metadata.id, journey: plan.id, fragment: fragment, step: failure.step, place: failure.place,
      personas: ordered(failure.personas), family: failure.family,
      severity: Self.severity(failure.severity ?? metadata.severity, at: level), cause: metadata.cause,
      confidence: failure.confidence ?? metadata.confidence, message: failure.message, evidence: failure.evidence,
      fingerprint: fingerprint)
    findings[fingerprint] = findings[fingerprint].map { merge($0, finding) } ?? finding
  }

  /// The findings: most severe first, then by step in plan order, check, place and family.
  var sorted: [Finding] {
    findings.values.sorted { left, right in
      if left.severity != right.severity { return left.severity > right.severity }
      let steps = (stepOrder[left.step] ?? .max, stepOrder[right.step] ?? .max)
      if steps.0 != steps.1 { return steps.0 < steps.1 }
      let keys = [left, right].map { [$0.step, $0.check, $0.place.key, $0.family ?? "", $0.fingerprint.rawValue] }
      return keys[0].lexicographicallyPrecedes(keys[1])
    }
  }

  private func merge(_ known: Finding, _ added: Finding) -> Finding {
    let told = added.severity > known.severity ? added : known
    return Finding(
      check: told.check, journey: told.journey, fragment: told.fragment, step: told.step, place: told.place,
      personas: ordered(known.personas + added.personas), family: told.family, severity: told.severity,
      cause: told.cause, confidence: told.confidence, message: told.message, evidence: told.evidence,
      fingerprint: told.fingerprint)
  }

  /// Personas once each, in plan order; those that the plan doesn't know last, by id.
  private func ordered(_ personas: [String]) -> [String] {
    Set(personas).filter { !$0.isEmpty }.sorted {
      (personaOrder[$0] ?? .max, $0) < (personaOrder[$1] ?? .max, $1)
    }
  }

  /// `warn` keeps a finding below the level that fails a run (severity 3), `error` lifts it there.
  private static func severity(_ severity: Severity, at level: CheckSetting.Level?) -> Severity {
    switch level {
    case .warn: min(severity, .friction)
    case .error: max(severity, .seeksHelp)
    case .off, nil: severity
    }
  }
}
