import Foundation
import TestSupport
import Testing

/// The pipelines that are there to be copied: their commands do in a clean folder what the page says.
@Suite(.timeLimit(.minutes(10)))
struct PipelineExampleTests {
  private static let page = "Journeys/pipelines.md"

  /// The lines of the page's blocks that start `rejse`, in order, by the heading that they stand under.
  private static func commands(under heading: String) throws -> [String] {
    let section = try PackageFiles.text(page).components(separatedBy: "\n## ").first { $0.hasPrefix(heading) } ?? ""
    var isInside = false
    return section.split(separator: "\n").compactMap { line in
      if line.hasPrefix("```") { isInside.toggle() }
      let text = line.trimmingCharacters(in: .whitespaces)
      let command = ["- run: ", "- ", "ExecStart="].first { text.hasPrefix($0) }.map { text.dropFirst($0.count) }
      guard isInside, let command, command.hasPrefix("rejse ") || command.hasPrefix("/bin/sh -c ") else { return nil }
      return String(command)
    }
  }

  /// A clean folder with two journeys against a service.
  private static func folder(_ service: RawServer) throws -> Rejse {
    let rejse = try Rejse()
    let script = TestScript.journey("${BASE_URL}").replacing("[anna.yaml]", with: "[personas/anna.yaml]")
    for name in ["proeve", "igen"] {
      try rejse.write(script.replacing("journey: proeve", with: "journey: \(name)"), to: "Journeys/\(name).yaml")
    }
    try rejse.write(TestScript.persona, to: "Journeys/personas/anna.yaml")
    return rejse
  }

  private func shell(
    _ line: String, in rejse: Rejse, _ environment: [String: String] = [:]
  ) async throws -> Rejse.Ended {
    try await ShellCommand(line: line, environment: environment).run(in: rejse)
  }

  @Test func `GitHub's plays what has changed, annotates, sums up and leaves what the next steps take`() async throws {
    let service = try TestScript.service()
    let rejse = try Self.folder(service)
    defer { rejse.remove() }
    let commands = try Self.commands(under: "GitHub Actions")
    let play = try #require(commands.first)
    #expect(commands.count == 1)
    let environment = [
      "BASE_URL": service.address(""), "BASE": "main", "GITHUB_STEP_SUMMARY": rejse.folder.path + "/summary.md",
    ]
    let commit = "git -c user.name=Ida -c user.email=ida@example.dk commit -q -m x"
    let cloned = try await shell(
      "git init -q . && git add -A && \(commit) && git update-ref refs/remotes/origin/main HEAD", in: rejse)
    #expect(cloned.status == 0, "\(cloned)")
    let unchanged = try await shell(play, in: rejse, environment)
    #expect(unchanged.status == 0 && !FileManager.default.fileExists(atPath: rejse.folder.path + "/reports"))
    _ = try await shell("sed -i 1i'# changed' Journeys/igen.yaml", in: rejse)
    let ended = try await shell(play, in: rejse, environment)
    #expect([0, 1].contains(ended.status), "\(ended)")
    #expect(ended.errors.contains("file=Journeys/igen.yaml,line="), "\(ended)")
    #expect(!ended.errors.contains("proeve"))
    #expect(try rejse.text("summary.md").hasPrefix("# "))
    #expect(try rejse.text("reports/report.sarif").contains("\"version\" : \"2.1.0\""))
    #expect(try rejse.text("reports/comment.md").split(separator: "\n").count <= 5)
  }

  @Test func `GitLab's plays on two machines and reports as one`() async throws {
    let service = try TestScript.service()
    let rejse = try Self.folder(service)
    defer { rejse.remove() }
    let commands = try Self.commands(under: "GitLab")
    #expect(commands.count == 2)
    for number in 1...2 {
      let ended = try await shell(
        commands[0], in: rejse,
        ["BASE_URL": service.address(""), "CI_NODE_INDEX": "\(number)", "CI_NODE_TOTAL": "2"])
      #expect(ended.status == 0, "\(ended)")
    }
    let merged = try await shell(commands[1], in: rejse)
    #expect([0, 1].contains(merged.status), "\(merged)")
    let cases = try rejse.text("reports/junit.xml")
    #expect(cases.contains("<testsuite name=\"igen\"") && cases.contains("<testsuite name=\"proeve\""))
    #expect(try rejse.text("reports/gl-code-quality-report.json").contains("\"path\" : \"Journeys/"))
    #expect(try rejse.text("reports/report.html").hasPrefix("<!DOCTYPE html>"))
    #expect(try !rejse.text("reports/comment.md").isEmpty)
  }

  @Test func `no command of the page is left out`() throws {
    let inBlocks = try PackageFiles.text(Self.page).components(separatedBy: "\n```").enumerated()
      .filter { !$0.offset.isMultiple(of: 2) }.map(\.element).joined(separator: "\n")
    let played = try ["GitHub Actions", "GitLab", "systemd"].flatMap(Self.commands)
    #expect(inBlocks.ranges(of: /\brejse (run|merge|report|monitor)\b/).count == played.count)
  }

  @Test func `systemd's unit leaves a report, and fails when the service is out of reach`() async throws {
    let service = try TestScript.service()
    let rejse = try Self.folder(service)
    defer { rejse.remove() }
    let commands = try Self.commands(under: "systemd")
    #expect(commands.count == 1)
    let ended = try await shell(commands[0], in: rejse, ["BASE_URL": service.address("")])
    #expect([0, 1].contains(ended.status), "\(ended)")
    #expect(try !rejse.text("reports/comment.md").isEmpty)
    let absent = try await shell(commands[0], in: rejse, ["BASE_URL": "http://127.0.0.1:1"])
    #expect(absent.status == 3, "\(absent)")
  }

  @Test func `every format that a pipeline can ask for is written, and none that it can't`() async throws {
    let service = try TestScript.service()
    let rejse = try Rejse(journey: TestScript.journey(service.address("")))
    defer { rejse.remove() }
    let ended = try await shell(
      "rejse run rejse.yaml --exit-zero --json --format sarif,gitlab,tap --format comment,github --output out",
      in: rejse)
    #expect(ended.status == 0 && ended.output.hasPrefix("{"), "\(ended)")
    for name in [
      "report.html", "report.md", "report.json", "junit.xml", "report.sarif", "gl-code-quality-report.json",
      "report.tap", "comment.md",
    ] {
      #expect(try !rejse.text("out/\(name)").isEmpty, "\(name)")
    }
    let again = try await shell(
      "cp out/report.sarif first && rejse report --format sarif --output out && cmp first out/report.sarif", in: rejse)
    #expect(again.status == 0, "\(again)")
    for wrong in [
      "rejse report --format pdf", "rejse report --format sarif,", "rejse run rejse.yaml --shard 3/2",
      "rejse merge nosuch",
      "rejse merge results/*", "rejse run rejse.yaml --only-changed HEAD",
    ] {
      let refused = try await shell(wrong, in: rejse)
      #expect(refused.status == 64 && refused.errors.count > 20, "\(wrong): \(refused)")
    }
  }
}
