import JourneyChecks
import JourneyModel
import Testing

/// Pages of any shape are judged without a crash, the same way every time, and by what citizens meet alone.
struct RandomPageTests {
  private static let engine = CheckEngine()

  /// A journey with the page on every spot that a check looks at.
  private static func journey(_ html: String) throws -> ObservedJourney {
    let telephone = Entry.example("Telefon", name: "telefon", kind: "tel", "12 34 56 78", fact: "telefon")
    let number = Entry.example("CPR-nummer", name: "cpr", "⟦cpr:1⟧", fact: "cpr")
    return try ObservedJourney(
      ExampleJourney(
        [
          ExampleVisit("login", html, at: "https://login.example/"), ExampleVisit("form", html),
          ExampleVisit("slut", html, entries: [telephone, number]),
        ],
        citizen: [
          PersonaFact(key: "cpr", value: "⟦cpr:1⟧", kind: .cpr, isSecret: true, isHeldByAuthority: true),
          PersonaFact(key: "telefon", value: "12345678", kind: .phone, isHeldByAuthority: true),
        ],
        facts: ServiceFacts(
          asOf: "2026-11-01", source: "test",
          contacts: [
            ContactFact(kind: .phone, value: "11 22 33 44", unit: ""),
            ContactFact(kind: .email, value: "x@y.example", unit: ""),
            ContactFact(kind: .hours, value: "mandag-fredag 10-14", unit: ""),
          ]),
        oracle: [OracleValue(path: "0.telefon", value: "1")],
        mistakes: [
          ExampleMistake(
            family: "required-empty", variation: "empty", relation: .errorToldRestKept, field: telephone,
            sent: [telephone, number], answer: html),
          ExampleMistake(
            family: "phone-format", variation: "spaces", relation: .sameResult, field: telephone,
            sent: [telephone], answer: html),
        ]))
  }

  @Test(.timeLimit(.minutes(10)), arguments: 0..<60)
  func judgingIsDeterministic(_ seed: Int) throws {
    let journey = try Self.journey(RandomPage(seed: UInt64(seed), size: 60).html(.plain))
    let first = Self.engine.judge(journey)
    #expect(first == Self.engine.judge(journey))
    #expect(first.findings.allSatisfy { $0.evidence.excerpt.count <= 400 })
    #expect(Set(first.findings.map(\.fingerprint)).count == first.findings.count)
  }

  @Test(.timeLimit(.minutes(10)), arguments: 0..<40, RandomPage.Writing.allCases)
  func harmlessChangesKeepEveryFingerprint(_ seed: Int, _ writing: RandomPage.Writing) throws {
    let page = RandomPage(seed: UInt64(seed) &+ 1_000, size: 50)
    let plain = Self.engine.judge(try Self.journey(page.html(.plain))).findings
    let changed = Self.engine.judge(try Self.journey(page.html(writing))).findings
    #expect(plain.map(Self.identity) == changed.map(Self.identity))
  }

  private static func identity(_ finding: Finding) -> String {
    "\(finding.fingerprint.rawValue) \(finding.check) \(finding.step) \(finding.place.key)"
  }

  @Test func otherTokensAndDigitsKeepEveryFingerprint() throws {
    let page = { (token: String, number: String) in
      "<form><p>Sag \(number)</p><fieldset><legend>Sag \(number)</legend><label>Kode \(token) <input name=\"x\"></label>"
        + "<input name=\"y\"></fieldset></form>"
    }
    let first = Self.engine.judge(try Self.journey(page("⟦token:1⟧", "1717"))).findings
    let second = Self.engine.judge(try Self.journey(page("⟦token:9⟧", "4711"))).findings
    #expect(first.contains { $0.check == "A11Y-01-name" })
    #expect(first.map(\.fingerprint) == second.map(\.fingerprint))
  }

  @Test func movingADefectToAnotherFieldMakesItNew() throws {
    let page = { (first: String, second: String) in
      "<form><fieldset><legend>Dig</legend>\(first)</fieldset><fieldset><legend>Din bolig</legend>\(second)</fieldset></form>"
    }
    let named = "<label>Navn <input name=\"a\"></label>"
    let engine = CheckEngine(checks: [NamelessControl()])
    let first = engine.judge(try ExamplePages.page(page("<input name=\"a\">", named))).findings
    let second = engine.judge(try ExamplePages.page(page(named, "<input name=\"a\">"))).findings
    #expect(first.count == 1 && second.count == 1)
    #expect(first.map(\.fingerprint) != second.map(\.fingerprint))
  }

  @Test(.timeLimit(.minutes(10)))
  func aHugePageIsJudgedInBoundedTime() throws {
    let rows = (0..<1_000).map { "<tr><td>Felt \($0)</td><td>+45 12 34 56 7\($0 % 10)</td></tr>" }.joined()
    let deep = String(repeating: "<div>", count: 400) + "Telefon: 12345678" + String(repeating: "</div>", count: 400)
    let digits = String(repeating: "12 ", count: 5_000)
    _ = Self.engine.judge(try Self.journey("<table>\(rows)</table>\(deep)<p>\(digits)</p>"))
  }
}
