import FormClient
import PageModel

/// Names that browsers compute.
enum AccessibleNameSuite {
  static func judge(_ test: ConformanceCase, _ file: ConformanceFile) throws -> Bool? {
    guard test.text("kind") == "name", let name = test.text("doc"), let markup = file.docs[name],
      let selector = test.text("selector"), let expected = test.text("expected")
    else { return nil }
    let page = try PageFixture.page(markup)
    guard let node = try Selector(parsing: selector).firstMatch(in: page.tree) else { return false }
    return PageReader().accessibleName(of: node, in: page.tree).text == expected.collapsed
  }
}
