import Foundation

/// The report as JUnit XML: a suite a journey, a case a step for each citizen.
///
/// There is no schema of JUnit's own; the form is what GitLab, GitHub's test reporters, Jenkins and Azure read (the Ant
/// task's `testsuites > testsuite > testcase` with failure, error and skipped). `classname` is `journey.persona`, which
/// Jenkins shows as package and class; with `name`, the step, it is the key under which they keep a case's history, so
/// neither depends on the report's language. Times are those the service took, in seconds.
package struct JUnitReport: Sendable {
  private let suites: [JUnitSuite]

  /// A report of a document.
  package init(_ document: ReportDocument) {
    let builder = PipelineCaseBuilder(document)
    suites = document.journeys.map { JUnitSuite(name: $0.id, scope: $0.scope, cases: builder.cases(of: $0)) }
  }

  /// The file's text.
  package func render() -> String {
    // The schema that Jenkins publishes counts what was skipped in each suite, and not over all.
    let totals = Self.totals(suites.flatMap(\.cases), countsSkipped: false)
    let lines =
      ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<testsuites name=\"rejse\" \(totals)>"]
      + suites.flatMap(lines) + ["</testsuites>", ""]
    return lines.joined(separator: "\n")
  }

  private func lines(_ suite: JUnitSuite) -> [String] {
    ["  <testsuite name=\"\(TextEscaping.xml(suite.name))\" \(Self.totals(suite.cases))>"]
      + properties(suite) + suite.cases.flatMap(lines) + ["  </testsuite>"]
  }

  private func properties(_ suite: JUnitSuite) -> [String] {
    guard !suite.scope.isEmpty else { return [] }
    return [
      "    <properties>", "      <property name=\"scope\" value=\"\(TextEscaping.xml(suite.scope))\"/>",
      "    </properties>",
    ]
  }

  private func lines(_ test: PipelineCase) -> [String] {
    var attributes = [
      ("classname", test.className), ("name", test.name), ("time", Self.seconds(test.milliseconds)),
    ]
    if !test.file.isEmpty { attributes += [("file", test.file), ("line", "\(test.line)")] }
    let tag = "testcase " + attributes.map { "\($0.0)=\"\(TextEscaping.xml($0.1))\"" }.joined(separator: " ")
    var body: [String] = []
    if let result = test.result { body.append(element(result)) }
    if !test.output.isEmpty {
      body.append("<system-out>\(TextEscaping.xmlText(test.output.joined(separator: "\n")))</system-out>")
    }
    guard !body.isEmpty else { return ["    <\(tag)/>"] }
    return ["    <\(tag)>"] + body.map { "      \($0)" } + ["    </testcase>"]
  }

  private func element(_ result: PipelineCase.Result) -> String {
    let message = TextEscaping.xml(result.message)
    switch result.kind {
    case .skipped: return "<skipped message=\"\(message)\"/>"
    case .failure, .error:
      let name = result.kind.rawValue
      return "<\(name) type=\"\(TextEscaping.xml(result.type))\" message=\"\(message)\">"
        + "\(TextEscaping.xmlText(result.texts.joined(separator: "\n")))</\(name)>"
    }
  }

  private static func totals(_ cases: [PipelineCase], countsSkipped: Bool = true) -> String {
    func count(_ kind: PipelineCase.Result.Kind) -> Int { cases.count { $0.result?.kind == kind } }
    let time = seconds(cases.reduce(0) { $0 + $1.milliseconds })
    return "tests=\"\(cases.count)\" failures=\"\(count(.failure))\" errors=\"\(count(.error))\" "
      + (countsSkipped ? "skipped=\"\(count(.skipped))\" " : "") + "time=\"\(time)\""
  }

  private static func seconds(_ milliseconds: Double) -> String {
    String(format: "%.3f", milliseconds.isFinite ? max(0, milliseconds) / 1000 : 0)
  }
}

/// The cases of one journey.
struct JUnitSuite: Sendable {
  let name: String
  /// Which part of the errand is tested; empty where it is the whole.
  let scope: String
  let cases: [PipelineCase]
}
