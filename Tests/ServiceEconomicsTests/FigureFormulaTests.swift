import Testing

@testable import ServiceEconomics

/// Formulas of documents, as a calculator gives them.
struct FigureFormulaTests {
  @Test(arguments: [
    ("2 + 3 * 4", 14.0), ("( 2 + 3 ) * 4", 20), ("2 ^ 3 ^ 2", 512), ("10 - 4 - 3", 3), ("12 / 3 / 2", 2),
    ("calls-per-year * reduction * minutes-per-call / 60", 778.4), ("( 0 - 2 ) ^ 2", 4),
  ])
  func `gives its value`(text: String, expected: Double) throws {
    let values = ["calls-per-year": 19460, "reduction": 0.3, "minutes-per-call": 8]
    let value = try FigureFormula.evaluate(text) { values[$0] }
    #expect(abs(value - expected) < 1e-9)
  }

  @Test(arguments: [
    ("ukendt + 1", FigureFormula.Problem.unknownName("ukendt")), ("1 +", .syntax("")), ("( 1 + 2", .syntax("")),
    ("1 2", .syntax("2")), ("* 2", .syntax("*")), ("1 / 0", .notFinite), ("", .syntax("")),
  ])
  func `says what is wrong`(text: String, problem: FigureFormula.Problem) {
    #expect(throws: problem) { try FigureFormula.evaluate(text) { _ in nil } }
  }

  @Test func `deep brackets are refused, not followed`() {
    let deep = String(repeating: "( ", count: 100_000) + "1" + String(repeating: " )", count: 100_000)
    #expect(throws: FigureFormula.Problem.syntax("more than 100 words")) {
      try FigureFormula.evaluate(deep) { _ in nil }
    }
  }
}
