import Testing

@testable import DemoSite

struct HTMLTests {
  private func written(_ node: HTMLNode) -> String {
    var writer = HTMLWriter()
    writer.write(node)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func textAndAttributesAreEscaped() {
    let node = el(.a, .href("/?a=1&b=\"'<>")) { "<script>'&\"" }
    #expect(written(node) == "<a href=\"/?a=1&amp;b=&quot;&#39;&lt;&gt;\">&lt;script&gt;&#39;&amp;&quot;</a>")
  }

  @Test(arguments: ["\"\u{301}", "<\u{20D2}", "'\u{FE0F}", "&\u{200D}", ">\u{338}"])
  func aMarkAfterASpecialCharacterDoesNotHideIt(text: String) {
    let special = Set("\"<>'".utf8)
    let inside = written(el(.span, text: text)).dropFirst("<span>".count).dropLast("</span>".count)
    #expect(inside.utf8.allSatisfy { !special.contains($0) })
    #expect(inside.utf8.starts(with: [UInt8(ascii: "&")]))
  }

  @Test func aTextAreaKeepsItsFirstLineBreak() {
    #expect(written(el(.textarea, text: "\nanden linje")) == "<textarea>\n\nanden linje</textarea>")
  }

  @Test func voidElementsHaveNoEndTagAndBooleanAttributesNoValue() {
    #expect(written(el(.input, .type("radio"), .checked)) == "<input type=\"radio\" checked>")
  }

  @Test func aNullByteBecomesAReplacementCharacter() {
    #expect(written(.text("a\u{0}b")) == "a\u{FFFD}b")
  }
}
