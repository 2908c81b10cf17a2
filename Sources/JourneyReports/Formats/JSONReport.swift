import Foundation
import JourneyModel
import RunAnalysis
import ServiceEconomics

/// The report for machines: the run, what changed and the estimate as one JSON object, unrounded and in both languages.
///
/// Keys are sorted and arrays are in the run's order, so that the same run gives the same bytes. `schemaVersion` grows
/// when a key goes away or changes its meaning; new keys may come without.
package struct JSONReport: Sendable {
  private let input: ReportInput

  /// The version of the format that this tool writes.
  package static let schemaVersion = 1

  /// A report of a run.
  package init(_ input: ReportInput) { self.input = input }

  /// The file's text.
  ///
  /// - Returns: JSON, ending with a line break; numbers that JSON can't hold are the strings `Infinity`, `-Infinity`
  ///   and `NaN`.
  /// - Throws: what `JSONEncoder` throws.
  package func render() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "Infinity", negativeInfinity: "-Infinity", nan: "NaN")
    let data = try encoder.encode(
      Content(
        schemaVersion: Self.schemaVersion, failOn: input.failOn, summary: summary, run: input.result,
        comparisons: input.comparisons, estimate: input.estimate))
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  private struct Content: Encodable {
    let schemaVersion: Int
    let failOn: Severity
    let summary: Summary
    let run: RunResult
    let comparisons: [RunComparison]
    let estimate: Estimate?
  }

  /// What a script asks for first.
  private struct Summary: Encodable {
    let findings: Int
    let errors: Int
    let bySeverity: [String: Int]
    let byChange: [String: Int]
    let outcomes: [String: Int]
    let isRegression: Bool
  }

  private var summary: Summary {
    let findings = input.result.findings
    let changes = input.comparisons.flatMap(\.findings)
    let ends = input.result.journeys.flatMap(\.walks).map(\.outcome.kind)
    return Summary(
      findings: findings.count,
      errors: findings.count { $0.severity >= input.failOn && $0.waiver == nil },
      bySeverity: counts(
        Severity.allCases.map { severity in
          ("\(severity.rawValue)", findings.count { $0.severity == severity })
        }),
      byChange: input.comparisons.isEmpty
        ? [:] : counts(FindingChange.Kind.allCases.map { kind in (kind.rawValue, changes.count { $0.kind == kind }) }),
      outcomes: counts(WalkOutcome.Kind.allCases.map { kind in (kind.rawValue, ends.count { $0 == kind }) }),
      isRegression: input.comparisons.contains { $0.isRegression(failOn: input.failOn) })
  }

  private func counts(_ pairs: [(String, Int)]) -> [String: Int] {
    Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}
