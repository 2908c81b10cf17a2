import JourneyModel

extension PlanRule {
  /// Every persona has the facts that the steps use, except in steps that its facts leave out.
  static let facts = PlanRule { context in
    let plan = context.plan
    for file in context.personas {
      let keys = file.persona.facts.map(\.key)
      for use in context.uses where use.variable.scope == .persona && !keys.contains(use.variable.name) {
        if let step = use.step, context.isLeftOut(step, for: file.persona) { continue }
        context.log.report(
          .unknownFact, "the persona '\(file.persona.id)' has no fact '\(use.variable.name)'", at: use.location,
          notes: ["add it to \(file.path)"]
            + (Nearest.candidate(to: use.variable.name, among: keys).map { ["did you mean '\($0)'?"] } ?? []))
      }
    }
  }
}
