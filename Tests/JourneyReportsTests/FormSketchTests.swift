import JourneyModel
import JourneyReports
import PageModel
import Testing

/// The drawing on a card: small, with the finding's place marked.
struct FormSketchTests {
  private func sketch(_ form: SamplePage, at place: Place, family: String? = nil) -> FormSketch? {
    let finding = Finding(
      check: "X", journey: "j", step: "s", place: place, family: family, severity: .friction, cause: .text,
      confidence: .deterministic, message: LocalizedText(verbatim: ""),
      evidence: Evidence(walk: "w", exchange: 3, url: "", excerpt: ""), fingerprint: Fingerprint(rawValue: "1"))
    let journey = form.journey(SampleRun.after.journeys[0].plan, walk: "w", exchange: 3, entries: [])
    return Exhibits(of: [journey], for: [finding]).exhibit(of: finding)?.form
  }

  private func form(_ count: Int) -> SamplePage {
    var form = SamplePage()
    for number in 1...count { form.add(.text, "Felt \(number)", name: "f-\(number)") }
    return form
  }

  @Test func `marks the field by its name, its group or its line`() throws {
    var form = form(2)
    form.add(.radio, "Ja", name: "svar", group: "Er du flyttet?")
    form.add(.radio, "Nej", name: "svar", group: "Er du flyttet?")
    #expect(
      try #require(sketch(form, at: Place(key: "k", label: "Felt 2"))).rows.map(\.isMarked) == [false, true, false])
    let asked = try #require(sketch(form, at: Place(key: "k", label: "Er du flyttet?: Nej")))
    #expect(asked.rows.last?.isMarked == true && asked.rows.last?.options == ["Ja", "Nej"])
    #expect(try #require(sketch(form, at: Place(key: "k", label: "", line: 1))).rows.map(\.isMarked).first == true)
  }

  @Test func `marks a field that lost its label by what the service calls it`() throws {
    var form = form(1)
    form.add(.telephone, "", name: "mobil-nummer")
    #expect(try #require(sketch(form, at: Place(key: "Mobilnummer", label: "Mobilnummer"))).rows.last?.isMarked == true)
  }

  @Test func `a finding about no field has no drawing, unless the page answers a mistake`() throws {
    let nowhere = Place(key: "running-text", label: "")
    #expect(sketch(form(2), at: nowhere) == nil)
    #expect(try #require(sketch(form(2), at: nowhere, family: "required-empty")).rows.allSatisfy { !$0.isMarked })
    #expect(sketch(SamplePage(), at: nowhere, family: "required-empty") == nil)
  }

  @Test func `a form of a thousand fields shows what is around the place`() throws {
    let drawn = try #require(sketch(form(1_000), at: Place(key: "", label: "Felt 500")))
    #expect(drawn.rows.count == 9 && drawn.omitted == 991)
    #expect(drawn.rows[4].label == "Felt 500" && drawn.rows[4].isMarked)
  }

  @Test func `a message is told once, where it stands`() throws {
    var form = SamplePage()
    form.add(.text, "Postnummer", name: "p", help: "4 cifre Skriv 4 cifre", error: "Skriv 4 cifre")
    let row = try #require(sketch(form, at: Place(key: "", label: "Postnummer"))?.rows.first)
    #expect(row.help == "4 cifre " && row.error == "Skriv 4 cifre")
  }

  @Test func `long words are cut`() throws {
    var form = SamplePage()
    form.add(.text, String(repeating: "W", count: 10_000), name: "w")
    let drawn = try #require(sketch(form, at: Place(key: "w", label: "")))
    #expect(drawn.rows[0].label.count == 64)
  }
}
