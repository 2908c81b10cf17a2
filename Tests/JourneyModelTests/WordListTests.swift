import JourneyModel
import Testing

/// Word lists are read line by line, and a bad line is told by its number.
struct WordListTests {
  @Test func `comments and empty lines are left out, whatever the line ends`() {
    let (list, problems) = WordList.read(.chancery, "# Kilde: os\r\n\r\n  såfremt = hvis \nherved\n")
    #expect(problems.isEmpty)
    #expect(
      list.entries == [
        WordList.Entry(words: ["såfremt"], meaning: "hvis"), WordList.Entry(words: ["herved"]),
      ])
  }

  @Test func `a term has forms, a meaning and plain words`() {
    let (list, _) = WordList.read(
      .terms, "partshøring, partshør* = at du får lov at udtale dig ; udtale dig, din mening\nretskrav = ret\n")
    #expect(
      list.entries == [
        WordList.Entry(
          words: ["partshøring", "partshør*"], meaning: "at du får lov at udtale dig",
          plain: ["udtale dig", "din mening"]),
        WordList.Entry(words: ["retskrav"], meaning: "ret"),
      ])
  }

  @Test func `a message is a whole line, commas and all`() {
    let (list, _) = WordList.read(.genericMessages, "Øv, prøv igen\n")
    #expect(list.entries.map(\.words) == [["Øv, prøv igen"]])
  }

  @Test(arguments: [
    (WordList.Subject.terms, "partshøring\n", "a term needs its meaning: 'partshøring = what it means'"),
    (.terms, "a,, b = c\n", "a word is missing"), (.chancery, "--- = hvis\n", "'---' has no letters"),
    (.synonyms, "kort\n", "a name needs another one: 'kort = other name'"),
    (.synonyms, "kort = \n", "a name needs another one: 'kort = other name'"),
    (.chancery, "ifald\nIfald = hvis\n", "'Ifald' stands on line 2 already"),
    (.blamingMessages, String(repeating: "a", count: 301), "a line has 300 characters at most"),
  ])
  func `a line that is no entry is told, and the others are read`(
    _ subject: WordList.Subject, _ text: String, _ message: String
  ) {
    let (list, problems) = WordList.read(subject, "# Kilde\n" + text)
    #expect(problems.map(\.message) == [message])
    #expect(problems.map(\.line) == [1 + text.split(separator: "\n").count])
    #expect(list.entries.count == text.split(separator: "\n").count - 1)
  }

  @Test func `a hostile list is read to its limit`() {
    let text = (0..<5_000).map { "ord\($0)\n" }.joined()
    let (list, problems) = WordList.read(.blamingMessages, text)
    #expect(list.entries.count == WordList.mostEntries)
    #expect(problems.map(\.line) == [2_001])
    #expect(problems.map(\.message) == ["a list has 2000 entries at most"])
  }
}
