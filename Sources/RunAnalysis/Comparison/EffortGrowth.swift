package import JourneyModel

/// That a journey asks more of citizens than its baseline did: the catalogue's NAV-02, a rule that only a comparison can
/// judge.
///
/// What counts is predicted time (`KeystrokeModel`), so that a form spread over more pages without more to do is none.
/// Only personas that came to their right end on both sides are compared. The band is this project's assumption: one
/// persona's whole journey must ask for ten seconds more of an expert, below which nobody notices (Nielsen, Usability
/// Engineering, 1993, section 5.5), and the journey or one of its steps for a fifth more, which is about what the model
/// errs by on a single task (21 %, Card, Moran and Newell, CACM 23(7), 1980).
package struct EffortGrowth: Sendable, Equatable, Codable {
  /// The id of the rule in the catalogue of checks.
  package static let rule = "NAV-02"
  /// How bad it is: friction, as the catalogue says.
  package static let severity = Severity.friction
  /// The seconds of an expert by which a persona's whole journey must have grown.
  package static let leastSeconds = 10.0
  /// The ratio that a journey or a step must have grown by.
  package static let leastRatio = 1.2

  /// The step that grew, or an empty string where the journey did as a whole.
  package let step: String
  /// The personas that meet it, in the run's order.
  package let personas: [String]
  /// What it asked of the persona that it grew most for.
  package let before: Load
  /// What it asks now.
  package let after: Load

  /// What a step or a journey asks of one persona.
  package struct Load: Sendable, Equatable, Codable {
    /// Predicted seconds of an expert, without the novice factor.
    package let seconds: Double
    /// Pages seen.
    package let pages: Int
    /// Fields written in.
    package let fields: Int
    /// Options, boxes and selects picked.
    package let choices: Int
    /// Characters of text on the pages.
    package let text: Int

    init(_ efforts: [StepEffort]) {
      seconds = efforts.reduce(0) { $0 + $1.expertSeconds }
      pages = efforts.reduce(0) { $0 + $1.pages }
      fields = efforts.reduce(0) { $0 + $1.typedFields }
      choices = efforts.reduce(0) { $0 + $1.choices }
      text = efforts.reduce(0) { $0 + $1.textCharacters }
    }
  }

  private var seconds: Double { after.seconds - before.seconds }

  private var isBeyondBand: Bool { seconds > 0 && after.seconds >= before.seconds * Self.leastRatio }

  /// What grew, steps in the run's order; the journey as a whole only where no single step accounts for it.
  static func all(before: Baseline, after: Baseline) -> [EffortGrowth] {
    let personas = after.personas.filter { persona in
      before.reached(by: persona)?.end == .right && after.reached(by: persona)?.end == .right
    }
    let journeys = personas.map { persona in
      EffortGrowth(
        step: "", personas: [persona], before: Load(before.effort.filter { $0.persona == persona }),
        after: Load(after.effort.filter { $0.persona == persona }))
    }.filter { $0.seconds >= leastSeconds }
    let grown = Set(journeys.flatMap(\.personas))
    let changes = EffortChange.all(before: before, after: after).filter { grown.contains($0.persona) }
    let steps = changes.map { change in
      EffortGrowth(
        step: change.step, personas: [change.persona], before: Load([change.before]), after: Load([change.after]))
    }.filter { $0.isBeyondBand && $0.seconds >= leastSeconds / 2 }
    let explained = Set(steps.flatMap(\.personas))
    let whole = journeys.filter { $0.isBeyondBand && explained.isDisjoint(with: $0.personas) }
    return merged(steps) + merged(whole)
  }

  /// One growth a step, with the numbers of the persona that it grew most for.
  private static func merged(_ growths: [EffortGrowth]) -> [EffortGrowth] {
    var steps: [String] = []
    for growth in growths where !steps.contains(growth.step) { steps.append(growth.step) }
    return steps.compactMap { step in
      let alike = growths.filter { $0.step == step }
      return alike.max { $0.seconds < $1.seconds }.map { worst in
        EffortGrowth(
          step: step, personas: alike.flatMap(\.personas), before: worst.before, after: worst.after)
      }
    }
  }
}

extension EffortGrowth {
  /// The growth in a sentence with its numbers.
  package func message(in plan: JourneyPlan) -> LocalizedText {
    let title = plan.steps.first { $0.id == step }?.title ?? step
    let (old, new) = (LocalizedNumber.decimal(before.seconds), LocalizedNumber.decimal(after.seconds))
    let ratio = LocalizedNumber.decimal(after.seconds / max(before.seconds, 0.1), digits: 2)
    let place =
      step.isEmpty
      ? LocalizedText(da: "Hele forløbet", en: "The whole journey")
      : LocalizedText(da: "Trinnet “\(title)”", en: "The step “\(title)”")
    let parts = counts.filter { $0.before != $0.after }
    let da = parts.map { "\($0.da) \($0.before) → \($0.after)" }.joined(separator: ", ")
    let en = parts.map { "\($0.en) \($0.before) → \($0.after)" }.joined(separator: ", ")
    return LocalizedText(
      da: "\(place.da) kræver mere end i baseline: \(old.da) → \(new.da) sekunder for en øvet (× \(ratio.da))"
        + (da.isEmpty ? "." : "; \(da)."),
      en: "\(place.en) asks for more than in the baseline: \(old.en) → \(new.en) seconds of an expert (× \(ratio.en))"
        + (en.isEmpty ? "." : "; \(en)."))
  }

  private typealias Count = (da: String, en: String, before: Int, after: Int)

  private var counts: [Count] {
    [
      ("sider", "pages", before.pages, after.pages), ("felter", "fields", before.fields, after.fields),
      ("valg", "choices", before.choices, after.choices),
      ("tegn at læse", "characters to read", before.text, after.text),
    ]
  }
}
