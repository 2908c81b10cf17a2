import DemoSite
import JourneyModel
import TestSupport
import Testing

@testable import JourneyPipeline

/// What looks like a defect and is right, played against every check: some near-misses of each errand, drawn by a seed.
///
/// The whole catalogue takes an hour; the proof of the benchmarks plays it.
@Suite(.timeLimit(.minutes(10)))
struct NearMissSampleTests {
  private static let seed: UInt64 = 4
  private static let sample: [SiteRun] = {
    var generator = SeededGenerator(seed: seed)
    return DemoSite.Errand.allCases.flatMap { errand in
      DemoSite.NearMiss.allCases.filter { $0.lookalikes.contains { $0.errands.contains(errand) } }
        .shuffled(using: &generator).prefix(1)
        .map { nearMiss in
          var run = SiteRun(journey: errand.rawValue)
          run.nearMisses = [nearMiss]
          return run
        }
    }
  }()

  @Test(arguments: sample)
  func `a near-miss brings nobody to another end and is taken for no defect`(run: SiteRun) async throws {
    let result = try await run.finished().result
    let told = result.findings.filter { $0.severity > .hint }
    #expect(told.isEmpty, "\(run.nearMisses): \(told.map { "\($0.check) \($0.step): \($0.message.en)" })")
    let journey = try #require(result.journeys.first)
    for walk in journey.walks {
      #expect([.completed, .correctlyRefused].contains(walk.outcome.kind), "\(run.nearMisses) \(walk.id)")
    }
  }

  @Test func `the sample holds near-misses of every errand`() {
    #expect(Set(Self.sample.map(\.journey)).count == DemoSite.Errand.allCases.count)
    #expect(Self.sample.count == DemoSite.Errand.allCases.count)
  }
}
