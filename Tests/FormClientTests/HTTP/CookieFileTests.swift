import FormClient
import Testing

struct CookieFileTests {
  /// A line of cookies.txt from its seven fields.
  private static func line(
    _ domain: String, _ subdomains: String = "FALSE", expires: String = "0", name: String = "sid",
    value: String = "Hemmelig-Vaerdi-123"
  ) -> String {
    [domain, subdomains, "/", "TRUE", expires, name, value].joined(separator: "\t")
  }

  private static func read(_ text: String) throws -> [Cookie] {
    try CookieFile(Array(text.utf8), name: "cookies.txt").cookies
  }

  @Test func `what browsers export is read`() throws {
    let text = """
      \u{FEFF}# Netscape HTTP Cookie File
      # https://curl.se/docs/http-cookies.html

      \(Self.line("kk.dk"))\r
      #HttpOnly_\(Self.line(".kk.dk", "TRUE", expires: "4070912400"))
      \(Self.line("kk.dk", "true", expires: "4070912400.123456", name: "a"))
      \(Self.line("kk.dk", expires: "-1", name: "b", value: ""))
      """
    let cookies = try Self.read(text)
    #expect(cookies.map(\.isHTTPOnly) == [false, true, false, false])
    #expect(cookies.map(\.includesSubdomains) == [false, true, true, false])
    #expect(cookies.map(\.expires) == [0, 4_070_912_400, 4_070_912_400, 0])
    #expect(cookies.map(\.name) == ["sid", "sid", "a", "b"])
    #expect(cookies.map(\.domain) == ["kk.dk", "kk.dk", "kk.dk", "kk.dk"])
  }

  @Test(arguments: [
    ("kk.dk FALSE / TRUE 0 sid Hemmelig-Vaerdi-123", "line 1: it has 1 fields between tabs and not 7; an editor"),
    ("# note\nkk.dk\tFALSE\t/\tTRUE\t0\tHemmelig-Vaerdi-123", "line 2: it has 6 fields between tabs and not 7"),
    (line("", "FALSE"), "line 1: the domain is empty"), (line("kk.dk", "yes"), "line 1: field 2, whether subdomains"),
    (line("kk.dk", expires: "i morgen"), "line 1: field 5, when it expires"),
    (line("kk.dk", expires: "1e300"), "line 1: field 5"), (line("kk.dk", name: ""), "line 1: the cookie has no name"),
    (line("kk.dk", value: "Hemmelig-Vaerdi-123\u{1}"), "line 1: the cookie holds a control character"),
    (#"[{"name": "sid", "value": "Hemmelig-Vaerdi-123"}]"#, "it is JSON and not in Netscape format"),
    ("# Netscape HTTP Cookie File\n", "it holds no cookie"), ("", "it holds no cookie"),
    (line("kk.dk", "?") + "\n" + line("kk.dk", expires: "?"), "; line 2: field 5"),
  ])
  func `what is wrong is told with its line and never with a value`(text: String, message: String) throws {
    let error = #expect(throws: CookieFileError.self) { try Self.read(text) }
    let words = try #require(error).description
    #expect(words.contains(message))
    #expect(words.hasPrefix("'cookies.txt' can't be used as a session: "))
    #expect(!words.contains("Hemmelig"))
  }

  @Test func `a file that is no text or too large is refused`() {
    #expect(throws: CookieFileError.self) { try CookieFile([0xFF, 0xFE], name: "c") }
    #expect(throws: CookieFileError.self) {
      try CookieFile([UInt8](repeating: 0x23, count: CookieFile.byteLimit + 1), name: "c")
    }
  }

  @Test func `only what the named hosts get and what hasn't expired is a session`() throws {
    let text = [
      Self.line("selv.kk.dk"), Self.line(".kk.dk", "TRUE", name: "wide"), Self.line("kk.dk", name: "apex"),
      Self.line("andet.kk.dk"), Self.line("reklame.example", "TRUE"), Self.line(".SELV.kk.dk", "TRUE", name: "caps"),
      Self.line("selv.kk.dk", expires: "100", name: "old"), Self.line("selv.kk.dk", expires: "300", name: "new"),
      Self.line("ikkekk.dk", "TRUE"),
    ].joined(separator: "\n")
    let session = try CookieFile(Array(text.utf8), name: "c").session(for: ["selv.kk.dk"], now: 200)
    #expect(session.cookies.map(\.name) == ["sid", "wide", "caps", "new"])
    #expect(session.foreign == 4)
    #expect(session.expired == 1)
    #expect(session.lastExpiry == 100)
  }
}
