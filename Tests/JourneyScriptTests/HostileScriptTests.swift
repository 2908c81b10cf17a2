import JourneyModel
import JourneyScript
import TestSupport
import Testing

/// Scripts made to break the reader: it answers with diagnostics, in time, and never crashes.
struct HostileScriptTests {
  private func lint(_ text: String) -> [Diagnostic] {
    JourneyLoader(files: ScriptFiles(["x.yaml": text])).lint(path: "x.yaml")
  }

  @Test func `a file of more than a megabyte isn't read`() {
    let found = lint(String(repeating: "# lang\n", count: 150_000))
    #expect(found.map(\.id) == ["file-too-large"])
    #expect(found.first?.message == "'x.yaml' holds at least 1050000 bytes; at most 1000000 are read")
  }

  static let bombs: [(String, String)] = [
    (
      "billion laughs",
      "a: &a [x,x,x,x,x,x,x,x,x]\n"
        + (1...12).map { n in
          let before = n == 1 ? "a" : "b\(n - 1)"
          return "b\(n): &b\(n) [" + String(repeating: "*\(before),", count: 9) + "]\n"
        }.joined()
    ),
    (
      "laughing keys",
      "a: &a [x,x]\n"
        + (1...30).map { n in
          let before = n == 1 ? "a" : "b\(n - 1)"
          return "b\(n): &b\(n) {? *\(before) : 1, ? [*\(before)] : 2}\n"
        }.joined()
    ),
    ("deep lists", "a: " + String(repeating: "[", count: 900) + String(repeating: "]", count: 900)),
    ("deeper lists", "a: " + String(repeating: "[", count: 100_000)),
    ("deep dashes", String(repeating: "- ", count: 100_000) + "x"),
    ("deep keys", (0..<900).map { String(repeating: " ", count: $0) + "a:\n" }.joined()),
    ("many nodes", "a: [" + String(repeating: "x,", count: 200_000) + "]"),
    ("many duplicates", String(repeating: "a: 1\n", count: 5_000)),
  ]

  @Test(.timeLimit(.minutes(10)), arguments: bombs)
  func `a bomb is refused`(name: String, text: String) {
    #expect(lint(text).contains { $0.severity == .error })
  }

  @Test func `fragments that multiply are stopped`() {
    var files = ["f20.yaml": "version: 1\nfragment: f20\nsteps: [{id: a, open: /a}]\n"]
    for level in 0..<20 {
      let next = "f\(level + 1).yaml"
      files["f\(level).yaml"] =
        "version: 1\nfragment: f\(level)\nsteps: [{id: a, use: \(next)}, {id: b, use: \(next)}, {id: c, use: \(next)}]\n"
    }
    let found = JourneyLoader(files: ScriptFiles(files)).lint(path: "f0.yaml")
    #expect(found.map(\.id) == ["too-complex"])
  }

  @Test(arguments: ["\r\n", "\r", "\n"])
  func `places are right with every kind of line break`(lineBreak: String) {
    let text = ["version: 1", "journey: x", "# æøå", "opne: y"].joined(separator: lineBreak)
    let found = lint(text).first { $0.id == "unknown-key" }
    #expect(found?.location.line == 4)
    #expect(found?.sourceLine == "opne: y")
  }

  @Test(arguments: 0..<40)
  func `random text never crashes the reader`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "version: 1\n", "journey: x\n", "steps:\n", "  - id: a\n", "    open: /\n", "    fill: {A: ", "}\n",
      "${persona.x}",
      "${", "}", "[", "]", "{", "}", ": ", "- ", "&a ", "*a ", "? ", "| \n", "> \n", "'", "\"", "#", "!!binary ", "\t",
      "\u{0}", "\u{FEFF}", "\u{2028}", "\u{85}", "æ", "👩‍👩‍👧", "e\u{301}", "\\", "%YAML 1.1\n", "---\n", "...\n", "@", "`",
      "\r\n",
      "expect: {text: '(", "use: x.yaml\n", "personas: [x.yaml]\n", "version: 99\n", "a: 1\na: 2\n", "~", "null",
      "<<: ",
    ]
    for _ in 0..<60 {
      let text = (0..<Int.random(in: 0..<40, using: &random))
        .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      for diagnostic in lint(text) {
        #expect(diagnostic.location.line >= 1)
        #expect(diagnostic.location.column >= 1)
      }
    }
  }

  @Test(arguments: 0..<20)
  func `any text survives as a value, with its dollar signs doubled`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let characters = Array("aå$$${{}}.p :-_\"'\\#æ€")
    let value = String((0..<20).compactMap { _ in characters.randomElement(using: &random) })
    let written = value.replacing("${", with: "$${").replacing("'", with: "''")
    let step = try InMemoryJourney(steps: "  - {id: start, open: '\(written)'}").firstStep()
    #expect(step.actions.map(\.kind) == [.open(Template(value))])
  }
}
