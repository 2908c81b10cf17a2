import JourneyModel
import JourneyScript
import Testing

/// Where the values of `${…}` come from, and what stays for the walk.
struct VariableTests {
  @Test func `a given value wins over the journey's default, which wins over nothing`() throws {
    var journey = InMemoryJourney(
      steps: #"  - {id: start, open: "${STI}/${SIDE}"}"#, more: "variables: {STI: /a, SIDE: b}")
    #expect(try journey.firstStep().actions.map(\.kind) == [.open(Template("/a/b"))])
    journey.variables = ["STI": "/x"]
    #expect(try journey.firstStep().actions.map(\.kind) == [.open(Template("/x/b"))])
  }

  @Test func `a persona's fact and a capture stay variables of the plan`() throws {
    let journey = InMemoryJourney(
      steps: #"  - {id: a, open: /, capture: {sag: x}}"# + "\n"
        + #"  - {id: b, open: "/${capture.sag}/${persona.navn}"}"#)
    let plan = try #require(journey.load().plan)
    guard case .open(let address) = plan.steps[1].actions[0].kind else {
      throw InMemoryJourney.Unsound(diagnostics: [])
    }
    #expect(address.variables.map(\.description) == ["${capture.sag}", "${persona.navn}"])
    #expect(address.source == "/${capture.sag}/${persona.navn}")
  }

  @Test func `a doubled dollar sign stands for itself`() throws {
    let step = try InMemoryJourney(steps: #"  - {id: start, open: "/$${x}$${"}"#).firstStep()
    #expect(step.actions.map(\.kind) == [.open(Template("/${x}${"))])
  }

  @Test func `a value in a regular expression stands for itself`() throws {
    let step = try InMemoryJourney(
      steps: #"  - {id: start, open: /, expect: {text: 'Pris: ${PRIS}'}}"#, more: "variables: {PRIS: '225,00 (kr.)'}"
    ).firstStep()
    guard case .text(let pattern) = step.expectations[0].subject else { throw InMemoryJourney.Unsound(diagnostics: []) }
    #expect(try TextPattern(pattern.source).firstMatch(in: "Pris: 225,00 (kr.)") != nil)
    #expect(try TextPattern(pattern.source).firstMatch(in: "Pris: 225,00 kr!") == nil)
  }

  @Test func `a fragment gets its parameters, its defaults and nothing else`() throws {
    let fragment = """
      version: 1
      fragment: login
      parameters: {knap: Log på, navn: }
      steps:
        - {id: skriv, fill: {Navn: "${navn}"}}
        - {id: send, submit: "${knap}"}
      """
    let journey = InMemoryJourney(
      steps: #"  - {id: login, use: dele/login.yaml, with: {navn: "${persona.navn}"}, expect: {heading: Inde}}"#,
      files: ["rejser/dele/login.yaml": fragment])
    let plan = try #require(journey.load().plan)
    #expect(plan.steps.map(\.id) == ["login/skriv", "login/send", "slut"])
    #expect(plan.steps.map(\.fragment) == ["login", "login", nil])
    #expect(
      plan.steps[0].actions[0].kind
        == .fill(
          Target(kind: .words, text: Template("Navn")),
          Template(parts: [.variable(.init(scope: .persona, name: "navn"))])))
    #expect(plan.steps[1].actions[0].kind == .submit(Target(kind: .words, text: Template("Log på"))))
    #expect(plan.steps.map(\.expectations.count) == [0, 1, 0])
    #expect(plan.steps[0].location.file == "rejser/dele/login.yaml")
  }

  @Test func `the digest changes with any file and with nothing else`() throws {
    let journey = InMemoryJourney()
    var other = journey
    other.persona = "facts: {navn: Åse Ø, gruppe: \"1\"}"
    #expect(journey.load().plan?.digest == journey.load().plan?.digest)
    #expect(journey.load().plan?.digest != other.load().plan?.digest)
  }

  @Test func `facts are secret unless made public, and their kind is told by the key`() throws {
    var journey = InMemoryJourney()
    journey.persona = """
      facts: {gruppe: {value: "1", public: true}, mobilnummer: "20304050", kode: {value: "2300", kind: postcode}}
      known: [kode]
      """
    let facts = try #require(journey.load().plan?.personas.first?.facts)
    #expect(facts.map(\.isSecret) == [false, true, true])
    #expect(facts.map(\.kind) == [.text, .phone, .postcode])
    #expect(facts.map(\.isHeldByAuthority) == [false, false, true])
  }

  @Test func `a number of the user's list of test persons may be used`() throws {
    var journey = InMemoryJourney(more: "cpr-list: testborgere.txt")
    journey.persona = "facts: {cpr: 010130-4234}"
    journey.files["rejser/testborgere.txt"] = "# Fællesoffentligt testdatasæt\n0101304234\n"
    #expect(journey.load().diagnostics.map(\.description) == [])
    journey.files["rejser/testborgere.txt"] = "0101304235\n"
    #expect(journey.load().diagnostics.map(\.id) == ["possible-cpr"])
  }
}
