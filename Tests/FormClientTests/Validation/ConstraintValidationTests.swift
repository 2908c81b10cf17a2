import FormClient
import PageModel
import Testing

struct ConstraintValidationTests {
  private static let tree = PageTree(nodes: [PageNode(kind: .document)], attributes: [])

  private static func field(
    _ kind: FieldKind, _ attributes: [String: String] = [:], name: String = "felt", options: [FieldOption] = [],
    isDisabled: Bool = false, isReadOnly: Bool = false
  ) -> Field {
    Field(
      node: .document, kind: kind, name: name, label: .none, options: options, isDisabled: isDisabled,
      isReadOnly: isReadOnly, attributes: attributes)
  }

  private static func problems(_ fields: [Field], _ states: [FieldState]) -> [FieldProblem] {
    let form = Form(node: nil, action: nil, fields: fields)
    return ConstraintValidation.problems(form: form, tree: tree) { field in
      fields.firstIndex(of: field).map { states[$0] } ?? FieldState()
    }
  }

  private static func kinds(
    _ kind: FieldKind, _ attributes: [String: String], entering text: String
  ) -> [ConstraintKind] {
    problems([field(kind, attributes)], [FieldState(value: text, isEdited: true)]).first?.kinds ?? []
  }

  @Test(
    "What a citizen enters is refused for the browser's reasons",
    arguments: [
      (FieldKind.text, ["required": ""], "", [ConstraintKind.valueMissing]), (.text, ["required": ""], " ", []),
      (.text, ["required": ""], "\r\n", [.valueMissing]), (.text, ["maxlength": "3"], "abcd", [.tooLong]),
      (.text, ["maxlength": "1"], "😀", [.tooLong]), (.text, ["minlength": "2"], "a", [.tooShort]),
      (.text, ["minlength": "2"], "", []), (.textArea, ["maxlength": "3"], "a\r\nb", []),
      (.text, ["maxlength": "-1"], "abcd", []), (.range, ["required": ""], "", []),
      (.email, [:], "borger@kommune.example", []), (.email, [:], " borger@kommune.example\n", []),
      (.email, [:], "borger@rådhus.example", []), (.email, [:], "børge@kommune.example", [.typeMismatch]),
      (.email, [:], "borger@kommune..example", [.typeMismatch]), (.email, [:], "borger@-a.example", [.typeMismatch]),
      (.email, [:], "a@b.example,c@d.example", [.typeMismatch]),
      (.email, ["multiple": ""], "a@b.example , c@d.example", []), (.email, ["multiple": ""], "a@b,", [.typeMismatch]),
      (.url, [:], "kommune.example", [.typeMismatch]), (.url, [:], "https://kommune.example", []),
      (.telephone, ["pattern": "\\d{8}"], "1234", [.patternMismatch]), (.telephone, ["pattern": "["], "1234", []),
      (.number, [:], "12,5", [.badInput]), (.number, ["required": ""], "x", [.valueMissing, .badInput]),
      (.number, [:], "1.5", [.stepMismatch]), (.number, ["step": "any"], "1.5", []),
      (.number, ["step": "0.1"], "0.3", []),
      (.number, ["step": "3e-15"], "17", [.stepMismatch]), (.number, ["min": "1", "step": "2"], "3", []),
      (.number, ["min": "0", "max": "9"], "10", [.rangeOverflow]), (.number, ["min": "0"], "-1", [.rangeUnderflow]),
      (.number, ["max": "x"], "10", []), (.number, ["step": "-1"], "2", []), (.number, [:], "1e400", [.badInput]),
      (.date, [:], "29.02.2024", [.badInput]), (.date, [:], "2023-02-29", [.badInput]), (.date, [:], "2024-02-29", []),
      (.date, ["min": "2024-01-01"], "2023-12-31", [.rangeUnderflow]), (.date, ["step": "7"], "1970-01-08", []),
      (.date, ["step": "7"], "1970-01-09", [.stepMismatch]), (.week, [:], "2021-W53", [.badInput]),
      (.week, [:], "2020-W53", []), (.month, ["max": "2024-06"], "2024-07", [.rangeOverflow]),
      (.time, [:], "24:00", [.badInput]), (.time, [:], "12:30:15", [.stepMismatch]),
      (.time, ["step": "1"], "12:30:15", []),
      (.time, ["min": "22:00", "max": "06:00"], "23:00", []),
      (.time, ["min": "22:00", "max": "06:00"], "12:00", [.rangeUnderflow, .rangeOverflow]),
      (.localDateAndTime, ["max": "2024-01-01T12:00"], "2024-01-01 12:01", [.rangeOverflow]),
    ] as [(FieldKind, [String: String], String, [ConstraintKind])])
  func refuses(_ kind: FieldKind, _ attributes: [String: String], _ text: String, expected: [ConstraintKind]) {
    #expect(Self.kinds(kind, attributes, entering: text) == expected)
  }

  @Test("A served value is never too long or bad input: only a citizen's own is judged so")
  func servedValue() {
    let field = Self.field(.text, ["maxlength": "1"])
    #expect(Self.problems([field], [FieldState(value: "for langt")]).isEmpty)
    #expect(Self.problems([Self.field(.number)], [FieldState(value: "x")]).isEmpty)
  }

  @Test("A choice is missed: checkbox, select, file")
  func choices() {
    let options = [FieldOption(text: "Vælg", value: ""), FieldOption(text: "Ja", value: "1")]
    let fields = [
      Self.field(.checkbox, ["required": ""], name: "vilkår"), Self.field(.file, ["required": ""], name: "bilag"),
      Self.field(.select, ["required": ""], name: "årsag", options: options),
    ]
    let empty = [FieldState(), FieldState(), FieldState(selection: [0])]
    #expect(Self.problems(fields, empty).map(\.field.name) == ["vilkår", "bilag", "årsag"])
    let answered = [FieldState(isChecked: true), FieldState(fileCount: 1), FieldState(selection: [1])]
    #expect(Self.problems(fields, answered).isEmpty)
    let listBox = Self.field(.select, ["required": "", "size": "4"], options: options)
    #expect(Self.problems([listBox], [FieldState(selection: [0])]).isEmpty)
  }

  @Test("One required radio button makes its group required; any choice in the group answers it")
  func radioGroup() {
    let group = [
      Self.field(.radio, ["required": "", "value": "a"], name: "læge"),
      Self.field(.radio, ["value": "b"], name: "læge"),
      Self.field(.radio, ["required": ""], name: ""),
    ]
    let states = [FieldState(), FieldState(), FieldState()]
    #expect(Self.problems(group, states).map(\.field) == [group[0], group[1]])
    #expect(Self.problems(group, [FieldState(), FieldState(isChecked: true), FieldState()]).isEmpty)
  }

  @Test("Disabled, read-only, hidden and datalist controls are barred")
  func barred() {
    let required = ["required": ""]
    let fields = [
      Self.field(.text, required, isDisabled: true), Self.field(.text, required, isReadOnly: true),
      Self.field(.hidden, required), Self.field(.button, required),
    ]
    #expect(Self.problems(fields, fields.map { _ in FieldState() }).isEmpty)
    let nodes = [
      PageNode(kind: .document, end: 3), PageNode(kind: .element, name: "datalist", parent: 0, end: 3),
      PageNode(kind: .element, name: "input", parent: 1, end: 3),
    ]
    let inList = Field(node: NodeID(2), kind: .text, name: "", label: .none, attributes: required)
    let validation = ConstraintValidation(
      form: Form(node: nil, action: nil, fields: [inList]), tree: PageTree(nodes: nodes, attributes: [])
    ) { _ in FieldState() }
    #expect(!validation.isCandidate(inList))
  }

  @Test("The title of a field with a pattern is the page's own explanation")
  func message() {
    let field = Self.field(.text, ["pattern": "\\d{4}", "title": "Fire cifre"])
    #expect(Self.problems([field], [FieldState(value: "12", isEdited: true)]).first?.message == "Fire cifre")
  }
}
