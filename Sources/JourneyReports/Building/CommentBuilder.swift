import JourneyModel
import RunAnalysis

/// Words what got worse for whoever is about to accept a change: the verdict, the worst, and how many more there are.
struct CommentBuilder {
  let input: ReportInput
  /// The verdict in one sentence.
  let headline: String

  /// At most `PipelineSection.commentLines` lines; without a baseline the worst errors stand for what got worse.
  func lines(of findings: [PipelineFinding]) -> [String] {
    let worse = worse(findings)
    let room = PipelineSection.commentLines - 2
    let rest = rest(findings, untold: max(0, worse.count - room))
    return [headline] + worse.prefix(room) + (rest.isEmpty ? [] : [rest])
  }

  private func worse(_ findings: [PipelineFinding]) -> [String] {
    let lost = input.comparisons.flatMap(\.regressions).filter { $0.kind == .lostOutcome }
      .map { $0.message(input.language) }
    var seen: Set<Int> = []
    let present = findings.filter { finding in
      guard finding.isPresent, finding.waiver == nil else { return false }
      // A citizen who no longer gets through is told of by the comparison.
      if finding.rule == KeptOutFindings.rule, !input.comparisons.isEmpty { return false }
      return input.comparisons.isEmpty ? finding.isError : finding.state == .new || finding.state == .worsened
    }.sorted { ($0.severity, $1.number) > ($1.severity, $0.number) }
    return lost.uniqued() + present.filter { seen.insert($0.number).inserted }.map(sentence)
  }

  private func sentence(_ finding: PipelineFinding) -> String {
    let change =
      switch finding.state {
      case .new: FindingChange.Kind.new.label(input.language) + ": "
      case .worsened: FindingChange.Kind.worsened.label(input.language) + ": "
      case .known, .fixed, .unknown, nil: ""
      }
    return "\(change)\(finding.title) (\(finding.severityLabel.lowercased())), \(finding.location)"
  }

  private func rest(_ findings: [PipelineFinding], untold: Int) -> String {
    func count(_ state: PipelineFinding.State) -> Int { findings.count { $0.state == state } }
    var parts: [String] = []
    func add(_ count: Int, _ da: String, _ en: String) {
      if count > 0 { parts.append("\(count) \(input.language == .danish ? da : en)") }
    }
    add(untold, "til af samme slags", "more of that kind")
    add(count(.known), "kendte", "known")
    add(count(.fixed), "rettede", "fixed")
    add(count(.unknown), "uafklarede", "unknown")
    add(findings.count { $0.waiver != nil && $0.isPresent }, "undtagne", "waived")
    guard !parts.isEmpty else { return "" }
    return (input.language == .danish ? "Desuden: " : "Besides: ") + parts.joined(separator: ", ") + "."
  }
}
