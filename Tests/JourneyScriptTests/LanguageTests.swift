import JourneyModel
import JourneyScript
import Testing

/// What each key of a step becomes in the plan.
struct LanguageTests {
  private func kinds(_ keys: String) throws -> [Action.Kind] {
    let journey = InMemoryJourney(
      steps: "  - id: start\n" + keys.split(separator: "\n").map { "    \($0)\n" }.joined(),
      files: ["rejser/bilag/kort.pdf": "%PDF"])
    return try journey.firstStep().actions.map(\.kind)
  }

  private static func words(_ text: String) -> Target { Target(kind: .words, text: Template(text)) }

  static let actions: [(String, [Action.Kind])] = [
    ("login: {session: bilag/kort.pdf}\nopen: /min", [.session(path: "bilag/kort.pdf"), .open(Template("/min"))]),
    ("open: /start", [.open(Template("/start"))]),
    ("follow: Start", [.follow(words("Start"))]),
    ("follow: {css: 'a.start'}", [.follow(Target(kind: .css, text: Template("a.start")))]),
    ("fill: {Navn: Åse, Alder: 67}", [.fill(words("Navn"), Template("Åse")), .fill(words("Alder"), Template("67"))]),
    ("fill: {Navn: }", [.fill(words("Navn"), Template(""))]),
    (
      "fill: [{field: {name: tlf}, value: 0123}]", [.fill(Target(kind: .name, text: Template("tlf")), Template("0123"))]
    ),
    ("choose: {Årsag: no}", [.choose(words("Årsag"), Template("no"))]),
    ("select: {Kanaler: [Brev, SMS]}", [.select(words("Kanaler"), [Template("Brev"), Template("SMS")])]),
    ("select: {Kommune: Ærø}", [.select(words("Kommune"), [Template("Ærø")])]),
    ("check: [Ja, Også]\nuncheck: Nej", [.check(words("Ja")), .check(words("Også")), .uncheck(words("Nej"))]),
    (
      "upload: {Bilag: bilag/kort.pdf}",
      [.upload(words("Bilag"), FileSource(path: "bilag/kort.pdf", mediaType: "application/pdf"))]
    ),
    (
      "upload: {Bilag: {path: bilag/kort.pdf, type: image/png}}",
      [.upload(words("Bilag"), FileSource(path: "bilag/kort.pdf", mediaType: "image/png"))]
    ),
    ("submit:", [.submit(nil)]),
    ("submit: Næste\nback:\nreload:", [.submit(words("Næste")), .back, .reload]),
    ("open: /a\nwait: 5", [.open(Template("/a")), .wait(seconds: 5)]),
    ("submit: Næste\nopen: /igen", [.submit(words("Næste")), .open(Template("/igen"))]),
  ]

  @Test(arguments: actions)
  func `actions stand in the order written`(keys: String, expected: [Action.Kind]) throws {
    #expect(try kinds(keys) == expected)
  }

  static let expectations: [(String, [JourneyModel.Expectation.Subject])] = [
    ("heading: Start", [.heading(Template("Start"))]),
    ("title: [A, B]", [.title(Template("A")), .title(Template("B"))]),
    (#"text: '\d+'"#, [.text(Template(#"\d+"#))]),
    ("link: A, button: B, url: /c", [.link(Template("A")), .button(Template("B")), .url(Template("/c"))]),
    (
      "field: {Navn: Åse, Alder: }",
      [
        .field(words("Navn"), value: Template("Åse")), .field(words("Alder"), value: nil),
      ]
    ),
    (
      "field: [Navn, {css: '#x'}]",
      [
        .field(words("Navn"), value: nil), .field(Target(kind: .css, text: Template("#x")), value: nil),
      ]
    ),
    ("error: ", [.error(field: nil, text: nil)]),
    ("error: Udfyld", [.error(field: nil, text: Template("Udfyld"))]),
    (
      "error: {Navn: Udfyld, Alder: }",
      [
        .error(field: words("Navn"), text: Template("Udfyld")), .error(field: words("Alder"), text: nil),
      ]
    ),
    (
      "status: 404, language: en",
      [
        .status(404), .language("en"),
      ]
    ),
  ]

  @Test(arguments: expectations)
  func `expectations stand in the order written`(keys: String, expected: [JourneyModel.Expectation.Subject]) throws {
    let step = try InMemoryJourney(steps: "  - {id: start, open: /, expect: {\(keys), not: {\(keys)}}}").firstStep()
    #expect(step.expectations.map(\.subject) == expected + expected)
    #expect(step.expectations.map(\.isNegated) == expected.map { _ in false } + expected.map { _ in true })
  }

  @Test func `what is expected of the test environment is read`() throws {
    let plan = try #require(
      InMemoryJourney(
        steps: """
            - id: start
              open: /
              expect:
                oracle: '[a]'
                mail: [Kvittering, {subject: Svar, text: 'Sag (?<sag>\\d+)'}]
                not: {mail: Rykker}
          """,
        more: """
          oracle: {get: /test}
          mailbox: {get: "/post?navn=${persona.navn}", subject: emne, text: tekst, at-most: 10 s}
          """
      ).load().plan)
    let svar = MailRule(subject: Template("Svar"), text: Template(#"Sag (?<sag>\d+)"#))
    #expect(
      plan.steps[0].expectations.map(\.subject) == [
        .oracle(Template("[a]")), .mail(MailRule(subject: Template("Kvittering"))), .mail(svar),
        .mail(MailRule(subject: Template("Rykker"))),
      ])
    #expect(plan.steps[0].expectations.map(\.isNegated) == [false, false, false, true])
    let mailbox = try #require(plan.mailbox)
    #expect(mailbox.address.source == "/post?navn=${persona.navn}")
    #expect((mailbox.subjectKey, mailbox.textKey, mailbox.mostLooks) == ("emne", "tekst", 11))
  }

  @Test func `captures, condition and binding are read`() throws {
    let step = try InMemoryJourney(
      steps: #"""
          - id: start
            title: Begynd
            open: /
            when: persona.gruppe != '2 b'
            capture: {sag: 'Sag (\d+)', tlf: {field: Telefon}, her: {url: }}
            expect: {heading: Tjek}
          - {id: bestil, binding: true, submit: , expect: {heading: Kvittering}}
        """#
    ).firstStep()
    #expect(step.title == "Begynd")
    #expect(step.captures.map(\.name) == ["sag", "tlf", "her"])
    #expect(step.captures.map(\.source) == [.text(Template(#"Sag (\d+)"#)), .field(Self.words("Telefon")), .url])
    let gruppe = Template(parts: [.variable(.init(scope: .persona, name: "gruppe"))])
    #expect(step.condition == Condition(left: gruppe, comparison: .notEqual, right: Template("2 b")))
    #expect(!step.isBinding)
  }

  @Test func `the journey's other keys are read`() throws {
    let plan = try #require(
      InMemoryJourney(
        more: """
          mistakes: [required-empty, back]
          checks: {TXT-01: off, KVI-02: {level: warn, reason: Aftalt med kommunen}}
          refusal: {heading: Afslag}
          standing: {language: da}
          oracle: {get: "/test?navn=${persona.navn}"}
          """
      ).load().plan)
    #expect(plan.mistakes == .families(["required-empty", "back"]))
    #expect(
      plan.checks == [
        CheckSetting(check: "TXT-01", level: .off, reason: ""),
        CheckSetting(check: "KVI-02", level: .warn, reason: "Aftalt med kommunen"),
      ])
    #expect(plan.refusal.map(\.subject) == [.heading(Template("Afslag"))])
    #expect(plan.standing.map(\.subject) == [.language("da")])
    #expect(plan.oracle?.source == "/test?navn=${persona.navn}")
  }

  @Test func `a service without an environment counts as production`() throws {
    let service = #"{name: Prøve, authority: Kommunen, base: "https://kommunen.example"}"#
    #expect(InMemoryJourney(service: service).load().plan?.service.environment == .production)
  }

  @Test(arguments: [
    ("SESSION_FILE=rejser/bilag/kort.pdf", "", "bilag/kort.pdf"), ("SESSION_FILE=andet/c.txt", "", "../andet/c.txt"),
    ("", "variables: {SESSION_FILE: bilag/kort.pdf}", "bilag/kort.pdf"),
  ])
  func `a session's file counts from where it is named`(given: String, declared: String, path: String) throws {
    let pair = given.split(separator: "=").map(String.init)
    let journey = InMemoryJourney(
      steps: "  - {id: start, login: session, open: /min, expect: {heading: Min}}", more: declared,
      files: ["rejser/bilag/kort.pdf": "", "andet/c.txt": ""], variables: pair.isEmpty ? [:] : [pair[0]: pair[1]])
    #expect(try journey.firstStep().actions.first?.kind == .session(path: path))
  }

  @Test func `a fragment takes the session of the journey that uses it`() throws {
    let fragment =
      "version: 1\nfragment: log\nsteps:\n  - {id: ind, login: session, open: /min, expect: {heading: Min}}"
    let journey = InMemoryJourney(
      steps: "  - {id: start, use: log.yaml}", files: ["rejser/log.yaml": fragment, "c.txt": ""],
      variables: ["SESSION_FILE": "c.txt"])
    #expect(try journey.firstStep().actions.first?.kind == .session(path: "../c.txt"))
    #expect(JourneyLoader(files: ScriptFiles(["log.yaml": fragment])).lint(path: "log.yaml").isEmpty)
  }

  @Test func `a journey says which part of the errand it tests, and why`() throws {
    let journey = InMemoryJourney(more: "scope: {part: public-part, reason: Resten kræver MitID}")
    #expect(journey.load().plan?.scope == TestedScope(part: .publicPart, reason: "Resten kræver MitID"))
    #expect(InMemoryJourney().load().plan?.scope == nil)
  }
}
