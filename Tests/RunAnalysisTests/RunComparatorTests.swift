import JourneyModel
import RunAnalysis
import Testing

struct RunComparatorTests {
  typealias Kind = FindingChange.Kind
  let finding = RunFixture.finding()

  private func kinds(_ comparison: RunComparison) -> [Kind] { comparison.findings.map(\.kind) }

  @Test func aRunComparedWithItselfShowsNoChange() throws {
    var run = RunFixture()
    run.findings = [finding, RunFixture.finding("FEJL-04", step: "data", place: "Telefon")]
    run.effort = [effort(seconds: 10, samples: [1, 2, 3, 4])]
    let comparison = try RunComparator.compare(run.result, with: run.baseline)
    #expect(kinds(comparison) == [.known, .known])
    #expect(!comparison.hasChanges)
    #expect(!comparison.isRegression(failOn: .seeksHelp))
    #expect(comparison.incompatibilities.isEmpty)
  }

  @Test func aFindingThatTheBaselineLookedForIsNew() throws {
    var run = RunFixture()
    run.findings = [finding]
    let comparison = try RunComparator.compare(run.result, with: RunFixture().baseline)
    #expect(kinds(comparison) == [.new])
    #expect(comparison.regressions.map(\.kind) == [.newFinding])
  }

  @Test(arguments: [
    (Severity.friction, Severity.seeksHelp, false), (.seeksHelp, .seeksHelp, true), (.critical, .seeksHelp, true),
    (.friction, .friction, true), (.seeksHelp, .critical, false),
  ])
  func aNewFindingIsARegressionFromTheLevelThatFails(_ severity: Severity, _ failOn: Severity, _ counts: Bool) throws {
    var run = RunFixture()
    run.findings = [RunFixture.finding(severity: severity)]
    #expect(try RunComparator.compare(run.result, with: RunFixture().baseline).isRegression(failOn: failOn) == counts)
  }

  @Test func aFindingThatWasLookedForAgainAndIsGoneIsFixed() throws {
    var before = RunFixture()
    before.findings = [finding]
    let comparison = try RunComparator.compare(RunFixture().result, with: before.baseline)
    #expect(kinds(comparison) == [.fixed])
    #expect(!comparison.isRegression(failOn: .seeksHelp))
  }

  @Test func aStepThatOnePersonaNoLongerReachesLeavesItsFindingUnknown() throws {
    var before = RunFixture()
    before.findings = [finding]
    var after = RunFixture()
    after.walks = [("anna", [.failed], 2), ("bo", [.correctlyRefused], 3)]
    let comparison = try RunComparator.compare(after.result, with: before.baseline)
    #expect(comparison.findings.map(\.doubt) == [.stepNotReached])
    #expect(kinds(comparison) == [.unknown])
    #expect(comparison.regressions.map(\.subject) == ["anna"])
  }

  @Test func aCheckThatCouldNotJudgeTheStepLeavesItsFindingUnknown() throws {
    var before = RunFixture()
    before.findings = [finding]
    var after = RunFixture()
    after.judged["KVI-01"] = ["start"]
    let comparison = try RunComparator.compare(after.result, with: before.baseline)
    #expect(comparison.findings.map(\.doubt) == [.notJudged])
  }

  @Test func aFieldThatIsNoLongerAskedForHasNoDefect() throws {
    var before = RunFixture()
    before.findings = [finding]
    var after = RunFixture()
    after.judged["KVI-01"] = []
    after.notApplicable = 3
    #expect(try kinds(RunComparator.compare(after.result, with: before.baseline)) == [.fixed])
    after.cannotTell = [LocalizedText(da: "JavaScript", en: "JavaScript")]
    #expect(try kinds(RunComparator.compare(after.result, with: before.baseline)) == [.unknown])
  }

  @Test func whatOnlyAMistakeShowsIsNotFixedByPlayingNone() throws {
    var before = RunFixture()
    before.findings = [RunFixture.finding(walk: "kort/anna/1/kort/data/required-empty/empty/Navn")]
    var after = RunFixture()
    after.judged["KVI-01"] = []
    after.notApplicable = 3
    #expect(try kinds(RunComparator.compare(after.result, with: before.baseline)) == [.unknown])
  }

  @Test func whatComesToLightBehindARepairedStopIsNoRegression() throws {
    var before = RunFixture()
    before.walks = [("anna", [.failed], 1), ("bo", [.failed], 1)]
    var after = RunFixture()
    after.findings = [finding]
    let comparison = try RunComparator.compare(after.result, with: before.baseline)
    #expect(comparison.findings.map(\.doubt) == [.stepNotReached])
    #expect(!comparison.isRegression(failOn: .seeksHelp))
    #expect(comparison.outcomes.map(\.kind) == [.gained, .gained])
  }

  @Test func aMistakeThatWasNotPlayedLeavesItsFindingUnknownUntilItIs() throws {
    var before = RunFixture()
    before.findings = [
      RunFixture.finding("FEJL-04", step: "data", place: "CPR", personas: ["anna"], family: "cpr-format")
    ]
    var after = RunFixture()
    #expect(try RunComparator.compare(after.result, with: before.baseline).findings.map(\.doubt) == [.mistakeNotPlayed])
    after.experiments = [("cpr-format", "data")]
    let shown = try RunComparator.compare(before.result, with: after.baseline)
    #expect(shown.findings.map(\.kind) == [.new])
    #expect(try kinds(RunComparator.compare(after.result, with: before.baseline)) == [.fixed])
  }

  @Test func aMistakeThatTheBaselineNeverPlayedShowsNothingNew() throws {
    var after = RunFixture()
    after.findings = [RunFixture.finding("FEJL-04", step: "data", personas: ["anna"], family: "phone-format")]
    after.experiments = [("phone-format", "data")]
    let comparison = try RunComparator.compare(after.result, with: RunFixture().baseline)
    #expect(comparison.findings.map(\.doubt) == [.mistakeNotPlayed])
    #expect(!comparison.isRegression(failOn: .seeksHelp))
  }

  @Test func anotherVersionOfARuleIsToldAndItsFindingsAreNotCompared() throws {
    var before = RunFixture()
    before.findings = [finding]
    var after = RunFixture()
    after.checks["KVI-01"] = 2
    let comparison = try RunComparator.compare(after.result, with: before.baseline)
    #expect(comparison.findings.map(\.doubt) == [.checkDiffers])
    #expect(comparison.incompatibilities.map(\.kind) == [.checkVersion])
  }

  @Test func aLoneLeftoverOfTheSameKindIsRenamed() throws {
    var before = RunFixture()
    before.findings = [RunFixture.finding("A11Y-01-name", step: "data", place: "Kontakt|Telefon|tel")]
    var after = RunFixture()
    after.findings = [RunFixture.finding("A11Y-01-name", step: "data", place: "Kontakt|Mobil|tel")]
    let comparison = try RunComparator.compare(after.result, with: before.baseline)
    #expect(kinds(comparison) == [.known])
    #expect(comparison.findings[0].isRenamed)
    #expect(comparison.findings[0].note?.da == "Stedet hed før \"Kontakt|Telefon|tel\".")
  }

  @Test(arguments: ["Kontakt|E-mail|email", "Kontakt|Vej|text"])
  func aLeftoverOfAnotherKindIsNotRenamed(place: String) throws {
    var before = RunFixture()
    before.findings = [RunFixture.finding("A11Y-01-name", step: "data", place: "Kontakt|Telefon|tel")]
    var after = RunFixture()
    after.findings = [RunFixture.finding("A11Y-01-name", step: "data", place: place)]
    #expect(try kinds(RunComparator.compare(after.result, with: before.baseline)) == [.new, .fixed])
  }

  @Test func twoLeftoversOfAKindStayApart() throws {
    var before = RunFixture()
    before.findings = ["A|tel", "B|tel"].map { RunFixture.finding("A11Y-01-name", step: "data", place: $0) }
    var after = RunFixture()
    after.findings = [RunFixture.finding("A11Y-01-name", step: "data", place: "C|tel")]
    #expect(try kinds(RunComparator.compare(after.result, with: before.baseline)) == [.new, .fixed, .fixed])
  }

  @Test func higherSeverityAndMorePersonasAreWorse() throws {
    var before = RunFixture()
    before.findings = [
      RunFixture.finding(severity: .friction), RunFixture.finding("FEJL-04", step: "data", personas: ["anna"]),
    ]
    var after = RunFixture()
    after.findings = [
      RunFixture.finding(severity: .critical), RunFixture.finding("FEJL-04", step: "data", personas: ["anna", "bo"]),
    ]
    let comparison = try RunComparator.compare(after.result, with: before.baseline)
    #expect(kinds(comparison) == [.worsened, .worsened])
    #expect(comparison.findings.map(\.note?.en) == ["Severity 2 has become 4.", "Now also met by: bo."])
    #expect(comparison.regressions.count == 2)
  }

  @Test func aBlockedWalkIsNoLostOutcome() throws {
    var after = RunFixture()
    after.walks = [("anna", [.completed, .blocked], 3), ("bo", [.correctlyRefused], 3)]
    let comparison = try RunComparator.compare(after.result, with: RunFixture().baseline)
    #expect(comparison.outcomes.map(\.kind) == [.unknown, .unchanged])
    #expect(!comparison.isRegression(failOn: .seeksHelp))
  }

  @Test func whatKeepsTheSidesApartIsTold() throws {
    var after = RunFixture()
    after.walks = [("anna", [.completed], 3), ("carl", [.completed], 3)]
    after.digest = "d2"
    after.toolVersion = "0.2.0"
    after.base = "https://ny.example.dk/"
    after.ending = .interrupted
    let comparison = try RunComparator.compare(after.result, with: RunFixture().baseline)
    #expect(
      comparison.incompatibilities.map(\.kind) == [
        .unfinishedRun, .plan, .tool, .hosts, .personaAdded, .personaRemoved,
      ])
    #expect(comparison.incompatibilities[3].message.en.contains("127.0.0.1"))
    #expect(!comparison.isIncompatible)
  }

  @Test func aJourneyThatWasNotPlayedIsAnError() {
    let baseline = Baseline(
      schemaVersion: 1, journey: "andet", toolVersion: "", planDigest: "", label: "", acceptedBy: "", reason: "")
    let error = #expect(throws: AnalysisError.self) { try RunComparator.compare(RunFixture().result, with: baseline) }
    #expect(
      error?.description
        == "Run 'r1' holds no journey 'andet', only kort; run that journey, or compare with another baseline.")
  }

  @Test(arguments: UInt64(1)...20)
  func theOrderOfFindingsMakesNoDifference(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    var before = RunFixture()
    before.findings = (0..<6).map { RunFixture.finding("FEJL-04", step: "data", place: "a\($0)") } + [finding]
    var after = RunFixture()
    after.findings = (3..<9).map { RunFixture.finding("FEJL-04", step: "data", place: "a\($0)", severity: .critical) }
    let expected = try RunComparator.compare(after.result, with: before.baseline)
    before.findings.shuffle(using: &generator)
    after.findings.shuffle(using: &generator)
    #expect(try RunComparator.compare(after.result, with: before.baseline) == expected)
  }

  @Test func effortIsComparedAsARatioAndTimesWithEnoughSamplesOnly() throws {
    var before = RunFixture()
    before.effort = [effort(seconds: 10, samples: [10, 12, 11, 13])]
    var after = RunFixture()
    after.effort = [effort(seconds: 5, samples: [500, 510, 520, 530])]
    let comparison = try RunComparator.compare(after.result, with: before.baseline)
    #expect(comparison.effort[0].secondsRatio == 0.5)
    #expect(comparison.journeyEffort.first { $0.persona == "anna" }?.ratio == 0.5)
    #expect(comparison.timings[0].verdict == .slower)
    #expect(comparison.timings[0].delta == 1)
    after.effort = [effort(seconds: 5, samples: [500, 510, 520])]
    #expect(try RunComparator.compare(after.result, with: before.baseline).timings[0].verdict == .notEnoughRuns)
  }

  /// 2 / 70 is below 5 % alone, but not as the smallest of two: Holm doubles it.
  @Test func aDifferenceAmongManyStepsNeedsMoreSamples() throws {
    let steps = ["start", "data"]
    var (before, after) = (RunFixture(), RunFixture())
    before.effort = steps.map { effort(step: $0, seconds: 1, samples: [10, 11, 12, 13]) }
    after.effort = steps.map { effort(step: $0, seconds: 1, samples: [500, 510, 520, 530]) }
    let few = try RunComparator.compare(after.result, with: before.baseline).timings
    #expect(few.map(\.verdict) == [.noDifference, .noDifference])
    #expect(few.allSatisfy { abs(($0.probability ?? 0) - 4.0 / 70) < 1e-12 })
    before.effort = steps.map { effort(step: $0, seconds: 1, samples: [10, 11, 12, 13, 14]) }
    after.effort = steps.map { effort(step: $0, seconds: 1, samples: [500, 510, 520, 530, 540]) }
    #expect(
      try RunComparator.compare(after.result, with: before.baseline).timings.map(\.verdict) == [.slower, .slower])
  }

  @Test func aDifferenceTooSmallToMatterIsNone() throws {
    var (before, after) = (RunFixture(), RunFixture())
    before.effort = [effort(seconds: 1, samples: [10, 11, 12, 13])]
    after.effort = [effort(seconds: 1, samples: [100, 101, 102, 103])]
    let timing = try RunComparator.compare(after.result, with: before.baseline).timings[0]
    #expect(timing.verdict == .noDifference)
    #expect(timing.delta == 1)
  }

  private func effort(step: String = "data", seconds: Double, samples: [Double]) -> StepEffort {
    StepEffort(
      step: step, persona: "anna", pages: 1, typedFields: 1, choices: 0, characters: 8, textCharacters: 100,
      expertSeconds: seconds, serviceMilliseconds: samples)
  }
}
