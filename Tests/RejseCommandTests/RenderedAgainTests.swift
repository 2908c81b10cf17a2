import Foundation
import TestSupport
import Testing

/// A report is rendered again from the run's folder as it was, whatever the command line has forgotten since.
struct RenderedAgainTests {
  private static let assumptions = "Baselines/sundhedskort-laegeskift.economics.yaml"
  private static let reports = ["report.html", "report.json", "report.md", "junit.xml", "findings.json", "review.json"]

  private func reports(in run: String, of rejse: Rejse) throws -> [String: String] {
    Dictionary(uniqueKeysWithValues: try Self.reports.map { ($0, try rejse.text("\(run)/\($0)")) })
  }

  /// The run's folder, as the last line of a command's output tells it.
  private func folder(_ ended: Rejse.Ended) throws -> String {
    let path = try #require(ended.output.split(separator: "\n").last)
    return String(path.dropLast("/report.html".count))
  }

  @Test(.timeLimit(.minutes(10)))
  func `with its baselines, assumptions, levels of checks and limit`() async throws {
    let service = try TestScript.service()
    let rejse = try Rejse(journey: TestScript.journey(service.address("")))
    defer { rejse.remove() }
    try rejse.write(PackageFiles.text(Self.assumptions), to: Self.assumptions)
    _ = try await rejse.run("run", "rejse.yaml", "--exit-zero")
    let accepted = try await rejse.run("baseline", "record", "--reason", "Før", "--baselines", "godkendt")
    #expect(accepted.status == 0, "\(accepted)")
    let played = try await rejse.run(
      "run", "rejse.yaml", "--exit-zero", "--quiet", "--baselines", "godkendt", "--assumptions", Self.assumptions,
      "--check", "A11Y-01-autocomplete=off", "--fail-on", "2", "--language", "en")
    let run = try folder(played)
    let first = try reports(in: run, of: rejse)
    #expect(first["report.html"]?.contains("Comparison with the baseline") == true)
    #expect(first["report.html"]?.contains("Estimate") == true)
    for file in ["godkendt", Self.assumptions] {
      try FileManager.default.removeItem(at: rejse.folder.appending(path: file))
    }
    let again = try await rejse.run("report")
    #expect(again.status == 0, "\(again)")
    let second = try reports(in: run, of: rejse)
    for name in Self.reports { #expect(first[name] == second[name], "\(name)") }
  }

  @Test(.timeLimit(.minutes(10)))
  func `as a comparison with another run, and anew where the command says so`() async throws {
    let service = try TestScript.service()
    let rejse = try Rejse(journey: TestScript.journey(service.address("")))
    defer { rejse.remove() }
    let before = try folder(try await rejse.run("run", "rejse.yaml", "--exit-zero", "--quiet"))
    let run = try folder(try await rejse.run("run", "rejse.yaml", "--exit-zero", "--quiet"))
    _ = try await rejse.run("compare", run, "--with", before)
    let first = try reports(in: run, of: rejse)
    #expect(first["report.html"]?.contains("Sammenligning med baseline") == true)
    _ = try await rejse.run("report", run)
    #expect(try reports(in: run, of: rejse) == first)
    _ = try await rejse.run("report", run, "--baselines", "ingen", "--language", "en")
    let anew = try rejse.text("\(run)/report.html")
    #expect(!anew.contains("Comparison with the baseline") && anew.contains("In short"))
  }

  @Test(.timeLimit(.minutes(10)))
  func `not from a review that can't be read`() async throws {
    let service = try TestScript.service()
    let rejse = try Rejse(journey: TestScript.journey(service.address("")))
    defer { rejse.remove() }
    let run = try folder(try await rejse.run("run", "rejse.yaml", "--exit-zero", "--quiet"))
    try rejse.write(#"{"schemaVersion": 99}"#, to: "\(run)/review.json")
    let ended = try await rejse.run("report", run)
    #expect(ended.status != 0 && ended.errors.contains("review.json"), "\(ended)")
  }
}
