import FormClient
import PageModel
import Testing

/// XPath on pages.
struct XPathTests {
  private func page() throws -> Page {
    try PageFixture.page("<form><input name=a><p lang=da>x<input name=b></form><svg><a xlink:href=y></a></svg>")
  }

  @Test(arguments: [
    ("//input", ["input", "input"]), ("//p[@lang='da']/input[@name='b']", ["input"]), ("//form/*[last()]", ["p"]),
    ("//input[not(ancestor::p)]", ["input"]), ("//nothing", []),
  ])
  func selectsElements(_ expression: String, _ names: [String]) throws {
    let tree = try page().tree
    #expect(try XPathDocument(tree).elements(expression).map { tree[$0].name } == names)
  }

  @Test(arguments: ["//[", "count(//input)", "foo()", "document('/etc/passwd')", String(repeating: "(", count: 300)])
  func refusesWhatSelectsNoElements(_ expression: String) throws {
    let document = XPathDocument(try page().tree)
    #expect(throws: XPathError.self) { try document.elements(expression) }
  }

  @Test(.timeLimit(.minutes(10))) func givesUpEndlessExpressions() throws {
    let tree = try PageFixture.page(String(repeating: "<i>x</i>", count: 5_000)).tree
    let expression = "//*[count(//*[count(//*) > 0]) > 0]"
    let error = #expect(throws: XPathError.self) { try XPathDocument(tree).elements(expression) }
    #expect(error?.description == "The XPath expression “\(expression)” can't be used: it takes too many steps.")
  }

  @Test func survivesDeepPages() throws {
    var builder = PageTreeBuilder()
    for _ in 0..<100_000 { builder.open("div", attributes: [], line: 1) }
    let tree = builder.finish()
    #expect(try XPathDocument(tree).elements("/div/div").count == 1)
    #expect(PageReader().page(from: tree, url: try #require(WebURL(parsing: "https://a.example/"))).text.isEmpty)
  }
}
