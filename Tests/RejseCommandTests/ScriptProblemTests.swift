import Foundation
import TestSupport
import Testing

/// A wrong script is told with its place and ends with 2; nothing is sent.
struct ScriptProblemTests {
  private func expectInvalid(_ journey: String, persona: String? = nil, says words: [String]) async throws {
    let server = try TestScript.service()
    let rejse = try Rejse(journey: journey.replacing("BASE", with: server.address("")))
    defer { rejse.remove() }
    if let persona { try rejse.write(persona, to: "anna.yaml") }
    let ended = try await rejse.run("run", "rejse.yaml")
    #expect(ended.status == 2, "\(ended)")
    for part in words { #expect(ended.errors.contains(part), "\(ended.errors)") }
    #expect(server.connectionCount == 0)
  }

  @Test(.timeLimit(.minutes(10)))
  func `broken YAML`() async throws {
    try await expectInvalid("version: 1\njourney: [proeve\n", says: ["rejse.yaml:", "error:", "[yaml-syntax]"])
  }

  @Test(.timeLimit(.minutes(10)))
  func `a fact that the persona lacks`() async throws {
    try await expectInvalid(
      TestScript.journey("BASE", steps: TestScript.steps.replacing("persona.navn", with: "persona.navm")),
      says: ["rejse.yaml:11:", "navm", "[unknown-fact]", "anna"])
  }

  @Test(.timeLimit(.minutes(10)))
  func `every problem of every file at once`() async throws {
    try await expectInvalid(
      TestScript.journey("BASE").replacing("submit: Næste", with: "submitt: Næste"),
      persona: TestScript.persona.replacing("outcome: completed", with: "outcome: done"),
      says: ["did you mean 'submit'?", "anna.yaml:4:"])
  }

  @Test(.timeLimit(.minutes(10)))
  func `a file that isn't there`() async throws {
    let rejse = try Rejse()
    defer { rejse.remove() }
    let ended = try await rejse.run("run", "nej.yaml")
    #expect(ended.status == 2)
    #expect(ended.errors.contains("there is no file 'nej.yaml'"))
  }

  @Test(.timeLimit(.minutes(10)))
  func `warnings are shown and don't stop the run`() async throws {
    let server = try TestScript.service()
    let steps = TestScript.steps + "\n  - id: mere\n    open: /mere"
    let rejse = try Rejse(journey: TestScript.journey(server.address(""), steps: steps))
    defer { rejse.remove() }
    let ended = try await rejse.run("run", "rejse.yaml")
    #expect(ended.errors.contains("warning:") && ended.errors.contains("[step-after-goal]"), "\(ended.errors)")
    #expect(ended.output.hasSuffix("report.html\n"))
  }

  @Test(.timeLimit(.minutes(10)))
  func `lint looks through a folder, the working one too`() async throws {
    let rejse = try Rejse(journey: TestScript.journey("http://127.0.0.1:1").replacing("goal: navn", with: "goal: navm"))
    defer { rejse.remove() }
    try rejse.write(TestScript.persona.replacing("id: anna", with: "id: bo"), to: "bo.yaml")
    for folder in [".", rejse.folder.path] {
      let ended = try await rejse.run("lint", folder)
      #expect(ended.status == 2)
      #expect(ended.output.contains("[goal-unknown]") && ended.output.contains("bo.yaml:1:1: warning"), "\(ended)")
    }
    #expect(try await rejse.run("lint", "nosuch-folder").status == 2)
    #expect(try await rejse.run("list", "nosuch-folder").status == 2)
    #expect(try await rejse.run("list", ".").output == "proeve\tPrøve\trejse.yaml\n")
  }

  @Test(.timeLimit(.minutes(10)))
  func `a dry run sends nothing`() async throws {
    let server = try TestScript.service()
    let rejse = try Rejse(journey: TestScript.journey(server.address("")))
    defer { rejse.remove() }
    let ended = try await rejse.run("run", "rejse.yaml", "--dry-run")
    #expect(ended.status == 0)
    #expect(ended.errors.contains("1 gennemløb med ca. 3 forespørgsler"), "\(ended.errors)")
    #expect(server.connectionCount == 0)
  }

  @Test(.timeLimit(.minutes(10)))
  func `a dry run says that only a part of the errand is tested, and why`() async throws {
    let server = try TestScript.service()
    let scope = "scope: {part: public-part, reason: Resten kræver MitID}\ngoal: navn"
    let rejse = try Rejse(journey: TestScript.journey(server.address("")).replacing("goal: navn", with: scope))
    defer { rejse.remove() }
    let ended = try await rejse.run("run", "rejse.yaml", "--dry-run", "-l", "en")
    #expect(ended.errors.contains("Only the public part is tested"), "\(ended.errors)")
    #expect(ended.errors.contains("Reason: Resten kræver MitID"), "\(ended.errors)")
  }
}
