import JourneyModel
import Testing

/// Regular expressions of scripts, as a walk matches them.
struct TextPatternTests {
  @Test func `named groups are found by name and the first group by place`() throws {
    let pattern = try TextPattern(#"Sag (?<nummer>\S+) af (?<dag>\d+)(?<=\d)"#)
    let match = try #require(pattern.firstMatch(in: "👩‍👩‍👧 Sag ÆØ-1 af 12. maj"))
    #expect(pattern.groupNames == ["nummer", "dag"])
    #expect(match.groups == ["nummer": "ÆØ-1", "dag": "12"])
    #expect(match.firstGroup == "ÆØ-1")
    #expect(match.text == "Sag ÆØ-1 af 12")
  }

  @Test func `a group that takes no part has no value`() throws {
    let match = try #require(try TextPattern("(?<a>x)?y").firstMatch(in: "y"))
    #expect(match.groups == [:])
    #expect(match.firstGroup == nil)
    #expect(try TextPattern("x").firstMatch(in: "y") == nil)
  }

  @Test(arguments: ["(", "[a", "*", "(?<1>x)"])
  func `an expression that can't be read says what to do`(source: String) {
    let error = #expect(throws: TextPattern.Invalid.self) { try TextPattern(source) }
    #expect(error?.description.contains("'\(source)'") == true)
  }

  @Test(arguments: ["225,00 (kr.)", "a+b", #"c:\d"#, "[x]", "^$", "åÅ", ""])
  func `an escaped text matches itself alone`(text: String) throws {
    #expect(try TextPattern("^" + TextPattern.escaped(text) + "$").firstMatch(in: text)?.text == text)
  }
}
