import JourneyModel
import JourneyReports
import RunAnalysis
import Testing

/// The first sentence a manager reads never says more than the run saw.
struct VerdictTests {
  private func verdict(_ result: RunResult, _ comparisons: [RunComparison] = []) -> Verdict {
    ReportDocument(
      ReportInput(result: result, comparisons: comparisons, failOn: .seeksHelp, language: .english)
    ).verdict
  }

  private func compared(_ after: RunResult, before: RunResult) throws -> Verdict {
    let baseline = BaselineBuilder.baselines(of: before, acceptedBy: "Ida", reason: "")[0]
    return verdict(after, [try RunComparator.compare(after, with: baseline)])
  }

  @Test func `nothing found and everyone through is good`() {
    let verdict = verdict(SampleRun.run(walks: SampleRun.goodWalks))
    #expect(verdict.tone == .good)
    #expect(verdict.headline == "No findings at error level.")
    #expect(verdict.details[0] == "3 of 3 synthetic citizens came to their right end.")
  }

  @Test func `a service out of reach is not called good`() {
    let verdict = verdict(SampleRun.run(walks: SampleRun.blockedWalks))
    #expect(verdict.tone == .mixed)
    #expect(verdict.headline == "The service could not be tested.")
    #expect(verdict.details.contains("Nobody answers."))
  }

  @Test func `a run that walked nowhere is not called good`() {
    #expect(verdict(SampleRun.run(walks: [])).headline == "The service could not be tested.")
  }

  @Test func `findings count even where nobody got to an end`() {
    let run = SampleRun.run(walks: SampleRun.blockedWalks, findings: [SampleRun.silent])
    #expect(verdict(run).tone == .bad)
  }

  @Test func `an interrupted run is not called good`() {
    let verdict = verdict(SampleRun.run(walks: SampleRun.goodWalks, ending: .interrupted))
    #expect(verdict.headline == "No findings at error level, but not everything was tested.")
  }

  @Test func `a citizen who is stuck is bad without any finding`() {
    let verdict = verdict(SampleRun.run())
    #expect(verdict.tone == .bad)
    #expect(verdict.headline == "1 of 4 synthetic citizens did not get through.")
  }

  @Test func `one finding is one finding`() {
    #expect(
      verdict(SampleRun.run(findings: [SampleRun.silent])).headline == "1 finding at error level should be mended.")
  }

  @Test func `the same again is unchanged`() throws {
    let run = SampleRun.run(findings: [SampleRun.silent])
    let verdict = try compared(run, before: run)
    #expect(verdict.tone == .neutral)
    #expect(verdict.headline == "Unchanged against the baseline.")
  }

  @Test func `fixed findings alone are better`() throws {
    let verdict = try compared(SampleRun.run(), before: SampleRun.run(findings: [SampleRun.silent]))
    #expect(verdict.tone == .good)
    #expect(verdict.headline == "Better than the baseline: 1 finding fixed, none new.")
  }

  @Test func `new findings alone are worse`() throws {
    let verdict = try compared(SampleRun.run(findings: [SampleRun.silent]), before: SampleRun.run())
    #expect(verdict.tone == .bad)
    #expect(verdict.headline == "Worse than the baseline: 1 finding is new or worsened.")
  }

  @Test func `a citizen who no longer gets through is worse without any finding`() throws {
    let stuck = SampleRun.walksAfter.map { walk in
      walk.persona != "nyt-navn"
        ? walk
        : WalkSummary(
          id: walk.id, persona: walk.persona, repetition: 1, steps: walk.steps,
          outcome: WalkOutcome(kind: .failed, reason: LocalizedText(da: "Fast.", en: "Stuck.")))
    }
    let verdict = try compared(SampleRun.run(walks: stuck), before: SampleRun.run())
    #expect(verdict.tone == .bad)
    #expect(verdict.headline == "Worse than the baseline: citizens no longer get through.")
  }
}
