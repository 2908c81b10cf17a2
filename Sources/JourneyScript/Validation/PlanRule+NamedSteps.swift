import JourneyModel

extension PlanRule {
  /// The steps that `stop-before` and waivers name exist.
  static let namedSteps = PlanRule { context in
    let ids = context.plan.steps.map(\.id)
    guard ids.allSatisfy({ !$0.hasSuffix(StepReader.unnamed) }) else { return }
    let waived = (context.file["waivers"]?.elementsIfList ?? []).flatMap { $0.pairsIfMapping ?? [] }
      .filter { $0.key.textIfScalar == "step" }.map(\.value)
    for node in [context.file["stop-before"]].compactMap(\.self) + waived {
      guard let id = node.textIfScalar, !ids.contains(id) else { continue }
      node.report(.unknownStep, "'\(id.prefix(80))' isn't a step", notes: Nearest.notes(for: id, among: ids))
    }
  }
}
