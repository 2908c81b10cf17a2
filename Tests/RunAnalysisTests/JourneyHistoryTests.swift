import JourneyModel
import RunAnalysis
import Testing

/// Since when a finding has been there, and what nobody looked for.
struct JourneyHistoryTests {
  /// A run of a day: `nil` findings stand for a run that came no further than the first step.
  private func record(_ day: Int, finds isThere: Bool?) throws -> RunRecord {
    var fixture = RunFixture()
    fixture.findings = isThere == true ? [RunFixture.finding()] : []
    if isThere == nil { fixture.walks = [("anna", [.failed], 1)] }
    let run = fixture.result
    let metadata = RunMetadata(
      schemaVersion: 1, run: "r\(day)", toolVersion: "1", startedAt: "2026-01-0\(day)", label: "", repeats: 1)
    let dated = RunResult(
      metadata: metadata, ending: run.ending, journeys: run.journeys, checks: run.checks, findings: run.findings,
      outcomes: run.outcomes)
    return try #require(RunRecord.all(of: dated).first)
  }

  private func course(_ days: [Bool?]) throws -> JourneyHistory.Course? {
    let records = try days.enumerated().map { try record($0 + 1, finds: $1) }
    return try #require(JourneyHistory.all(of: records).first).courses.first
  }

  @Test func `tells since when a finding has been there`() throws {
    let course = try #require(try course([false, true, true]))
    #expect(course.sinceRun == "r2")
    #expect(course.status == .present && course.since == "2026-01-02" && course.runs == 2 && course.returns == 0)
  }

  @Test func `a finding that comes back is there since it came back`() throws {
    let course = try #require(try course([true, false, true]))
    #expect(course.firstSeen == "2026-01-01" && course.since == "2026-01-03" && course.returns == 1)
  }

  @Test func `what a run didn't reach is unknown, never gone`() throws {
    let course = try #require(try course([true, nil]))
    #expect(course.status == .unknown && course.since == nil && course.lastSeen == "2026-01-01")
  }

  @Test func `a run that didn't look doesn't break a finding's time`() throws {
    let course = try #require(try course([true, nil, true]))
    #expect(course.since == "2026-01-01" && course.returns == 0)
  }

  @Test func `a finding that was looked for and isn't there is gone`() throws {
    #expect(try course([true, false])?.status == .gone)
  }

  @Test func `no finding has no course`() throws { #expect(try course([false, false]) == nil) }
}
