import Foundation
import JourneyModel
import JourneyScript
import Testing

/// Every broken script beside its expected diagnostics, and every kind of diagnostic in one of them.
///
/// With `REJSE_RECORD=1` the expected texts are written anew and the test fails, so that nothing is recorded unseen.
struct DiagnosticFixturesTests {
  static let folder = ShippedJourneysTests.root + "Tests/Fixtures/scripts/invalid/"
  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
    .filter { $0.hasSuffix(".yaml") }.sorted()

  @Test(arguments: names)
  func `a broken script gives its expected diagnostics`(name: String) throws {
    let loader = JourneyLoader(
      files: RootedFiles(root: Self.folder).files, variables: [JourneyLoader.today: "2026-11-22"])
    let found = loader.lint(path: name).map { $0.description + "\n" }.joined()
    let expectedPath = Self.folder + name.replacing(".yaml", with: ".expected")
    if ProcessInfo.processInfo.environment["REJSE_RECORD"] == "1" {
      try Data(found.utf8).write(to: URL(filePath: expectedPath))
      Issue.record("recorded \(name)")
      return
    }
    let expected = try String(contentsOf: URL(filePath: expectedPath), encoding: .utf8)
    #expect(found == expected)
    #expect(!expected.isEmpty)
  }

  @Test func `every kind of diagnostic is shown by a broken script`() throws {
    let expected = try Self.names.map { name in
      try String(contentsOf: URL(filePath: Self.folder + name.replacing(".yaml", with: ".expected")), encoding: .utf8)
    }.joined()
    // A file of more than 1 MB is made in memory, in HostileScriptTests; a folder, in FolderLintTests.
    let elsewhere: [DiagnosticKind] = [.fileTooLarge, .unusedFile]
    let unseen = DiagnosticKind.allCases.filter { !elsewhere.contains($0) && !expected.contains("[\($0.rawValue)]") }
    #expect(unseen.map(\.rawValue) == [])
  }

  @Test(arguments: DiagnosticKind.allCases)
  func `every kind is explained in both languages`(kind: DiagnosticKind) {
    #expect(kind.explanation(.danish).count > 10)
    #expect(kind.explanation(.english).count > 10)
    #expect(kind.rawValue.allSatisfy { $0.isLowercase || $0 == "-" })
  }
}
