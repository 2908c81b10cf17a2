import FormClient
import JourneyModel
import PageModel

/// Plans the detours of a journey from its control walks: each form and each step once, with the first persona that got
/// past it.
///
/// A service minds its sessions and its login in one place, so being away is played once, at the form in which the
/// citizen had entered most. What binds is sent again only where that can be seen: in a test environment with an
/// oracle, or where the script captures what the receipt says.
struct DetourPlanner {
  let plan: JourneyPlan
  /// Each persona's masker before a walk.
  let maskers: [String: Masker]

  /// The walks to play, in the order of the kinds' cases, then of the walks.
  func assignments(after controls: [PlayedWalk]) -> [WalkAssignment] {
    let wanted = Detour.named(by: plan.mistakes)
    let straight = controls.filter { $0.observed.walk.repetition == 1 }
    let detours = [
      deepLinks(straight), backs(straight), changes(straight), absences(straight), orders(straight),
      tabsApart(straight), payments(straight),
    ]
    var planned: Set<String> = []
    return detours.joined().filter { wanted.contains($0.1.kind) && planned.insert($0.1.id).inserted }
      .compactMap(assignment)
  }

  typealias Planned = (PlayedWalk, PlannedDetour)

  private func assignment(_ control: PlayedWalk, _ detour: PlannedDetour) -> WalkAssignment? {
    guard let persona = persona(of: control) else { return nil }
    return WalkAssignment(
      plan: plan, persona: persona, repetition: 1, masker: maskers[persona.id] ?? Masker(for: persona, of: plan),
      detour: detour)
  }

  /// The address that asked for the login, the form with most in it, and a link that the journey doesn't follow.
  private func deepLinks(_ controls: [PlayedWalk]) -> [Planned] {
    let control = controls.first { $0.submissions.contains { $0.isLogin(of: plan) } }
    guard let control else { return [] }
    let login = LoginPlace(control, plan)
    var links = [login.gate.map { (step: $0.step, name: "start", address: $0.request.url) }]
    let form = richest(control).map { (step: $0.step, name: "form", address: $0.submission.state.page.url.href) }
    links += [form, login.linkBehind.map { (step: $0.step, name: "link", address: $0.url) }]
    var known: Set<String> = []
    return links.compactMap { link in
      guard let link, MaskToken.tokens(in: link.address).isEmpty, known.insert(link.address).inserted else {
        return nil
      }
      var detour = PlannedDetour(.deepLink, link.name, at: link.step, on: control)
      detour.address = link.address
      return (control, detour)
    }
  }

  private func backs(_ controls: [PlayedWalk]) -> [Planned] {
    var known: Set<FormMark> = []
    return controls.flatMap { control in
      forms(control).filter { known.insert(FormMark($0)).inserted }.map {
        (control, PlannedDetour(.back, at: $0.step, on: control))
      }
    }
  }

  func persona(of control: PlayedWalk) -> Persona? {
    plan.personas.first { $0.id == control.observed.walk.persona }
  }

  /// Once lost, where closing the browser loses it, and once expired; a session that a person handed over can't be had again.
  private func absences(_ controls: [PlayedWalk]) -> [Planned] {
    let actions = plan.steps.flatMap(\.actions)
    let isHandedOver = actions.contains { if case .session = $0.kind { true } else { false } }
    guard !isHandedOver, let (control, form) = controls.lazy.compactMap({ c in richest(c).map { (c, $0) } }).first
    else { return [] }
    let kinds: [Detour] =
      (control.losesCookiesWithBrowser ? [.sessionLost] : []) + (plan.expiry == nil ? [] : [.sessionExpired])
    return kinds.map { (control, PlannedDetour($0, at: form.step, on: control)) }
  }

  private func orders(_ controls: [PlayedWalk]) -> [Planned] {
    guard plan.service.environment != .production else { return [] }
    var known: Set<FormMark> = []
    return controls.flatMap { control in
      control.submissions.filter { $0.isBinding && control.passed.contains($0.step) && isSeen($0.step, control) }
        .filter { known.insert(FormMark($0)).inserted }.flatMap { form in
          kinds(for: form, control).map { (control, PlannedDetour($0, at: form.step, on: control)) }
        }
    }
  }

  /// A reload sends the form again only where the answer wasn't redirected to (the POST, redirect, GET pattern).
  private func kinds(for form: MetSubmission, _ control: PlayedWalk) -> [Detour] {
    let answer = control.observed.page(after: form.step)?.exchange.request.method
    let canBeOpened = form.submission.entered.isEmpty && form.isOwn(of: plan)
    return (answer == "POST" ? [.reloadOrder] : []) + [.doubleOrder] + (canBeOpened ? [.twoTabs] : [])
  }

  /// Whether a second order would show: by the oracle, or by what the script captures from then on.
  func isSeen(_ step: String, _ control: PlayedWalk) -> Bool {
    plan.oracle != nil
      || control.observed.walk.steps.drop { $0.step != step }.contains { !$0.captures.isEmpty }
  }

  private func payments(_ controls: [PlayedWalk]) -> [Planned] {
    guard plan.service.environment != .production else { return [] }
    return controls.lazy.compactMap { control -> Planned? in
      let payment = control.submissions.first { $0.isBinding && !$0.isOwn(of: plan) }
      return payment.map { (control, PlannedDetour(.cancelPayment, at: $0.step, on: control)) }
    }.prefix(1).map(\.self)
  }

  /// The service's own forms that the citizen filled in and got past, as far as the first one that binds.
  func forms(_ control: PlayedWalk) -> [MetSubmission] {
    let passed = control.passed
    return control.submissions.prefix { !$0.isBinding }.filter {
      passed.contains($0.step) && $0.ledOn && $0.isFilledIn && $0.isOwn(of: plan) && !$0.asksForPassword
    }
  }

  /// The first of the forms in which the citizen entered most.
  private func richest(_ control: PlayedWalk) -> MetSubmission? {
    let forms = forms(control)
    let most = forms.map(\.submission.entered.count).max()
    return forms.first { $0.submission.entered.count == most }
  }
}

extension PlayedWalk {
  /// Whether the service keeps its session in cookies that go when the browser is closed, and none that stay.
  ///
  /// Without Expires and Max-Age a cookie lasts as long as the browser (RFC 6265 section 5.3, step 3).
  fileprivate var losesCookiesWithBrowser: Bool {
    let cookies = observed.walk.exchanges.compactMap(\.response).flatMap { $0.headers.all(named: "set-cookie") }
      .map { $0.lowercased() }
    let kept = cookies.filter { $0.contains("expires=") || $0.contains("max-age=") && !$0.contains("max-age=0;") }
    return !cookies.isEmpty && kept.isEmpty
  }

  /// The steps that the walk got past.
  var passed: Set<String> {
    Set(observed.walk.steps.filter { $0.status == .passed }.map(\.step))
  }
}

/// What makes two forms the same: where they are sent and the controls a citizen meets.
struct FormMark: Hashable {
  let path: String
  let controls: Set<ControlMark>

  init(_ met: MetSubmission) {
    path = met.submission.state.form.action?.path ?? ""
    controls = Set(met.submission.questions.map(ControlMark.init))
  }
}
