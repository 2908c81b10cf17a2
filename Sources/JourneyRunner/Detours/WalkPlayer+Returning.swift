import FormClient
import JourneyModel
import PageModel

extension WalkPlayer {
  /// Sends a form, asks for its page again, and sends it once more as it is then.
  mutating func goBackAndForward(_ detour: PlannedDetour, in draft: inout StepDraft) async throws {
    guard let form = try await fillIn(&draft), let url = citizen.tab.page?.url else { return }
    guard isSafe(form) else {
      detourTrial.incomplete = .notSafe
      return
    }
    guard let met = detour.met.last(where: { $0.step == detour.step }), try await sendForm(&draft) != nil else {
      return
    }
    detourTrial.left = draft.page
    detourTrial.entered = met.entries
    guard try await open(url, .back, in: &draft) else { return }
    detourTrial.answer = draft.page
    if try await sendAgain(met, in: &draft, asShown: true)?.failure == nil { detourTrial.correction = draft.page }
  }

  /// Follows the review's way to an earlier form, sends it unchanged, and goes on until the review is there again.
  ///
  /// Answers that are gone are entered as before: the citizen has to.
  mutating func changeFromReview(_ detour: PlannedDetour, in draft: inout StepDraft) async throws {
    guard let form = try await fillIn(&draft), let review = citizen.tab.page else { return }
    detourTrial.left = form
    detourTrial.entered = detour.answers(of: plan)
    guard try await takeBack(detour, from: review, in: &draft) != nil else { return }
    detourTrial.answer = draft.page
    try await comeForward(to: review, detour, in: &draft)
  }

  /// Sends the forms that come, as the control walk did, until the review is there again.
  mutating func comeForward(
    to review: Page, _ detour: PlannedDetour, in draft: inout StepDraft
  ) async throws {
    for _ in 0...detour.met.count {
      if let page = citizen.tab.page, page.mark == review.mark, page.url.path == review.url.path {
        detourTrial.correction = draft.page
        return
      }
      let next = detour.met.last { !$0.isBinding && $0.form(on: citizen.tab.page) != nil }
      guard let next, let moved = try await sendAgain(next, in: &draft), moved.failure == nil else { return }
    }
  }

  /// Opens an address without a session, logs in where asked to, and opens it again with the session.
  mutating func openDeepLink(_ detour: PlannedDetour, in draft: inout StepDraft) async throws {
    guard let url = WebURL(parsing: detour.address), try await open(url, in: &draft) else { return }
    let logins = detour.met.filter { $0.isLogin(of: plan) }
    for _ in logins {
      guard let login = logins.first(where: { $0.isOnPage(citizen.tab.page) }),
        let navigation = try await sendAgain(login, in: &draft)
      else { break }
      guard whole(navigation, at: draft.step.location, &draft) != nil else { return }
      detourTrial.left = draft.page
    }
    // What shows without a login has nothing to lead back from.
    guard detourTrial.left != nil else {
      (detourTrial.answer, detourTrial.correction) = (draft.page, draft.page)
      return
    }
    detourTrial.answer = draft.page
    if try await open(url, in: &draft) { detourTrial.correction = draft.page }
  }

  /// Sends a form after the session is gone, and begins anew as far as the form.
  mutating func comeBackLate(_ detour: PlannedDetour, in draft: inout StepDraft) async throws {
    guard let form = try await fillIn(&draft), let met = detour.met.last(where: { $0.step == detour.step }) else {
      return
    }
    detourTrial.left = form
    detourTrial.entered = met.entries
    if detour.kind == .sessionLost {
      await environment.transport.forget(CitizenID(assignment.id))
    } else if let reason = await SessionExpiry(plan: plan, transport: environment.transport).end(for: citizen) {
      detourTrial.incomplete = reason
      return
    }
    guard try await sendForm(&draft) != nil else { return }
    detourTrial.answer = draft.page
    if citizen.tab.page?.mark == met.answerMark {
      detourTrial.correction = draft.page
      return
    }
    for step in plan.steps.prefix(while: { $0.id != detour.step }) {
      let (record, end) = try await play(step)
      draft.exchanges += record.exchanges
      draft.page = record.page ?? draft.page
      if end != nil || Task.isCancelled { return }
    }
    if try await fillIn(&draft) != nil { detourTrial.correction = draft.page }
  }
}

extension MetSubmission {
  /// Whether the form stood on a page of the service itself.
  func isOwn(of plan: JourneyPlan) -> Bool { origin == WebURL(parsing: plan.service.base)?.origin }

  /// Whether the form logged the citizen in: another host's that doesn't bind, or one with a password.
  func isLogin(of plan: JourneyPlan) -> Bool { !isBinding && (!isOwn(of: plan) || asksForPassword) }

  /// Whether the form is the one of a page: the same address, the same controls.
  func isOnPage(_ page: Page?) -> Bool {
    page?.url.origin == origin && form(on: page) != nil
  }

  /// Whether a link leads to the page that the form stood on.
  func isShown(by link: Link) -> Bool {
    guard !link.isHidden, let url = link.url else { return false }
    return url.origin == origin && url.path == submission.state.page.url.path
  }
}
