import FormClient
import JourneyModel
import PageModel

/// How far a walk has come with the session that a person handed over.
enum SessionState {
  /// None was handed over.
  case none
  /// The cookies are in place, and nothing has shown yet whether the service accepts them.
  case handedOver
  /// A page showed what the script expects of somebody who is logged in.
  case accepted
}

extension WalkPlayer {
  /// Gives the citizen the cookies that a person handed over.
  ///
  /// - Returns: the problem when there are none.
  mutating func takeSession(_ path: String, at location: SourceLocation) async -> StepProblem? {
    let key = SessionBook.Key(journey: plan.id, persona: persona.id, path: path)
    guard let cookies = environment.sessions.cookies(key) else {
      return .sessionRefused(da: "der er ingen session i '\(path)'", en: "there is none in '\(path)'", at: location)
    }
    recorder.masker.learn(cookies)
    await environment.transport.addCookies(cookies, to: CitizenID(assignment.id))
    session = .handedOver
    return nil
  }

  /// Notes whether a step has shown that the service accepts the session that was handed over.
  mutating func noteSession(_ draft: StepDraft) {
    guard session == .handedOver, draft.problems.isEmpty, draft.page != nil, !draft.step.expectations.isEmpty,
      loginSign(draft, countingOtherHosts: !draft.step.takesSession) == nil
    else { return }
    session = .accepted
  }

  /// Says first that the service didn't accept the session, where that is why the step came to nothing.
  ///
  /// That is so while no page has shown that the service knows the citizen: when the step that takes the session doesn't
  /// lead to the page that it expects, or when a later one ends at a login. A failed exchange and an error of the
  /// service's own say nothing about the session.
  func explainSession(_ draft: inout StepDraft) {
    guard session == .handedOver, let first = draft.problems.first, first.failure == nil,
      first.kind != .needsScript, (draft.lastStatus ?? 200) < 500
    else { return }
    let sign = loginSign(draft, countingOtherHosts: true)
    guard let sign = sign ?? (draft.step.takesSession ? .expectation : nil) else { return }
    draft.problems.insert(.sessionRefused(da: sign.da, en: sign.en, at: first.location), at: 0)
  }

  /// What tells that the citizen stands at a login, or nil; being sent to another host than the service's is a sign
  /// only where nothing else was expected.
  private func loginSign(_ draft: StepDraft, countingOtherHosts: Bool) -> LocalizedText? {
    if draft.lastStatus == 401 {
      return LocalizedText(da: "tjenesten svarede 401", en: "the service answered 401")
    }
    guard let page = citizen.tab.page else { return nil }
    let asksForPassword = page.forms.flatMap(\.fields).contains { $0.kind == .password && !$0.isHidden }
    let isRedirected = draft.exchanges.last.map { recorder.exchanges[$0].cause == .redirect } ?? false
    let isElsewhere =
      countingOtherHosts && isRedirected && WebURL(parsing: plan.service.base)?.origin != page.url.origin
    let headline = ([page.title] + page.headings.prefix(2).map(\.text)).joined(separator: " ").lowercased()
    guard asksForPassword || isElsewhere || Self.loginWords.contains(where: headline.contains) else { return nil }
    let name = page.headings.first?.text ?? page.title
    return LocalizedText(
      da: "tjenesten viste login ('\(name.bounded(80))')", en: "the service showed a login ('\(name.bounded(80))')")
  }

  /// What the heading or title of a login says, in lower case.
  private static let loginWords = [
    "log ind", "log på", "login", "logind", "mitid", "nemlog-in", "log in", "sign in", "session er udløbet",
    "session has expired", "session expired", "logget af", "logget ud", "logged out",
  ]
}

extension LocalizedText {
  fileprivate static let expectation = LocalizedText(
    da: "siden viste ikke det, som trinnet venter af en, der er logget ind",
    en: "the page didn't show what the step expects of someone who is logged in")
}

extension StepProblem {
  /// The session that a person handed over can't be used: nothing that the service does wrong.
  static func sessionRefused(da: String, en: String, at location: SourceLocation) -> StepProblem {
    StepProblem(
      kind: .sessionRefused,
      message: LocalizedText(
        da: "Sessionen blev ikke accepteret: \(da). Log ind i browseren, eksportér cookies igen, og kør rejsen på ny.",
        en: "The session was not accepted: \(en). Log in with the browser, export the cookies again, and run again."),
      location: location)
  }
}

extension Step {
  /// Whether the step takes a session that a person handed over.
  fileprivate var takesSession: Bool { actions.contains { if case .session = $0.kind { true } else { false } } }
}
