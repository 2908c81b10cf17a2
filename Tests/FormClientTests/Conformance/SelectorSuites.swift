import FormClient
import PageModel

/// Suites that judge CSS selectors.
enum SelectorSuites {
  /// `querySelectorAll` on a shared document.
  static func judgeWPT(_ test: ConformanceCase, _ file: ConformanceFile) throws -> Bool? {
    guard let text = test.text("selector"), let markup = test.text("doc").flatMap({ file.docs[$0] }) else { return nil }
    let page = try PageFixture.page(markup, at: "https://example.com/content.html#target")
    return judge(text, page.tree, ids: test.flag("valid") ? test.list("expected_ids") : nil, fragment: "target")
  }

  /// Soup Sieve's tests of standard selectors, whose ids come in no order.
  static func judgeSoupSieve(_ test: ConformanceCase, _ file: ConformanceFile) throws -> Bool? {
    guard let text = test.text("selector"), let markup = test.text("markup"), !test.flag("non_standard"),
      !test.flag("namespaces"), !test.flag("custom"),
      let modes = test.list("modes") as? [String], modes.contains("html") || modes.contains("html5")
    else { return nil }
    let page = try PageFixture.page(markup)
    return judge(
      text, page.tree, ids: test.flag("valid") ? test.list("expected_ids") : nil, fragment: nil, sorted: true)
  }

  private static func judge(_ text: String, _ tree: PageTree, ids: [Any]?, fragment: String?, sorted: Bool = false)
    -> Bool
  {
    let selector: Selector
    do { selector = try Selector(parsing: text) } catch { return ids == nil }
    guard let ids = ids as? [String] else { return false }
    let found = selector.matches(in: tree, fragment: fragment).map { tree.attribute("id", of: $0) ?? "" }
    return sorted ? found.sorted() == ids.sorted() : found == ids
  }
}
