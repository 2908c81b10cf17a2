import JourneyModel
import RunAnalysis

/// A finding that counts for a side's risk, with the personas whose citizens can meet it there.
struct CountedFinding: Sendable, Equatable {
  let finding: Finding
  let personas: Set<String>
  /// What one mend does away with.
  let root: FindingRoot

  init(_ finding: Finding, on side: Baseline) {
    self.init(finding: finding, personas: Set(side.personas.filter { side.canMeet(finding, $0) }))
  }

  private init(finding: Finding, personas: Set<String>) {
    self.finding = finding
    self.personas = personas
    root = FindingRoot(finding)
  }

  /// One for each root, in the order of their first, met by whoever meets any of its places.
  static func united(_ findings: [CountedFinding]) -> [CountedFinding] {
    var order: [FindingRoot] = []
    var united: [FindingRoot: CountedFinding] = [:]
    for counted in findings {
      if united[counted.root] == nil { order.append(counted.root) }
      let known = united[counted.root] ?? counted
      united[counted.root] = CountedFinding(finding: known.finding, personas: known.personas.union(counted.personas))
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
