import DemoSite
import JourneyChecks
import JourneyModel
import JourneyPipeline
import Testing

/// Testing has an exit status of its own.
private typealias Status = JourneyPipeline.ExitStatus

/// Each defect alone, the clean site, and nothing said that isn't so.
struct DefectTests {
  @Test(.timeLimit(.minutes(10)), arguments: DemoSite.Defect.withProof)
  func `a defect alone is found by its check and by no other`(defect: DemoSite.Defect) async throws {
    let result = try await SiteRun(defect).finished().result
    let told = result.findings.filter { $0.severity > .hint }
    let checks = Set(told.map(\.check))
    let words = told.map { "\($0.check) \($0.step) \($0.place.key): \($0.message.en)" }.joined(separator: "\n")
    switch defect.proof {
    case .notYetProven: break
    case .hinted(let ids):
      #expect(checks.isEmpty, "\(words)")
      let hints = Set(result.findings.map(\.check))
      #expect(hints.isSuperset(of: ids), "\(hints)")
    case .found(let ids): #expect(checks == Set(ids), "\(words)")
    case .noCheckYet(let id):
      #expect(checks.isEmpty, "\(words)")
      let built = CheckRegistry.all.map(\.metadata.id).filter { $0 == id || $0.hasPrefix(id + "-") }
      #expect(built.isEmpty, "\(id) is built: say in DefectProof that it finds \(defect.rawValue)")
    }
  }

  @Test(.timeLimit(.minutes(10)))
  func `at least eight defects over six causes are found`() async throws {
    var causes: Set<CauseCode> = []
    var found = 0
    for defect in DemoSite.Defect.withProof {
      guard case .found(let ids) = defect.proof else { continue }
      let result = try await SiteRun(defect).finished().result
      let own = result.findings.filter { $0.severity > .hint && ids.contains($0.check) }
      if !own.isEmpty { found += 1 }
      causes.formUnion(own.map(\.cause))
      if found >= 8, causes.count >= 6 { break }
    }
    #expect(found >= 8)
    #expect(causes.count >= 6, "\(causes)")
  }

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
    #expect(
      Set(journey.experiments.map(\.family)) == [
        "required-empty", "several-errors", "phone-format", "phone-wrong", "email-format", "email-wrong", "cpr-format",
        "cpr-wrong", "cpr-check-digit", "invisible-space", "letters", "too-long",
      ])
    #expect(Status.winner(of: Status.all(of: result, failOn: .seeksHelp)) == .ok)
  }

  @Test(.timeLimit(.minutes(10)), arguments: DemoSite.Edition.allCases)
  func `no check breaks down`(edition: DemoSite.Edition) async throws {
    let result = try await SiteRun(edition: edition).finished().result
    let broken = result.outcomes.flatMap(\.cannotTell).filter { $0.en.contains("broke down") }
    #expect(broken.isEmpty, "\(broken)")
  }
}
