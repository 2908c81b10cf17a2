import JourneyChecks
import JourneyModel
import Testing

/// The engine turns verdicts into findings and outcomes that can be trusted and compared.
struct CheckEngineTests {
  private let twoPages = ExampleJourney([
    ExampleVisit("start", "<title>Start</title><h1>Start</h1>"),
    ExampleVisit("slut", "<title>Slut</title><h1>Slut</h1>"),
  ])

  @Test func aCheckThatThrowsCannotTellAndTheOthersGoOn() throws {
    let judgement = CheckEngine(checks: [ThrowingCheck(), EveryPageFails()]).judge(try ObservedJourney(twoPages))
    #expect(judgement.outcomes.map(\.check) == ["TXT-90", "TXT-91"])
    #expect(judgement.outcomes[0].cannotTell.map(\.en) == ["The check itself broke down: a wheel came off"])
    #expect(judgement.outcomes[0].passed == 0 && judgement.outcomes[0].judgedSteps.isEmpty)
    #expect(judgement.findings.map(\.check) == ["TXT-91", "TXT-91"])
  }

  @Test func oneFindingForAllPersonasAndRepeatsThatMeetIt() throws {
    let journey = try ObservedJourney(twoPages, repeats: 3, personas: ["b", "a"])
    let judgement = CheckEngine(checks: [EveryPageFails()]).judge(journey)
    #expect(judgement.findings.map(\.step) == ["start", "slut"])
    #expect(judgement.findings.allSatisfy { $0.personas == ["b", "a"] })
    #expect(judgement.outcomes[0].failed == 12)
    #expect(judgement.findings[0].evidence.walk == "eksempel/b/1")
  }

  @Test func repeatsThatLookTheSameAreJudgedAsIfEachWereAlone() throws {
    let once = try ObservedJourney(twoPages, repeats: 1, personas: ["b", "a"])
    let thrice = try ObservedJourney(twoPages, repeats: 3, personas: ["b", "a"])
    let alone = CheckEngine().judge(once), together = CheckEngine().judge(thrice)
    #expect(together.findings == alone.findings)
    for (single, triple) in zip(alone.outcomes, together.outcomes)
    where CheckRegistry.check(id: single.check)?.metadata.kind == .page {
      #expect(triple.passed == 3 * single.passed && triple.failed == 3 * single.failed, "\(single.check)")
    }
  }

  @Test func aStepThatNobodyReachedIsNotJudged() throws {
    var journey = try ObservedJourney(twoPages)
    let walk = journey.walks[0].walk
    let cut = Walk(
      id: walk.id, journey: walk.journey, persona: walk.persona, repetition: 1,
      steps: [walk.steps[0], StepRecord(step: "slut", status: .notReached, milliseconds: 0)],
      exchanges: [walk.exchanges[0]], outcome: WalkOutcome(kind: .failed, reason: LocalizedText(verbatim: "")))
    journey = ObservedJourney(
      plan: journey.plan, walks: [ObservedWalk(walk: cut, pages: [journey.walks[0].pages[0]])])
    for outcome in CheckEngine(checks: [MissingContactRoute(), HardFailure()]).judge(journey).outcomes {
      #expect(outcome.judgedSteps == ["start"])
      #expect(outcome.cannotTell.map(\.en) == ["The step 'slut' was not reached."])
    }
  }

  @Test(arguments: [("<input>", 50_000), ("<form></form>", 20_000), ("<b>a</b>", 200_000), ("a", 2_000_000)])
  func aPageMadeToHoldUpItsReaderIsNotJudgedAndTheOthersAre(_ unit: String, _ count: Int) throws {
    let body = String(repeating: unit, count: count)
    let journey = try ObservedJourney(
      ExampleJourney([
        ExampleVisit("start", "<title>Start</title><h1>Start</h1>"), ExampleVisit("slut", "<h1>Slut</h1>" + body),
      ]))
    let judgement = CheckEngine().judge(journey)
    for outcome in judgement.outcomes {
      #expect(outcome.judgedSteps.allSatisfy { $0 == "start" })
      #expect(outcome.cannotTell.contains { $0.en.hasPrefix("A page is too large to be judged") })
    }
    #expect(judgement.outcomes.contains { $0.judgedSteps == ["start"] })
  }

  @Test func pagesOfOtherHostsAreJudgedForTechnicalFailuresOnly() throws {
    let journey = try ObservedJourney(
      ExampleJourney([ExampleVisit("login", "<h1>Log på</h1>", at: "https://login.example/", status: 500)]))
    let judgement = CheckEngine(checks: [EveryPageFails(), HardFailure()]).judge(journey)
    #expect(judgement.findings.map(\.check) == ["TEK-01"])
    #expect(judgement.outcomes[0].notApplicable == 1)
  }

  @Test func hopsThatCitizensNeverSeeAreNotJudged() throws {
    let full = try ObservedJourney(twoPages)
    let walk = full.walks[0].walk
    let hop = StepRecord(step: "start", status: .passed, exchanges: [0, 1], page: 1, milliseconds: 0)
    let hidden = Walk(
      id: walk.id, journey: walk.journey, persona: walk.persona, repetition: 1, steps: [hop],
      exchanges: walk.exchanges, outcome: walk.outcome)
    let journey = ObservedJourney(
      plan: full.plan, walks: [ObservedWalk(walk: hidden, pages: full.walks[0].pages)])
    let findings = CheckEngine(checks: [EveryPageFails()]).judge(journey).findings
    #expect(findings.map(\.message.en) == ["Slut"])
  }

  @Test(arguments: [
    (CheckSetting.Level.off, nil as Severity?), (.warn, .friction), (.error, .seeksHelp),
  ])
  func settingsChangeWhatFindingsCount(_ level: CheckSetting.Level, _ severity: Severity?) throws {
    let setting = CheckSetting(check: "TXT-91", level: level, reason: "because")
    let judgement = CheckEngine(checks: [EveryPageFails()]).judge(try ObservedJourney(twoPages), settings: [setting])
    #expect(judgement.findings.first?.severity == severity)
    #expect(judgement.outcomes.isEmpty == (severity == nil))
  }

  @Test func theWorstComesFirstThenPlanOrder() throws {
    let engine = CheckEngine(checks: [JourneyFails(), EveryPageFails()])
    let setting = CheckSetting(check: "TXT-91", level: .warn, reason: "")
    let findings = engine.judge(try ObservedJourney(twoPages, personas: ["b", "a"]), settings: [setting]).findings
    #expect(findings.map(\.check) == ["TXT-93", "TXT-91", "TXT-91"])
    #expect(findings.map(\.step) == ["slut", "start", "slut"])
    #expect(findings[0].personas == ["b", "a"])
  }

  @Test func probesAreAskedForOnceAndSorted() throws {
    let journey = try ObservedJourney(twoPages)
    let probes = CheckEngine(checks: [JourneyFails(), JourneyFails()]).probes(for: journey)
    #expect(probes.map(\.url) == ["/b", "/was"])
    let off = CheckSetting(check: "TXT-93", level: .off, reason: "")
    #expect(CheckEngine(checks: [JourneyFails()]).probes(for: journey, settings: [off]).isEmpty)
  }

  @Test func aFieldIsNamedByTheScriptsKeyAndReportedAtTheStepThatFillsIt() throws {
    let entry = Entry(
      field: "Mobil", label: "Telefon", group: "", name: "tlf", kind: "tel", value: "12345678", matchedBy: .label)
    let form =
      "<form><label>Telefon <input name=\"tlf\" type=\"tel\"></label><label>By <input name=\"by\"></label></form>"
    let journey = try ObservedJourney(
      ExampleJourney([ExampleVisit("start", form), ExampleVisit("slut", "<h1>Tak</h1>", entries: [entry])]))
    let judgement = CheckEngine(checks: [EveryFieldFails()]).judge(journey)
    #expect(judgement.findings.map(\.place.key) == ["/by/text", "Mobil"])
    #expect(judgement.findings.map(\.step) == ["slut", "slut"])
    #expect(judgement.outcomes[0].judgedSteps == ["start", "slut"])
  }

  @Test func withoutExperimentsTheirChecksCannotTell() throws {
    let outcomes = CheckEngine(checks: [LostInput()]).judge(try ObservedJourney(twoPages)).outcomes
    #expect(outcomes[0].cannotTell.map(\.en) == ["Citizens' mistakes were not played in this run."])
    #expect(outcomes[0].passed == 0)
  }

  @Test func aSinglePageCanBeInspected() throws {
    let page = try ExamplePages.page("<h1>Bestil</h1><form>Telefon <input name=\"t\"><button>Send</button></form>")
    let findings = CheckEngine().judge(page).findings
    #expect(findings.map(\.check) == ["A11Y-01-name", "KON-01"])
    #expect(findings.allSatisfy { $0.personas.isEmpty })
  }

  @Test func everyVariationIsNamedInOneFinding() throws {
    let field = Entry.example("Telefon", name: "telefon", kind: "tel", "12345678")
    let form = "<form><label>Telefon <input name=\"telefon\" type=\"tel\"></label></form>"
    let mistakes = ["spaces", "country-code"].map {
      ExampleMistake(
        family: "phone-format", variation: $0, relation: .sameResult, field: field, sent: [field], answer: form)
    }
    let journey = try ObservedJourney(
      ExampleJourney([ExampleVisit("start", form), ExampleVisit("slut", "<h1>Tak</h1>")], mistakes: mistakes))
    let findings = CheckEngine(checks: [RigidFormat()]).judge(journey).findings
    #expect(findings.map(\.message.en) == ["'Telefon' is refused when it is written with spaces or with +45 in front."])
    #expect(findings.map(\.family) == ["phone-format"])
  }
}
