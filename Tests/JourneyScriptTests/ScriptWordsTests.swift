import JourneyModel
import Testing

@testable import JourneyScript

struct ScriptWordsTests {
  private static let journey = """
    version: 1
    journey: proeve
    title: Prøve
    service: {name: Prøve, authority: Prøve, base: "http://127.0.0.1:1", environment: demo}
    personas: [p.yaml]
    steps:
      - id: a
        open: /a
        fill: {Navn: "${persona.navn}", Andet: Navn}
        submit: Næste
        expect: {heading: Kvittering}
    goal: a
    """
  private static let persona = """
    version: 1
    id: p
    title: P
    facts: {navn: Næste}
    """

  private func plan(_ csv: String) throws -> String {
    let words = try ScriptWords(csv: csv, path: "ord.csv")
    let files = ScriptFiles(["j.yaml": Self.journey, "p.yaml": Self.persona])
    let plan = try #require(JourneyLoader(files: files, words: words).load(path: "j.yaml").plan)
    return "\(plan.steps) \(plan.personas)"
  }

  @Test func `texts and keys that are a word are read as the other, and parts of a text are not`() throws {
    let plan = try plan("ord;synonym\nNavn;Dit navn\nNæste;Gå videre\nKvit;Nej\n")
    #expect(plan.contains("Dit navn") && plan.contains("Gå videre") && plan.contains("Kvittering"))
    #expect(!plan.contains("\"Næste\"") && !plan.contains("Nejtering"))
    #expect(plan.split(separator: "Dit navn").count == 3)
  }

  @Test(arguments: [
    ("ord,andet\na,b\n", "ord.csv:1: The table of words can't be used: the columns must be called"),
    ("ord,synonym\na,b\na,c\n", "ord.csv:3: The table of words can't be used: 'a' stands twice."),
    ("", "ord.csv:1: The table of words can't be used: the table is empty."),
  ])
  func `a table that can't be used is told by line`(csv: String, message: String) throws {
    let error = #expect(throws: ScriptWordsError.self) { try ScriptWords(csv: csv, path: "ord.csv") }
    #expect(try #require(error).description.hasPrefix(message), "\(error.map { "\($0)" } ?? "")")
  }
}
