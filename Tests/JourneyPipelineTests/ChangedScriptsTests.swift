import Foundation
import JourneyModel
import Testing

@testable import JourneyPipeline

/// Which journeys git knows to have changed, whichever of their files it was.
@Suite("What has changed", .timeLimit(.minutes(10)))
struct ChangedScriptsTests {
  @Test("is a journey whose script, fragment, persona or facts have")
  func everyFile() throws {
    let clone = try Clone()
    #expect(try clone.changed() == [])
    for (file, journeys) in [
      ("a.yaml", ["a.yaml"]), ("fragments/login.yaml", ["a.yaml"]), ("personas/anna.yaml", ["a.yaml", "b.yaml"]),
      ("facts.yaml", ["b.yaml"]), ("bilag/a.txt", ["a.yaml"]), ("ord.csv", ["a.yaml", "b.yaml"]), ("README", []),
    ] {
      try clone.append(" ", to: file)
      #expect(try clone.changed() == journeys, "\(file)")
      try clone.git("checkout", "-q", ".")
    }
  }

  @Test("is a journey that is new, gone wrong, or not known to git")
  func otherwise() throws {
    let clone = try Clone()
    try clone.write("journey: [", to: "b.yaml")
    #expect(try clone.changed() == ["b.yaml"])
    try clone.git("checkout", "-q", ".")
    try clone.git("rm", "-q", "--cached", "a.yaml")
    #expect(try clone.changed() == ["a.yaml"])
  }

  @Test("can't be told without the commit, or outside of a clone")
  func refused() throws {
    let clone = try Clone()
    for reference in ["nosuch", "--all", "", "-x"] {
      #expect(throws: ChangeError.noCommit(reference)) { try ChangedScripts(since: reference, in: clone.folder) }
    }
    for error in [ChangeError.noGit, .noCommit("x"), .notComparable("a", reason: "b")] {
      #expect(error.description.hasSuffix(".") && ExitStatus(of: error) == .usage)
    }
  }
}

/// A clone with two journeys in it.
private struct Clone {
  let folder = TemporaryFolder.path("clone-\(UUID().uuidString)")

  init() throws {
    for (name, text) in [
      ("a.yaml", Self.first), ("b.yaml", Self.second), ("fragments/login.yaml", Self.fragment),
      ("personas/anna.yaml", Self.persona), ("facts.yaml", Self.facts), ("bilag/a.txt", "x"),
      ("ord.csv", "ord;synonym\n"),
      ("README", "x"),
    ] {
      try write(text, to: name)
    }
    try git("init", "-q")
    try git("add", ".")
    try git("-c", "user.name=Ida", "-c", "user.email=ida@example.dk", "commit", "-q", "-m", "x")
  }

  /// The journeys, named from the clone's own folder as a pipeline names them.
  func changed() throws -> [String] {
    try ChangedScripts(since: "HEAD", in: folder)
      .journeys(of: ["a.yaml", "b.yaml"].map { "\(folder)/\($0)" }, variables: [:], and: ["\(folder)/ord.csv"])
      .map { String($0.split(separator: "/").last ?? "") }
  }

  func write(_ text: String, to name: String) throws {
    let file = URL(filePath: "\(folder)/\(name)")
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func append(_ text: String, to name: String) throws {
    try write(try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8) + text, to: name)
  }

  func git(_ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git", "-C", folder] + arguments
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  private static let head = """
    version: 1
    journey: NAME
    title: Prøve
    service: {name: Prøve, authority: Prøve Kommune, base: "http://127.0.0.1:9", environment: test}
    personas: [personas/anna.yaml]
    goal: start
    mistakes: none
    """

  private static let first =
    head.replacing("NAME", with: "a") + """

      steps:
        - id: ind
          use: fragments/login.yaml
        - id: start
          upload: {Bilag: bilag/a.txt}
          submit: Send
      """

  private static let second =
    head.replacing("NAME", with: "b") + """

      facts: facts.yaml
      steps:
        - id: start
          open: /
      """

  private static let fragment = """
    version: 1
    fragment: login
    steps:
      - id: login
        open: /login
    """

  private static let persona = """
    version: 1
    id: anna
    title: Anna
    outcome: completed
    facts: {navn: Anna}
    """

  private static let facts = """
    version: 1
    as-of: 2026-11-01
    source: Kommunens liste
    contacts:
      - {phone: 68 00 12 00, unit: Borgerservice}
    """
}
