import Foundation
import JourneyModel
import JourneyReports
import TestSupport
import Testing

/// The request of a card: what the client sent, and nothing that a shell or curl would do of its own.
struct CurlLineTests {
  private static func exchange(
    _ id: Int, _ method: String = "GET", _ url: String = "https://selvbetjening.example/kort",
    cause: ExchangeCause = .open,
    headers: [HeaderField] = [], entries: [EntryRecord] = [], sets: [String] = []
  ) -> Exchange {
    Exchange(
      id: id, step: "start", cause: cause,
      request: RequestRecord(method: method, url: url, headers: headers, entries: entries, bodyBytes: 0),
      response: ResponseRecord(
        status: 200, headers: sets.map { HeaderField("Set-Cookie", $0) }, bodyBytes: 0, address: "",
        timing: .zero))
  }

  private static let form = HeaderField("Content-Type", "application/x-www-form-urlencoded")

  @Test func `a page is its address`() throws {
    let line = try #require(CurlLine(of: 0, in: [Self.exchange(0)]))
    #expect(line.text == "curl https://selvbetjening.example/kort")
  }

  @Test func `a form is sent with its answers, its cookies and what stands for secrets`() throws {
    let walk = [
      Self.exchange(0, sets: ["sid=⟦cookie:1⟧; Path=/; HttpOnly", "gone=x; Max-Age=0", "lang=da"]),
      Self.exchange(1, "GET", "https://cdn.example/", sets: ["elsewhere=1"]),
      Self.exchange(
        2, "POST", "https://selvbetjening.example/kort?sag=%E2%9F%A6token%3A2%E2%9F%A7", cause: .submit,
        headers: [Self.form, HeaderField("Origin", "null")],
        entries: [
          EntryRecord(name: "navn", value: "Åse O'Hara"), EntryRecord(name: "cpr[0]", value: "⟦cpr:1⟧"),
          EntryRecord(name: "tom", value: ""),
        ]),
    ]
    let line = try #require(CurlLine(of: 2, in: walk))
    #expect(
      line.text == #"curl --header 'Origin: null' --cookie 'sid=⟦cookie:1⟧; lang=da' "#
        + #"--data-urlencode 'navn=Åse O'\''Hara' --data-urlencode 'cpr[0]=⟦cpr:1⟧' --data-urlencode 'tom=' "#
        + #"'https://selvbetjening.example/kort?sag=⟦token:2⟧'"#)
    #expect(!line.isShortened)
  }

  @Test func `a page behind redirects is reached by what set them off`() throws {
    let walk = [
      Self.exchange(0, "POST", entries: [EntryRecord(name: "a", value: "b")]),
      Self.exchange(1, "GET", "https://selvbetjening.example/videre", cause: .redirect),
    ]
    #expect(
      try #require(CurlLine(of: 1, in: walk)).text
        == "curl --location --data-urlencode 'a=b' https://selvbetjening.example/kort")
  }

  @Test func `an attached file is named, and its name ends nothing`() throws {
    let type = HeaderField("Content-Type", "multipart/form-data; boundary=x")
    let walk = [
      Self.exchange(
        0, "POST", headers: [type],
        entries: [
          EntryRecord(name: "a=@/etc/passwd;x", value: "@/etc/passwd"),
          EntryRecord(name: "bilag=@/etc/passwd;", value: "cv.pdf;type=x", isFile: true),
        ])
    ]
    let words = try #require(CurlLine(of: 0, in: walk)).words
    #expect(words.contains("a%3D%40%2Fetc%2Fpasswd%3Bx=@/etc/passwd"))
    #expect(words.contains("bilag%3D%40%2Fetc%2Fpasswd%3B=@cv.pdf%3Btype%3Dx"))
    #expect(words.suffix(3).first == "--form")
  }

  @Test func `brackets are no range, a name no file and an option no option`() throws {
    let walk = [
      Self.exchange(
        0, "POST", "http://[::1]:8080/a[1-9]{b,c}", entries: [EntryRecord(name: "@/etc/passwd", value: "x")])
    ]
    let words = try #require(CurlLine(of: 0, in: walk)).words
    #expect(words.contains("--globoff") && words.contains("%40%2Fetc%2Fpasswd=x"))
    #expect(CurlLine(of: 0, in: [Self.exchange(0, "GET", "file:///etc/passwd")]) == nil)
    #expect(CurlLine(of: 0, in: [Self.exchange(0, "GET", "--output=/tmp/x")]) == nil)
    #expect(CurlLine(of: 7, in: walk) == nil)
  }

  @Test func `a form without end is cut, and said to be`() throws {
    let entries = (0..<5_000).map { EntryRecord(name: "f\($0)", value: String(repeating: "x", count: 500)) }
    let line = try #require(CurlLine(of: 0, in: [Self.exchange(0, "POST", entries: entries)]))
    #expect(line.isShortened && line.text.utf8.count < 6_000)
  }

  /// Whatever a page chooses, a real shell reads the words that were meant, on one line.
  @Test(.timeLimit(.minutes(1))) func `a shell reads back every word`() throws {
    var random = SeededGenerator(seed: 20_261_122)
    let pieces =
      HostileTexts.all.filter { $0.count < 60 } + [
        "'", "'\u{301}", "\"", "`touch x`", "$(touch x)", "\\", "\n", "\r", "!", ";", "|", "&", " ", "=",
        "@/etc/passwd",
        "[1-9]", "{a,b}", "\u{1b}[201~", "⟦cpr:1⟧", "~", "*", "<", ">", "#", "%0a", "æøå", "\u{2028}", "\u{202e}",
      ]
    func text() -> String {
      (0..<Int.random(in: 0...4, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    }
    let lines = (0..<300).compactMap { _ -> CurlLine? in
      let isFile = Bool.random(using: &random)
      return CurlLine(
        of: 1,
        in: [
          Self.exchange(0, sets: ["\(text())=\(text())"]),
          Self.exchange(
            1, Bool.random(using: &random) ? "POST" : text(), "https://selvbetjening.example/\(text())?\(text())",
            headers: [HeaderField(Bool.random(using: &random) ? "X-A" : text(), text())],
            entries: [
              EntryRecord(name: text(), value: text()), EntryRecord(name: text(), value: text(), isFile: isFile),
            ]),
        ])
    }
    #expect(lines.count > 250)
    for line in lines {
      #expect(!line.text.unicodeScalars.contains { $0.properties.generalCategory == .control || $0 == "\u{2028}" })
    }
    let read = try Self.shellWords(lines.map(\.text))
    // Scalars: two texts may be equal as characters and not as what curl is given.
    #expect(read.map { $0.map { Array($0.unicodeScalars) } } == lines.map { $0.words.map { Array($0.unicodeScalars) } })
  }

  /// The words that `sh` makes of each line, which it takes as arguments and never runs.
  private static func shellWords(_ lines: [String]) throws -> [[String]] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "curl-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let script = folder.appending(path: "lines.sh")
    let text = lines.map { "set -- \($0)\nprintf '%s\\0' \"$@\"\nprintf '\\001\\0'\n" }.joined()
    try Data(text.utf8).write(to: script)
    let (process, output) = (Process(), Pipe())
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [script.path]
    process.currentDirectoryURL = folder
    process.standardOutput = output
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["lines.sh"])
    return bytes.split(separator: 0, omittingEmptySubsequences: false).dropLast()
      .map { String(decoding: $0, as: UTF8.self) }
      .split(separator: "\u{1}", omittingEmptySubsequences: false).dropLast().map(Array.init)
  }
}
