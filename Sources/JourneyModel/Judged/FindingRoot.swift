/// What findings have in common when one mend does away with them all: the same fault of a template on many pages.
///
/// Findings stay apart, one a place, so that a comparison sees each page by itself. A reader is told of a root once, with
/// its places, and a citizen who meets it on nine pages isn't counted as meeting nine faults.
package struct FindingRoot: Sendable, Hashable {
  private let check: String
  private let journey: String
  private let severity: Severity
  private let isShownByMistake: Bool
  private let isWaived: Bool
  private let sign: String

  /// The root of a finding: its check and the very words or markup that show it; its own fingerprint where nothing was
  /// shown, for then nothing says that two of them are the same.
  package init(_ finding: Finding) {
    check = finding.check
    journey = finding.journey
    severity = finding.severity
    isShownByMistake = finding.family != nil
    isWaived = finding.waiver != nil
    let shown = finding.evidence.sign ?? finding.evidence.excerpt
    sign = shown.isEmpty ? finding.fingerprint.rawValue : shown
  }
}

extension Sequence<Finding> {
  /// How many faults the findings come from.
  package var rootCount: Int { Set(map(FindingRoot.init)).count }
}
