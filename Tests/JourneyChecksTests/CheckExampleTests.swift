import JourneyChecks
import JourneyModel
import Testing

/// Every example of every check has the outcome that it says.
struct CheckExampleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let check: any Check
    let example: CheckExample
    var testDescription: String { "\(check.metadata.id): \(example.name)" }
    static let all = CheckRegistry.all.flatMap { check in check.examples.map { Case(check: check, example: $0) } }
  }

  @Test(arguments: Case.all)
  func exampleHasItsOutcome(_ item: Case) throws {
    let journey = try ObservedJourney(item.example.journey)
    let judgement = CheckEngine(checks: [item.check]).judge(journey)
    let outcome = try #require(judgement.outcomes.first)
    #expect(Self.summary(of: outcome) == item.example.outcome, "\(outcome) \(judgement.findings.map(\.message.en))")
    if item.example.outcome == .failed {
      let expected = item.example.severity ?? item.check.metadata.severity
      #expect(judgement.findings.first?.severity == expected)
    }
  }

  @Test(arguments: Case.all.filter(\.example.isNearMiss))
  func nearMissIsAtMostAHint(_ item: Case) throws {
    let findings = CheckEngine(checks: [item.check]).judge(try ObservedJourney(item.example.journey)).findings
    #expect(findings.allSatisfy { $0.severity == .hint })
  }

  @Test(arguments: CheckRegistry.all.map { CheckName(id: $0.metadata.id) })
  func checkHasExamplesOfEveryKind(_ name: CheckName) throws {
    let check = try #require(CheckRegistry.check(id: name.id))
    let outcomes = Set(check.examples.map(\.outcome))
    #expect(outcomes.isSuperset(of: [.failed, .passed, .notApplicable]))
    #expect(check.examples.contains { $0.isNearMiss })
    #expect(Set(check.examples.map(\.name)).count == check.examples.count)
  }

  private static func summary(of outcome: CheckOutcome) -> CheckExample.Outcome {
    if outcome.failed > 0 { return .failed }
    if !outcome.cannotTell.isEmpty { return .cannotTell }
    return outcome.passed > 0 ? .passed : .notApplicable
  }
}

/// A check's id as a test argument.
struct CheckName: Sendable, Hashable, CustomTestStringConvertible {
  let id: String
  var testDescription: String { id }
}
