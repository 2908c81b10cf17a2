import Foundation
import JourneyModel
import RunAnalysis
import ServiceEconomics
import TestSupport

/// A service with a known truth, as `Tests/Benchmarks/simulated_truth.py` played it.
struct SimulatedService: Sendable {
  static let inputs = [
    "calls-per-year", "share-born-in-flow", "effect", "attribution", "minutes-per-avoided-call", "rebound",
    "realisable",
    "rate", "zero-effect-probability",
  ]
  static let truths: [EstimateQuantity] = [
    .reduction, .callsAvoided, .grossHours, .netHours, .realisableHours, .kroner,
  ]

  let number: Int
  let share: Double
  /// `4abm+`: severity, personas, only by mistake, still there after.
  let findings: [String]
  let ranges: [(key: String, low: Double, mode: Double, high: Double)]
  let truth: [EstimateQuantity: Double]

  /// Whether the inputs allow for no effect at all.
  var hasSpike: Bool { ranges.last.map { $0.high > 0 } ?? false }

  static func all() throws -> [SimulatedService] {
    try PackageFiles.text("Tests/Fixtures/simulated-truth.csv").split(separator: "\n").dropFirst().map(Self.init)
  }

  private init(_ line: Substring) {
    let cells = line.split(separator: ";").map(String.init)
    let numbers = cells.dropFirst(3).compactMap(Double.init)
    number = Int(cells[0]) ?? 0
    share = Double(cells[1]) ?? 0
    findings = cells[2].split(separator: " ").map(String.init)
    ranges = Self.inputs.enumerated().map { ($1, numbers[$0 * 3], numbers[$0 * 3 + 1], numbers[$0 * 3 + 2]) }
    let offset = Self.inputs.count * 3
    truth = Dictionary(uniqueKeysWithValues: Self.truths.enumerated().map { ($1, numbers[offset + $0]) })
  }

  /// The model's estimate from ranges and runs alone; it never sees the truth.
  func estimate(draws: Int) throws -> Estimate {
    var fixture = AssumptionFixture()
    for range in ranges { fixture = fixture.with(range.key, range.low, range.mode, range.high) }
    fixture.stated = []
    var before = SideFixture()
    before.shares = ["anna": share, "bo": 1 - share]
    var after = before
    before.findings = findings.indices.map(finding)
    after.findings = findings.indices.filter { findings[$0].hasSuffix("+") }.map(finding)
    let change = RelativeChangeModel(
      try RunComparator.compare(after.run, with: before.baseline), baseline: before.baseline, current: after.baseline)
    return try EstimateModel(fixture.set, change: change, seed: UInt64(number), draws: draws).estimate()
  }

  private func finding(_ index: Int) -> Finding {
    let text = findings[index]
    let personas = [("a", "anna"), ("b", "bo")].filter { text.contains($0.0) }.map(\.1)
    let isMistake = text.contains("m")
    let severity = Severity(rawValue: Int(text.prefix(1)) ?? 1) ?? .hint
    return SideFixture.finding(
      "C-\(index + 1)", severity: severity, personas: personas, place: "felt-\(index)",
      family: isMistake ? "cpr-format" : nil, walk: isMistake ? "kort/anna/1/cpr-format" : "kort/anna/1")
  }
}
