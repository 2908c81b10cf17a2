package import JourneyModel
import PageModel

/// A step is answered before the citizen thinks that it broke.
///
/// Past ten seconds people turn to something else or press again (Nielsen, Usability Engineering, 1993, section 5.5:
/// 0.1, 1 and 10 seconds). Measured is what the service took for all exchanges of a step; the 95th percentile by
/// nearest rank must stay below ten seconds. Below five measurements nothing is said, and the network between is part
/// of what is measured, so the change against the baseline says more than the number. A step that
/// commonly takes more than five seconds, ten times what the journey's steps take, is slow by itself and not by the
/// network; where only some answers are that slow, as after a cold start, it is a hint.
package struct SlowStep: RunCheck {
  package init() {}

  package func judge(_ journey: JourneyContext) -> [Verdict] {
    let common = commonTime(journey)
    return journey.plan.steps.map { step in
      let records = journey.journey.walks.compactMap { walk in
        walk.walk.steps.first { $0.step == step.id && $0.status == .passed && !$0.exchanges.isEmpty }
          .map { (walk: walk, record: $0) }
      }
      guard !records.isEmpty else { return .notApplicable(step: step.id) }
      guard records.count >= Self.fewest else { return .cannotTell(step: step.id, reason: Self.tooFew) }
      let sorted = records.sorted { $0.record.milliseconds < $1.record.milliseconds }
      let rank = Int((0.95 * Double(sorted.count)).rounded(.up)) - 1
      let slow = sorted[rank]
      let standsOut = { (time: Double) in time > Self.noticeable && time > common * 10 }
      let isAlwaysSlow = standsOut(sorted[sorted.count / 2].record.milliseconds)
      guard slow.record.milliseconds > Self.limit || standsOut(slow.record.milliseconds) else {
        return .passed(step: step.id)
      }
      return JudgedWalk(context: journey, observed: slow.walk).failed(
        step: step.id, at: Place(key: "time", label: step.title),
        exchange: slow.record.page.flatMap { id in slow.walk.walk.exchanges.first { $0.id == id } },
        .slow(step.title, slow.record.milliseconds / 1000),
        Observation("p95 = \(Int(slow.record.milliseconds)) ms, n = \(sorted.count)"),
        severity: slow.record.milliseconds > Self.limit || isAlwaysSlow ? nil : .hint)
    }
  }

  /// The median of what all steps took that asked the service for something, in milliseconds.
  private func commonTime(_ journey: JourneyContext) -> Double {
    let records = journey.journey.walks.flatMap(\.walk.steps).filter { $0.status == .passed && !$0.exchanges.isEmpty }
    let times = records.map(\.milliseconds).sorted()
    return times.isEmpty ? 0 : times[times.count / 2]
  }

  private static let fewest = 5
  private static let limit = 10_000.0
  private static let noticeable = 5_000.0
  private static let tooFew = LocalizedText(
    da: "Svartid kan først bedømmes efter fem gennemløb af trinnet.",
    en: "Response time can be judged only after five walks of the step.")
}

extension LocalizedText {
  fileprivate static func slow(_ step: String, _ seconds: Double) -> LocalizedText {
    let whole = Int(seconds.rounded())
    return LocalizedText(
      da: "Trinnet »\(step)« kan tage \(whole) sekunder, og ingen venter så længe uden at tvivle.",
      en: "The step '\(step)' can take \(whole) seconds, and nobody waits that long without doubting.")
  }
}

extension SlowStep {
  package static let metadata = CheckMetadata(
    id: "TEK-06",
    title: LocalizedText(
      da: "Et trin bliver besvaret inden for ti sekunder",
      en: "A step is answered within ten seconds"),
    failureTitle: LocalizedText(da: "Langsomt trin", en: "Slow step"),
    rationale: LocalizedText(
      da: """
        Efter ti sekunder tror borgeren, at siden er gået i stå, trykker igen eller går, og ringer for at høre, om \
        det gik igennem.
        """,
      en: """
        After ten seconds citizens think that the page is stuck, press again or leave, and call to ask whether it \
        went through.
        """),
    remedy: LocalizedText(
      da: """
        Svar straks, og gør det tunge arbejde bagefter: »Vi arbejder på din bestilling. Du får besked i Digital \
        Post«.
        """,
      en: """
        Answer at once and do the heavy work afterwards: "We are working on your order. You will be notified in \
        Digital Post".
        """),
    limits: LocalizedText(
      da: """
        Kræver mindst fem gennemløb (--repeats 5). Nettet mellem Rejse og tjenesten er med i målingen, så se især \
        på ændringen siden sidst. Mellem fem og ti sekunder fortælles det kun, hvor de andre trin er ti gange så \
        hurtige, og som en bemærkning, hvor det kun gælder nogle svar.
        """,
      en: """
        Needs at least five walks (--repeats 5). The network between Rejse and the service is part of the \
        measurement, so look at the change since last time. Between five and ten seconds it is told only where the \
        other steps are ten times as quick, and as a hint where only some answers take that long.
        """),
    cause: .technical, severity: .friction,
    severityReason: LocalizedText(
      da: "De fleste venter, men nogle trykker igen eller opgiver.",
      en: "Most wait, but some press again or give up."),
    confidence: .heuristic,
    standards: [
      "ISO 9241-110:2020, 5.3 (selvforklaring)",
      "Nielsen, Usability Engineering (1993), section 5.5",
      "Card, Moran and Newell (1983), KLM, operator W",
    ], kind: .run, version: 1)
}

extension SlowStep {
  package static let examples: [CheckExample] = [
    example("One answer in five takes twelve seconds", .failed, [300, 310, 290, 12_000, 320], repeats: 5),
    example("Every answer comes at once", .passed, [300], repeats: 5),
    example("A slow page that is still within ten seconds", .passed, isNearMiss: true, [4_000], repeats: 5),
    example("One walk only", .cannotTell, isNearMiss: true, [60_000], repeats: 1),
    CheckExample("Six seconds each time in a journey of quick steps", .failed, amongQuickSteps([6_000])),
    CheckExample(
      "Six seconds once in a journey of quick steps: a hint", .failed, severity: .hint, isNearMiss: true,
      amongQuickSteps([6_000, 50, 50, 50, 50])),
    CheckExample("Nothing was played", .notApplicable, ExampleJourney([])),
  ]

  private static func amongQuickSteps(_ times: [Double]) -> ExampleJourney {
    ExampleJourney(
      ["a", "b", "c"].map { ExampleVisit($0, "<h1>Side</h1>", milliseconds: $0 == "c" ? times : [50]) }, repeats: 5)
  }

  private static func example(
    _ name: String, _ outcome: CheckExample.Outcome, isNearMiss: Bool = false, _ times: [Double], repeats: Int
  ) -> CheckExample {
    CheckExample(
      name, outcome, isNearMiss: isNearMiss,
      ExampleJourney([ExampleVisit("side", "<h1>Side</h1>", milliseconds: times)], repeats: repeats))
  }
}
