import FormClient
import TestSupport
import Testing

struct PatternTests {
  @Test(
    "A value matches as in a browser",
    arguments: [
      ("[0-9]{4}", "8000", true), ("[0-9]{4}", "80001", false), ("a|bc", "bc", true), ("a|bc", "abc", false),
      ("\\d{6}-?\\d{4}", "010150-1234", true), ("(?=.*\\d)(?=.*[A-ZÆØÅ]).{8,}", "Kodeord1", true),
      ("(?!.*\\.\\.)[a-z.]+", "a..b", false), ("(.)\\1", "ææ", true), ("(.)\\1", "æø", false),
      ("(?<x>a)\\k<x>", "aa", true), ("\\k<x>(?<x>a)", "a", true), ("(?<=a)b|ab", "ab", true), ("(?<!a)b", "b", true),
      ("(z)((a+)?(b+)?(c))*", "zaacbbbcac", true), ("(?:a*?)*?b", "aaab", true), ("(a*)*", "b", false),
      ("\\bny læge\\b", "ny læge", true), ("[\\w\\s]+", "to ord", true), ("\\W", "æ", true), (".", "😀", true),
      (".", "\n", false), ("\\u{1F600}\\uD83D\\uDE00", "😀😀", true), ("\\x41\\cJ\\0\\t", "A\n\0\t", true),
      ("\\p{L}+", "Ærø", true), ("\\p{Lu}\\p{Ll}+", "ærø", false), ("\\P{gc=Nd}", "a", true), ("[^\\d]", "5", false),
      ("[\\p{L}--[a-z]]+", "ÆØ", true), ("[\\p{L}--[a-z]--Æ]+", "Æ", false), ("[[a-z]&&[aeiou]]", "e", true),
      ("[[a-z]&&[aeiou]]", "b", false), ("[a-c[x-z]\\-]+", "a-z", true), ("[]", "a", false), ("[^]", "a", true),
      ("^a$", "a", true), ("a{0}", "", true), ("(?:){3}a", "a", true), ("(?:(a)|b)*\\1", "ab", true),
    ])
  func matches(_ source: String, _ value: String, expected: Bool) throws {
    let pattern = try #require(Pattern(source))
    #expect(pattern.matches(value) == expected)
  }

  @Test(
    "A pattern that isn't ECMAScript with the v flag is ignored",
    arguments: [
      "(", ")", "a)(b", "[(]", "[a", "]", "{", "}", "a{2,1}", "*a", "a**", "\\", "\\-", "\\a", "\\01", "\\1",
      "(?<a>x)\\2",
      "\\k<a>", "\\k", "(?<>a)", "(?<1>a)", "(?a)", "[b-a]", "[\\d-x]", "[a--b-c]", "[a&&&b]", "[a!!b]", "[a-]", "[-a]",
      "\\u{110000}", "\\u12", "\\xg0", "\\c1", "\\p{gc=Xx}", "\\p{L", "(?=a)*", "a{1",
    ])
  func isIgnored(_ source: String) {
    #expect(Pattern(source) == nil)
  }

  @Test("A pattern that would take for ever is left undecided")
  func isBounded() throws {
    let explosive = try #require(Pattern("(a+)+b"))
    #expect(explosive.matches(String(repeating: "a", count: 60)) == nil)
    #expect(explosive.matches("aaab") == true)
    #expect(try #require(Pattern(".*")).matches(String(repeating: "a", count: 100_000)) == nil)
    #expect(Pattern(String(repeating: "(", count: 5_000) + String(repeating: ")", count: 5_000)) == nil)
    #expect(Pattern(String(repeating: "[", count: 5_000) + String(repeating: "]", count: 5_000)) == nil)
    #expect(Pattern("((a{1,1000}){1,1000}){1,1000}") == nil)
    #expect(Pattern("(?:(?:(?:){1000}){1000}){1000}") == nil)
  }

  @Test("No text crashes the parser or the matcher", .timeLimit(.minutes(10)), arguments: 0..<50)
  func hostile(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let pieces = [
      "(", ")", "(?:", "(?=", "(?!", "(?<=", "(?<!", "(?<a>", "[", "[^", "]", "--", "&&", "-", "*", "+", "?", "{2}",
      "{1,}",
      "{0,3}", "|", "^", "$", ".", "a", "b", "\\1", "\\k<a>", "\\b", "\\B", "\\d", "\\w", "\\u{61}", "\\p{L}", "\\",
      "æ", "😀",
    ]
    for _ in 0..<60 {
      let pattern = Pattern(generator.text(of: pieces, count: 6))
      _ = pattern?.matches(generator.text(of: ["a", "b", "æ", "1", "😀"], count: 6))
    }
  }
}
