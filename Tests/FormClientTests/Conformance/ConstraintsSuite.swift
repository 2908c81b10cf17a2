import FormClient
import PageModel

/// The constraint validation tests of web-platform-tests.
enum ConstraintsSuite {
  static func judge(_ test: ConformanceCase, _ file: ConformanceFile) -> Bool? {
    guard let source = test.text("html"), let property = test.text("property"),
      let url = WebURL(parsing: "https://example.org/")
    else { return false }
    let tree = HTMLParser().tree(from: Array(source.utf8), contentType: "text/html; charset=utf-8")
    return answer(to: property, on: PageReader().page(from: tree, url: url)) == test.flag("expected")
  }

  /// The lengths bind only what a citizen entered, and the tests enter nothing: those cases prove little.
  static func judgeWithoutLengths(_ test: ConformanceCase, _ file: ConformanceFile) -> Bool? {
    ["tooLong", "tooShort"].contains(test.text("property")) ? nil : judge(test, file)
  }

  /// The value of a property of the element `#t`; an element that is no field takes no part in validation.
  private static func answer(to property: String, on page: Page) -> Bool? {
    guard let form = page.forms.first(where: { $0.fields.contains { $0.id == "t" } }),
      let served = form.fields.first(where: { $0.id == "t" })
    else { return property == "willValidate" ? false : nil }
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
  private static func withoutServedValue(_ field: Field) -> Field {
    Field(
      node: field.node, kind: field.kind, name: field.name, id: field.id, label: field.label, options: field.options,
      isChecked: field.isChecked, isRequired: field.isRequired, isDisabled: field.isDisabled,
      isReadOnly: field.isReadOnly, attributes: field.attributes)
  }
}
