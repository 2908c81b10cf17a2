import JourneyChecks
import JourneyModel
import PageModel

extension ObservedJourney {
  /// The observation that an example describes.
  init(_ example: ExampleJourney, repeats: Int? = nil, personas: [String] = ["borger"]) throws {
    let repeats = repeats ?? example.repeats
    let walks = try personas.flatMap { persona in
      try (0..<repeats).map { $0 + 1 }.map { try ExampleWalk(example, persona: persona, repetition: $0).observed() }
    }
    let plan = Self.plan(example, personas: personas)
    let experiments = try example.mistakes.enumerated().map { index, mistake in
      try ExampleWalk(example, persona: personas[0], repetition: 1).experiment(
        mistake, number: index, control: walks[0])
    }
    let detours = try example.detours.enumerated().map { index, detour in
      try ExampleWalk(example, persona: personas[0], repetition: 1).experiment(detour, number: index, control: walks[0])
    }
    let seen = ObservedJourney(plan: plan, walks: walks, experiments: experiments + detours)
    let requests = Set(CheckRegistry.all.flatMap { $0.probes(for: JourneyContext(seen)) })
    let probes = try example.probes.flatMap { try $0.observed(requests) }
    self.init(plan: plan, walks: walks, experiments: experiments + detours, probes: probes)
  }

  private static func plan(_ example: ExampleJourney, personas: [String]) -> JourneyPlan {
    let place = SourceLocation(file: "example.yaml", line: 1, column: 1)
    return JourneyPlan(
      id: "eksempel", title: "Eksempel", source: "example.yaml", digest: "0",
      service: ServicePlan(
        name: "Prøvetjeneste", authority: "Prøve Kommune", base: ExamplePages.base, environment: .test,
        hosts: ["https://login.example/"]),
      personas: personas.map {
        Persona(
          id: $0, title: $0, summary: "", facts: example.citizen, shareSource: "",
          rightOutcome: example.outcome == .correctlyRefused || example.isRefusedByRight ? .refused : .completed)
      },
      facts: example.facts,
      steps: (example.visits.map(\.step) + (example.goal.map { [$0] } ?? [])).map { step in
        var soft = Expectation(subject: .heading(Template("Tak")), location: place)
        soft.isSoft = true
        let isSoft = example.visits.contains { $0.step == step && $0.soft != nil }
        let mail = Expectation(
          subject: .mail(MailRule(subject: Template("Kvittering"))), location: ExampleWalk.mailExpectation)
        let isMailed = example.visits.contains { $0.step == step && $0.mail != nil }
        return Step(
          id: step, title: step, expectations: (isSoft ? [soft] : []) + (isMailed ? [mail] : []),
          isBinding: example.isBinding && step == example.goal ?? example.visits.last?.step, location: place)
      },
      goal: example.goal ?? example.visits.last?.step ?? "", mistakes: .standard)
  }
}

/// Plays an example: what a runner would have recorded of it.
struct ExampleWalk {
  /// Where an example's script expects a mail.
  static let mailExpectation = SourceLocation(file: "example.yaml", line: 2, column: 1)

  private let example: ExampleJourney
  private let persona: String
  private let repetition: Int

  init(_ example: ExampleJourney, persona: String, repetition: Int) {
    self.example = example
    self.persona = persona
    self.repetition = repetition
  }

  private var id: WalkID { "eksempel/\(persona)/\(repetition)" }

  func observed() throws -> ObservedWalk {
    try walk(
      id: id, visits: example.visits, experiment: nil,
      outcome: example.failingRepeats.contains(repetition) ? .failed : example.outcome)
  }

  func experiment(_ mistake: ExampleMistake, number: Int, control: ObservedWalk) throws -> ObservedExperiment {
    let step = example.mistakeStep ?? example.visits.last?.step ?? ""
    let name = "eksempel/\(step)/\(mistake.family)/\(mistake.variation)/\(number)"
    var visits = Array(example.visits.prefix { $0.step != step })
    if let answer = mistake.answer {
      var visit = ExampleVisit(step, answer, status: mistake.status)
      visit.isExpected = false
      visit.sent = mistake.sent
      visits.append(visit)
    }
    let answer = mistake.answer == nil ? nil : visits.count - 1
    visits += mistake.corrections + mistake.after
    let variant = try walk(id: "\(id)/\(name)", visits: visits, experiment: name, outcome: mistake.outcome)
    return ObservedExperiment(
      experiment: Experiment(
        id: name, family: mistake.family, variation: mistake.variation, journey: "eksempel", persona: persona,
        step: step, field: mistake.field, relation: mistake.relation, control: control.walk.id,
        variant: variant.walk.id,
        answer: answer, correction: mistake.corrections.isEmpty ? nil : visits.count - 1, sent: mistake.sent),
      control: control, variant: variant)
  }

  func experiment(_ detour: ExampleDetour, number: Int, control: ObservedWalk) throws -> ObservedExperiment {
    let step = example.visits.last?.step ?? ""
    let name = "eksempel/\(step)/\(detour.family)/\(number)"
    var visits: [ExampleVisit] = []
    func place(_ visit: ExampleVisit?) -> Int? {
      guard let visit else { return nil }
      visits.append(visit)
      return visits.count - 1
    }
    let left = place(detour.left)
    let answer = place(detour.answer)
    for visit in detour.between { _ = place(visit) }
    let back = place(detour.back)
    for visit in detour.after { _ = place(visit) }
    let variant = try walk(
      id: "\(id)/\(name)", visits: visits, experiment: name, outcome: .stopped, oracle: detour.oracle?.after)
    var experiment = Experiment(
      id: name, family: detour.family, variation: "", journey: "eksempel", persona: persona, step: step,
      relation: detour.relation, control: control.walk.id, variant: variant.walk.id, answer: answer, correction: back,
      sent: detour.sent)
    experiment.left = left
    experiment.instead = detour.instead.isEmpty ? nil : detour.instead
    experiment.oracleBefore = detour.oracle.map { OracleAnswer(status: 200, text: "", values: $0.before) }
    return ObservedExperiment(experiment: experiment, control: control, variant: variant)
  }

  private func walk(
    id: WalkID, visits: [ExampleVisit], experiment: String?, outcome: WalkOutcome.Kind,
    oracle: [OracleValue]? = nil
  ) throws -> ObservedWalk {
    var exchanges: [Exchange] = []
    var pages: [ObservedPage] = []
    var records: [StepRecord] = []
    for (number, visit) in visits.enumerated() {
      let page = try ExamplePages.page(visit.html, at: visit.address)
      let exchange = exchange(number, visit, url: page.url.href)
      exchanges.append(exchange)
      if visit.failure == nil { pages.append(ObservedPage(exchange: exchange, page: page)) }
      records.append(record(number, visit))
    }
    let walk = Walk(
      id: id, journey: "eksempel", persona: persona, repetition: repetition, experiment: experiment, steps: records,
      exchanges: exchanges,
      outcome: WalkOutcome(
        kind: outcome, step: outcome == .completed ? nil : visits.last?.step, reason: LocalizedText(verbatim: "")),
      oracle: (oracle ?? example.oracle).map { OracleAnswer(status: 200, text: "", values: $0) })
    return ObservedWalk(walk: walk, pages: pages)
  }

  private func exchange(_ number: Int, _ visit: ExampleVisit, url: String) -> Exchange {
    let response = ResponseRecord(
      status: visit.status, headers: [HeaderField("Content-Type", "text/html")] + visit.headers,
      bodyBytes: visit.html.utf8.count,
      address: "192.0.2.1", timing: .zero)
    return Exchange(
      id: number, step: visit.step, cause: number == 0 && visit.cause == .submit ? .open : visit.cause,
      request: RequestRecord(
        method: "GET", url: url,
        entries: (visit.sent ?? visit.entries).filter { !$0.name.isEmpty }.map {
          EntryRecord(name: $0.name, value: $0.value)
        }, bodyBytes: 0), response: visit.failure == nil ? response : nil,
      failure: visit.failure)
  }

  private func record(_ number: Int, _ visit: ExampleVisit) -> StepRecord {
    let isPassed = visit.isExpected && visit.failure == nil && visit.status < 400
    let problem = StepProblem(
      kind: visit.failure == nil ? .unexpected : .transport, message: LocalizedText(verbatim: ""),
      failure: visit.failure,
      location: visit.mail == false
        ? Self.mailExpectation : SourceLocation(file: "example.yaml", line: 1, column: 1))
    var record = StepRecord(
      step: visit.step, status: isPassed ? .passed : .failed, exchanges: [number],
      page: visit.failure == nil ? number : nil, entries: visit.entries, problems: isPassed ? [] : [problem],
      captures: visit.captures,
      milliseconds: visit.milliseconds.isEmpty
        ? 0 : visit.milliseconds[min(repetition, visit.milliseconds.count) - 1])
    if visit.soft == false {
      record.notes = [
        StepProblem(
          kind: .unexpected,
          message: LocalizedText(da: "Siden mangler overskriften 'Tak'.", en: "The page lacks the heading 'Tak'."),
          location: problem.location)
      ]
    }
    return record
  }
}

extension ExampleProbe {
  /// The answers to the probes that ask for its address, one for each step that gave rise to one.
  func observed(_ requests: Set<ProbeRequest>) throws -> [ObservedProbe] {
    let page = try ExamplePages.page(html, at: address)
    let asked = requests.filter { WebURL(parsing: $0.url, base: page.url) == page.url }
    return asked.sorted { ($0.kind.rawValue, $0.step) < ($1.kind.rawValue, $1.step) }.map { request in
      let response = ResponseRecord(
        status: status, headers: [HeaderField("Content-Type", "text/html")], bodyBytes: html.utf8.count,
        address: "192.0.2.1", timing: .zero)
      let exchange = Exchange(
        id: 0, step: request.step, cause: .probe,
        request: RequestRecord(method: "GET", url: page.url.href, bodyBytes: 0),
        response: failure == nil ? response : nil, failure: failure)
      return ObservedProbe(
        probe: Probe(request: request, journey: "eksempel", exchanges: [exchange]),
        pages: failure == nil ? [ObservedPage(exchange: exchange, page: page)] : [])
    }
  }
}
