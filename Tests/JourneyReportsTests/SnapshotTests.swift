import JourneyModel
import JourneyReports
import TestSupport
import Testing

/// Every format as a whole, compared with copies that somebody has looked at.
struct SnapshotTests {
  static let snapshots = Snapshot("Tests/JourneyReportsTests/Snapshots")

  @Test(arguments: ReportLanguage.allCases)
  func `renders the HTML report`(language: ReportLanguage) throws {
    let text = HTMLReport(try SampleRun.document(language)).render()
    #expect(try Self.snapshots.difference(text, from: "report.\(language.rawValue).html") == nil)
  }
}
