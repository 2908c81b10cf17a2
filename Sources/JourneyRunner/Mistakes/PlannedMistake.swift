import FormClient
import JourneyModel
import PageModel

/// One mistake to be played, before it is.
struct PlannedMistake: Sendable {
  /// The experiment's id, the same in every run.
  let id: String
  let family: String
  let variation: String
  /// The field, unmasked, or nil for a mistake about the whole form.
  let field: Entry?
  let relation: Experiment.Relation
  let slip: Slip
  /// The form as the control walk sent it: what the mistake is corrected to.
  let control: MetSubmission
  let controlWalk: WalkID
  /// Whether the page says that the field must be filled in.
  var isMarkedRequired = false
  /// Whether the script touches the field, or the mistake is about the whole form.
  var isScripted = true
  /// The controls that hold an error which the script itself wants to see: it stays in, so that the form is refused.
  var heldBackBy: Set<ControlMark> = []

  /// Whether the form comes back whether or not the mistake is noticed.
  var isHeldBack: Bool { !heldBackBy.isEmpty }

  /// Whether the citizen mends only what the page tells, as often as it tells something: several faults at once.
  var isMendedAsTold: Bool { slip.parts.count > 1 && field == nil }

  /// What came of it as it is recorded.
  func experiment(
    _ trial: SlipTrial, walk: Walk, _ assignment: WalkAssignment, masker: inout Masker
  ) -> Experiment {
    Experiment(
      id: id, family: family, variation: variation, journey: assignment.plan.id, persona: assignment.persona.id,
      step: slip.step, field: field?.masked(by: &masker), relation: relation, control: controlWalk, variant: walk.id,
      answer: trial.answer, correction: trial.correction, sent: trial.sent.map { $0.masked(by: &masker) },
      incomplete: trial.isMade ? trial.incomplete : trial.incomplete ?? Self.notReached(walk.outcome))
  }

  private static func notReached(_ outcome: WalkOutcome) -> LocalizedText {
    LocalizedText(
      da: "Formularen blev ikke nået igen: \(outcome.reason.da)",
      en: "The form wasn't reached again: \(outcome.reason.en)")
  }
}

/// What has come of a mistake so far, unmasked.
struct SlipTrial: Sendable {
  private(set) var isMade = false
  private(set) var answer: Int?
  var correction: Int?
  private(set) var sent: [Entry] = []
  var incomplete: LocalizedText?

  /// What was sent tells nothing, and why.
  mutating func takeBack(_ reason: LocalizedText) {
    answer = nil
    incomplete = reason
  }

  /// The mistaken form was sent.
  mutating func note(answer: Int?, sent: [Entry]) {
    isMade = true
    self.answer = answer
    self.sent = sent
  }
}

extension Submission {
  /// What every visible control held when the form was sent with a slip in it, in order, a group of options as one.
  ///
  /// Controls whose error is the script's own are left out: what becomes of it isn't the mistake's.
  func entries(with slip: Slip, without faults: Set<ControlMark> = []) -> [Entry] {
    var sent = state
    slip.make(in: &sent)
    return questions.filter { !faults.contains(ControlMark($0)) }.map { field in
      let known = entered.last { $0.field.isSameQuestion(as: field) }?.entry
      return entry(for: field, known: known, value: sent.shown(field))
    }
  }

  /// What one control held without the slip.
  func entry(for field: Field) -> Entry {
    let known = entered.last { $0.field.isSameQuestion(as: field) }?.entry
    return entry(for: field, known: known, value: known?.value ?? state.shown(field))
  }

  /// The visible controls, of a group of options the first.
  var questions: [Field] {
    var questions: [Field] = []
    for field in state.form.entryFields where !field.isDisabled {
      if !questions.contains(where: { $0.isSameQuestion(as: field) }) { questions.append(field) }
    }
    return questions
  }

  private func entry(for field: Field, known: Entry?, value: String) -> Entry {
    let label = field.kind == .radio && !field.group.isEmpty ? field.group : field.label.text
    let key = known?.field ?? (label.isEmpty ? field.name : label.collapsed)
    return Entry(
      field: key, label: label, group: field.group, name: field.name, kind: field.kind.rawValue, value: value,
      fact: known?.fact, matchedBy: known?.matchedBy ?? .label)
  }
}
