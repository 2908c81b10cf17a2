/// The findings as GitHub's workflow commands: annotations beside the scripts' lines in a change.
///
/// One a root, errors first; GitHub shows ten of each level a step and keeps the rest in the log.
package struct WorkflowCommands: Sendable {
  private let document: ReportDocument

  /// The commands of a document.
  package init(_ document: ReportDocument) { self.document = document }

  /// The commands, one a line, to be written to the log of a step.
  package func render() -> String {
    let roots = document.pipeline.roots
    let gaps = document.pipeline.gaps.map { "::warning title=rejse::\(TextEscaping.workflowMessage($0))\n" }
    return ((roots.filter(\.isError) + roots.filter { !$0.isError }).map(command) + gaps).joined()
  }

  private func command(_ finding: PipelineFinding) -> String {
    let waived = finding.waiver == nil ? "" : " (\(ReportWords(document.language).waived))"
    let properties = [
      ("file", finding.file), ("line", finding.file.isEmpty ? "" : "\(max(1, finding.line))"),
      ("title", "\(finding.rule): \(finding.title)\(waived)"),
    ].filter { !$0.1.isEmpty }.map { "\($0.0)=\(TextEscaping.workflowProperty($0.1))" }
    return "::\(Self.level(finding)) \(properties.joined(separator: ","))::"
      + TextEscaping.workflowMessage("\(finding.location): \(finding.message)") + "\n"
  }

  /// What turns the run red is an error, whatever its severity; hints and what somebody answers for are notices.
  private static func level(_ finding: PipelineFinding) -> String {
    if finding.isError { return "error" }
    return finding.severity > 1 && finding.waiver == nil ? "warning" : "notice"
  }
}
