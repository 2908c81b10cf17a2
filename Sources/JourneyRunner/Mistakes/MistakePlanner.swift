import FormClient
import JourneyModel
import PageModel

/// Plans the mistakes of a journey from the forms its control walks met: each mistake in a field of a step once, with the
/// first persona that can make it, whichever of the step's forms hold the field.
struct MistakePlanner {
  let plan: JourneyPlan
  /// Each persona's masker before a walk.
  let maskers: [String: Masker]
  /// The most mistakes of the journey.
  let limit: Int

  /// The walks to play after the control walks, which come in plan order: by step and field.
  ///
  /// A form is left out where its sending binds the citizen, since a mistake that the service doesn't notice would order
  /// something, and where it stands at another host: a login or payment provider's forms aren't the service's to mend.
  /// Where the control walk came to no other page, only families that explain refusals are played, unless the script
  /// wanted to be refused (`HeldBackForms`).
  ///
  /// Every mistake begins with a citizen without cookies and walks all the way to its form. Of the requests of the
  /// experiments on the embedded service's four journeys three in four are such a way to a form. Two ways to save them
  /// were looked at and left: making the next mistake on the page that told of the last one would take a quarter of the
  /// requests away, and writing a right answer otherwise in several fields at once a sixth, but what such a walk came to
  /// could be owed to the mistake before it, or beside it.
  func assignments(after controls: [PlayedWalk]) -> [WalkAssignment] {
    let all = controls.filter { $0.observed.walk.repetition == 1 }.flatMap(mistakes)
    var planned: Set<String> = []
    var made: Set<Mark> = []
    var assignments: [WalkAssignment] = []
    // Where one persona's script touches a field and another's doesn't, the field goes by the script's words.
    for (mistake, persona) in all.filter(\.mistake.isScripted) + all.filter({ !$0.mistake.isScripted })
    where !planned.contains(mistake.id) && made.insert(Mark(mistake)).inserted {
      planned.insert(mistake.id)
      assignments.append(
        WalkAssignment(
          plan: plan, persona: persona, repetition: 1, masker: maskers[persona.id] ?? Masker(for: persona, of: plan),
          mistake: mistake))
    }
    return Array(assignments.prefix(limit))
  }

  /// What can go wrong on one control walk.
  private func mistakes(on control: PlayedWalk) -> [(mistake: PlannedMistake, persona: Persona)] {
    let walk = control.observed.walk
    guard let persona = plan.personas.first(where: { $0.id == walk.persona }) else { return [] }
    let held = HeldBackForms(control, of: plan)
    return control.submissions.enumerated().filter { !$1.isBinding && $1.isOwn(of: plan) }.flatMap { index, met in
      let faults = met.ledOn ? [] : held.faults(in: met, at: index)
      return mistakes(in: met, of: persona, on: walk.id, heldBackBy: faults).filter { mistake in
        guard mistake.isHeldBack else { return true }
        return mistake.relation == .errorToldRestKept && faults.isDisjoint(with: mistake.slip.parts.map(\.control))
      }.map { ($0, persona) }
    }
  }

  private func mistakes(
    in met: MetSubmission, of persona: Persona, on walk: WalkID, heldBackBy faults: Set<ControlMark>
  ) -> [PlannedMistake] {
    // A form that came back tells of the control walk's own fault, whatever else is written in it.
    let isPassed = met.ledOn || !faults.isEmpty
    let situations = met.submission.questions.filter { !faults.contains(ControlMark($0)) }.map { field in
      FieldSituation(
        field: field, submission: met.submission, persona: persona, entry: met.submission.entry(for: field))
    }
    let families = MistakeFamily.named(by: plan.mistakes).filter { isPassed || $0.explainsRefusal }
    // Ids go into events as they are, and a label may hold the citizen's name.
    var masker = maskers[persona.id] ?? Masker(for: persona, of: plan)
    let single = situations.flatMap { situation in
      let key = masker.mask(situation.entry.field)
      return families.flatMap { family in
        family.variations(situation).map { variation in
          let own = Slip.Part(control: ControlMark(situation.field), way: variation.way)
          return PlannedMistake(
            id: "\(plan.id)/\(met.step)/\(family.id)/\(variation.name)/\(key)", family: family.id,
            variation: variation.name, field: situation.entry, relation: variation.relation,
            slip: Slip(step: met.step, parts: [own] + variation.others), control: met, controlWalk: walk,
            isMarkedRequired: variation.isMarkedRequired, isScripted: situation.isEntered, heldBackBy: faults)
        }
      }
    }
    guard isPassed else { return single }
    let whole = FormMistakes(situations: situations).variations.filter { plan.mistakes.plays($0.family) }
    return single
      + whole.map { variation in
        PlannedMistake(
          id: "\(plan.id)/\(met.step)/\(variation.family)/\(variation.name)/form", family: variation.family,
          variation: variation.name, field: nil, relation: .errorToldRestKept,
          slip: Slip(step: met.step, parts: variation.parts), control: met, controlWalk: walk, heldBackBy: faults)
      }
  }

  /// What makes two mistakes the same: the step, what is done, and in which controls, whatever a script calls them.
  private struct Mark: Hashable {
    let step: String
    let family: String
    let variation: String
    let controls: [ControlMark]

    init(_ mistake: PlannedMistake) {
      step = mistake.slip.step
      family = mistake.family
      variation = mistake.variation
      controls = mistake.slip.parts.map(\.control)
    }
  }
}
