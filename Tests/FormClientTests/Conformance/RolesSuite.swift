import FormClient
import PageModel

/// The computed role tests of web-platform-tests.
enum RolesSuite {
  static func judge(_ test: ConformanceCase, _ file: ConformanceFile) -> Bool? {
    guard let source = test.text("doc").flatMap({ file.docs[$0] }) else { return false }
    let tree = HTMLParser().tree(from: Array(source.utf8), contentType: "text/html; charset=utf-8")
    let target = tree.elements.first { id in
      tree.attribute("data-case", of: id).map { "[data-case=\"\($0)\"]" } == test.text("selector")
    }
    var roles = RoleComputation(tree)
    return target.map { roles.role(of: $0) } == test.text("expected")
  }
}
