import Foundation
import TestSupport
import Testing

/// An analyst's way from two runs to a spreadsheet.
struct AnalystPathTests {
  private static let assumptions = "Baselines/sundhedskort-laegeskift.economics.yaml"

  private func rejse(_ journey: String? = nil) throws -> Rejse {
    let rejse = try journey.map { try Rejse(journey: $0) } ?? Rejse()
    try rejse.write(PackageFiles.text(Self.assumptions), to: Self.assumptions)
    return rejse
  }

  @Test(.timeLimit(.minutes(10)))
  func `an input changes without anyone writing YAML`() async throws {
    let rejse = try rejse()
    defer { rejse.remove() }
    let set = try await rejse.run(
      "assume", "set", "calls-per-year", "11400", "12000", "12600,5", "--source", "Telefontælling \"uge 10\"",
      "--evidence", "measured")
    #expect(set.status == 0, "\(set)")
    #expect(try rejse.text(Self.assumptions).hasPrefix("# Inputs of the estimate"))
    let shown = try await rejse.run("assume", "show", "--language", "da")
    #expect(shown.output.contains("calls-per-year = 11.400 / 12.000 / 12.600,5 opkald/år  [measured]"), "\(shown)")
    #expect(shown.output.contains("Telefontælling \"uge 10\""))
    let cost = try await rejse.run("assume", "set", "exit", "50000", "--source", "It-afdelingen")
    #expect(cost.status == 0, "\(cost)")
  }

  static let refused: [(arguments: [String], status: Int32)] = [
    (["calls-per-year", "12.000", "--source", "x"], 64), (["rate", "1", "2", "--source", "x"], 64),
    (["rate", "300"], 64), (["rate", "300", "--source", "x", "--evidence", "sikker"], 64),
    (["calls-per-yaer", "12000", "--source", "x"], 2), (["effect", "1,5", "--source", "x"], 2),
    (["rate", "3", "2", "1", "--source", "x"], 2),
  ]

  @Test(.timeLimit(.minutes(10)), arguments: refused)
  func `an input that can't be right changes nothing`(arguments: [String], status: Int32) async throws {
    let rejse = try rejse()
    defer { rejse.remove() }
    let ended = try await rejse.run(["assume", "set"] + arguments)
    #expect(ended.status == status, "\(ended)")
    #expect(ended.errors.count > 20)
    #expect(try rejse.text(Self.assumptions) == PackageFiles.text(Self.assumptions))
  }

  @Test(.timeLimit(.minutes(10)))
  func `a document's figures need no run and no files`() async throws {
    let rejse = try Rejse()
    defer { rejse.remove() }
    let ended = try await rejse.run("estimate", "--preset", "koebenhavn-tabel-1", "--language", "da")
    #expect(ended.status == 0 && ended.output.contains("778,4 (afviger)"), "\(ended)")
    #expect(try await rejse.run("estimate", "--preset", "nosuch").status == 64)
  }

  @Test(.timeLimit(.minutes(10)))
  func `two runs, a baseline, an estimate with a register, history and tables`() async throws {
    let service = try TestScript.service()
    let rejse = try rejse(TestScript.journey(service.address("")))
    defer { rejse.remove() }
    for command in [["run", "rejse.yaml", "--exit-zero"], ["baseline", "record", "--reason", "Før"]] {
      let ended = try await rejse.run(command)
      #expect(ended.status == 0, "\(ended)")
    }
    _ = try await rejse.run("run", "rejse.yaml", "--exit-zero")
    try rejse.write(Self.register, to: "register.csv")
    try rejse.write(PackageFiles.text(Self.assumptions) + Self.correlations, to: Self.assumptions)
    let estimate = try await rejse.run(
      "estimate", "--register", "register.csv", "--changed-on", "2026-03-01", "--what-if", "all", "--language", "da")
    #expect(estimate.status == 0, "\(estimate)")
    #expect(estimate.output.contains("Henvendelsesregister, 59 dage"), "\(estimate.output)")
    let path = try #require(estimate.output.firstMatch(of: /results\/\S+\/report\.html/))
    let page = try rejse.text(String(path.0))
    for part in ["Fra brutto til realiserbart", "Hvis disse fund rettes", "følges ad (rangkorrelation)", "Måling 7"] {
      #expect(page.contains(part), "\(part)")
    }
    let assumed = try await rejse.run("assume", "show", "--language", "da")
    #expect(assumed.output.contains("share-born-in-flow, minutes-per-avoided-call = 0,3"), "\(assumed)")
    let history = try await rejse.run("history", "--language", "da")
    #expect(history.status == 0 && history.output.contains("proeve"), "\(history)")
    for (table, heading) in [
      ("findings", "Nummer;Rejse"), ("metrics", "Rejse;Trin"), ("comparison", "Rejse;Ændring"),
      ("estimate", "Størrelse;Enhed"),
    ] {
      let exported = try await rejse.run("export", table, "--language", "da")
      #expect(exported.status == 0 && exported.output.hasPrefix("\u{FEFF}\(heading)"), "\(exported)")
      let json = try await rejse.run("export", table, "--json")
      let schema = try SchemaCheck(
        PackageFiles.text("Journeys/reference/schema/output/\(table).schema.json"))
      #expect(json.status == 0 && json.output.count > 200, "\(json)")
      #expect(try schema.problems(in: json.output) == [])
      #expect(try !schema.problems(in: #"{"schemaVersion": "1"}"#).isEmpty)
    }
    let broken = try await rejse.run("estimate", "--register", "anna.yaml")
    #expect(broken.status == 2 && broken.errors.contains("tidspunkt"), "\(broken)")
  }

  @Test(.timeLimit(.minutes(10)))
  func `every command of the analyst's guide works, in its order`() async throws {
    let broken = BrokenSwitch()
    let service = try BreakableService(broken)
    let rejse = try rejse(TestScript.journey(service.server.address("")))
    defer { rejse.remove() }
    try rejse.write(Self.register, to: "register.csv")
    let commands = GuidePage(try PackageFiles.text("Baselines/README.md")).commands
    #expect(commands.count > 20 && commands.contains { $0.contains("--finding") })
    for command in commands {
      let isAcceptance = command.contains("--finding")
      // The guide names findings as an example; here something must have got worse for there to be any.
      broken.turn(on: isAcceptance)
      let ended = try await rejse.run(isAcceptance ? try await accepting(command, rejse) : command)
      // The journey's page may have findings; everything else is a broken guide.
      #expect(ended.status == 0 || (ended.status == 1 && command.first == "run"), "\(command): \(ended)")
      broken.turn(on: false)
      if isAcceptance { _ = try await rejse.run("run", "rejse.yaml", "--exit-zero") }
    }
    #expect(try await rejse.run("baseline", "show", "proeve").output.contains("Rettes i maj, sag 1234"))
  }

  /// The command with the check and the number of a finding that is new, as the refusal of a wrong one names them.
  private func accepting(_ command: [String], _ rejse: Rejse) async throws -> [String] {
    _ = try await rejse.run("run", "rejse.yaml", "--exit-zero")
    let refused = try await rejse.run(command)
    let new = try #require(refused.errors.firstMatch(of: /der er ([0-9a-f]{16}) ([A-Z0-9-]+)/), "\(refused)")
    return command.map { $0 == "FEJL-01" ? String(new.2) : $0 == "3fa9" ? String(new.1) : $0 }
  }

  private static let correlations = """

    correlations:
      - between: [share-born-in-flow, minutes-per-avoided-call]
        rank: 0.3
        source: Måling 7
    """

  /// Two calls a day before March, one a day after.
  private static var register: String {
    var lines = ["Tidspunkt;Kanal;Minutter;Startet digitalt;Afklaret;Navn"]
    for (month, days) in [(1, 31), (2, 28), (3, 31), (4, 30)] {
      for day in 1...days {
        let line = "2026-0\(month)-\(day < 10 ? "0" : "")\(day);Telefon;8,5;ja;nej;Ane"
        lines += Array(repeating: line, count: month < 3 ? 2 : 1)
      }
    }
    return lines.joined(separator: "\r\n")
  }
}
