import Foundation
import Testing

/// The cases of one public suite, read from the folder that `REJSE_CONFORMANCE` names.
struct SuiteCases<Case: Decodable>: Decodable {
  let cases: [Case]
  /// The sources that cases share, by name.
  let docs: [String: String]?

  static func load(_ name: String) throws -> [Case]? { try read(name)?.cases }

  static func loadWithDocuments(_ name: String) throws -> (cases: [Case], documents: [String: String])? {
    try read(name).map { ($0.cases, $0.docs ?? [:]) }
  }

  /// Nil, and a line that says so, when the folder lacks the suite.
  private static func read(_ name: String) throws -> Self? {
    let folder = try #require(ProcessInfo.processInfo.environment["REJSE_CONFORMANCE"])
    let file = URL(filePath: folder).appending(path: "\(name).json")
    guard FileManager.default.fileExists(atPath: file.path) else {
      print("\(name): absent")
      return nil
    }
    return try JSONDecoder().decode(Self.self, from: Data(contentsOf: file))
  }
}

/// How many cases of a suite pass.
struct SuiteTally {
  let name: String
  private(set) var passed = 0
  private(set) var failures: [String] = []

  init(_ name: String) { self.name = name }

  var total: Int { passed + failures.count }

  mutating func count(_ id: String, passes: Bool, _ detail: @autoclosure () -> String = "") {
    if passes { passed += 1 } else { failures.append("\(id) \(detail())") }
  }

  /// Prints the line of the suite, and fails when fewer than the floor's share pass.
  func report(floor: Double? = nil) {
    print("\(name): \(passed) / \(total)")
    guard let floor else { return }
    let misses = failures.prefix(20).joined(separator: "\n")
    #expect(total > 0 && Double(passed) >= floor * Double(total), "\(name) fell under its floor:\n\(misses)")
  }
}

extension Trait where Self == ConditionTrait {
  /// The public suites are not part of the package: they run where the folder is.
  static var needsSuites: Self {
    .enabled(
      if: ProcessInfo.processInfo.environment["REJSE_CONFORMANCE"] != nil, "REJSE_CONFORMANCE names no folder of suites"
    )
  }
}
