import JourneyModel

extension PlanRule {
  /// The personas' shares are parts of one whole.
  static let shares = PlanRule { context in
    let shares = context.personas.compactMap(\.persona.share)
    let sum = shares.reduce(0, +)
    guard let last = context.personas.last(where: { $0.share != nil }) else { return }
    // Shares are written with a few decimals; thirds may add up to a little more than 1. Where every persona has one,
    // what is left is a part of the citizens that nobody plays: up to a tenth is taken for rare errands.
    let isAll = shares.count == context.personas.count
    let kind: DiagnosticKind? = sum > 1.005 ? .sharesExceedOne : isAll && sum < 0.895 ? .sharesBelowOne : nil
    let percent = Int((sum * 100).rounded())
    guard let kind else { return }
    context.log.report(
      kind, "the personas' shares add up to \(percent) %", at: context.file["personas"]?.location ?? last.use)
  }
}
