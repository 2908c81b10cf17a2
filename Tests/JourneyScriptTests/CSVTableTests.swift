import JourneyModel
import TestSupport
import Testing

@testable import JourneyScript

@Suite("A table as CSV")
struct CSVTableTests {
  @Test(
    "is read by RFC 4180, with commas or semicolons",
    arguments: [
      ("a,b\r\n1,2\r\n", [["1", "2"]]), ("a;b\n1;2\n3;4", [["1", "2"], ["3", "4"]]),
      ("\u{FEFF}a;b\n1,5;2", [["1,5", "2"]]), ("a,b\n\"x,y\",\"sagde \"\"nej\"\"\"", [["x,y", "sagde \"nej\""]]),
      ("a,b\n\"to\nlinjer\",2\n\n", [["to\nlinjer", "2"]]), ("a,b\n,\n", [["", ""]]), ("a\n1\n", [["1"]]),
      ("a,b\n\"\",x", [["", "x"]]),
    ])
  func reads(text: String, rows: [[String]]) throws {
    #expect(try CSVTable(text).rows.map(\.fields) == rows)
  }

  @Test(
    "that can't be used says why and where",
    arguments: [
      ("", "the table is empty", 1), ("a,b\n", "the table has no rows under its first line", 1),
      ("a,b\n1\n", "the row has 1 fields, and the first line has 2", 2),
      ("a,b\n1,2\n\"x", "a quoted field has no closing quote", 3),
      ("a,b\n\"x\"y,2", "text stands after a closing quote", 2), ("a,a\n1,2", "two columns are called 'a'", 1),
      ("a,\n1,2", "column 2 needs a name of letters, digits, '_' and '-'", 1),
    ])
  func refuses(text: String, message: String, line: Int) {
    #expect(throws: CSVTable.Problem(message: message, line: line)) { try CSVTable(text) }
  }

  @Test("of any size is bounded", .timeLimit(.minutes(10)))
  func bounded() {
    let wide = Array(repeating: "x", count: 500_000).joined(separator: ",")
    #expect(throws: CSVTable.Problem(message: "there are more than 100 columns", line: 1)) { try CSVTable(wide) }
    let long = "a\n" + String(repeating: "1\n", count: 499_000)
    let error = #expect(throws: CSVTable.Problem.self) { try CSVTable(long) }
    #expect(error?.message == "there are more than 500 rows")
    #expect(throws: CSVTable.Problem.self) { try CSVTable(String(repeating: "\"", count: 999_999)) }
  }

  @Test("of any text is read or refused, and what is written is read again", arguments: 0..<200)
  func random(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("ab1;,\"\n\r\t æ\u{0}")
    let text = String((0..<60).map { _ in alphabet.randomElement(using: &random) ?? "a" })
    _ = try? CSVTable(text)
    let cells = (0..<6).map { _ in String((0..<5).map { _ in alphabet.randomElement(using: &random) ?? "a" }) }
    func written(_ fields: [String]) -> String {
      fields.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ";")
    }
    let table = try CSVTable("x;y;z\n\(written(Array(cells[..<3])))\n\(written(Array(cells[3...])))")
    #expect(table.rows.flatMap(\.fields) == cells)
  }
}

@Suite("A journey over a table")
struct DataTests {
  @Test("is run once for each row")
  func rows() throws {
    let journey = InMemoryJourney(
      steps: "  - {id: start, open: \"/start/${data.kode}\"}", more: "data: kommuner.csv",
      files: ["rejser/kommuner.csv": "kommune;kode\nKøbenhavn;101\n\"Ærø, øen\";492\nÆrø øen;493\n"])
    let loaded = journey.load()
    #expect(loaded.plans.map(\.id) == ["proeve-københavn", "proeve-ærø-øen", "proeve-ærø-øen-3"])
    #expect(loaded.plans.map(\.title) == ["En prøve: København", "En prøve: Ærø, øen", "En prøve: Ærø øen"])
    #expect(
      loaded.plans.map { $0.steps[0].actions[0].kind } == ["101", "492", "493"].map { .open(Template("/start/\($0)")) })
    #expect(Set(loaded.plans.map(\.digest)).count == 1)
  }

  @Test("holds no person's number")
  func numbers() {
    let journey = InMemoryJourney(more: "data: a.csv", files: ["rejser/a.csv": "navn;nr\nBo;010190-1234\n"])
    let loaded = journey.load()
    #expect(loaded.plans.isEmpty)
    #expect(loaded.diagnostics.map(\.id).contains("possible-cpr"))
    #expect(!loaded.diagnostics.map(\.description).joined().contains("010190-1234"))
  }
}

@Suite("What a journey says about its run")
struct RunKeysTests {
  @Test("becomes part of the plan")
  func keys() throws {
    let journey = InMemoryJourney(
      steps: """
          - {id: start, open: /start, retries: 3, limit: 20 s}
          - {id: midt, open: /midt, limit: "0,5 s"}
        """,
      more: """
        tags: [natlig, betaling]
        retries: 1
        stop-before: midt
        waivers:
          - {check: TEK-02, step: start, reason: Kendt, by: Systemejer, until: 2999-01-31}
        """)
    let plan = try #require(journey.load().plan)
    #expect(plan.tags == ["natlig", "betaling"])
    #expect(plan.retries == 1)
    #expect(plan.stopBefore == "midt")
    #expect(plan.steps.map(\.retries) == [3, nil, nil])
    #expect(plan.steps.map(\.limit) == [20, 0.5, nil])
    #expect(
      plan.waivers == [
        Waiver(check: "TEK-02", step: "start", reason: "Kendt", by: "Systemejer", until: "2999-01-31")
      ])
  }

  @Test(
    "of what is expected",
    arguments: [
      ("download: Application/PDF", .download(DownloadRule(mediaType: "application/pdf"))),
      ("download:", .download(DownloadRule(mediaType: ""))),
      (
        "download: {type: text/csv, min-bytes: 10, max-bytes: 99}",
        .download(DownloadRule(mediaType: "text/csv", minBytes: 10, maxBytes: 99))
      ),
      (
        "cell: {row: Gebyr, column: Beløb, text: 225}",
        .cell(row: Template("Gebyr"), column: Template("Beløb"), text: Template("225"))
      ),
      ("cell: [{row: Gebyr, text: 225}]", .cell(row: Template("Gebyr"), column: nil, text: Template("225"))),
      ("header: {Cache-Control: no-store}", .header(name: "Cache-Control", text: Template("no-store"))),
      ("header: {X-Frame-Options: }", .header(name: "X-Frame-Options", text: nil)),
    ] as [(String, JourneyModel.Expectation.Subject)])
  func expectations(key: String, subject: JourneyModel.Expectation.Subject) throws {
    let journey = InMemoryJourney(steps: "  - id: start\n    open: /start\n    expect:\n      \(key)\n")
    #expect(try journey.firstStep().expectations.map(\.subject) == [subject])
  }

  @Test("softly, also of what must not hold")
  func soft() throws {
    let journey = InMemoryJourney(
      steps: "  - {id: start, open: /start, expect: {heading: A, soft: {text: B, not: {text: C}}, not: {text: D}}}")
    let read = try journey.firstStep().expectations
    #expect(read.map(\.isSoft) == [false, true, true, false])
    #expect(read.map(\.isNegated) == [false, false, true, true])
  }

  @Test("a waiver ends by the clock", arguments: [("2026-01-31", []), ("2026-02-01", ["expired-waiver"]), ("", [])])
  func waivers(today: String, found: [String]) {
    let journey = InMemoryJourney(
      more: "waivers: [{check: A, reason: b, by: c, until: 2026-01-31}]",
      variables: today.isEmpty ? [:] : [JourneyLoader.today: today])
    #expect(journey.load().diagnostics.map(\.id).filter { $0 != "goal-without-expectation" } == found)
  }
}
