import Foundation
import JourneyChecks
import JourneyModel
import Testing

/// Registry, files and metadata agree, and every check says all it must say.
struct CheckRegistryTests {
  static let names = CheckRegistry.all.map { CheckName(id: $0.metadata.id) }

  @Test func checksAreSortedAndUnique() {
    let ids = CheckRegistry.all.map(\.metadata.id)
    #expect(ids == ids.sorted())
    #expect(Set(ids).count == ids.count)
  }

  @Test func everyCheckHasItsFileAndEveryFileItsCheck() throws {
    let tests = URL(filePath: #filePath).deletingLastPathComponent()
    let folder = tests.appending(path: "../../Sources/JourneyChecks/Checks").standardizedFileURL
    let files = try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap { $0 as? String }
    let types = files.filter { $0.hasSuffix(".swift") && !$0.contains("+") }
      .map { URL(filePath: $0).deletingPathExtension().lastPathComponent }
    #expect(Set(types) == Set(CheckRegistry.all.map { "\(type(of: $0))" }))
  }

  @Test(arguments: names)
  func idHasTheCatalogueForm(_ name: CheckName) throws {
    let pattern = try Regex("(TEK|FEJL|TAB|SES|DEAD|KON|TXT|DATA|KVI|A11Y|TIL|NAV)-[0-9]{2}(-[a-z0-9-]+)?")
    #expect(try pattern.wholeMatch(in: name.id) != nil)
  }

  @Test(arguments: names)
  func causeIsTheOneOfItsRow(_ name: CheckName) throws {
    let check = try #require(CheckRegistry.check(id: name.id.lowercased()))
    #expect(name.id.hasPrefix(check.metadata.cause.rawValue + "-"))
  }

  @Test(arguments: names)
  func metadataIsWholeInBothLanguages(_ name: CheckName) throws {
    let metadata = try #require(CheckRegistry.check(id: name.id)).metadata
    let texts = [
      metadata.title, metadata.failureTitle, metadata.rationale, metadata.remedy, metadata.limits,
      metadata.severityReason,
    ]
    for text in texts {
      #expect(!text.da.isEmpty && !text.en.isEmpty)
      #expect(text.da != text.en)
    }
    #expect(!metadata.standards.isEmpty)
    #expect(metadata.version >= 1)
  }

  @Test(arguments: names)
  func kindIsOneThatTheCheckJudges(_ name: CheckName) throws {
    let check = try #require(CheckRegistry.check(id: name.id))
    let judges =
      switch check.metadata.kind {
      case .page: check is any PageCheck
      case .walk: check is any WalkCheck
      case .experiment: check is any ExperimentCheck
      case .run: check is any RunCheck
      }
    #expect(judges)
  }

  @Test(arguments: names, ReportLanguage.allCases)
  func referenceSaysWhatTheCheckIs(_ name: CheckName, _ language: ReportLanguage) throws {
    let check = try #require(CheckRegistry.check(id: name.id))
    let page = CheckReference(language).page(of: check)
    #expect(page.hasPrefix("# \(name.id): \(check.metadata.title(language))\n"))
    #expect(page.contains(check.metadata.rationale(language)))
    #expect(page.contains(check.metadata.limits(language)))
    #expect(check.metadata.standards.allSatisfy(page.contains))
    #expect(check.examples.allSatisfy { page.contains($0.name) })
    #expect(!page.contains(check.metadata.title(language == .danish ? .english : .danish)))
  }

  @Test func indexListsEveryCheckOnce() {
    let lines = CheckReference(.english).index(of: CheckRegistry.all).split(separator: "\n")
    #expect(
      CheckRegistry.all.allSatisfy { check in
        lines.filter { $0.hasPrefix("| [\(check.metadata.id)](\(check.metadata.id).md) |") }.count == 1
      })
  }

  @Test func unknownIDHasNoCheck() { #expect(CheckRegistry.check(id: "TEK-99") == nil) }
}
