import Testing

@testable import JourneyPipeline

/// A Danish spreadsheet opens the file right, and a hostile page can't make it calculate.
struct SpreadsheetTests {
  @Test func `opens in a Danish spreadsheet by a double click`() {
    let sheet = Spreadsheet(
      header: ["Fund", "Timer"], rows: [[.text("Bredgade 1; 2. th \"tv\""), .number(1234.5)], [.text("Åse"), .empty]])
    #expect(sheet.render() == "\u{FEFF}Fund;Timer\r\n\"Bredgade 1; 2. th \"\"tv\"\"\";1234,5\r\nÅse;\r\n")
  }

  @Test(arguments: [
    "=HYPERLINK(\"http://x\")", "+1", "-1+cmd|' /C calc'!A0", "@SUM(A1)", " =1", "\t=1", "\u{FEFF}=1", "\u{200B}=1",
    "＝1",
    "|x", "\r=1", "\n=1", "%0A=1",
  ])
  func `no text is a formula`(text: String) {
    let written = Spreadsheet.written(.text(text)).drop { $0 == "\"" }
    #expect(written.first == "'")
  }

  @Test(arguments: [
    (0.0, "0"), (-0.0, "0"), (1, "1"), (-2.5, "-2,5"), (0.1 + 0.2, "0,3"), (1e9, "1000000000"), (.nan, ""),
    (1.0 / 3, "0,333333"),
  ])
  func `numbers have a decimal comma and no group marks`(value: Double, text: String) {
    #expect(Spreadsheet.written(.number(value)) == text)
  }
}
