import Foundation
import JourneyReports
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A hostile text may be shown, but it can't become markup: a report full of it has the shape of a harmless one.
struct InjectionTests {
  static let harmless = HostileRun(text: "x")

  @Test(arguments: HostileTexts.all)
  func `HTML keeps its shape`(text: String) throws {
    let shape = MarkupShape(HTMLReport(try HostileRun(text: text).document()).render())
    let expected = MarkupShape(HTMLReport(try Self.harmless.document()).render())
    #expect(shape.problems.isEmpty)
    #expect(shape.tags == expected.tags)
    let addresses = shape.tags.filter { $0.hasPrefix("a ") }
    #expect(!addresses.isEmpty)
    #expect(!shape.values.contains { $0.lowercased().hasPrefix("javascript:") })
  }

  @Test(arguments: HostileTexts.all)
  func `HTML holds nothing that steers the reader's screen`(text: String) throws {
    let html = HTMLReport(try HostileRun(text: text).document()).render()
    #expect(!html.unicodeScalars.contains { steers($0) })
  }

  @Test(arguments: HostileTexts.all)
  func `JUnit is well-formed and keeps its shape`(text: String) throws {
    let shape = try XMLShape(JUnitReport(try HostileRun(text: text).document()).render())
    let expected = try XMLShape(JUnitReport(try Self.harmless.document()).render())
    #expect(shape.tags == expected.tags)
  }

  @Test(arguments: HostileTexts.all)
  func `Markdown keeps its lines and cells`(text: String) throws {
    let lines = skeleton(MarkdownReport(try HostileRun(text: text).document()).render())
    #expect(lines == skeleton(MarkdownReport(try Self.harmless.document()).render()))
  }

  @Test(arguments: HostileTexts.all, [TerminalStyle.plain, TerminalStyle(usesColour: true, width: 60)])
  func `a terminal gets no sequence but our own`(text: String, style: TerminalStyle) throws {
    var shown = TerminalReport(try HostileRun(text: text).document(), style: style).render()
    if style.usesColour {
      for code in ["0", "1", "31", "32", "33"] { shown = shown.replacing("\u{1b}[\(code)m", with: "") }
    }
    #expect(!shown.unicodeScalars.contains { steers($0) })
    #expect(shown.split(separator: "\n").allSatisfy { $0.count <= style.width })
    #expect(shown.utf8.count < 60_000)
  }

  @Test(arguments: HostileTexts.all)
  func `JSON gives the text back as it was`(text: String) throws {
    let json = try JSONReport(try HostileRun(text: text).input()).render()
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let run = try #require(object["run"] as? [String: Any])
    let metadata = try #require(run["metadata"] as? [String: Any])
    let label = try #require(metadata["label"] as? String)
    #expect(Array(label.unicodeScalars) == Array(text.unicodeScalars))
    #expect(!json.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  private func steers(_ scalar: Unicode.Scalar) -> Bool {
    if ["\n", "\t", "\u{ad}", "\u{200c}", "\u{200d}"].contains(scalar) { return false }
    return scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
  }

  /// What each line is, and how many cells, code marks and links it opens.
  private func skeleton(_ markdown: String) -> [String] {
    markdown.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let start = String(String.UnicodeScalarView(line.prefix { "#>-*+=|0123456789.) ".unicodeScalars.contains($0) }))
      var counts = ["|": 0, "`": 0, "[": 0, "<": 0, "*": 0, "_": 0]
      var isEscaped = false
      for scalar in line {
        if !isEscaped, counts[String(scalar)] != nil { counts[String(scalar), default: 0] += 1 }
        isEscaped = scalar == "\\" && !isEscaped
      }
      let isBreakable = line.contains { "\r\u{85}\u{2028}\u{2029}\u{c}\u{b}".unicodeScalars.contains($0) }
      return "\(start.prefix(1)) \(counts.keys.sorted().map { "\($0)\(counts[$0] ?? 0)" }) \(isBreakable)"
    }
  }
}

/// The elements of an XML text with the names of their attributes.
private final class XMLShape: NSObject, XMLParserDelegate {
  private(set) var tags: [String] = []

  init(_ xml: String) throws {
    super.init()
    let parser = XMLParser(data: Data(xml.utf8))
    parser.delegate = self
    guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    tags.append("\(name) \(attributes.keys.sorted())")
  }
}
