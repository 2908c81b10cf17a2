import JourneyModel

extension PlanRule {
  /// The personas' shares are parts of one whole.
  static let shares = PlanRule { context in
    let shares = context.personas.compactMap(\.persona.share)
    let sum = shares.reduce(0, +)
    // Shares are written with a few decimals; thirds may add up to a little more than 1.
    guard sum > 1.005, let last = context.personas.last(where: { $0.share != nil }) else { return }
    let percent = Int((sum * 100).rounded())
    context.log.report(
      .sharesExceedOne, "the personas' shares add up to \(percent) %",
      at: context.file["personas"]?.location ?? last.use)
  }
}
