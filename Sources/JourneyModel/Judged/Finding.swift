/// One judged defect of a service.
package struct Finding: Sendable, Equatable, Codable {
  /// The check's id.
  package let check: String
  /// The journey.
  package let journey: String
  /// The fragment that the step comes from, or nil.
  package let fragment: String?
  /// The step on which a citizen meets it.
  package let step: String
  /// Where on the page.
  package let place: Place
  /// The personas that met it, in plan order.
  package let personas: [String]
  /// The family of mistakes that showed it, or nil when it shows without one.
  package let family: String?
  /// How bad it is.
  package let severity: Severity
  /// The cause that contacts are registered under.
  package let cause: CauseCode
  /// What the verdict rests on.
  package let confidence: Confidence
  /// What is wrong here, in a sentence.
  package let message: LocalizedText
  /// What was seen.
  package let evidence: Evidence
  /// What makes it the same finding in another run.
  package let fingerprint: Fingerprint
  /// Who answers for it, why and until when, or nil: a waived finding is shown, and doesn't count as an error.
  package var waiver: Waiver?

  /// Makes a finding.
  package init(
    check: String, journey: String, fragment: String? = nil, step: String, place: Place, personas: [String] = [],
    family: String? = nil, severity: Severity, cause: CauseCode, confidence: Confidence, message: LocalizedText,
    evidence: Evidence, fingerprint: Fingerprint
  ) {
    self.check = check
    self.journey = journey
    self.fragment = fragment
    self.step = step
    self.place = place
    self.personas = personas
    self.family = family
    self.severity = severity
    self.cause = cause
    self.confidence = confidence
    self.message = message
    self.evidence = evidence
    self.fingerprint = fingerprint
  }
}

/// Where on a page something is.
package struct Place: Sendable, Hashable, Codable {
  /// What it is compared by: the script's field key, else group, accessible name and kind; never wording of messages.
  package let key: String
  /// What it is called in reports.
  package let label: String
  /// The line in the page's source, counted from 1, or nil.
  package let line: Int?

  /// Makes a place.
  package init(
    key: String, label: String, line: Int? = nil
  ) {
    self.key = key
    self.label = label
    self.line = line
  }

  /// The page as a whole.
  package static let page = Place(key: "", label: "", line: nil)
}

/// What was seen of a defect.
package struct Evidence: Sendable, Equatable, Codable {
  /// The walk it was seen on.
  package let walk: WalkID
  /// The exchange it was seen in, or nil.
  package let exchange: Int?
  /// The page's address, masked.
  package let url: String
  /// The words or markup that show it, masked, at most 400 characters.
  package let excerpt: String
  /// What should have been there, or nil.
  package let expected: LocalizedText?
  /// What was there, or nil.
  package let actual: LocalizedText?
  /// What the defect shows itself by on every page that has it, where the excerpt holds more than that; nil: the excerpt.
  package let sign: String?

  /// Makes evidence.
  package init(
    walk: WalkID, exchange: Int? = nil, url: String, excerpt: String, expected: LocalizedText? = nil,
    actual: LocalizedText? = nil, sign: String? = nil
  ) {
    self.walk = walk
    self.exchange = exchange
    self.url = url
    self.excerpt = excerpt
    self.expected = expected
    self.actual = actual
    self.sign = sign
  }
}

/// What makes a finding the same finding in another run (versioned like SARIF's partialFingerprints).
package struct Fingerprint: Sendable, Hashable, Codable, RawRepresentable, Comparable {
  /// Sixteen hexadecimal digits.
  package let rawValue: String

  /// The fingerprint of a stored text.
  package init(rawValue: String) { self.rawValue = rawValue }

  /// Check, journey or fragment, step, place and family of mistakes; never message, line or address.
  package init(check: String, journey: String, fragment: String?, step: String, place: String, family: String?) {
    rawValue = StableHash.of("1", check, fragment ?? journey, step, place, family ?? "")
  }

  package static func < (left: Fingerprint, right: Fingerprint) -> Bool { left.rawValue < right.rawValue }
}

/// What a check made of a journey: how often it judged, and how.
package struct CheckOutcome: Sendable, Equatable, Codable {
  /// The check's id.
  package let check: String
  /// The journey.
  package let journey: String
  /// How often what must hold held.
  package let passed: Int
  /// How often it didn't.
  package let failed: Int
  /// How often there was nothing to judge.
  package let notApplicable: Int
  /// Why it couldn't tell, once each reason, sorted; empty when it always could.
  package let cannotTell: [LocalizedText]
  /// The steps on which it could see, in plan order: elsewhere a known finding is unknown, not fixed.
  ///
  /// It could see where it passed, failed or had nothing to judge; not where it couldn't tell. What holds or fails at a
  /// field counts for the step that fills in the field's form, else for the step that led to the page.
  package let judgedSteps: [String]

  /// Makes an outcome.
  package init(
    check: String, journey: String, passed: Int, failed: Int, notApplicable: Int, cannotTell: [LocalizedText] = [],
    judgedSteps: [String] = []
  ) {
    self.check = check
    self.journey = journey
    self.passed = passed
    self.failed = failed
    self.notApplicable = notApplicable
    self.cannotTell = cannotTell
    self.judgedSteps = judgedSteps
  }
}
