import JourneyModel
import RunAnalysis

/// Ranks what makes citizens make contact: the worst first, then what they meet without a slip of their own (how many
/// slip is an assumption), then what most of them meet, then what a document already names as a reason for contact.
struct TriggerRanking {
  /// The findings of one root, with what ranks them.
  struct Trigger {
    let finding: Finding
    /// The share of citizens who meet it in any of its places, 0 to 1: of the population where each persona's share is
    /// known, else of the synthetic citizens.
    let exposure: Double
    let isOfPopulation: Bool
  }

  let language: ReportLanguage
  private let plans: [String: JourneyPlan]

  init(result: RunResult, language: ReportLanguage) {
    self.language = language
    plans = Dictionary(result.journeys.map { ($0.plan.id, $0.plan) }, uniquingKeysWith: { first, _ in first })
  }

  /// What the findings of one root come to; nil without one.
  func trigger(_ places: [Finding]) -> Trigger? {
    guard let first = places.first else { return nil }
    let met = Set(places.flatMap(\.personas))
    let personas = plans[first.journey]?.personas ?? []
    let shares = personas.compactMap(\.share)
    let total = shares.reduce(0, +)
    guard shares.count == personas.count, total > 0 else {
      let all = max(personas.count, met.count, 1)
      return Trigger(finding: first, exposure: Double(met.count) / Double(all), isOfPopulation: false)
    }
    let part = personas.filter { met.contains($0.id) }.compactMap(\.share).reduce(0, +)
    return Trigger(finding: first, exposure: part / total, isOfPopulation: true)
  }

  /// Whether one comes before the other; neither does where nothing tells them apart.
  static func isBefore(_ left: Trigger, _ right: Trigger) -> Bool {
    if left.finding.severity != right.finding.severity { return left.finding.severity > right.finding.severity }
    let slips = (left.finding.family != nil, right.finding.family != nil)
    if slips.0 != slips.1 { return slips.1 }
    if abs(left.exposure - right.exposure) > 1e-9 { return left.exposure > right.exposure }
    let isNamed = (RecontactPath(left.finding.cause).source != nil, RecontactPath(right.finding.cause).source != nil)
    return isNamed.0 && !isNamed.1
  }

  /// Why it stands where it does, in a sentence.
  func reason(_ trigger: Trigger) -> String {
    let share = LocalizedNumber.percent(trigger.exposure)(language)
    let who =
      trigger.isOfPopulation
      ? text("mødes af \(share) af borgerne", "met by \(share) of the citizens")
      : text("mødes af \(share) af de syntetiske borgere", "met by \(share) of the synthetic citizens")
    let slip = trigger.finding.family == nil ? "" : text(", hvis de laver fejlen", ", if they make the slip")
    let source =
      RecontactPath(trigger.finding.cause).source == nil
      ? text("ingen af kildedokumenterne nævner årsagen", "no source document names the cause")
      : text("kildedokumenterne nævner årsagen", "the source documents name the cause")
    return "\(trigger.finding.severity.label(language)), \(who)\(slip); \(source)."
  }

  private func text(_ da: String, _ en: String) -> String { language == .danish ? da : en }
}
