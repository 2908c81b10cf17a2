import Foundation
import Testing

/// One public test suite as a JSON file: `meta`, shared `docs` and `cases`.
struct ConformanceFile {
  /// Documents that several cases share, by name.
  let docs: [String: String]
  /// The cases that need no script.
  let cases: [ConformanceCase]

  /// Where the suites are, from the environment, or nil.
  static var folder: String? { ProcessInfo.processInfo.environment["REJSE_CONFORMANCE"] }

  /// A suite's file in the folder, or nil when the folder lacks it.
  static func named(_ name: String) throws -> ConformanceFile? {
    guard let folder else { return nil }
    let path = URL(fileURLWithPath: folder).appendingPathComponent("\(name).json")
    guard let data = try? Data(contentsOf: path) else { return nil }
    let root = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    let cases = root["cases"] as? [[String: Any]] ?? []
    return ConformanceFile(
      docs: root["docs"] as? [String: String] ?? [:],
      cases: cases.map(ConformanceCase.init).filter { $0.isStatic })
  }
}

/// One case of a suite.
struct ConformanceCase {
  private let values: [String: Any]

  init(_ values: [String: Any]) { self.values = values }

  /// The case's name within its suite.
  var id: String { text("id") ?? "?" }
  /// Whether it needs no script; suites that don't say have none that do.
  var isStatic: Bool { values["static"] as? Bool ?? true }

  func text(_ key: String) -> String? { values[key] as? String }
  func flag(_ key: String) -> Bool { values[key] as? Bool ?? false }
  func number(_ key: String) -> Int? { values[key] as? Int }
  func list(_ key: String) -> [Any]? { values[key] as? [Any] }
  func object(_ key: String) -> [String: Any]? { values[key] as? [String: Any] }

  /// Bytes that the file holds in base64.
  func bytes(_ key: String) -> [UInt8]? { text(key).flatMap { Data(base64Encoded: $0) }.map(Array.init) }
}

/// How a suite is judged, and what it may not fall under.
struct ConformanceSuite: Sendable, CustomTestStringConvertible {
  /// The file's name without its extension.
  let name: String
  /// Which of the file's cases are counted, where they are judged apart.
  var part = ""
  /// Percent of the counted cases that must pass.
  let floor: Double
  /// Whether a case passes; nil for a case that isn't of the counted kind.
  let judge: @Sendable (ConformanceCase, ConformanceFile) throws -> Bool?

  var testDescription: String { part.isEmpty ? name : "\(name) (\(part))" }

  /// Judges every case of a file.
  func tally(_ file: ConformanceFile) -> ConformanceTally {
    var tally = ConformanceTally()
    for test in file.cases { tally.count(test) { try judge(test, file) } }
    return tally
  }
}

/// How the counted cases of a suite went.
struct ConformanceTally {
  private(set) var passed = 0
  private(set) var failed: [String] = []

  var total: Int { passed + failed.count }

  /// Counts a case by its verdict; nil leaves it out.
  mutating func count(_ test: ConformanceCase, _ verdict: () throws -> Bool?) {
    do {
      guard let passes = try verdict() else { return }
      if passes { passed += 1 } else { failed.append(test.id) }
    } catch {
      failed.append("\(test.id): \(error)")
    }
  }

  /// Prints the suite's line, and its misses where `REJSE_CONFORMANCE_FAILURES` is set; then holds it to its floor.
  func report(_ name: String, floor: Double) {
    print("\(name): \(passed) / \(total)")
    if ProcessInfo.processInfo.environment["REJSE_CONFORMANCE_FAILURES"] != nil {
      for id in failed { print("  \(name) failed: \(id)") }
    }
    #expect(Double(passed) * 100 >= floor * Double(total), "\(name) fell under its floor")
  }
}
