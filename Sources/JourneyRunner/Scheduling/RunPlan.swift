package import JourneyModel
internal import PageModel

/// What a run will send, as far as the plans tell: shown before anything is sent.
///
/// A form counts twice, since a service answers it by leading on to a page (the POST, redirect, GET pattern); other
/// redirects, refreshes and probes come on top. A form goes where its page says, so it is counted for the service's own
/// host.
package struct RunPlan: Sendable, Equatable {
  /// How many requests go to one host.
  package struct HostCount: Sendable, Equatable {
    /// Host and port.
    package let host: String
    /// About so many requests of control walks.
    package let requests: Int
  }

  /// The hosts, sorted.
  package let hosts: [HostCount]
  /// The control walks.
  package let walks: Int
  /// Sendings that bind the citizen.
  package let binding: Int
  /// Binding steps that are kept from being sent.
  package let withheld: Int
  /// About how many requests the mistakes and detours add; 0 when none are played.
  package let mistakeRequests: Int

  /// Those of the test environment's own among the requests of control walks: citizens put back, oracle and mailbox.
  package let testRequests: Int

  /// All requests of control walks.
  package var requests: Int { hosts.reduce(0) { $0 + $1.requests } }

  /// The requests that a run's record counts: those of walks and experiments.
  package var recordedRequests: Int { requests - testRequests + mistakeRequests }

  /// Counts what some plans will send.
  package init(_ plans: [JourneyPlan], settings: RunSettings) {
    var counts: [String: Int] = [:]
    var (walks, binding, withheld, mistakes, tests) = (0, 0, 0, 0, 0)
    for plan in plans {
      let rounds = plan.personas.count * max(1, settings.repeats)
      let bindingSteps = plan.walkedSteps.filter(\.isBinding).count * rounds
      let isProduction = plan.service.environment == .production
      walks += rounds
      binding += isProduction ? 0 : bindingSteps
      withheld += isProduction ? bindingSteps : 0
      for address in plan.walkedSteps.flatMap({ Self.addresses(of: $0, plan) }) {
        counts[address, default: 0] += rounds
      }
      let asked = Self.testRequests(of: plan, rounds: rounds, playsMistakes: settings.playsMistakes(on: plan))
      if asked > 0 { counts[Self.own(plan), default: 0] += asked }
      tests += asked
      if settings.playsMistakes(on: plan) {
        mistakes += Self.mistakeRequests(of: plan, settings) + DetourCount(plan).requests
      }
    }
    hosts = counts.sorted { $0.key < $1.key }.map { HostCount(host: $0.key, requests: $0.value) }
    (self.walks, self.binding, self.withheld, mistakeRequests) = (walks, binding, withheld, mistakes)
    testRequests = tests
  }

  /// What is shown before the run.
  package var text: LocalizedText {
    let places = hosts.map { "\($0.requests) → \($0.host)" }.joined(separator: ", ")
    return LocalizedText(
      da: "\(walks) gennemløb med ca. \(requests) forespørgsler (\(places)); \(binding) bindende, "
        + "\(withheld) holdt tilbage; fejl og omveje: ca. \(mistakeRequests) forespørgsler.",
      en: "\(walks) \(walks == 1 ? "walk" : "walks") with about \(requests) requests (\(places)); "
        + "\(binding) binding, \(withheld) withheld; mistakes and detours: about \(mistakeRequests) requests.")
  }

  /// The hosts that a step's sendings go to, a form's twice; a page waited for counts with all its reloads.
  static func addresses(of step: Step, _ plan: JourneyPlan) -> [String] {
    let base = WebURL(parsing: plan.service.base)
    let own = own(plan)
    return step.actions.flatMap { action -> [String] in
      switch action.kind {
      case .open(let template): [WebURL(parsing: template.source, base: base).map(place) ?? own]
      case .submit: [own, own]
      case .follow, .reload: [own]
      case .poll(let poll): Array(repeating: own, count: poll.reloads)
      case .fill, .choose, .select, .check, .uncheck, .upload, .back, .wait, .session: []
      }
    }
  }

  /// Each mistake is a walk up to its step and a sending more: the mistake leads back to its form, what mends it leads on.
  private static func mistakeRequests(of plan: JourneyPlan, _ settings: RunSettings) -> Int {
    var sent = 0
    var requests = 0
    var mistakes = 0
    // Fields of a step whose form is sent in a later one count for that one.
    var waiting = 0
    for step in plan.walkedSteps {
      sent += addresses(of: step, plan).count
      waiting += step.actions.reduce(0) { $0 + MistakeFamily.usualCount(of: $1, on: plan) }
      guard step.actions.contains(where: \.kind.isSending) else { continue }
      if !step.isBinding, waiting > 0 {
        let played = min(waiting + 1, settings.mistakesPerJourney - mistakes)
        mistakes += played
        requests += played * (sent + 1)
      }
      waiting = 0
    }
    return requests
  }

  /// What is asked of the test environment besides: citizens put back, the oracle, the mailbox.
  private static func testRequests(of plan: JourneyPlan, rounds: Int, playsMistakes: Bool) -> Int {
    let isReset = plan.reset != nil && plan.service.environment != .production
    let resets = isReset ? rounds + (playsMistakes ? plan.personas.count : 0) : 0
    let looks = plan.walkedSteps.reduce(0) { $0 + testLooks(in: $1, of: plan) }
    return resets + rounds * (looks + (plan.oracle == nil ? 0 : 1))
  }

  /// How often a step asks the oracle and looks into the mailbox at most.
  private static func testLooks(in step: Step, of plan: JourneyPlan) -> Int {
    let polls = step.actions.reduce(0) { count, action in
      guard case .poll(let poll) = action.kind else { return count }
      return count + (1 + poll.reloads) * ((poll.until.askOracle ? 1 : 0) + (poll.until.mailCount > 0 ? 1 : 0))
    }
    let expected = step.expectations + plan.standing
    let looks = (plan.mailbox?.mostLooks ?? 1) - 1
    return polls + (expected.askOracle ? 1 : 0) + (expected.mailCount > 0 ? 1 + expected.mailCount * looks : 0)
  }

  /// The service's own host.
  private static func own(_ plan: JourneyPlan) -> String {
    WebURL(parsing: plan.service.base).map(place) ?? plan.service.base
  }

  private static func place(_ url: WebURL) -> String { (url.host ?? "") + (url.port.map { ":\($0)" } ?? "") }
}

extension JourneyPlan {
  /// The steps that a walk may come to: those before the one that it ends before.
  var walkedSteps: ArraySlice<Step> { steps.prefix { $0.id != stopBefore } }
}

extension [Expectation] {
  fileprivate var askOracle: Bool { contains { if case .oracle = $0.subject { true } else { false } } }
  fileprivate var mailCount: Int { count { if case .mail = $0.subject { true } else { false } } }
}

extension Action.Kind {
  fileprivate var isSending: Bool { if case .submit = self { true } else { false } }
}
