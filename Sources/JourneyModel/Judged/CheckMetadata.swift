/// What a check is: its rule, its reasons and its words, apart from how it judges.
package struct CheckMetadata: Sendable, Equatable, Codable {
  /// The id: the catalogue's row, with a suffix where a row holds several rules: `A11Y-01-name`.
  package let id: String
  /// The rule in one sentence: what must hold for the citizen.
  package let title: LocalizedText
  /// What a finding is called: what the citizen meets when the rule is broken.
  package let failureTitle: LocalizedText
  /// Why it matters: how it makes citizens fail or contact the authority.
  package let rationale: LocalizedText
  /// What to do, with an example.
  package let remedy: LocalizedText
  /// When the rule doesn't apply, and when the check can't tell.
  package let limits: LocalizedText
  /// The cause that contacts are registered under.
  package let cause: CauseCode
  /// How bad a finding is unless the check has a reason to say otherwise.
  package let severity: Severity
  /// Why it is that bad.
  package let severityReason: LocalizedText
  /// What a verdict rests on.
  package let confidence: Confidence
  /// The standards, each with its section.
  package let standards: [String]
  /// What the check judges.
  package let kind: CheckKind
  /// Grows when the rule changes so that old and new findings can't be compared.
  package let version: Int

  /// Makes metadata.
  package init(
    id: String, title: LocalizedText, failureTitle: LocalizedText, rationale: LocalizedText, remedy: LocalizedText,
    limits: LocalizedText, cause: CauseCode, severity: Severity, severityReason: LocalizedText,
    confidence: Confidence, standards: [String] = [], kind: CheckKind, version: Int
  ) {
    self.id = id
    self.title = title
    self.failureTitle = failureTitle
    self.rationale = rationale
    self.remedy = remedy
    self.limits = limits
    self.cause = cause
    self.severity = severity
    self.severityReason = severityReason
    self.confidence = confidence
    self.standards = standards
    self.kind = kind
    self.version = version
  }
}

/// What a check judges.
package enum CheckKind: String, Sendable, Codable, CaseIterable { case page, walk, experiment, run }

/// The causes of contacts (domain vocabulary of the project, after KL's contact registration).
package enum CauseCode: String, Sendable, Codable, CaseIterable {
  case technical = "TEK"
  case errorMessages = "FEJL"
  case lostInput = "TAB"
  case session = "SES"
  case deadEnd = "DEAD"
  case contact = "KON"
  case text = "TXT"
  case data = "DATA"
  case receipt = "KVI"
  case accessibility = "A11Y"
  case trust = "TIL"
  case navigation = "NAV"
  case rules = "REG"

  /// The cause in words.
  package var label: LocalizedText {
    switch self {
    case .technical: LocalizedText(da: "Teknisk fejl", en: "Technical error")
    case .errorMessages: LocalizedText(da: "Fejlbeskeder", en: "Error messages")
    case .lostInput: LocalizedText(da: "Tabte oplysninger", en: "Lost input")
    case .session: LocalizedText(da: "Session tabt", en: "Session lost")
    case .deadEnd: LocalizedText(da: "Blindgyde", en: "Dead end")
    case .contact: LocalizedText(da: "Kontaktoplysninger", en: "Contact details")
    case .text: LocalizedText(da: "Uklar tekst", en: "Unclear text")
    case .data: LocalizedText(da: "Unødig eller stiv indtastning", en: "Needless or rigid entry")
    case .receipt: LocalizedText(da: "Kvittering og status", en: "Receipt and status")
    case .accessibility: LocalizedText(da: "Tilgængelighed", en: "Accessibility")
    case .trust: LocalizedText(da: "Privatliv og tillid", en: "Privacy and trust")
    case .navigation: LocalizedText(da: "Forløb og forventning", en: "Flow and expectation")
    case .rules: LocalizedText(da: "Regelfejl", en: "Rule error")
    }
  }
}

/// How bad a finding is for the citizen.
package enum Severity: Int, Sendable, Codable, CaseIterable, Comparable {
  /// Worth knowing.
  case hint = 1
  /// Costs time and temper.
  case friction = 2
  /// Likely to make the citizen seek help.
  case seeksHelp = 3
  /// A critical error in the sense of the common public user test: the citizen can't correct it alone, or the
  /// purpose isn't met although the flow ended.
  case critical = 4

  package static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }

  /// The severity in words.
  package var label: LocalizedText {
    switch self {
    case .hint: LocalizedText(da: "Bemærkning", en: "Hint")
    case .friction: LocalizedText(da: "Gene", en: "Friction")
    case .seeksHelp: LocalizedText(da: "Søger hjælp", en: "Seeks help")
    case .critical: LocalizedText(da: "Kritisk", en: "Critical")
    }
  }
}

/// What a verdict rests on.
package enum Confidence: String, Sendable, Codable, CaseIterable {
  /// What was observed settles it.
  case deterministic
  /// A rule of thumb that can err; its near-misses are tested.
  case heuristic
  /// An oracle had to tell.
  case needsOracle
  /// A browser would have to confirm it.
  case needsBrowser
}
