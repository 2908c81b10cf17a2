import FormClient
import PageModel
import TestSupport
import Testing

/// Pages made to exhaust the client end within its bounds, and say what was cut.
@Suite(.timeLimit(.minutes(10)))
struct HostilePageTests {
  private func page(_ markup: String) throws -> Page { try PageFixture.page(markup) }

  private func depth(of tree: PageTree) -> Int {
    var depths = [Int](repeating: 0, count: tree.nodes.count)
    for index in tree.nodes.indices.dropFirst() { depths[index] = depths[Int(tree.nodes[index].parent)] + 1 }
    return depths.max() ?? 0
  }

  @Test(arguments: ["<div>", "<b>", "<table><td>", "<svg>", "<ul><li>", "<foo>", "<object>", "<dl><dd>"])
  func cutsDeepNesting(_ unit: String) throws {
    let page = try page(String(repeating: unit, count: 100_000) + "x")
    #expect(page.tree.truncation == .tooDeep)
    #expect(depth(of: page.tree) < 1_200)
  }

  @Test(arguments: ["<li>x", "<p>x", "<option>x", "<tr><td>x", "<dt>x<dd>y", "<td>x"])
  func acceptsLongListsWithoutEndTags(_ unit: String) throws {
    let page = try page("<table><ul><select>" + String(repeating: unit, count: 2_000))
    #expect(page.tree.truncation == nil)
  }

  @Test(arguments: [
    "<svg><desc><div></svg><style>", "<select><title></select>", "<script><!--<script></script><textarea>--></script>",
    "<svg><title>", "<math><annotation-xml encoding='text/html'><style>", "<!--><xmp>--><a title='</xmp>",
    "<table><select><svg><style></select>", "<noscript><style></noscript>", "<frameset><noframes></frameset>",
  ])
  func isNotMisledAboutWhatIsText(_ prefix: String) throws {
    let page = try page(prefix + String(repeating: "<div><g>", count: 60_000))
    #expect(depth(of: page.tree) < 2_000 || page.tree.truncation != nil)
  }

  @Test func cutsTagsWithManyAttributes() throws {
    let attributes = (0..<50_000).map { "a\($0)=1" }.joined(separator: " ")
    let page = try page("<p>before</p><input \(attributes)><p>after")
    #expect(page.tree.truncation == .tooManyAttributes)
    #expect(page.text == "before")
  }

  @Test func boundsElementsThatTheParserOpensAnew() throws {
    let fonts = (0..<500).map { "<font size=\($0)>" }.joined()
    let page = try page("<p>\(fonts)</p>" + String(repeating: "<p>x", count: 20_000))
    #expect(page.tree.truncation == .tooManyNodes)
  }

  @Test func cutsManyTagsWithManyAttributes() throws {
    let tag = "<p " + (0..<900).map { "a\($0)" }.joined(separator: " ") + ">"
    let page = try page("before" + String(repeating: tag, count: 2_000))
    #expect(page.tree.truncation == .tooManyNodes)
    #expect(page.tree.attributes.count <= 500_000)
    #expect(page.text.hasPrefix("before"))
  }

  @Test func survivesALongLineAndControlBytes() throws {
    let line = [UInt8](repeating: 0x61, count: 30_000_000)
    let page = try PageFixture.page(Array("<p>\0".utf8) + line + [0, 0x3C, 0, 0xFF, 0xFE], contentType: nil)
    #expect(page.text.utf8.count >= line.count)
  }

  @Test func readsManyFieldsThatShareOneLabel() throws {
    let words = String(repeating: "ord ", count: 2_000)
    let fields = String(repeating: "<input aria-labelledby=t aria-describedby=t>", count: 50_000)
    let page = try page("<form><p id=t>\(words)</p>\(fields)</form>")
    #expect(page.forms[0].fields.count == 50_000)
    #expect(page.forms[0].fields[49_999].label.text.hasPrefix("ord ord"))
  }

  @Test func readsManyOptions() throws {
    let page = try page("<form><select name=s>" + String(repeating: "<option>x", count: 100_000) + "</select></form>")
    #expect(page.forms[0].fields[0].options.count == 100_000)
  }

  @Test func endsLabelCycles() throws {
    let page = try page(
      """
      <label id=a for=x aria-labelledby=b>A</label><label id=b for=x aria-labelledby=a>B</label>
      <input id=x aria-labelledby="x a b"><span id=s aria-labelledby=s>S</span>
      """)
    #expect(!page.forms[0].fields[0].label.text.isEmpty)
  }

  @Test(arguments: [
    "<label for=a>x <span aria-labelledby=a>y</span></label><input type=checkbox id=a>",
    "<label for=b>x <input id=a></label><label for=a>y <input id=b></label>",
    "<label for=a>x <label for=a>y <input id=a></label></label>",
  ])
  func endsNamesThatLeadBackToThemselves(_ markup: String) throws {
    #expect(try !page(markup).forms[0].fields[0].label.text.isEmpty)
  }

  @Test func endsALongChainOfLabels() throws {
    let chain = (0..<20_000).map { "<label for=i\($0 + 1)>x <input id=i\($0)></label>" }.joined()
    #expect(try page(chain).forms[0].fields.count == 20_000)
  }

  @Test func neverFailsOnRandomBytes() throws {
    var random = SeededGenerator(seed: 20_261_121)
    let pieces = [
      "<", ">", "</", "div", "table", "form", "input ", "select", "option", "svg", "style", "script", "title", "<!--",
      "-->", "=\"", "'", " ", "a", "&amp", "\u{0}", "template", "b", "p", "td", "li", "label for=a", "label for=b",
      "id=a", "id=b", "aria-labelledby=a", "aria-labelledby=b", "å", "/>",
    ]
    for _ in 0..<300 {
      var markup = ""
      for _ in 0..<Int.random(in: 1...200, using: &random) { markup += pieces.randomElement(using: &random) ?? "" }
      var bytes = Array(markup.utf8)
      for _ in 0..<5 { bytes.append(UInt8.random(in: 0...255, using: &random)) }
      let page = try PageFixture.page(
        bytes, contentType: Bool.random(using: &random) ? "text/html; charset=utf-8" : nil)
      for (index, node) in page.tree.nodes.enumerated().dropFirst() {
        #expect(node.parent < index && node.end > index && node.end <= page.tree.nodes[Int(node.parent)].end)
      }
    }
  }
}
