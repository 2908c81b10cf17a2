import FormClient
import PageModel
import Testing

/// The constraint validation tests of web-platform-tests.
@Suite(.needsSuites)
struct ConstraintsSuite {
  private struct ConstraintCase: Decodable {
    let id: String
    let html: String
    let property: String
    let expected: Bool
    let isStatic: Bool

    enum CodingKeys: String, CodingKey {
      case id, html, property, expected
      case isStatic = "static"
    }
  }

  @Test("wpt_constraints")
  func constraints() throws {
    guard let cases = try SuiteCases<ConstraintCase>.load("wpt_constraints") else { return }
    let parser = HTMLParser(limits: ClientLimits())
    let url = try #require(WebURL(parsing: "https://example.org/"))
    var all = SuiteTally("wpt_constraints")
    var withoutLengths = SuiteTally("wpt_constraints (without tooLong and tooShort)")
    for item in cases where item.isStatic {
      let tree = parser.tree(from: Array(item.html.utf8), contentType: "text/html; charset=utf-8")
      let answer = try answer(to: item.property, on: PageReader().page(from: tree, url: url))
      let detail = "\(item.property) is \(String(describing: answer)) for \(item.html)"
      all.count(item.id, passes: answer == item.expected, detail)
      if item.property != "tooLong", item.property != "tooShort" {
        withoutLengths.count(item.id, passes: answer == item.expected, detail)
      }
    }
    all.report(floor: 1)
    withoutLengths.report(floor: 1)
  }

  /// The value of a property of the element `#t`; an element that is no field takes no part in validation.
  private func answer(to property: String, on page: Page) throws -> Bool? {
    guard let served = page.forms.flatMap(\.fields).first(where: { $0.id == "t" }) else {
      return property == "willValidate" ? false : nil
    }
    let form = try #require(page.forms.first { $0.fields.contains(served) })
    let state = FieldState(served: served)
    let target = withoutServedValue(served)
    let fields = form.fields.map { $0.node == served.node ? target : $0 }
    let validation = ConstraintValidation(
      form: Form(node: form.node, action: form.action, fields: fields), tree: page.tree
    ) { $0.node == served.node ? state : FieldState(served: $0) }
    let isCandidate = validation.isCandidate(target)
    let broken = validation.brokenConstraints(of: target)
    switch property {
    case "willValidate": return isCandidate
    case "valid": return broken.isEmpty
    case "checkValidity", "reportValidity": return !isCandidate || broken.isEmpty
    default: return ConstraintKind(rawValue: property).map(broken.contains)
    }
  }

  /// The original tests set the value by script, so no `value` attribute is there to be the base of steps.
  private func withoutServedValue(_ field: Field) -> Field {
    Field(
      node: field.node, kind: field.kind, name: field.name, id: field.id, label: field.label, options: field.options,
      isChecked: field.isChecked, isRequired: field.isRequired, isDisabled: field.isDisabled,
      isReadOnly: field.isReadOnly, attributes: field.attributes)
  }
}
