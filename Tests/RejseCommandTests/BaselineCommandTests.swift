import Foundation
import Synchronization
import TestSupport
import Testing

/// Baselines: recorded, compared with, missing, of another version; and an interrupted run.
struct BaselineCommandTests {
  /// A service that can be broken while it runs.
  private final class Service: Sendable {
    let server: RawServer

    init(_ isBroken: BrokenSwitch) throws {
      server = try RawServer { request in
        if request.target.hasPrefix("/tak"), isBroken.isOn {
          return RawResponse.response("500 Error", headers: ["Content-Type: text/html"], body: "<h1>Fejl</h1>")
        }
        return RawResponse.page(request.target.hasPrefix("/tak") ? TestScript.thanks : TestScript.form)
      }
    }
  }

  private final class BrokenSwitch: Sendable {
    private let state = Mutex(false)
    var isOn: Bool { state.withLock(\.self) }
    func turnOn() { state.withLock { $0 = true } }
  }

  @Test(.timeLimit(.minutes(10)))
  func `a run becomes the baseline, and a service that got worse ends with 4`() async throws {
    let broken = BrokenSwitch()
    let service = try Service(broken)
    let rejse = try Rejse(journey: TestScript.journey(service.server.address("")))
    defer { rejse.remove() }
    #expect(try await rejse.run("run", "rejse.yaml").status == 0)
    #expect(try await rejse.run("compare").status == 5)
    let recorded = try await rejse.run("baseline", "record", "--by", "Prøve", "--reason", "Før")
    #expect(recorded.status == 0)
    #expect(recorded.output == "Baselines/proeve.json\n")
    #expect(try await rejse.run("baseline", "show", "proeve").output.contains("Godkendt af Prøve: Før"))
    #expect(try await rejse.run("compare").status == 0)
    broken.turnOn()
    #expect(try await rejse.run("run", "rejse.yaml").status == 4)
    #expect(try await rejse.run("compare").status == 4)
    #expect(try await rejse.run("run", "rejse.yaml", "--exit-zero").status == 0)
  }

  @Test(.timeLimit(.minutes(10)))
  func `a baseline of another version is told and left alone`() async throws {
    let service = try TestScript.service()
    let rejse = try Rejse(journey: TestScript.journey(service.address("")))
    defer { rejse.remove() }
    try rejse.write(#"{"schemaVersion": 99}"#, to: "Baselines/proeve.json")
    let ended = try await rejse.run("run", "rejse.yaml")
    #expect(ended.status == 5, "\(ended)")
    #expect(ended.errors.contains("format version 99"), "\(ended.errors)")
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
