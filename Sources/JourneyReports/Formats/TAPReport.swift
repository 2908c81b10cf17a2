import Foundation

/// The report as the Test Anything Protocol, version 13: a test point a step for each citizen, the cases of the JUnit
/// file in its order.
///
/// Version 14 adds nothing that is used here but its name, and Perl's readers (`prove`, TAP::Harness 3.44) take that for
/// an error. Names are escaped as version 14 writes down what readers of 13 do already.
package struct TAPReport: Sendable {
  private let cases: [PipelineCase]
  private let gap: String?

  /// A report of a document.
  package init(_ document: ReportDocument) {
    let builder = PipelineCaseBuilder(document)
    cases = document.journeys.flatMap(builder.cases)
    gap = document.pipeline.isCutShort ? document.pipeline.gaps.first : nil
  }

  /// The file's text.
  package func render() -> String {
    let points = cases.enumerated().flatMap { lines($1, number: $0 + 1) }
    let plan = cases.isEmpty ? "1..0 # SKIP" : "1..\(cases.count)"
    let end = gap.map { ["Bail out! \(TextEscaping.tap($0))"] } ?? []
    return (["TAP version 13", plan] + points + end).joined(separator: "\n") + "\n"
  }

  private func lines(_ test: PipelineCase, number: Int) -> [String] {
    let name = TextEscaping.tap("\(test.className): \(test.name)")
    switch test.result?.kind {
    case nil: return ["ok \(number) - \(name)"] + diagnostics(test, test.output)
    case .skipped:
      return ["ok \(number) - \(name) # SKIP \(TextEscaping.tap(test.result?.message ?? ""))"] + diagnostics(test, [])
    case .failure, .error:
      return ["not ok \(number) - \(name)"] + diagnostics(test, (test.result?.texts ?? []) + test.output)
    }
  }

  /// A block of YAML 1.2 that the smaller readers of YAML in TAP understand too.
  ///
  /// Perl's takes a text with a colon in a list for a key, so there is no list. Lines of a block scalar lose the spaces in front, which would set its indentation.
  private func diagnostics(_ test: PipelineCase, _ texts: [String]) -> [String] {
    var lines: [String] = []
    if let result = test.result, result.kind != .skipped {
      lines.append("severity: \(result.kind == .error ? "error" : "fail")")
    }
    let shown = texts.map { TextEscaping.terminal($0).trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    if !shown.isEmpty { lines += ["message: |"] + shown.map { "  \($0)" } }
    if test.milliseconds.isFinite, test.milliseconds > 0 {
      lines.append("duration_ms: \(String(format: "%.3f", test.milliseconds))")
    }
    if !test.file.isEmpty { lines += ["at:", "  file: \(quoted(test.file))", "  line: \(test.line)"] }
    return lines.isEmpty ? [] : (["---"] + lines + ["..."]).map { "  \($0)" }
  }

  private func quoted(_ text: String) -> String {
    let shown = TextEscaping.terminal(text).unicodeScalars.map { scalar in
      scalar == "\"" || scalar == "\\" ? "\\\(scalar)" : String(scalar)
    }
    return "\"\(shown.joined())\""
  }
}
