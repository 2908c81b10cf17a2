import Foundation
import TestSupport
import Testing

/// Baselines: recorded, compared with, missing, of another version; and an interrupted run.
struct BaselineCommandTests {
  @Test(.timeLimit(.minutes(10)))
  func `a run becomes the baseline, and a service that got worse ends with 4`() async throws {
    let broken = BrokenSwitch()
    let service = try BreakableService(broken)
    let rejse = try Rejse(journey: TestScript.journey(service.server.address("")))
    defer { rejse.remove() }
    #expect(try await rejse.run("run", "rejse.yaml").status == 0)
    #expect(try await rejse.run("compare").status == 5)
    let recorded = try await rejse.run("baseline", "record", "--by", "Prøve", "--reason", "Før")
    #expect(recorded.status == 0)
    #expect(recorded.output == "Baselines/proeve.json\n")
    #expect(try await rejse.run("baseline", "show", "proeve").output.contains("Godkendt af Prøve: Før"))
    #expect(try await rejse.run("compare").status == 0)
    broken.turn()
    #expect(try await rejse.run("run", "rejse.yaml").status == 4)
    #expect(try await rejse.run("compare").status == 4)
    #expect(try await rejse.run("run", "rejse.yaml", "--exit-zero").status == 0)
  }

  @Test(.timeLimit(.minutes(10)))
  func `a monitor tells each thing once, and one finding can be accepted`() async throws {
    let broken = BrokenSwitch()
    let service = try BreakableService(broken)
    let rejse = try Rejse(journey: TestScript.journey(service.server.address("")))
    defer { rejse.remove() }
    let play = ["monitor", "--play", "rejse.yaml", "--language", "da"]
    let first = try await rejse.run(play)
    #expect(first.status == 0 && first.output.hasPrefix("Forslag til baseline: proeve: “Prøve” har ingen"), "\(first)")
    let second = try await rejse.run(play)
    #expect(second.status == 0 && second.output.isEmpty && second.errors.isEmpty, "\(second)")
    #expect(try await rejse.run("baseline", "accept", "--finding", "X", "--reason", "x").status == 5)
    #expect(try await rejse.run("baseline", "accept", "--reason", "Før").status == 0)
    broken.turn()
    let worse = try await rejse.run(play)
    #expect(worse.status == 4 && worse.output.contains("Tabt: proeve: “Anna på 34” når ikke længere"), "\(worse)")
    let again = try await rejse.run("monitor")
    #expect(again.status == 0 && again.output.isEmpty, "\(again)")
    let unknown = try await rejse.run("baseline", "accept", "--finding", "NOPE-", "--reason", "x")
    #expect(unknown.status == 64 && unknown.errors.contains("'NOPE-'"), "\(unknown)")
    let check = try #require(unknown.errors.firstMatch(of: /der er ([0-9a-f]{16}) ([A-Z0-9-]+)/))
    let accepted = try await rejse.run("baseline", "accept", "--finding", String(check.1), "--reason", "Sag 7")
    #expect(accepted.status == 0 && accepted.output == "Baselines/proeve.json\n", "\(accepted)")
    #expect(try await rejse.run("baseline", "show", "proeve").output.contains("Sag 7"))
  }

  @Test(.timeLimit(.minutes(10)))
  func `the index can go away and changes nothing that history shows`() async throws {
    let service = try TestScript.service()
    let rejse = try Rejse(journey: TestScript.journey(service.address("")))
    defer { rejse.remove() }
    for _ in 1...2 { _ = try await rejse.run("run", "rejse.yaml", "--exit-zero") }
    let index = rejse.folder.appending(path: "results/history.sqlite")
    let shown = try await rejse.run("history", "--json")
    #expect(shown.status == 0 && shown.output.contains("proeve"), "\(shown)")
    #expect(FileManager.default.fileExists(atPath: index.path))
    #expect(try await rejse.run("history", "--json").output == shown.output)
    #expect(try await rejse.run("history", "--json", "--rebuild").output == shown.output)
    try FileManager.default.removeItem(at: index)
    #expect(try await rejse.run("history", "--json").output == shown.output)
    let metric = try await rejse.run("history", "--metric", "right-ends", "--last", "1", "--language", "da")
    #expect(metric.status == 0 && metric.output.contains("100 % siden"), "\(metric)")
  }

  @Test(.timeLimit(.minutes(10)))
  func `a baseline of another version is told and left alone`() async throws {
    let service = try TestScript.service()
    let rejse = try Rejse(journey: TestScript.journey(service.address("")))
    defer { rejse.remove() }
    try rejse.write(#"{"schemaVersion": 99}"#, to: "Baselines/proeve.json")
    let ended = try await rejse.run("run", "rejse.yaml")
    #expect(ended.status == 5, "\(ended)")
    #expect(ended.errors.contains("skrevet i format 99"), "\(ended.errors)")
    #expect(try rejse.text("Baselines/proeve.json") == #"{"schemaVersion": 99}"#)
    #expect(try await rejse.run("baseline", "show", "nosuch").status == 5)
  }

  @Test(.timeLimit(.minutes(10)))
  func `an interrupted run is kept and can be rendered`() async throws {
    let server = try RawServer { connection in
      while let request = connection.readRequest() {
        if request.target.hasPrefix("/tak") { connection.pause(milliseconds: 20_000) }
        connection.write(RawResponse.page(TestScript.form))
      }
    }
    let rejse = try Rejse(journey: TestScript.journey(server.address("")))
    defer { rejse.remove() }
    let ended = try await rejse.run("run", "rejse.yaml", interruptAt: "Afspiller")
    #expect(ended.status == 130, "\(ended)")
    let again = try await rejse.run("report")
    #expect(again.status == 0, "\(again)")
    let path = again.output.split(separator: "\n").last.map(String.init) ?? ""
    #expect(try rejse.text(path).contains("Hej") || !rejse.text(path).isEmpty)
  }
}
