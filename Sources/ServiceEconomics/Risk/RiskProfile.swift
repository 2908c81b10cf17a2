import JourneyModel
import RunAnalysis

/// What the personas of a journey meet, apart from how likely each thing makes them call.
struct RiskProfile: Sendable, Equatable {
  struct Cause: Sendable, Equatable {
    let origin: RiskContribution.Origin
    let finding: Finding?
    let severity: Severity
    /// The share of walks that met it; for a mistake it is multiplied with the assumed exposure.
    let occurrence: Double

    func exposure(_ mistakeExposure: Double) -> Double {
      origin == .mistake ? occurrence * mistakeExposure : occurrence
    }
  }

  struct Person: Sendable, Equatable {
    let id: String
    let share: Double
    let causes: [Cause]
  }

  let persons: [Person]

  /// Sorts out who meets what; the places of one root (`FindingRoot`) count once for each citizen, like one fault.
  ///
  /// - Parameters:
  ///   - findings: what counts, sorted.
  ///   - failures: the share of each persona's walks that were kept from the right end.
  ///   - shares: the personas that count.
  init(findings: [CountedFinding], failures: [String: Double], shares: [PersonaShare]) {
    persons = shares.sorted { $0.persona < $1.persona }.map { share in
      var roots: Set<FindingRoot> = []
      let met = findings.filter { counted in
        counted.personas.contains(share.persona) && roots.insert(counted.root).inserted
      }.map { counted in
        Cause(
          origin: counted.finding.isShownByMistake ? .mistake : .finding, finding: counted.finding,
          severity: counted.finding.severity, occurrence: 1)
      }
      // A failure that a finding of severity 4 already tells of would otherwise count twice.
      let isTold = met.contains { $0.origin == .finding && $0.severity == .critical }
      let failure = isTold ? 0 : failures[share.persona] ?? 0
      let untold =
        failure > 0
        ? [Cause(origin: .failedWalk, finding: nil, severity: .critical, occurrence: failure)] : []
      return Person(id: share.persona, share: share.share, causes: met + untold)
    }
  }

  /// The risk of each persona (noisy-OR: Pearl, "Probabilistic reasoning in intelligent systems", 1988, section 4.3.2).
  func risks(_ weights: SeverityWeights, mistakeExposure: Double) -> [Double] {
    persons.map { person in
      1 - person.causes.reduce(1.0) { $0 * (1 - $1.exposure(mistakeExposure) * weights[$1.severity]) }
    }
  }

  /// The risk of the population.
  func population(_ weights: SeverityWeights, mistakeExposure: Double) -> Double {
    zip(persons, risks(weights, mistakeExposure: mistakeExposure)).reduce(0) { $0 + $1.0.share * $1.1 }
  }
}

extension Baseline {
  /// The share of each persona's settled walks that were kept from the right end.
  var failures: [String: Double] {
    Dictionary(
      reached.map { record in
        let failed = record.outcomes.filter { $0 == .failed }.count
        let right = record.outcomes.filter { $0 == .completed || $0 == .correctlyRefused }.count
        return (record.persona, failed == 0 ? 0 : Double(failed) / Double(failed + right))
      }, uniquingKeysWith: max)
  }
}
