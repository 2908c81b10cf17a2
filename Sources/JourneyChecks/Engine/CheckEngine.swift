package import JourneyModel
package import PageModel

/// Judges observed journeys: runs the checks, and makes findings and outcomes of their verdicts.
///
/// Judging is a pure function: the same observation and settings give the same findings in the same order, live or
/// reloaded from a run's folder.
package struct CheckEngine: Sendable {
  private let checks: [any Check]
  private let shelves = ReadingShelves()

  /// Makes an engine that runs these checks.
  package init(checks: [any Check] = CheckRegistry.all) { self.checks = checks }

  /// What judging a journey came to.
  package struct Judgement: Sendable, Equatable {
    /// The findings: most severe first, then by step in plan order, check and place.
    package let findings: [Finding]
    /// What each check made of the journey, in the order of the registry; a check that is off is left out.
    package let outcomes: [CheckOutcome]
  }

  /// The looks that the checks need outside the walks, each once, sorted.
  package func probes(for journey: ObservedJourney, settings: [CheckSetting] = []) -> [ProbeRequest] {
    let context = JourneyContext(journey, shelf: shelves.shelf(for: journey.plan.wordLists))
    let levels = Self.levels(journey.plan.checks + settings)
    let wanted = checks.filter { levels[$0.metadata.id] != .off }.flatMap { $0.probes(for: context) }
    return Set(wanted).sorted { ($0.step, $0.kind.rawValue, $0.url) < ($1.step, $1.kind.rawValue, $1.url) }
  }

  /// Judges a journey.
  ///
  /// - Parameters:
  ///   - journey: what was observed, masked.
  ///   - settings: settings of single checks; they win over the journey's own.
  /// - Returns: findings and outcomes.
  package func judge(_ journey: ObservedJourney, settings: [CheckSetting] = []) -> Judgement {
    let context = JourneyContext(journey, shelf: shelves.shelf(for: journey.plan.wordLists))
    let seen = SeenPages(context)
    let levels = Self.levels(journey.plan.checks + settings)
    var findings = FindingCollector(plan: journey.plan)
    var outcomes: [CheckOutcome] = []
    for check in checks {
      let level = levels[check.metadata.id]
      guard level != .off else { continue }
      let judged = Judging(context: context, seen: seen, check: check).judged()
      for case .failed(let failure) in judged.verdicts { findings.add(failure, of: check.metadata, level: level) }
      outcomes.append(Self.outcome(of: check.metadata, judged, in: context))
    }
    return Judgement(findings: findings.sorted, outcomes: outcomes)
  }

  /// Judges one page by itself, as `rejse inspect --check` does: page checks only, without a script around it.
  package func judge(_ page: Page, status: Int = 200) -> Judgement {
    let pageChecks = CheckEngine(checks: checks.filter { $0.metadata.kind == .page })
    return pageChecks.judge(ObservedJourney(inspecting: page, status: status))
  }

  private static func levels(_ settings: [CheckSetting]) -> [String: CheckSetting.Level] {
    Dictionary(settings.map { ($0.check, $0.level) }) { _, last in last }
  }

  private static func outcome(
    of metadata: CheckMetadata, _ judged: Judging.Judged, in context: JourneyContext
  ) -> CheckOutcome {
    var passed = 0
    var failed = 0
    var notApplicable = 0
    var reasons: Set<LocalizedText> = []
    for verdict in judged.verdicts {
      switch verdict {
      case .passed: passed += 1
      case .failed: failed += 1
      case .cannotTell(_, let reason): reasons.insert(reason)
      case .notApplicable: notApplicable += 1
      }
    }
    return CheckOutcome(
      check: metadata.id, journey: context.plan.id, passed: passed, failed: failed, notApplicable: notApplicable,
      cannotTell: reasons.sorted { $0.da < $1.da },
      judgedSteps: context.plan.steps.map(\.id).filter { judged.looked.contains($0) })
  }
}

extension ObservedJourney {
  /// A journey of one page without a script: what judging a saved page or a URL by itself looks at.
  package init(inspecting page: Page, status: Int = 200) {
    let place = SourceLocation(file: "", line: 1, column: 1)
    let exchange = Exchange(
      id: 0, step: "page", cause: .open, request: RequestRecord(method: "GET", url: page.url.href, bodyBytes: 0),
      response: ResponseRecord(status: status, bodyBytes: 0, address: "", timing: .zero))
    let walk = Walk(
      id: "page", journey: "page", persona: "", repetition: 1,
      steps: [StepRecord(step: "page", status: .passed, exchanges: [0], page: 0, milliseconds: 0)],
      exchanges: [exchange],
      outcome: WalkOutcome(kind: .stopped, reason: LocalizedText(da: "Én side blev set.", en: "One page was seen.")))
    self.init(
      plan: JourneyPlan(
        id: "page", title: page.title, source: "", digest: "",
        service: ServicePlan(name: "", authority: "", base: page.url.origin, environment: .test),
        steps: [Step(id: "page", title: page.title, location: place)], goal: "", mistakes: .none),
      walks: [ObservedWalk(walk: walk, pages: [ObservedPage(exchange: exchange, page: page)])])
  }
}
