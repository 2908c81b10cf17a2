import DemoSite
import JourneyModel
import Testing

@testable import JourneyPipeline

/// The mailbox and the register of a test environment, asked by the shipped journey about the copy of a receipt.
@Suite(.timeLimit(.minutes(10)))
struct TestEnvironmentTests {
  private static let citizens = ["flyttet", "uden-digital-post"]

  private func outcomes(_ change: (inout SiteRun) -> Void) async throws -> [String: WalkOutcome] {
    var run = SiteRun(journey: "laegeskift")
    (run.personas, run.playsMistakes) = (Self.citizens, false)
    change(&run)
    let journey = try #require(try await run.finished().result.journeys.first)
    return Dictionary(journey.walks.map { ($0.persona, $0.outcome) }) { first, _ in first }
  }

  @Test func `a copy that comes a little later is waited for`() async throws {
    let outcomes = try await outcomes { $0.nearMisses = [.copySentLater] }
    #expect(outcomes.values.map(\.kind) == [.completed, .completed])
  }

  @Test func `a copy that is promised and never sent is missed`() async throws {
    let outcomes = try await outcomes { $0.defects = [.copyNeverSent] }
    #expect(outcomes["uden-digital-post"]?.kind == .completed)
    #expect(outcomes["flyttet"]?.kind == .failed)
    #expect(outcomes["flyttet"]?.reason.en.contains("test mailbox") == true, "\(outcomes)")
  }

  @Test(arguments: DemoSite.Errand.allCases)
  func `every citizen comes to the same end three times, although much can be done only once`(
    errand: DemoSite.Errand
  ) async throws {
    var run = SiteRun(journey: errand.rawValue)
    (run.repeats, run.playsMistakes) = (3, false)
    let journey = try #require(try await run.finished().result.journeys.first)
    #expect(journey.walks.count == 3 * journey.plan.personas.count)
    for walk in journey.walks {
      let right = journey.plan.personas.first { $0.id == walk.persona }?.rightOutcome
      #expect(walk.outcome.kind == (right == .refused ? .correctlyRefused : .completed), "\(walk.id)")
    }
  }
}
