import FormClient
import JourneyModel
import PageModel

/// Plans the mistakes of a journey from the forms its control walks met: each form once, with the first persona that
/// met it, and each mistake in a field of a step once, whichever of the step's forms hold it.
struct MistakePlanner {
  let plan: JourneyPlan
  /// Each persona's masker before a walk.
  let maskers: [String: Masker]
  /// The most mistakes of the journey.
  let limit: Int

  /// The walks to play after the control walks, which come in plan order: by step and field.
  ///
  /// A form is left out where the control walk didn't get past it, and where its sending binds the citizen: a mistake
  /// that the service doesn't notice would order something.
  func assignments(after controls: [PlayedWalk]) -> [WalkAssignment] {
    var met: Set<FormMark> = []
    var planned: Set<String> = []
    var assignments: [WalkAssignment] = []
    for control in controls where control.observed.walk.repetition == 1 {
      let walk = control.observed.walk
      guard let persona = plan.personas.first(where: { $0.id == walk.persona }) else { continue }
      let passed = Set(walk.steps.filter { $0.status == .passed }.map(\.step))
      for submission in control.submissions where passed.contains(submission.step) && !submission.isBinding {
        guard met.insert(FormMark(submission)).inserted else { continue }
        assignments += mistakes(in: submission, of: persona, on: walk.id).filter { planned.insert($0.id).inserted }.map
        { mistake in
          WalkAssignment(
            plan: plan, persona: persona, repetition: 1, masker: maskers[persona.id] ?? Masker(for: persona, of: plan),
            mistake: mistake)
        }
      }
    }
    return Array(assignments.prefix(limit))
  }

  private func mistakes(in met: MetSubmission, of persona: Persona, on walk: WalkID) -> [PlannedMistake] {
    let families = MistakeFamily.named(by: plan.mistakes)
    // Ids go into events as they are, and a label may hold the citizen's name.
    var masker = maskers[persona.id] ?? Masker(for: persona, of: plan)
    return met.submission.questions.flatMap { field in
      let situation = FieldSituation(
        field: field, submission: met.submission, persona: persona, entry: met.submission.entry(for: field))
      let key = masker.mask(situation.entry.field)
      return families.flatMap { family in
        family.variations(situation).map { variation in
          PlannedMistake(
            id: "\(plan.id)/\(met.step)/\(family.id)/\(variation.name)/\(key)", family: family.id,
            variation: variation.name, field: situation.entry, relation: variation.relation,
            slip: Slip(step: met.step, control: ControlMark(field), way: variation.way), control: met,
            controlWalk: walk, isMarkedRequired: variation.isMarkedRequired)
        }
      }
    }
  }

  /// What makes two forms the same: the step and the controls a citizen meets.
  private struct FormMark: Hashable {
    let step: String
    let path: String
    let controls: Set<ControlMark>

    init(_ met: MetSubmission) {
      step = met.step
      path = met.submission.state.form.action?.path ?? ""
      controls = Set(met.submission.questions.map(ControlMark.init))
    }
  }
}
