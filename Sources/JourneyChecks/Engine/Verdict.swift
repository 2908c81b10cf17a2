package import JourneyModel

/// What a check says about one thing it looked at.
package enum Verdict: Sendable, Equatable {
  /// What must hold holds.
  case passed(step: String)
  /// It doesn't.
  case failed(Failure)
  /// It can't be seen, and why.
  case cannotTell(step: String, reason: LocalizedText)
  /// There is nothing to judge.
  case notApplicable(step: String)

  /// The step that it is about.
  package var step: String {
    switch self {
    case .passed(let step), .cannotTell(let step, _), .notApplicable(let step): step
    case .failed(let failure): failure.step
    }
  }

  /// Whether the check couldn't see.
  var isCannotTell: Bool { if case .cannotTell = self { true } else { false } }
}

/// What a check found wrong; the engine makes a `Finding` of it.
package struct Failure: Sendable, Equatable {
  /// The step on which a citizen meets it.
  package let step: String
  /// Where on the page.
  package let place: Place
  /// The personas that met it.
  package let personas: [String]
  /// The family of mistakes that showed it, or nil when it shows without one.
  package let family: String?
  /// What is wrong here, in a sentence.
  package let message: LocalizedText
  /// What was seen.
  package let evidence: Evidence
  /// How bad it is, or nil for the check's own severity.
  package let severity: Severity?
  /// What the verdict rests on, or nil for the check's own confidence.
  package let confidence: Confidence?

  /// Makes a failure.
  package init(
    step: String, place: Place, personas: [String], family: String? = nil, message: LocalizedText, evidence: Evidence,
    severity: Severity? = nil, confidence: Confidence? = nil
  ) {
    self.step = step
    self.place = place
    self.personas = personas
    self.family = family
    self.message = message
    self.evidence = evidence
    self.severity = severity
    self.confidence = confidence
  }
}

/// What a check says to show a failure: the words around what the subject knows itself.
package struct Observation: Sendable, Equatable {
  /// The words or markup that show it; cut to 400 characters.
  package let excerpt: String
  /// What should have been there, or nil.
  package let expected: LocalizedText?
  /// What was there, or nil.
  package let actual: LocalizedText?
  /// What shows the defect on every page that has it, where the excerpt holds more than that (`Evidence.sign`).
  package let sign: String?

  /// Makes an observation.
  package init(
    _ excerpt: String, expected: LocalizedText? = nil, actual: LocalizedText? = nil, sign: String? = nil
  ) {
    self.excerpt = excerpt.count > Self.limit ? excerpt.prefix(Self.limit - 1) + "…" : excerpt
    self.expected = expected
    self.actual = actual
    self.sign = sign
  }

  /// The characters that an excerpt may have (`Evidence.excerpt`).
  private static let limit = 400
}
