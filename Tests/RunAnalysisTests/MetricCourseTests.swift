import JourneyModel
import RunAnalysis
import Testing

/// Since when a figure has stood where it stands.
struct MetricCourseTests {
  /// A run with so many requests; nil for one that ended early.
  private func record(_ day: Int, _ requests: Int?) -> RunRecord {
    RunRecord(
      run: "r\(day)", startedAt: "2026-01-0\(day)", label: "", toolVersion: "1",
      ending: requests == nil ? .interrupted : .finished, journey: "kort", findings: [], reached: [], checks: [:],
      expertSeconds: nil, serviceMilliseconds: requests.map(Double.init), serviceSamples: 1, rightEnds: 1, walks: 2,
      requests: requests ?? 0)
  }

  private func course(_ metric: MetricCourse.Metric, _ values: [Int?]) throws -> MetricCourse {
    let records = values.enumerated().map { record($0 + 1, $1) }
    return MetricCourse(metric, of: try #require(JourneyHistory.all(of: records).first))
  }

  @Test func `stands since it last changed, over runs that ended early`() throws {
    let standing = try #require(try course(.requests, [5, 7, nil, 7]).standing)
    #expect(standing.run == "r2" && standing.startedAt == "2026-01-02" && standing.before == 5)
  }

  @Test func `what never changed stands since the first run`() throws {
    let standing = try #require(try course(.requests, [5, 5]).standing)
    #expect(standing.run == "r1" && standing.before == nil)
  }

  @Test func `what is timed has no standing, and an early end no value`() throws {
    #expect(try course(.response, [5, 5]).standing == nil)
    #expect(try course(.requests, [5, nil]).points.map(\.value) == [5, nil])
    #expect(try course(.rightEnds, [5]).points.map(\.value) == [0.5])
    #expect(try course(.effort, [5]).standing == nil)
  }
}
