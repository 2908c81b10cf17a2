import Foundation
import TestSupport
import Testing

/// House rules that a glance can check.
struct HouseRuleTests {
  static let sources = PackageFiles.paths(under: "Sources", extension: "swift")

  @Test(arguments: sources)
  func `keeps to one subject of readable length`(path: String) throws {
    let lines = try PackageFiles.text(path).split(separator: "\n", omittingEmptySubsequences: false).count
    #expect(lines <= 300, "Split \(path): it has \(lines) lines.")
  }

  @Test(arguments: sources)
  func `has no way to crash on purpose`(path: String) throws {
    let text = try PackageFiles.text(path)
    for forbidden in ["try!", "fatalError(", "nonisolated(unsafe)", "as! "] {
      #expect(!text.contains(forbidden), "\(path) holds \(forbidden)")
    }
  }

  @Test(arguments: sources)
  func `gives a reason for every unchecked conformance`(path: String) throws {
    let lines = try PackageFiles.text(path).split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where line.contains("@unchecked Sendable") {
      let around = lines[max(0, index - 6)..<min(lines.count, index + 3)]
      #expect(around.contains { $0.contains("Sendable") && $0.contains("//") }, "\(path):\(index + 1) gives no reason")
    }
  }

  @Test func `the top level is the customer's`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: PackageFiles.root.path)
    let folders = try names.filter { name in
      let url = PackageFiles.root.appending(path: name)
      return try url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true && !name.hasPrefix(".")
    }
    #expect(folders.sorted() == ["Baselines", "Journeys", "Sources", "Tests", "results"])
  }
}
