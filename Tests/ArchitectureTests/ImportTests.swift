import Testing
import TestSupport

/// The picture in ARCHITECTURE.md as a test: imports point one way.
struct ImportTests {
  /// What each target may import beyond the standard library and Foundation.
  static let allowed: [String: Set<String>] = [
    "PageModel": [],
    "JourneyModel": ["PageModel"],
    "JourneyScript": ["JourneyModel", "PageModel", "Yams"],
    "FormClient": ["JourneyModel", "PageModel", "CCurl", "CGumbo", "CLibXML2", "Logging"],
    "JourneyRunner": ["JourneyModel", "PageModel", "FormClient"],
    "JourneyChecks": ["JourneyModel", "PageModel"],
    "RunStore": ["JourneyModel", "GRDB"],
    "RunAnalysis": ["JourneyModel", "PageModel"],
    "ServiceEconomics": ["JourneyModel", "RunAnalysis"],
    "JourneyReports": ["JourneyModel", "PageModel", "RunAnalysis", "ServiceEconomics"],
    "DemoSite": ["FlyingFox", "FlyingSocks"],
    "JourneyPipeline": [
      "JourneyModel", "PageModel", "JourneyScript", "FormClient", "JourneyRunner", "JourneyChecks", "RunStore",
      "RunAnalysis", "ServiceEconomics", "JourneyReports", "DemoSite",
    ],
    "rejse": [
      "JourneyModel", "PageModel", "JourneyScript", "FormClient", "JourneyRunner", "JourneyChecks", "RunStore",
      "RunAnalysis", "ServiceEconomics", "JourneyReports", "DemoSite", "JourneyPipeline", "ArgumentParser", "Logging",
    ],
  ]

  /// What every target may import.
  static let everywhere: Set<String> = ["Foundation", "Synchronization", "Dispatch", "Glibc", "Darwin", "Musl"]

  @Test(arguments: allowed.keys.sorted())
  func `imports only what lies below it`(target: String) throws {
    let permitted = Self.allowed[target, default: []].union(Self.everywhere)
    let paths = PackageFiles.paths(under: "Sources/\(target)", extension: "swift")
    #expect(!paths.isEmpty)
    for path in paths {
      for module in imports(in: try PackageFiles.text(path)) where !permitted.contains(module) {
        Issue.record("\(path) imports \(module), which \(target) must not know.")
      }
    }
  }

  @Test func `every target has its row`() {
    let folders = Set(
      PackageFiles.paths(under: "Sources", extension: "swift").compactMap { $0.split(separator: "/").dropFirst().first }
    )
    #expect(folders.map(String.init).sorted() == Self.allowed.keys.sorted())
  }

  private func imports(in text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).compactMap { line in
      let words = line.split(separator: " ")
      guard let index = words.firstIndex(of: "import"), index < words.count - 1,
        words[..<index].allSatisfy({
          ["package", "private", "internal", "public", "fileprivate"].contains($0) || $0.hasPrefix("@")
        })
      else { return nil }
      let names = words[(index + 1)...].filter { !["struct", "class", "func", "enum", "protocol"].contains($0) }
      return names.first.map { String($0.split(separator: ".")[0]) }
    }
  }
}
