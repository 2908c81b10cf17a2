import Foundation
import JourneyReports
import Testing

/// A hostile text in what pipelines read: it stays one finding's text, and no command, directive, link or path.
struct PipelineInjectionTests {
  @Test(arguments: HostileTexts.all)
  func `SARIF stays valid, without links, placeholders or what steers a screen`(text: String) throws {
    let sarif = try SARIFReport(try HostileRun(text: text).document()).render()
    #expect(try SARIFTests.schema.get().problems(of: sarif).isEmpty)
    for (key, value) in try JSONValue(parsing: sarif).texts() {
      let isLong = key == "text" || key == "markdown"
      #expect(!value.unicodeScalars.contains { steers($0) && $0 != "\u{2060}" && !(isLong && $0 == "\n") })
      if key == "text" {
        #expect(!value.contains("]("))
        #expect(!value.replacing("{{", with: "").replacing("}}", with: "").contains { "{}".contains($0) })
      }
      if key == "uri" { #expect(!value.hasPrefix("/") && !value.contains(":")) }
    }
  }

  @Test(arguments: HostileTexts.all)
  func `GitLab's list has an entry a finding and nothing that steers a screen`(text: String) throws {
    let shown = try CodeQualityReport(try HostileRun(text: text).document()).render()
    let entries = try JSONValue(parsing: shown)
    let harmless = try CodeQualityReport(try HostileRun(text: "x").document()).render()
    let expected = try JSONValue(parsing: harmless)
    #expect(entries.list?.count == expected.list?.count)
    #expect(!entries.texts().contains { $0.value.unicodeScalars.contains { steers($0) } })
  }

  @Test(arguments: HostileTexts.all + ["::error::x", "%0A::set-output name=a::b", "a,line=1::b"])
  func `GitHub's runner sees our commands only`(text: String) throws {
    let lines = WorkflowCommands(try HostileRun(text: text).document()).render().split(separator: "\n")
    let expected = WorkflowCommands(try HostileRun(text: "x").document()).render().split(separator: "\n")
    #expect(lines.count == expected.count)
    for (line, own) in zip(lines, expected) {
      #expect(command(line) == command(own))
      #expect(!line.unicodeScalars.contains { steers($0) })
      #expect(!line.contains("%0A") && !line.contains("%0a") && !line.contains("%0D"))
    }
  }

  @Test(arguments: HostileTexts.all + ["a # SKIP", "x # TODO y", "Bail out!", "\\# SKIP", "1..0", "not ok 1"])
  func `TAP keeps its lines and directives`(text: String) throws {
    let lines = TAPReport(try HostileRun(text: text).document()).render()
    let expected = TAPReport(try HostileRun(text: "x").document()).render()
    #expect(skeleton(lines) == skeleton(expected))
    #expect(!lines.unicodeScalars.contains { steers($0) && $0 != "\n" })
  }

  @Test(arguments: HostileTexts.all)
  func `a comment keeps its lines, calls nobody and holds no markup but ours`(text: String) throws {
    let lines = CommentReport(try HostileRun(text: text).document()).render()
      .split(separator: "\n", omittingEmptySubsequences: false)
    let expected = CommentReport(try HostileRun(text: "x").document()).render()
      .split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.map { $0.prefix(2) } == expected.map { $0.prefix(2) })
    for line in lines {
      #expect(!line.contains("<") && !line.contains("@everyone"))
      #expect(!line.replacing("\\[", with: "").contains("["))
    }
  }

  /// The level and the names of the properties, as the runner splits them: at the first space, at commas, at `::`.
  private func command(_ line: Substring) -> [String] {
    guard line.hasPrefix("::"), let end = line.dropFirst(2).range(of: "::")?.lowerBound else { return ["none"] }
    let head = line[line.index(line.startIndex, offsetBy: 2)..<end].split(separator: " ", maxSplits: 1)
    let names = head.dropFirst().flatMap { $0.split(separator: ",") }.map { String($0.prefix { $0 != "=" }) }
    return head.prefix(1).map(String.init) + names
  }

  /// What each line is to a reader of TAP: a test point with its directive, a line of a block, a plan.
  private func skeleton(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var isEscaped = false
      let directive = line.contains { character in
        defer { isEscaped = character == "\\" && !isEscaped }
        return character == "#" && !isEscaped
      }
      if line == "  ---" || line == "  ..." { return String(line) }
      guard !line.hasPrefix("  ") else { return String(line.prefix { $0 == " " }) }
      return "\(line.prefix { $0 != "-" }) \(directive)"
    }
  }

  private func steers(_ scalar: Unicode.Scalar) -> Bool {
    if ["\u{ad}", "\u{200c}", "\u{200d}"].contains(scalar) { return false }
    return scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
  }
}
