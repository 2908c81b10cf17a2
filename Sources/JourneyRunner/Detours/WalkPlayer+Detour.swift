import FormClient
import JourneyModel
import PageModel

extension WalkPlayer {
  /// Leaves the straight way at a step, and ends the walk where the detour does.
  ///
  /// - Returns: the step's record with every exchange of the detour, and how the walk ended.
  mutating func leave(_ step: Step, for detour: PlannedDetour) async throws -> (StepRecord, WalkOutcome) {
    var draft = StepDraft(step)
    citizen.sendsInvalid = true
    switch detour.kind {
    case .deepLink: try await openDeepLink(detour, in: &draft)
    case .back: try await goBackAndForward(detour, in: &draft)
    case .change: try await changeFromReview(detour, in: &draft)
    case .answerChanged: try await changeAnswer(detour, in: &draft)
    case .tabsApart: try await answerInTwoTabs(detour, in: &draft)
    case .sessionLost, .sessionExpired: try await comeBackLate(detour, in: &draft)
    case .reloadOrder, .doubleOrder, .twoTabs: try await orderTwice(detour, in: &draft)
    case .cancelPayment: try await cancelPayment(in: &draft)
    }
    let end = draft.problems.first.map { WalkOutcome.hindered(by: $0, at: step.id) } ?? .detourTaken(at: step.id)
    let status: StepRecord.Status = draft.problems.isEmpty ? .passed : .failed
    return (draft.record(status, recorder: &recorder), end)
  }

  /// Fills in the form of a step as its script says, up to the button that sends it.
  ///
  /// - Returns: the exchange of the page with the form, or nil when it can't be done.
  mutating func fillIn(_ draft: inout StepDraft) async throws -> Int? {
    try await act(draft.step.actions.beforeLastSending, in: &draft)
    guard draft.problems.isEmpty else { return nil }
    return draft.page ?? records.last { $0.page != nil }?.page
  }

  /// Sends the form of a step as its script says.
  ///
  /// - Returns: what it led to, or nil when no page came.
  mutating func sendForm(_ draft: inout StepDraft) async throws -> Navigation? {
    guard let last = draft.step.actions.lastSending else { return nil }
    let deed: Deed?
    do throws(Obstacle) {
      deed = try await citizen.perform(draft.step.actions[last], step: draft.step.id)
    } catch {
      draft.problems.append(error.problem)
      return nil
    }
    guard case .moved(let navigation, _) = deed else { return nil }
    try await take(navigation, in: &draft)
    return whole(navigation, at: draft.step.actions[last].location, &draft)
  }

  /// Sends what binds in the form shown, and does what the script says from there on.
  ///
  /// What pages show isn't held against the script, which knows nothing of another answer.
  ///
  /// - Returns: the exchange of the page that answered the binding form, or nil when none came.
  mutating func goOn(in draft: inout StepDraft) async throws -> Int? {
    guard try await sendForm(&draft) != nil else { return nil }
    let answer = draft.page
    for step in plan.walkedSteps.drop(while: { $0.id != draft.step.id }).dropFirst() where !Task.isCancelled {
      var own = StepDraft(step)
      if let condition = step.condition, isMet(condition, &own) == false { continue }
      guard own.problems.isEmpty else { break }
      try await act(step.actions, in: &own)
      draft.exchanges += own.exchanges
      draft.page = own.page ?? draft.page
      if !own.problems.isEmpty { break }
    }
    return answer
  }

  /// The navigation where a page came of it; a failure is told in the draft.
  func whole(_ navigation: Navigation, at location: SourceLocation, _ draft: inout StepDraft) -> Navigation? {
    guard let failure = navigation.failure else { return navigation }
    draft.problems.append(.transport(failure, at: location))
    return nil
  }

  /// Opens an address as a citizen who has it from elsewhere.
  mutating func open(_ url: WebURL, _ cause: ExchangeCause = .open, in draft: inout StepDraft) async throws -> Bool {
    let navigation = await citizen.tab.open(url, cause: cause)
    citizen.entered = []
    try await take(navigation, in: &draft)
    return whole(navigation, at: draft.step.location, &draft) != nil
  }

  /// Whether an exchange asked for a page in a way that can be repeated without sending anything.
  func isSafe(_ exchange: Int?) -> Bool {
    exchange.map { ["GET", "HEAD"].contains(recorder.exchanges[$0].request.method) } ?? false
  }
}
