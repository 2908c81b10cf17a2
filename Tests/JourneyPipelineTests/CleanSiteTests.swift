import DemoSite
import JourneyModel
import JourneyPipeline
import Testing

/// Testing has an exit status of its own.
private typealias Status = JourneyPipeline.ExitStatus

/// The clean site brings everybody through; the proof of the benchmarks plays each defect alone, and CI a sample of it.
struct CleanSiteTests {
  @Test(.timeLimit(.minutes(10)))
  func `a site without defects brings every citizen to the right end and gives no finding above hint`() async throws {
    let result = try await SiteRun().finished().result
    let told = result.findings.filter { $0.severity > .hint }
    #expect(told.isEmpty, "\(told.map { "\($0.check) \($0.step): \($0.message.en)" })")
    let journey = try #require(result.journeys.first)
    #expect(
      journey.walks.map { "\($0.persona) \($0.outcome.kind.rawValue)" } == [
        "mistet-kort completed", "nyt-navn completed", "foraelder completed", "udrejst correctlyRefused",
      ])
    #expect(journey.experiments.count > 10)
    #expect(journey.experiments.allSatisfy { $0.incomplete == nil })
    let families = Set(journey.experiments.map(\.family))
    let some: Set = ["required-empty", "several-errors", "cpr-format", "letters", "back", "double-order"]
    #expect(families.isSuperset(of: some))
    #expect(Status.winner(of: Status.all(of: result, failOn: .seeksHelp)) == .ok)
  }

  @Test(.timeLimit(.minutes(10)), arguments: DemoSite.Edition.allCases)
  func `no check breaks down`(edition: DemoSite.Edition) async throws {
    let result = try await SiteRun(edition: edition).finished().result
    let broken = result.outcomes.flatMap(\.cannotTell).filter { $0.en.contains("broke down") }
    #expect(broken.isEmpty, "\(broken)")
  }
}
