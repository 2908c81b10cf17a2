import FormClient
import PageModel
import Testing

/// The computed role tests of web-platform-tests.
@Suite(.needsSuites)
struct RolesSuite {
  private struct RoleCase: Decodable {
    let id: String
    let doc: String
    let selector: String
    let expected: String
    let isStatic: Bool

    enum CodingKeys: String, CodingKey {
      case id, doc, selector, expected
      case isStatic = "static"
    }
  }

  @Test("wpt_roles")
  func roles() throws {
    guard let (cases, documents) = try SuiteCases<RoleCase>.loadWithDocuments("wpt_roles") else { return }
    var trees: [String: PageTree] = [:]
    var tally = SuiteTally("wpt_roles")
    for item in cases where item.isStatic {
      let source = try #require(documents[item.doc])
      let tree = trees[item.doc] ?? HTMLParser().tree(from: Array(source.utf8), contentType: "text/html; charset=utf-8")
      trees[item.doc] = tree
      let target = tree.elements.first { id in
        tree.attribute("data-case", of: id).map { "[data-case=\"\($0)\"]" } == item.selector
      }
      var roles = RoleComputation(tree)
      let role = target.map { roles.role(of: $0) }
      tally.count(item.id, passes: role == item.expected, "is \(role ?? "not found"), not \(item.expected)")
    }
    tally.report(floor: 0.9)
  }
}
