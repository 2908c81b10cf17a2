import JourneyModel

/// Journeys over `MiniService`.
enum MiniPlan {
  static let place = SourceLocation(file: "kort.yaml", line: 3, column: 5)

  static func action(_ kind: Action.Kind) -> Action { Action(kind: kind, location: place) }
  static func words(_ text: String) -> Target { Target(kind: .words, text: Template(text)) }
  static func fact(_ key: String) -> Template {
    Template(parts: [.variable(Template.Variable(scope: .persona, name: key))])
  }
  static func capture(_ name: String) -> Template {
    Template(parts: [.variable(Template.Variable(scope: .capture, name: name))])
  }
  static func expect(_ subject: Expectation.Subject, not: Bool = false) -> Expectation {
    Expectation(subject: subject, isNegated: not, location: place)
  }
  static func step(
    _ id: String, _ actions: [Action.Kind], expect expectations: [Expectation] = [], captures: [Capture] = [],
    when condition: Condition? = nil, binding: Bool = false
  ) -> Step {
    Step(
      id: id, title: id, actions: actions.map(action), expectations: expectations, captures: captures,
      condition: condition, isBinding: binding, location: place)
  }

  static let entitled = persona("ida", cpr: "0101405001", right: .completed)
  static let unentitled = persona("bo", cpr: "0202409999", right: .refused)

  static func persona(_ id: String, cpr: String, right: Persona.RightOutcome) -> Persona {
    Persona(
      id: id, title: id, summary: "",
      facts: [
        PersonaFact(key: "cpr", value: cpr, kind: .cpr, isSecret: true),
        PersonaFact(key: "navn", value: "Ida Sørensen Æ", kind: .name, isSecret: true),
        PersonaFact(key: "telefon", value: "20123456", kind: .phone, isSecret: true),
        PersonaFact(key: "kode", value: "hemmelig-kode", kind: .text, isSecret: true),
        PersonaFact(key: "gruppe", value: "1", kind: .text),
      ], shareSource: "", rightOutcome: right)
  }

  static let start = step(
    "start", [.open(Template("/")), .follow(words("Start"))], expect: [expect(.heading(Template("Log ind")))])
  static let login = step(
    "login",
    [.fill(words("CPR-nummer"), fact("cpr")), .fill(words("Adgangskode"), fact("kode")), .submit(words("Log ind"))],
    expect: [expect(.heading(Template("Dine oplysninger")))])
  static let details = step(
    "oplysninger",
    [
      .fill(words("Telefonnummer"), fact("telefon")), .choose(words("Årsag"), Template("Mistet")),
      .check(words("Jeg accepterer vilkårene")), .submit(words("Næste")),
    ], expect: [expect(.heading(Template("Kontrollér"))), expect(.text(fact("telefon")))])
  static let receipt = step(
    "kvittering", [.submit(words("Bestil"))],
    expect: [expect(.heading(Template("Kvittering"))), expect(.text(Template(#"Referencenummer: (?<sag>\S+)"#)))],
    binding: true)

  static func plan(
    _ steps: [Step] = [start, login, details, receipt], personas: [Persona] = [entitled],
    environment: ServicePlan.Environment = .test, goal: String = "kvittering", mistakes: MistakePolicy = .none,
    standing: [Expectation] = [], oracle: Template? = nil
  ) -> JourneyPlan {
    JourneyPlan(
      id: "kort", title: "Kort", source: "kort.yaml", digest: "d",
      service: ServicePlan(
        name: "Kort", authority: "By", base: MiniService.base + "/", environment: environment),
      personas: personas,
      facts: ServiceFacts(
        asOf: "2026-01-01", source: "", contacts: [ContactFact(kind: .phone, value: "33 66 33 66", unit: "")]),
      oracle: oracle, standing: standing, steps: steps, goal: goal,
      refusal: [expect(.heading(Template("Du kan ikke bestille")))], mistakes: mistakes)
  }
}
