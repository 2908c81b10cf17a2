import JourneyModel
import JourneyRunner
import RunAnalysis
import Testing

@testable import JourneyPipeline

@Suite("Shards")
struct ShardPlannerTests {
  private static let place = SourceLocation(file: "a.yaml", line: 1, column: 1)

  private func plan(_ id: String, personas: Int) -> JourneyPlan {
    JourneyPlan(
      id: id, title: id, source: "\(id).yaml", digest: "",
      service: ServicePlan(name: "", authority: "", base: "http://a.test", environment: .test),
      personas: (0..<personas).map {
        Persona(id: "p\($0)", title: "", summary: "", shareSource: "", rightOutcome: .completed)
      },
      steps: [
        Step(
          id: "start", title: "", actions: [Action(kind: .open(Template("/")), location: Self.place)],
          location: Self.place)
      ], goal: "start", mistakes: .none)
  }

  /// A history in which each journey took so many requests of so many milliseconds.
  private func history(_ known: [(id: String, requests: Int, milliseconds: Double)]) -> [JourneyHistory] {
    JourneyHistory.all(
      of: known.flatMap { id, requests, milliseconds in
        let effort = StepEffort(
          step: "start", persona: "p0", pages: 1, typedFields: 0, choices: 0, characters: 0, textCharacters: 0,
          expertSeconds: 1, serviceMilliseconds: [milliseconds])
        let journey = JourneyResult(plan: plan(id, personas: 1), effort: [effort], requests: requests)
        let metadata = RunMetadata(
          schemaVersion: 2, run: "r", toolVersion: "1", startedAt: "2026-01-01", label: "", repeats: 1)
        return RunRecord.all(of: RunResult(metadata: metadata, ending: .finished, journeys: [journey]))
      })
  }

  private func parts(_ count: Int, of plans: [JourneyPlan], history: [JourneyHistory] = []) throws -> [[String]] {
    let planner = ShardPlanner(settings: RunSettings(), history: history)
    return try (1...count).map { number in
      let part = planner.part(try #require(ShardNumber("\(number)/\(count)")), of: plans)
      #expect(part.shard == RunShard(number: number, count: count, journeys: plans.map(\.id)))
      return part.plans.map(\.id)
    }
  }

  @Test("are a number and a count", arguments: ["0/2", "3/2", "1", "1/", "/2", "a/b", "1/2/3", "-1/2", "1/1001", ""])
  func malformed(text: String) { #expect(ShardNumber(text) == nil) }

  @Test("play every journey once, in the order named", arguments: 1...7)
  func whole(count: Int) throws {
    let plans = (0..<5).map { plan("j\($0)", personas: $0 + 1) }
    let parts = try parts(count, of: plans)
    #expect(parts.flatMap { $0 }.sorted() == plans.map(\.id))
    #expect(parts.allSatisfy { $0 == $0.sorted() })
    #expect(try self.parts(count, of: plans) == parts)
  }

  @Test("have as much to do as each other by the requests planned")
  func planned() throws {
    let plans = [
      plan("one", personas: 1), plan("six", personas: 6), plan("three", personas: 3), plan("two", personas: 2),
    ]
    #expect(try parts(2, of: plans) == [["six"], ["one", "three", "two"]])
  }

  @Test("take a journey to last as long as last time")
  func known() throws {
    let plans = [plan("a", personas: 6), plan("b", personas: 1), plan("c", personas: 1), plan("d", personas: 1)]
    let history = history([("a", 6, 10), ("b", 10, 100), ("c", 5, 100), ("d", 5, 80)])
    #expect(try parts(2, of: plans, history: history) == [["b"], ["a", "c", "d"]])
  }

  @Test("guess a journey that nobody has played from its requests and the others' pace")
  func guessed() throws {
    let plans = [plan("a", personas: 1), plan("b", personas: 1), plan("new", personas: 20)]
    #expect(try parts(2, of: plans, history: history([("a", 5, 100), ("b", 5, 100)])) == [["new"], ["a", "b"]])
  }

  @Test("survive a history without times")
  func withoutTimes() throws {
    let plans = [plan("a", personas: 1), plan("b", personas: 1)]
    #expect(try parts(2, of: plans, history: history([("a", 0, .nan), ("b", 0, .infinity)])).joined().count == 2)
  }
}
