import FormClient
import PageModel
import Testing

/// Bytes become the tree that a browser without scripting makes.
struct HTMLParserTests {
  private func tree(_ markup: String) -> PageTree {
    HTMLParser().tree(from: Array(markup.utf8), contentType: "text/html; charset=utf-8")
  }

  private func first(_ name: String, in tree: PageTree) throws -> NodeID {
    try #require(tree.elements.first { tree.isElement($0, name) })
  }

  @Test func readsNoscriptAsMarkup() throws {
    let tree = tree(
      "<head><noscript><link></noscript></head><body><form><noscript><input type=submit></noscript></form>")
    let input = try first("input", in: tree)
    let noscript = try #require(tree.parent(of: input))
    #expect(tree.isElement(noscript, "noscript"))
    #expect(tree.isElement(try #require(tree.parent(of: noscript)), "form"))
  }

  @Test func keepsOwnersThatATableToreApart() throws {
    let tree = tree("<table><form id=f><tr><td><input name=a></td></tr></form><tr><td><input name=b></table>")
    let inputs = tree.elements.filter { tree.isElement($0, "input") }
    let form = try first("form", in: tree)
    #expect(tree.parserOwners == [inputs[0]: form])
  }

  @Test func countsLines() throws {
    let tree = tree("<!doctype html>\n<body>\n<p>a\n<b>c</b>")
    #expect(try tree[first("b", in: tree)].line == 4)
    #expect(try tree[first("html", in: tree)].line == 0)
  }

  @Test func mergesTextThatTheParserSplits() throws {
    let tree = tree("<p>a &amp; b\n</p>")
    let paragraph = try first("p", in: tree)
    #expect(Array(tree.children(of: paragraph)).count == 1)
    #expect(tree.textContent(of: paragraph) == "a & b\n")
  }

  @Test(arguments: [
    ("text/html; charset=iso-8859-1", [UInt8]("<p>bl".utf8) + [0xE5], "windows-1252", "blå"),
    ("text/html", Array("<meta charset=utf-8><p>blå".utf8), "UTF-8", "blå"),
    ("text/html", Array("<p>bl".utf8) + [0xE6], "windows-1252", "blæ"),
    ("text/html; charset=utf-8", Array("<p>bl".utf8) + [0xE6] + Array("x".utf8), "UTF-8", "bl\u{FFFD}x"),
    ("text/html", [0xFF, 0xFE, 0x3C, 0, 0x70, 0, 0x3E, 0, 0xF8, 0], "UTF-16LE", "ø"),
    ("text/html; charset=\"ISO-8859-15\"", Array("<p>".utf8) + [0xA4], "ISO-8859-15", "€"),
    ("text/html; charset=koi8-r", Array("<p>".utf8) + [0xC1], "KOI8-R", "а"),
    ("text/html; charset=shift_jis", Array("<p>".utf8) + [0x82, 0xA0], "Shift_JIS", "あ"),
    ("text/html; charset=iso-2022-kr", Array("<p>x".utf8), "replacement", "\u{FFFD}"),
  ])
  func decodes(contentType: String, bytes: [UInt8], encoding: String, text: String) throws {
    let page = try PageFixture.page(bytes, contentType: contentType)
    #expect(page.tree.encoding == encoding)
    #expect(page.text == text)
  }

  @Test func takesNoDeclarationFromAScript() throws {
    let markup = "<script>'<meta charset=koi8-r>'</script><meta charset=iso-8859-5><p>"
    #expect(try PageFixture.page(Array(markup.utf8), contentType: nil).tree.encoding == "ISO-8859-5")
  }

  @Test func marksTemplatesAsNoPartOfThePage() throws {
    let page = try PageFixture.page("<template><form><input name=a></form><a href=x>x</a></template><p>b")
    #expect(page.forms.isEmpty && page.links.isEmpty && page.text == "b")
  }
}
