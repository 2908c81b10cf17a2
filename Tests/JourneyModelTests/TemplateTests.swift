import JourneyModel
import Testing

/// Templates show what a script says and never what a persona knows.
struct TemplateTests {
  private let template = Template(parts: [
    .literal("Hej "), .variable(Template.Variable(scope: .persona, name: "navn")),
  ])

  @Test func `every variable gets its value`() throws {
    #expect(try template.resolved { _ in "Åse" } == "Hej Åse")
    #expect(template.source == "Hej ${persona.navn}")
  }

  @Test func `a variable without a value is named`() {
    let error = #expect(throws: Template.MissingValue.self) { try template.resolved { _ in nil } }
    #expect(error?.description.contains("'navn'") == true)
  }

  @Test func `a hash tells neighbouring texts apart`() {
    #expect(StableHash.of("ab", "c") != StableHash.of("a", "bc"))
    // FNV-1a of nothing is its offset basis (draft-eastlake-fnv section 5).
    #expect(StableHash().hexadecimal == "cbf29ce484222325")
  }
}
