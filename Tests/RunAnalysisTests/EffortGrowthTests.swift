import JourneyModel
import RunAnalysis
import Testing

/// Effort that grew against the baseline is told with its numbers, and harmless changes of it aren't (NAV-02).
struct EffortGrowthTests {
  private func effort(_ step: String, _ persona: String = "anna", seconds: Double, text: Int = 100) -> StepEffort {
    StepEffort(
      step: step, persona: persona, pages: 1, typedFields: 1, choices: 0, characters: 8, textCharacters: text,
      expertSeconds: seconds)
  }

  private func growth(_ before: [StepEffort], _ after: [StepEffort], ends: [WalkOutcome.Kind] = [.completed]) throws
    -> RunComparison
  {
    var (old, new) = (RunFixture(), RunFixture())
    (old.effort, new.effort) = (before, after)
    new.walks[0].outcomes = ends
    return try RunComparator.compare(new.result, with: old.baseline)
  }

  @Test func aStepThatAsksForMoreIsTold() throws {
    let comparison = try growth(
      [effort("start", seconds: 40), effort("data", seconds: 30), effort("data", "bo", seconds: 20)],
      [effort("start", seconds: 40), effort("data", seconds: 55, text: 900), effort("data", "bo", seconds: 40)])
    #expect(comparison.growth.map(\.step) == ["data"])
    #expect(comparison.growth.map(\.personas) == [["anna", "bo"]])
    #expect(comparison.regressions.map(\.kind) == [.grownEffort])
    #expect(
      comparison.regressions.map(\.message.en) == [
        "The step “data” asks for more than in the baseline: 30 → 55 seconds of an expert (× 1.83); "
          + "characters to read 100 → 900."
      ])
    #expect(comparison.isRegression(failOn: .friction) && !comparison.isRegression(failOn: .seeksHelp))
  }

  @Test func aJourneyThatGrewALittleEverywhereIsToldAsAWhole() throws {
    let steps = ["start", "data", "kvittering"]
    let comparison = try growth(
      steps.map { effort($0, seconds: 16) }, steps.map { effort($0, seconds: 20) })
    #expect(comparison.growth.map(\.step) == [""])
    #expect(comparison.regressions.map(\.message.da).first?.hasPrefix("Hele forløbet kræver mere") == true)
  }

  @Test func workThatMovedToAnotherStepIsNoGrowth() throws {
    let before = [effort("start", seconds: 30), effort("data", seconds: 60)]
    let after = [effort("start", seconds: 60), effort("data", seconds: 32)]
    #expect(try growth(before, after).growth.isEmpty)
  }

  @Test(arguments: [(30.0, 34.0), (5, 9), (300, 330), (60, 30)])
  func whatNobodyNoticesIsNoGrowth(_ before: Double, _ after: Double) throws {
    #expect(try growth([effort("data", seconds: before)], [effort("data", seconds: after)]).growth.isEmpty)
  }

  @Test func aCitizenWhoNoLongerGetsThroughIsNotCompared() throws {
    let comparison = try growth(
      [effort("data", seconds: 30)], [effort("data", seconds: 90)], ends: [.failed])
    #expect(comparison.growth.isEmpty)
    #expect(comparison.regressions.map(\.kind) == [.lostOutcome])
  }
}
