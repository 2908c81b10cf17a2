import JourneyModel
import RunAnalysis

/// A finding that counts for a side's risk, with the personas whose citizens can meet it there.
struct CountedFinding: Sendable, Equatable {
  let finding: Finding
  let personas: Set<String>

  init(_ finding: Finding, on side: Baseline) {
    self.finding = finding
    personas = Set(side.personas.filter { side.canMeet(finding, $0) })
  }

  private init(finding: Finding, personas: Set<String>) {
    self.finding = finding
    self.personas = personas
  }

  /// Whether one mend does away with both.
  func isOfOneRoot(with other: CountedFinding) -> Bool { FindingRoot(finding) == FindingRoot(other.finding) }

  /// One for each root, in the order of their first, met by whoever meets any of its places.
  static func united(_ findings: [CountedFinding]) -> [CountedFinding] {
    var order: [FindingRoot] = []
    var united: [FindingRoot: CountedFinding] = [:]
    for counted in findings {
      let root = FindingRoot(counted.finding)
      if united[root] == nil { order.append(root) }
      let known = united[root] ?? counted
      united[root] = CountedFinding(finding: known.finding, personas: known.personas.union(counted.personas))
    }
    return order.compactMap { united[$0] }
  }

  /// Sorted, so that the same findings in another order give the same floating point result.
  static func sorted(_ findings: [CountedFinding]) -> [CountedFinding] {
    func key(_ counted: CountedFinding) -> [String] {
      let finding = counted.finding
      return [finding.step, finding.check, finding.fingerprint.rawValue, finding.place.key]
    }
    return findings.map { (key($0), $0) }.sorted { left, right in
      left.0 == right.0
        ? left.1.finding.severity > right.1.finding.severity : left.0.lexicographicallyPrecedes(right.0)
    }.map(\.1)
  }
}
