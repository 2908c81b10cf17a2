import Foundation
import JourneyPipeline
import TestSupport
import Testing

/// The committed reference pages are what the source says today.
struct ReferencePagesTests {
  private static let remedy: Comment = "run 'swift run rejse reference --write' and commit what it writes"

  @Test(arguments: ReferencePages.all.map(\.path))
  func `a committed page is the generated one`(path: String) throws {
    let page = try #require(ReferencePages.all.first { $0.path == path })
    let committed = try? PackageFiles.text("\(ReferencePages.folder)/\(path)")
    #expect(committed == page.text, Self.remedy)
  }

  @Test func `no page is left over`() {
    let files = ["md", "json"].flatMap { PackageFiles.paths(under: ReferencePages.folder, extension: $0) }
    #expect(Set(files) == Set(ReferencePages.all.map { "\(ReferencePages.folder)/\($0.path)" }), Self.remedy)
  }

  @Test func `links of the pages lead to pages`() {
    for page in ReferencePages.all {
      let folder = page.path.contains("/") ? page.path.prefix { $0 != "/" } + "/" : ""
      for match in page.text.matches(of: /\]\(([^)#:]+\.md)\)/) {
        #expect(ReferencePages.all.contains { $0.path == folder + match.1 }, "\(page.path) links to \(match.1)")
      }
    }
  }
}
