import JourneyModel
import JourneyScript
import Testing

/// A journey and a command line add words to the program's own lists.
struct WordListFilesTests {
  private let files = [
    "rejser/ordlister/terms.txt": "# Kilde: Ankestyrelsen\nkapitalpension = opsparing, der udbetales på én gang\n",
    "fælles/chancery.txt": "qua = som\n", "fælles/blaming-messages.txt": "du burde vide\n",
  ]

  @Test func `a journey names its files from its folder, the command line from where it runs`() throws {
    let journey = InMemoryJourney(more: "word-lists: [ordlister/terms.txt]", files: files, wordLists: ["fælles"])
    let lists = try #require(journey.load().plan?.wordLists)
    #expect(lists.map(\.subject) == [.terms, .chancery, .blamingMessages])
    #expect(lists[0].entries.map(\.words) == [["kapitalpension"]])
    #expect(InMemoryJourney().load().plan?.wordLists == nil)
  }

  @Test(arguments: [
    ("ordlister/termer.txt", "rejser/proeve.yaml:6:14", "did you mean 'terms.txt'?"),
    ("ordlister", "rejser/proeve.yaml:6:14", "holds no word list"),
    ("chancery.txt", "rejser/proeve.yaml:6:14", "there is no file 'rejser/chancery.txt'"),
  ])
  func `a list that isn't one is told where it is named`(_ path: String, _ place: String, _ words: String) {
    let loaded = InMemoryJourney(more: "word-lists: [\(path)]").load()
    #expect(loaded.plans.isEmpty)
    let told = loaded.diagnostics.map(\.description).joined()
    #expect(told.contains(place) && told.contains(words), "\(told)")
  }

  @Test func `a bad line is told by its file and line`() {
    let journey = InMemoryJourney(files: ["ord/terms.txt": "# to linjer\nretskrav\n"], wordLists: ["ord/terms.txt"])
    let loaded = journey.load()
    #expect(loaded.plans.isEmpty)
    #expect(loaded.diagnostics.map(\.location) == [SourceLocation(file: "ord/terms.txt", line: 2, column: 1)])
    #expect(loaded.diagnostics.first?.sourceLine == "retskrav")
  }
}
