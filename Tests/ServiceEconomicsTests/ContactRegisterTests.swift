import JourneyModel
import TestSupport
import Testing

@testable import ServiceEconomics

/// Registers as municipalities write them, and as attackers would.
struct ContactRegisterTests {
  private func register(_ text: String) throws -> ContactRegister { try ContactRegister(Array(text.utf8)) }

  @Test func `reads what the shared support centre was to register`() throws {
    let text =
      "\u{FEFF}Tidspunkt;Kanal;Løsning;Startet digitalt;Årsag;Minutter;Afklaret;Gentagelse;Navn\r\n"
      + "2026-03-01 09:12;Telefon;Lægeskift;ja;TEK;8,5;nej;ja;\"Ane; \"\"A\"\"\nHansen\"\r\n"
      + "02-03-2026;e-mail;;nej;;;;;\r\n"
    let register = try register(text)
    let call = try #require(register.contacts.first)
    #expect(register.contacts.count == 2 && register.skipped == 0)
    #expect(call.channel == .phone && call.isDigital == true && call.cause == .technical && call.minutes == 8.5)
    #expect(call.isResolved == false && call.isRepeated == true)
    #expect(register.contacts[1].day == call.day + 1)
    #expect(register.columns == [.time, .channel, .solution, .digital, .cause, .minutes, .resolved, .repeated])
  }

  @Test(arguments: [(",", "2026-01-31"), ("\t", "31.1.2026"), (";", "31/1/2026")])
  func `reads any separator and way to write a day`(separator: String, day: String) throws {
    let text = ["dato", "kanal"].joined(separator: separator) + "\n" + [day, "fremmøde"].joined(separator: separator)
    #expect(try register(text).contacts.first?.day == RegisterCell.number(2026, 1, 31))
  }

  @Test func `reads Latin-1 as old spreadsheets write it`() throws {
    let bytes = "Tidspunkt;Kanal;L".utf8.map { $0 } + [0xF8] + "sning\n2026-01-01;Telefon;x\n".utf8
    #expect(try ContactRegister(bytes).columns.contains(.solution))
  }

  @Test func `days that don't exist and unknown channels are counted as skipped`() throws {
    let register = try register("dato;kanal\n2026-02-30;telefon\n2026-02-01;brevdue\n2024-02-29;telefon\n")
    #expect(register.contacts.count == 1 && register.skipped == 2)
    #expect(register.unread == [.time: 1, .channel: 1])
  }

  @Test(arguments: [
    ("", RegisterError.missingColumns(["tidspunkt", "kanal"])), ("dato\n1", .missingColumns(["kanal"])),
    ("dato;kanal;henvendelseskanal\n", .doubledColumn("kanal")), ("dato;kanal\nx;y\n", .noContacts(skipped: 1)),
    (String(repeating: ";", count: 300), .tooLarge(what: "cells of a row", limit: 200)),
    ("dato;\"" + String(repeating: "x", count: 20_000), .tooLarge(what: "bytes of a cell", limit: 10_000)),
  ])
  func `says why it can't be used, without quoting it`(text: String, error: RegisterError) {
    #expect(throws: error) { try register(text) }
    #expect(!error.description.contains("xxx"))
  }

  @Test func `no bytes crash it`() {
    var generator = SeededGenerator(seed: 3)
    let pieces = [
      "dato", "kanal", ";", "\"", "\n", "\r", ",", "2026-01-01", "telefon", "\u{0}", "ø", "9999999999999999",
    ]
    for _ in 0..<500 { _ = try? register("dato;kanal\n" + generator.text(of: pieces, count: 40)) }
    for _ in 0..<200 {
      let bytes = (0..<100).map { _ in UInt8.random(in: 0...255, using: &generator) }
      _ = try? ContactRegister(bytes)
    }
  }

  /// Two calls a day for 70 days, then one a day for 70; each 10, then 8 minutes.
  private func changed() throws -> ContactRegister {
    var text = "dato;kanal;minutter;startet digitalt\n"
    for day in 0..<140 {
      let number = RegisterCell.number(2026, 1, 1) + day
      let written = Self.date(number)
      for _ in 0..<(day < 70 ? 2 : 1) {
        text += "\(written);telefon;\(day < 70 ? 10 : 8);\(day % 2 == 0 ? "ja" : "nej")\n"
      }
    }
    return try register(text)
  }

  private static func date(_ number: Int) -> String {
    for month in 1...12 {
      for day in 1...31 where RegisterCell.day("2026-\(month)-\(day)") == number { return "2026-\(month)-\(day)" }
    }
    return ""
  }

  @Test func `the measured column is before against after, and says how weak that is`() throws {
    let measured = try RegisterMeasurement(changed(), changedOn: RegisterCell.number(2026, 1, 1) + 70)
    #expect(measured.reduction == 0.5)
    #expect(abs(measured.callsAvoided - 365) < 1e-9)
    #expect(abs((measured.grossHours ?? 0) - (730 * 10 - 365 * 8) / 60) < 1e-9)
    #expect((measured.probability ?? 1) < 0.001)
    #expect(measured.notes.first?.da.contains("uden kontrolgruppe") == true)
    #expect(throws: RegisterError.emptySide(before: 0, after: 210)) {
      try RegisterMeasurement(changed(), changedOn: 0)
    }
  }

  @Test func `a register replaces what was assumed, and fills the measured column`() throws {
    let register = try changed()
    let measured = try RegisterMeasurement(register, changedOn: RegisterCell.number(2026, 1, 1) + 70)
    let set = RegisterInputs(measured.before).applied(to: AssumptionFixture().set)
    let estimate = try EstimateModel(set, change: nil, draws: 50, measured: measured).estimate()
    #expect(set["calls-per-year"]?.mode == 730 && set["calls-per-year"]?.evidence == .measured)
    #expect(set["share-born-in-flow"]?.mode == 0.5)
    #expect(set["minutes-per-avoided-call"]?.mode == 10)
    #expect(estimate.figures.map(\.measured) == [0.5, 365, measured.grossHours, nil])
    #expect(estimate.reservations.contains { $0.da.contains("uden kontrolgruppe") })
  }
}
