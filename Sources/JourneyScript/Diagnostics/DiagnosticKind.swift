package import JourneyModel

/// Every kind of thing that can be wrong in a script, by its stable id.
///
/// Ids are public: `rejse lint` prints them and the reference page explains them. A kind is never renamed.
package enum DiagnosticKind: String, Sendable, CaseIterable {
  // The file
  case unreadableFile = "unreadable-file"
  case fileTooLarge = "file-too-large"
  case yamlSyntax = "yaml-syntax"
  case tooComplex = "too-complex"
  case anchor
  case unsupportedVersion = "unsupported-version"
  // Keys and values
  case duplicateKey = "duplicate-key"
  case unknownKey = "unknown-key"
  case missingKey = "missing-key"
  case wrongType = "wrong-type"
  case invalidValue = "invalid-value"
  case invalidAddress = "invalid-address"
  case invalidPattern = "invalid-pattern"
  case invalidCondition = "invalid-condition"
  // Variables
  case templateSyntax = "template-syntax"
  case unknownVariable = "unknown-variable"
  case variableWithoutValue = "variable-without-value"
  case variableNotAllowed = "variable-not-allowed"
  case unknownFact = "unknown-fact"
  case unknownCapture = "unknown-capture"
  case captureTooEarly = "capture-too-early"
  case unusedCapture = "unused-capture"
  // Fragments
  case unknownFragment = "unknown-fragment"
  case fragmentCycle = "fragment-cycle"
  case unknownParameter = "unknown-parameter"
  case missingParameter = "missing-parameter"
  // The journey as a whole
  case duplicateStep = "duplicate-step"
  case duplicatePersona = "duplicate-persona"
  case goalUnknown = "goal-unknown"
  case goalUnreachable = "goal-unreachable"
  case stepAfterGoal = "step-after-goal"
  case hostNotNamed = "host-not-named"
  case bindingWithoutReview = "binding-without-review"
  case submitWithoutExpectation = "submit-without-expectation"
  case unusedFile = "unused-file"
  case unknownStep = "unknown-step"
  case expectationCannotFail = "expectation-cannot-fail"
  case goalWithoutExpectation = "goal-without-expectation"
  case expiredWaiver = "expired-waiver"
  case dataTable = "data-table"
  case wordList = "word-list"
  case missingSession = "missing-session"
  case sessionUntested = "session-untested"
  case sessionInProduction = "session-in-production"
  case scopeWithoutReason = "scope-without-reason"
  case nothingToAsk = "nothing-to-ask"
  // Citizens
  case possibleCPR = "possible-cpr"
  case malformedCPR = "malformed-cpr"
  case sharesExceedOne = "shares-exceed-one"
  case sharesBelowOne = "shares-below-one"
  // Inputs of an estimate
  case rangeOrder = "range-order"

  /// Whether the kind makes the script unusable.
  package var severity: Diagnostic.Severity {
    switch self {
    case .stepAfterGoal, .bindingWithoutReview, .submitWithoutExpectation, .malformedCPR, .sharesExceedOne,
      .sharesBelowOne, .unusedFile, .expectationCannotFail, .goalWithoutExpectation, .expiredWaiver, .sessionUntested,
      .sessionInProduction, .scopeWithoutReason, .unusedCapture:
      .warning
    default: .error
    }
  }
}
