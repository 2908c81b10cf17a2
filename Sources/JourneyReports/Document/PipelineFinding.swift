package import JourneyModel

/// One finding beside the line of the script that leads to it.
package struct PipelineFinding: Sendable, Equatable {
  /// What is known of it against the baseline.
  package enum State: String, Sendable, CaseIterable {
    /// The baseline looked here and found nothing.
    case new
    /// It was there and still is.
    case known
    /// It was there and is worse.
    case worsened
    /// It was there and is gone.
    case fixed
    /// One side couldn't look.
    case unknown
  }

  /// The number in the report, shared by findings of one root.
  package let number: Int
  /// The rule's id.
  package let rule: String
  /// What the citizen meets.
  package let title: String
  /// What is wrong here, in a sentence.
  package let message: String
  /// Journey, step and place in words.
  package let location: String
  /// 1 to 4.
  package let severity: Int
  /// The severity in words.
  package let severityLabel: String
  /// Whether it turns the run red.
  package let isError: Bool
  /// The journey's id.
  package let journey: String
  /// The step's id; empty where it is about no step.
  package let step: String
  /// The place on the page; empty for the page as a whole.
  package let place: String
  /// The script that asks for the step, from the folder the run was started in; its bare name where an absolute path
  /// was named, which leads nowhere on another machine.
  package let file: String
  /// The line in it, counted from 1.
  package let line: Int
  /// What makes it the same finding in another run.
  package let fingerprint: String
  /// Which of several findings with that fingerprint it is, counted from 1.
  package let occurrence: Int
  /// What it is against the baseline; nil without one.
  package var state: State?
  /// Whether the run has it; otherwise only the baseline does.
  package var isPresent = true
  /// Who answers for it, or nil.
  package var waiver: Waiver?

  /// Makes a finding that the run has.
  package init(
    number: Int, rule: String, title: String, message: String, location: String, severity: Int, severityLabel: String,
    isError: Bool, journey: String, step: String, place: String, file: String, line: Int, fingerprint: String,
    occurrence: Int
  ) {
    self.number = number
    self.rule = rule
    self.title = title
    self.message = message
    self.location = location
    self.severity = severity
    self.severityLabel = severityLabel
    self.isError = isError
    self.journey = journey
    self.step = step
    self.place = place
    self.file = file
    self.line = line
    self.fingerprint = fingerprint
    self.occurrence = occurrence
  }
}
