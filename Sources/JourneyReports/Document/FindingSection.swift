/// The findings as cards.
package struct FindingSection: Sendable, Equatable {
  /// The heading.
  package let heading: String
  /// What is counted, or that nothing was found.
  package let summary: String
  /// The cards, most severe first.
  package let cards: [FindingCard]

  /// The cards by what they have in common, in the order of their first: one mend does away with those of one number.
  package var roots: [[FindingCard]] {
    let byNumber = Dictionary(grouping: cards, by: \.number)
    return byNumber.keys.sorted().compactMap { byNumber[$0] }
  }

  /// Makes a section.
  package init(
    heading: String, summary: String, cards: [FindingCard] = []
  ) {
    self.heading = heading
    self.summary = summary
    self.cards = cards
  }
}

/// One finding, worded.
package struct FindingCard: Sendable, Equatable {
  /// The number in the report, counted from 1; findings of one root share it.
  package let number: Int
  /// The anchor: stable between runs.
  package let anchor: String
  /// What the citizen meets.
  package let title: String
  /// 1 to 4.
  package let severity: Int
  /// The severity in words.
  package let severityLabel: String
  /// Whether it counts as an error for the exit status and CI.
  package let isError: Bool
  /// The cause's code.
  package let cause: String
  /// The cause in words.
  package let causeLabel: String
  /// The check's id.
  package let check: String
  /// The journey's id.
  package let journey: String
  /// The step's id.
  package let step: String
  /// Journey, step and place in words.
  package let location: String
  /// What is wrong here.
  package let message: String
  /// The personas that met it, by id.
  package let personas: [String]
  /// The personas that met it, and by which mistake, in words.
  package let exposure: String
  /// Why it leads to contact.
  package let rationale: String
  /// How and when it makes citizens make contact, and which document names the cause.
  package let path: String
  /// Why it stands where it does among the findings.
  package let rank: String
  /// What to do.
  package let remedy: String
  /// The words or markup that show it.
  package let excerpt: String
  /// What should have been there, what was there, where it was seen.
  package let evidence: [LabelledText]
  /// The standards.
  package let standards: String
  /// What the verdict rests on.
  package let confidence: String
  /// New, known, worsened: against the baseline; nil without one.
  package let change: Badge?
  /// Its share of what the estimate says, in words; nil when there is none.
  package let share: String?
  /// The fingerprint.
  package let fingerprint: String
  /// Since when it has been there, in words; nil where no earlier run tells.
  package var since: String?
  /// The request that showed it, or nil.
  package var request: CurlLine?
  /// The form that it is about, or nil.
  package var form: FormSketch?

  /// Makes a card.
  package init(
    number: Int, anchor: String, title: String, severity: Int, severityLabel: String, isError: Bool = false,
    cause: String, causeLabel: String, check: String, journey: String, step: String, location: String,
    message: String, personas: [String] = [], exposure: String, rationale: String, path: String = "",
    rank: String = "", remedy: String, excerpt: String,
    evidence: [LabelledText] = [], standards: String, confidence: String, change: Badge? = nil,
    share: String? = nil, fingerprint: String
  ) {
    self.number = number
    self.anchor = anchor
    self.title = title
    self.severity = severity
    self.severityLabel = severityLabel
    self.isError = isError
    self.cause = cause
    self.causeLabel = causeLabel
    self.check = check
    self.journey = journey
    self.step = step
    self.location = location
    self.message = message
    self.personas = personas
    self.exposure = exposure
    self.rationale = rationale
    self.path = path
    self.rank = rank
    self.remedy = remedy
    self.excerpt = excerpt
    self.evidence = evidence
    self.standards = standards
    self.confidence = confidence
    self.change = change
    self.share = share
    self.fingerprint = fingerprint
  }
}
