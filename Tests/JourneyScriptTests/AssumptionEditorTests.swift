import JourneyModel
import TestSupport
import Testing

@testable import JourneyScript

/// One input changes; every other byte stays.
struct AssumptionEditorTests {
  static let file = """
    # Øverst
    version: 1
    service: Prøve
    scope: {da: Opkald, en: Calls}

    assumptions:
      # Talt i uge 10
      calls:
        label: {da: Opkald, en: Calls}
        unit: calls/year
        low: 10   # laveste uge
        mode: 20
        high: 30
        evidence: stated
        source: >-
          Tabel 1,
          side 2.

      # Den anden
      rate:
        label: {da: Pris, en: Price}
        unit: kr/h
        value: 300 # aftalt
        evidence: assumed
        source: Skøn
          over to linjer

    costs:
      build: # leverandøren
        label: {da: Udvikling, en: Building}
        timing: once
        amount: unknown
        price-level: 2018
        source: "Ikke oplyst"
      flow: {label: {da: A, en: B}, timing: once, amount: 1, price-level: 2018, source: C}
    """

  private func edited(_ change: AssumptionChange, of text: String = file) throws -> String {
    try AssumptionEditor(text).applying(change)
  }

  private func set(_ text: String) throws -> AssumptionSet {
    let read = JourneyLoader(files: ScriptFiles(["a.yaml": text])).assumptions(path: "a.yaml")
    return try #require(read.set, "\(read.diagnostics)")
  }

  @Test func `figures and source change, comments stay`() throws {
    let text = try edited(AssumptionChange(key: "calls", values: [1, 2, 3.5], source: "Tælling \"2026\""))
    let expected = Self.file.replacing("low: 10 ", with: "low: 1 ").replacing("mode: 20", with: "mode: 2")
      .replacing("high: 30", with: "high: 3.5")
      .replacing(">-\n      Tabel 1,\n      side 2.", with: "\"Tælling \\\"2026\\\"\"")
    #expect(text == expected)
    #expect(try set(text)["calls"]?.source == "Tælling \"2026\"")
  }

  @Test func `a range becomes one certain value`() throws {
    let text = try edited(AssumptionChange(key: "calls", values: [25], source: "Register", evidence: "measured"))
    let input = try #require(try set(text)["calls"])
    #expect([input.low, input.mode, input.high] == [25, 25, 25])
    #expect(input.evidence == .measured)
    #expect(text.contains("# laveste uge") && text.contains("# Den anden"))
  }

  @Test func `one certain value becomes a range with a price level`() throws {
    let text = try edited(AssumptionChange(key: "rate", values: [260, 309, 390], source: "Løn", priceLevel: 2026))
    let input = try #require(try set(text)["rate"])
    #expect([input.low, input.mode, input.high] == [260, 309, 390])
    #expect(input.priceLevel == 2026 && input.source == "Løn")
    #expect(text.contains("# aftalt") && text.contains("costs:"))
  }

  @Test func `a cost line gets its amount`() throws {
    let text = try edited(AssumptionChange(key: "build", values: [400_000], source: "Tilbud"))
    let line = try #require(try set(text).costs.first)
    #expect(line.amount == 400_000 && line.source == "Tilbud")
    #expect(text.contains("build: # leverandøren"))
  }

  @Test func `an input that only the tool knows is added after the others`() throws {
    let template = AssumptionChange.Template(danish: "År: alle", english: "Years", unit: "years")
    let text = try edited(AssumptionChange(key: "horizon", values: [5], source: "Budget", template: template))
    #expect(try set(text).assumptions.map(\.key) == ["calls", "rate", "horizon"])
    #expect(text.contains("\n\ncosts:"))
  }

  @Test func `line breaks of the file's own kind stay`() throws {
    let windows = Self.file.replacing("\n", with: "\r\n")
    let text = try edited(AssumptionChange(key: "rate", values: [1], source: "x"), of: windows)
    #expect(text.replacing("\r\n", with: "").contains("\n") == false)
  }

  @Test(arguments: [
    (
      AssumptionChange(key: "cals", values: [1], source: "x"),
      AssumptionEditError.unknownKey("cals", suggestion: "calls")
    ),
    (AssumptionChange(key: "calls", values: [3, 2, 1], source: "x"), .invalidValues("calls")),
    (AssumptionChange(key: "calls", values: [1, 2], source: "x"), .invalidValues("calls")),
    (AssumptionChange(key: "calls", values: [1], source: " "), .missingSource("calls")),
    (AssumptionChange(key: "build", values: [1, 2, 3], source: "x"), .costTakesOneValue("build")),
    (AssumptionChange(key: "flow", values: [1], source: "x"), .notEditable("flow", line: 35)),
  ])
  func `says what can't be done`(change: AssumptionChange, error: AssumptionEditError) {
    #expect(throws: error) { try AssumptionEditor(Self.file).applying(change) }
  }

  @Test func `any source comes back as it was written`() throws {
    var generator = SeededGenerator(seed: 6)
    let pieces = ["\"", "\\", "#", ": ", "ø", "{", "&a", "*", "'", "%", "- ", "|", "🙂", "\u{85}", "\t"]
    for _ in 0..<200 {
      let source = "x" + generator.text(of: pieces, count: 12)
      let text = try edited(AssumptionChange(key: "calls", values: [1], source: source))
      let plain = source.replacing("\u{85}", with: " ").replacing("\t", with: " ")
      #expect(try set(text)["calls"]?.source == plain)
      #expect(try set(text)["rate"]?.mode == 300)
    }
  }
}
