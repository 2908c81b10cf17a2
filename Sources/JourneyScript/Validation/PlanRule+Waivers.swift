import JourneyModel

extension PlanRule {
  /// A waiver that has run out is renewed or taken away: its findings count again.
  static let waivers = PlanRule { context in
    guard let today = context.today, CalendarDay(today) != nil else { return }
    for (waiver, node) in zip(context.plan.waivers, context.file["waivers"]?.elementsIfList ?? [])
    where !waiver.holds(on: today) {
      node.report(
        .expiredWaiver, "the waiver of \(waiver.check) ended on \(waiver.until), so its findings count again",
        notes: ["take it away, or let '\(waiver.by)' decide anew"])
    }
  }
}
