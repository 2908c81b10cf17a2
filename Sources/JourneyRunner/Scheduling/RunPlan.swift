package import JourneyModel
internal import PageModel

/// What a run will send, as far as the plans tell: shown before anything is sent.
///
/// It counts what the steps send themselves; redirects, refreshes and probes come on top. A form goes where its page
/// says, so it is counted for the service's own host.
package struct RunPlan: Sendable, Equatable {
  /// How many requests go to one host.
  package struct HostCount: Sendable, Equatable {
    /// Host and port.
    package let host: String
    /// At most so many requests of control walks.
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

  /// All requests of control walks.
  package var requests: Int { hosts.reduce(0) { $0 + $1.requests } }

  /// Counts what some plans will send.
  package init(_ plans: [JourneyPlan], settings: RunSettings) {
    var counts: [String: Int] = [:]
    var (walks, binding, withheld, mistakes) = (0, 0, 0, 0)
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
      if plan.reset != nil, !isProduction {
        counts[Self.own(plan), default: 0] += plan.personas.count
      }
      if settings.playsMistakes(on: plan) {
        mistakes += Self.mistakeRequests(of: plan, settings) + Self.detourRequests(of: plan)
      }
    }
    hosts = counts.sorted { $0.key < $1.key }.map { HostCount(host: $0.key, requests: $0.value) }
    (self.walks, self.binding, self.withheld, mistakeRequests) = (walks, binding, withheld, mistakes)
  }

  /// What is shown before the run.
  package var text: LocalizedText {
    let places = hosts.map { "\($0.requests) → \($0.host)" }.joined(separator: ", ")
    return LocalizedText(
      da: "\(walks) gennemløb med højst \(requests) anmodninger (\(places)); \(binding) bindende, "
        + "\(withheld) holdt tilbage; fejl og omveje: ca. \(mistakeRequests) anmodninger.",
      en: "\(walks) walks with at most \(requests) requests (\(places)); \(binding) binding, "
        + "\(withheld) withheld; mistakes and detours: about \(mistakeRequests) requests.")
  }

  /// The hosts that a step's sendings go to, one each; a page waited for counts with all its reloads.
  private static func addresses(of step: Step, _ plan: JourneyPlan) -> [String] {
    let base = WebURL(parsing: plan.service.base)
    let own = own(plan)
    return step.actions.flatMap { action -> [String] in
      switch action.kind {
      case .open(let template): [WebURL(parsing: template.source, base: base).map(place) ?? own]
      case .follow, .submit, .reload: [own]
      case .poll(let poll): Array(repeating: own, count: poll.reloads)
      case .fill, .choose, .select, .check, .uncheck, .upload, .back, .wait, .session: []
      }
    }
  }

  /// About one empty field and two writings for every third field, each a walk up to its step and one sending more.
  private static func mistakeRequests(of plan: JourneyPlan, _ settings: RunSettings) -> Int {
    var sent = 0
    var requests = 0
    var mistakes = 0
    for step in plan.walkedSteps {
      sent += addresses(of: step, plan).count
      let fields = step.actions.filter { $0.kind.isEntry }.count
      guard !step.isBinding, fields > 0, mistakes < settings.mistakesPerJourney else { continue }
      let played = min(fields + fields / 3 * 2, settings.mistakesPerJourney - mistakes)
      mistakes += played
      requests += played * (sent + 1)
    }
    return requests
  }

  /// About how many requests the detours add, each a walk up to its step and a few requests more.
  ///
  /// Each form is gone back to, and changed from the review; the session is lost once, and expired once where that can be
  /// played, after which the citizen begins anew; three addresses are opened before a login; what binds is sent twice, by
  /// a second press and from a second tab; and where it binds twice in a row the second is a payment, broken off.
  private static func detourRequests(of plan: JourneyPlan) -> Int {
    let wanted = Detour.named(by: plan.mistakes)
    var (sent, reach) = (0, [Int]())
    var binding: [Int] = []
    for step in plan.walkedSteps {
      sent += addresses(of: step, plan).count
      let sends = step.actions.contains { if case .submit = $0.kind { true } else { false } }
      if step.isBinding { binding.append(sent) } else if sends, binding.isEmpty { reach.append(sent) }
    }
    let review = binding.first ?? sent
    let isSeen = plan.service.environment != .production && plan.oracle != nil
    return wanted.reduce(0) { total, detour in
      switch detour {
      case .back: total + reach.reduce(0) { $0 + $1 + 2 }
      case .change: binding.isEmpty ? total : total + reach.count * (review + reach.count)
      case .sessionLost: total + 2 * (reach.last ?? 0)
      case .sessionExpired: plan.expiry == nil ? total : total + 2 * (reach.last ?? 0) + 1
      case .deepLink: total + 3 * 4
      case .doubleOrder, .twoTabs: isSeen ? total + binding.reduce(0) { $0 + $1 + 4 } : total
      case .reloadOrder: total
      case .cancelPayment: binding.count > 1 && isSeen ? total + sent : total
      }
    }
  }

  /// The service's own host.
  private static func own(_ plan: JourneyPlan) -> String {
    WebURL(parsing: plan.service.base).map(place) ?? plan.service.base
  }

  private static func place(_ url: WebURL) -> String { (url.host ?? "") + (url.port.map { ":\($0)" } ?? "") }
}

extension JourneyPlan {
  /// The steps that a walk may come to: those before the one that it ends before.
  fileprivate var walkedSteps: ArraySlice<Step> { steps.prefix { $0.id != stopBefore } }
}

extension Action.Kind {
  fileprivate var isEntry: Bool {
    switch self {
    case .fill, .choose, .select, .check, .uncheck, .upload: true
    case .open, .follow, .submit, .back, .reload, .wait, .poll, .session: false
    }
  }
}
