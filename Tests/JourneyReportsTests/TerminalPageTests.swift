import JourneyReports
import Testing

/// Lines that were written for pipes, on a terminal.
struct TerminalPageTests {
  private func page(_ text: String, width: Int = 40, isMarkdown: Bool = false) -> [String] {
    TerminalPage(style: TerminalStyle(usesColour: false, width: width), isMarkdown: isMarkdown).render(text)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func `a line that fits stays as it is`() {
    #expect(page("  ok   rejse:  0.1.0\n\nKlar.\n") == ["  ok   rejse:  0.1.0", "", "Klar.", ""])
  }

  @Test func `a long line goes on under its last column, between words`() {
    #expect(
      page("  ret  tjenesten: der kunne ikke oprettes forbindelse")
        == ["  ret  tjenesten: der kunne ikke", "       oprettes forbindelse"])
    #expect(
      page("- et punkt på en liste, som er for langt til linjen")
        == ["- et punkt på en liste, som er for langt", "  til linjen"])
    #expect(page("almindelig tekst uden kolonner, der brydes") == ["almindelig tekst uden kolonner, der", "brydes"])
  }

  @Test func `a word longer than the line is broken, and loses nothing`() {
    let word = String(repeating: "x", count: 95)
    #expect(page("a \(word)").joined().filter { $0 == "x" }.count == 95)
    #expect(page("a \(word)").allSatisfy { $0.count <= 40 })
  }

  @Test func `a Markdown table stands in columns, or a row's cells under each other`() {
    let table = "| Kørsel | Fund |\n| --- | --- |\n| en | 3 |\n| den anden | 12 \\| 4 |\n"
    #expect(page(table) == ["  Kørsel     Fund", "  en         3", "  den anden  12 | 4", ""])
    let long = String(repeating: "lang ", count: 4) + "tekst"
    #expect(
      page("| Kørsel | Udgave |\n| --- | --- |\n| \(long) | \(long) |\n").prefix(2)
        == ["  \(long)", "     Udgave: \(long)"])
  }

  @Test func `a last column that is too long goes on in its column`() {
    #expect(
      page("| Alvor | 4 |\n| --- | --- |\n| Grund | Borgeren når ikke frem og ved det ikke |\n")
        == ["  Alvor  4", "  Grund  Borgeren når ikke frem og ved", "         det ikke", ""])
  }

  @Test func `rows with tabs stand in columns`() {
    #expect(page("a\tto\nbbb\ttre\n") == ["  a    to", "  bbb  tre", ""])
  }

  @Test func `headings, entities and fences are Markdown's alone`() {
    #expect(page("# Titel\n\n## Hvorfor\n&lt;a&gt;\n", isMarkdown: true) == ["Titel", "", "Hvorfor", "<a>", ""])
    #expect(page("# side\n&lt;\n") == ["# side", "&lt;", ""])
  }

  @Test(arguments: HostileTexts.all)
  func `nothing from a page steers the terminal`(text: String) {
    let shown = page("| \(text) | x |\n\(text)\n\(text)\ty\n", width: 60, isMarkdown: true).joined()
    #expect(!shown.unicodeScalars.contains { $0.properties.generalCategory == .control })
  }

  @Test(arguments: [40, 57, 80, 200])
  func `no line is wider than the terminal, wide characters counted as two`(width: Int) {
    let text = String(repeating: "  漢字  Åse e\u{301}n lang-tekst", count: 30)
    for line in page(text, width: width) {
      #expect(line.reduce(0) { $0 + ($1 < "\u{2e80}" ? 1 : 2) } <= width, "\(line)")
    }
  }
}
