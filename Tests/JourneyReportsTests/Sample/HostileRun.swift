import JourneyModel
import JourneyReports
import PageModel
import RunAnalysis
import ServiceEconomics

/// A run in which every text is the same hostile one.
struct HostileRun {
  let text: String

  func input(_ language: ReportLanguage = .danish) throws -> ReportInput {
    let baseline = BaselineBuilder.baselines(of: run(findings: 2), acceptedBy: text, reason: text)[0]
    let comparison = try RunComparator.compare(run(findings: 1), with: baseline)
    let change = RelativeChangeModel(
      comparison, baseline: baseline, current: BaselineBuilder.proposals(of: run(findings: 1))[0])
    let estimate = try EstimateModel(assumptions, change: change, draws: 50).estimate()
    let result = run(findings: 1)
    var input = ReportInput(
      result: result, comparisons: [comparison], estimate: estimate, failOn: .hint, language: language)
    input.exhibits = exhibits(result)
    input.sightings = result.findings.map {
      FindingSighting(fingerprint: $0.fingerprint, since: nil, before: text)
    }
    return input
  }

  /// A form, a request and cookies made of the text.
  private func exhibits(_ result: RunResult) -> Exhibits {
    var form = SamplePage()
    (form.heading, form.url) = (text, "https://demo.example/\(text)?\(text)")
    form.add(.text, text, name: text, help: "\(text).", error: "! \(text)", isRequired: true)
    form.add(.radio, text, name: text, group: text)
    form.add(.select, text, name: text, options: [text])
    form.add(.submitButton, text, name: text)
    let entries = [EntryRecord(name: text, value: text), EntryRecord(name: text, value: text, isFile: true)]
    let journey = form.journey(result.journeys[0].plan, walk: text, exchange: 0, entries: entries)
    return Exhibits(of: [journey], for: result.findings)
  }

  private func pages(_ word: String) -> [StepPage] {
    let field = PageField(name: "a", label: word, kind: word, help: word, options: [word])
    return [
      StepPage(
        step: text, persona: text, heading: word, fields: [field], buttons: [word],
        texts: [word, word == text ? "Gebyret er 225 kr." : "Gebyret er 210 kr."],
        hosts: [word])
    ]
  }

  func document() throws -> ReportDocument { ReportDocument(try input()) }

  private var words: LocalizedText { LocalizedText(verbatim: text) }
  private var place: SourceLocation { SourceLocation(file: text, line: 1, column: 1) }

  private func run(findings count: Int) -> RunResult {
    var journey = journey
    journey.pages = pages(count == 1 ? text : "før")
    return RunResult(
      metadata: RunMetadata(
        schemaVersion: 1, run: text, toolVersion: text, startedAt: text, label: text, repeats: 1, playsMistakes: true),
      ending: .finished, journeys: [journey], checks: [check],
      findings: [finding(text, step: text), finding("elsewhere", step: "elsewhere"), finding("fixed", step: text)]
        .prefix(count + 1).map { $0 },
      outcomes: [
        CheckOutcome(
          check: text, journey: text, passed: 1, failed: 1, notApplicable: 0, cannotTell: [words], judgedSteps: [text])
      ])
  }

  private var journey: JourneyResult {
    let problem = StepProblem(kind: .notFound, message: words, candidates: [text], location: place)
    let record = StepRecord(step: text, status: .failed, problems: [problem], milliseconds: 1)
    return JourneyResult(
      plan: JourneyPlan(
        id: text, title: text, source: text, digest: text,
        service: ServicePlan(name: text, authority: text, base: text, environment: .test, hosts: [text]),
        personas: [
          Persona(id: text, title: text, summary: text, share: 1, shareSource: text, rightOutcome: .completed)
        ],
        steps: [Step(id: text, title: text, location: place)], goal: text, mistakes: .standard),
      walks: [
        WalkSummary(
          id: text, persona: text, repetition: 1, steps: [record],
          outcome: WalkOutcome(kind: .failed, step: text, reason: words))
      ],
      experiments: [
        Experiment(
          id: text, family: text, variation: text, journey: text, persona: text, step: text, relation: .sameResult,
          control: text, variant: text, incomplete: words)
      ],
      effort: [
        StepEffort(
          step: text, persona: text, pages: 1, typedFields: 1, choices: 1, characters: 1, textCharacters: 1,
          expertSeconds: .infinity)
      ], requests: 1)
  }

  private func finding(_ fingerprint: String, step: String) -> Finding {
    Finding(
      check: text, journey: text, fragment: text, step: step, place: Place(key: fingerprint, label: text),
      personas: [text], family: text, severity: .critical, cause: .trust, confidence: .heuristic, message: words,
      evidence: Evidence(walk: text, exchange: 0, url: text, excerpt: text, expected: words, actual: words),
      fingerprint: Fingerprint(rawValue: fingerprint))
  }

  private var check: CheckMetadata {
    CheckMetadata(
      id: text, title: words, failureTitle: words, rationale: words, remedy: words, limits: words, cause: .trust,
      severity: .critical, severityReason: words, confidence: .heuristic, standards: [text], kind: .page, version: 1)
  }

  private var assumptions: AssumptionSet {
    AssumptionSet(
      service: text, scope: words,
      assumptions: EstimateInput.allCases.map {
        Assumption(
          key: $0.rawValue, label: words, unit: text, low: 0.1, mode: 0.2, high: 0.3, evidence: .assumed, source: text,
          priceLevel: 2018)
      },
      costs: [CostLine(key: text, label: words, timing: .once, amount: 1, priceLevel: 2018, source: text)],
      stated: [StatedFigure(key: "hours-saved", label: words, value: 486, unit: text, source: text)])
  }
}
