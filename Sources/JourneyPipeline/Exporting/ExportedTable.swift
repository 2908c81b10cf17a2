package import JourneyModel
import RunAnalysis
package import ServiceEconomics

/// One part of a run as JSON for other programs; `Journeys/reference/schema/output` holds the schemas.
///
/// `schemaVersion` grows when a key goes away or changes its meaning; new keys may come without.
package enum ExportedTable {
  /// The version of the formats that this tool writes.
  package static let schemaVersion = 1

  /// A run's findings.
  package struct Findings: Codable, Sendable {
    let schemaVersion: Int
    let run: RunMetadata
    let findings: [Finding]
  }

  /// What each step of a run's journeys asks of each persona, and how their walks ended.
  package struct Metrics: Codable, Sendable {
    /// One journey.
    struct Journey: Codable, Sendable {
      let journey: String
      let effort: [StepEffort]
      let reached: [ReachedSteps]
      let requests: Int
    }

    let schemaVersion: Int
    let run: RunMetadata
    let journeys: [Journey]
  }

  /// What changed since the baselines.
  package struct Comparison: Codable, Sendable {
    let schemaVersion: Int
    let run: RunMetadata
    let comparisons: [RunComparison]
    let withoutBaseline: [String]
  }

  /// What the difference is worth.
  package struct Valuation: Codable, Sendable {
    let schemaVersion: Int
    let run: RunMetadata
    let estimate: Estimate
  }

  /// A run's findings.
  package static func findings(_ result: RunResult) -> Findings {
    Findings(schemaVersion: schemaVersion, run: result.metadata, findings: result.findings)
  }

  /// A run's figures.
  package static func metrics(_ result: RunResult) -> Metrics {
    let journeys = zip(result.journeys, BaselineBuilder.proposals(of: result)).map { journey, side in
      Metrics.Journey(
        journey: side.journey, effort: side.effort, reached: side.reached, requests: journey.requests)
    }
    return Metrics(schemaVersion: schemaVersion, run: result.metadata, journeys: journeys)
  }

  /// What changed in a run.
  package static func comparison(_ result: RunResult, _ compared: BaselineBook.Compared) -> Comparison {
    Comparison(
      schemaVersion: schemaVersion, run: result.metadata, comparisons: compared.comparisons,
      withoutBaseline: compared.missing)
  }

  /// A run's estimate.
  package static func estimate(_ result: RunResult, _ estimate: Estimate) -> Valuation {
    Valuation(schemaVersion: schemaVersion, run: result.metadata, estimate: estimate)
  }
}
