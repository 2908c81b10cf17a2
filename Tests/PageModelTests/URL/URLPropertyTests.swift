import PageModel
import TestSupport
import Testing

struct URLPropertyTests {
  private static let pieces = [
    "http:", "https:", "file:", "sag:", "mailto:", "javascript:", "/", "//", "\\", "?", "#", "@", ":", ".", "..",
    "%2e", "%", "%41", "[", "]", "::", "[::1]", "127.1", "0x7f", "256", "C|", "c:", "a", "é", "\u{301}", "ß", "xn--",
    "xn--rdhus-mra", "\u{200D}", "\u{5D0}", "٣", "。", "\u{AD}", " ", "\t", "\n", "\0", "'", "\"", "<", "^", "|", "`",
    "{",
    "\u{10FFFF}", "\u{FFFE}", "80", "65536", "kommune.example",
  ]
  private static let bases = [
    nil, "http://a:1@b.example:8/c/d?e#f", "file:///C:/x/y", "sag://h/p/q", "sag:/p/q", "mailto:a@b",
  ]

  @Test("A parsed URL is read back as itself, from any text and base", arguments: 0..<100)
  func roundTrip(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    for round in 0..<40 {
      let text = generator.text(of: Self.pieces, count: 1 + round % 12)
      let base = Self.bases[round % Self.bases.count].flatMap { WebURL(parsing: $0) }
      guard let url = WebURL(parsing: text, base: base) else { continue }
      #expect(WebURL(parsing: url.href) == url, "\(text.debugDescription) gave \(url.href)")
      #expect(url.href.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F })
    }
  }

  /// Anything quadratic would take billions of steps here and run into the limit.
  @Test(
    "A text of 40 kB is parsed or refused at once", .timeLimit(.minutes(10)),
    arguments: ["a", "/", "../", "%2e%2e/", "@", ":", "?", "#", "[", ".", "1.", "xn--a.", "é", "é.", "\t", "\\", " "])
  func largeInput(piece: String) {
    let text = String(repeating: piece, count: 40_000 / piece.utf8.count)
    for prefix in ["", "http://", "http://a/", "sag:", "sag://", "file:///C:/", "http://[", "http://a?", "http://a:"] {
      let url = WebURL(parsing: prefix + text)
      #expect((url?.href.utf8.count ?? 0) < 400_000)
    }
  }
}
