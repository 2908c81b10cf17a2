import DemoSite
import JourneyModel
import RunAnalysis
import Testing

@testable import JourneyPipeline

/// The comparison of the site's editions says what its switches say.
struct EditionTests {
  private func comparison(of edition: DemoSite.Edition, with other: DemoSite.Edition) async throws -> RunComparison {
    let (before, after) = (SiteRun(edition: other), SiteRun(edition: edition))
    let review = try RunReview(try await after.finished(), against: try await before.finished().result)
    return try #require(review.comparisons.first)
  }

  private func checks(_ comparison: RunComparison, _ kind: FindingChange.Kind) -> Set<String> {
    Set(comparison.changes(kind).compactMap { $0.finding?.check })
  }

  @Test(.timeLimit(.minutes(10)))
  func `the prototype mends most of 2017, keeps the rigid formats and brings a field without a name`() async throws {
    let comparison = try await comparison(of: .prototype, with: .edition2017)
    #expect(comparison.changes(.unknown).isEmpty, "\(comparison.changes(.unknown).compactMap { $0.finding?.check })")
    #expect(checks(comparison, .new) == ["A11Y-01-name"])
    #expect(comparison.changes(.new).compactMap { $0.finding?.place.key } == ["Mobilnummer"])
    #expect(checks(comparison, .known) == ["DATA-03"])
    #expect(comparison.changes(.worsened).isEmpty)
    #expect(
      checks(comparison, .fixed) == [
        "TEK-01", "TAB-01", "DATA-01", "DEAD-02", "FEJL-02", "FEJL-03", "KON-02", "KON-04", "KVI-02", "TXT-01",
        "TXT-06", "TIL-05",
      ])
    #expect(comparison.outcomes.filter { $0.kind == .gained }.map(\.persona) == ["nyt-navn"])
    #expect(comparison.outcomes.filter { $0.kind != .gained }.allSatisfy { $0.kind == .unchanged })
    #expect(comparison.isRegression(failOn: .seeksHelp))
  }

  @Test(.timeLimit(.minutes(10)))
  func `the clean edition mends all of the prototype`() async throws {
    let comparison = try await comparison(of: .clean, with: .prototype)
    #expect(Set(comparison.findings.map(\.kind)) == [.fixed])
    #expect(checks(comparison, .fixed) == ["A11Y-01-name", "DATA-03"])
    #expect(!comparison.isRegression(failOn: .seeksHelp))
  }

  @Test(.timeLimit(.minutes(10)), arguments: [DemoSite.Edition.edition2017, .prototype])
  func `an edition compared with itself has changed in nothing`(edition: DemoSite.Edition) async throws {
    let comparison = try await comparison(of: edition, with: edition)
    #expect(!comparison.findings.isEmpty)
    #expect(Set(comparison.findings.map(\.kind)) == [.known])
    #expect(!comparison.hasChanges)
  }

  @Test(.timeLimit(.minutes(10)))
  func `what citizens meet is named by the words on the page or in the script`() async throws {
    let first = try await SiteRun(edition: .edition2017).finished().result.findings
    let second = try await SiteRun(edition: .prototype).finished().result.findings
    for finding in first + second {
      #expect(!finding.message.da.contains("»«"), "\(finding.check): \(finding.message.da)")
      let isAtField = ["A11Y-01-name", "DATA-01", "DATA-03", "FEJL-02"].contains(finding.check)
      #expect(!isAtField || !finding.place.label.isEmpty, "\(finding)")
    }
    let rigid = try #require(second.first { $0.check == "DATA-03" && $0.family == "phone-format" })
    #expect(rigid.place.label == "Mobilnummer")
    #expect(rigid.message.da.contains("»Mobilnummer«"))
    #expect(rigid.message.da.split(separator: "+45").count == 2)
    #expect(first.filter { $0.check == "FEJL-02" }.allSatisfy { $0.family != nil })
  }
}
