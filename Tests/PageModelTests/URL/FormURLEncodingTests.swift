import PageModel
import TestSupport
import Testing

struct FormURLEncodingTests {
  @Test("Names and values are written as a browser writes them")
  func encodes() {
    let text = FormURLEncoding.encode([("Ny læge", "Ø & Å"), ("q*-._", "~!'()"), ("tom", ""), ("linje", "a\r\nb")])
    #expect(text == "Ny+l%C3%A6ge=%C3%98+%26+%C3%85&q*-._=%7E%21%27%28%29&tom=&linje=a%0D%0Ab")
  }

  @Test("Bytes of another encoding go out as they are")
  func encodesBytes() {
    let text = FormURLEncoding.encode([(name: Array("by".utf8), value: [0xE5, 0x20, 0x41])])
    #expect(String(decoding: text, as: UTF8.self) == "by=%E5+A")
  }

  @Test(
    "A body is read back, however odd it is",
    arguments: [
      ("a=1&b=2", [["a", "1"], ["b", "2"]]), ("&&a&&=b&", [["a", ""], ["", "b"]]), ("a=b=c", [["a", "b=c"]]),
      ("a+b=%2B%zz%4", [["a b", "+%zz%4"]]), ("%E5=1", [["\u{FFFD}", "1"]]), ("", []),
    ])
  func parses(_ text: String, as expected: [[String]]) {
    #expect(FormURLEncoding.parse(text).map { [$0.name, $0.value] } == expected)
  }

  @Test("Whatever is encoded is read back", arguments: 0..<200)
  func roundTrip(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let pieces = ["a", "æ", "&", "=", "+", " ", "%", "%41", "\r\n", "\0", "😀", "\u{FFFF}", "é", "e\u{301}", "#", "?"]
    let pairs = (0..<4).map { _ in (generator.text(of: pieces, count: 5), generator.text(of: pieces, count: 7)) }
    let read = FormURLEncoding.parse(FormURLEncoding.encode(pairs))
    #expect(read.map { Array($0.name.unicodeScalars) } == pairs.map { Array($0.0.unicodeScalars) })
    #expect(read.map { Array($0.value.unicodeScalars) } == pairs.map { Array($0.1.unicodeScalars) })
  }
}
