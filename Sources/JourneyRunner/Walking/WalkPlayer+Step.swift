import FormClient
import Foundation
import JourneyModel
import PageModel

extension WalkPlayer {
  /// Plays one step.
  ///
  /// - Returns: its record, and how the walk ended in it, or nil when the walk goes on.
  mutating func play(_ step: Step) async throws -> (StepRecord, WalkOutcome?) {
    var draft = StepDraft(step)
    if let condition = step.condition, let isMet = isMet(condition, &draft), !isMet {
      return (draft.record(.skipped, recorder: &recorder), nil)
    }
    if step.isBinding, !assignment.isControl, !assignment.passesBinding {
      return (draft.record(.withheld, recorder: &recorder), .withheld(at: step.id))
    }
    let isWithheld = step.isBinding && plan.service.environment == .production
    let actions = isWithheld ? step.actions.beforeLastSending : step.actions
    citizen.sendsInvalid = !assignment.isControl || step.expectsError
    if draft.problems.isEmpty { try await act(actions, in: &draft) }
    if isWithheld, draft.problems.isEmpty {
      return (draft.record(.withheld, recorder: &recorder), .withheld(at: step.id))
    }
    if let end = draft.end { return (draft.record(.passed, recorder: &recorder), end) }
    if let kept {
      citizen.knowledge.captures.merge(kept.captures(of: step.id)) { _, last in last }
      let status = kept.status(of: step.id, meeting: draft.problems)
      return (draft.record(status, recorder: &recorder), kept.end(in: step.id))
    }
    if let end = try await judge(&draft) {
      let status: StepRecord.Status = draft.problems.isEmpty ? .passed : .failed
      return (draft.record(status, recorder: &recorder), end)
    }
    return (draft.record(.passed, recorder: &recorder), nil)
  }

  func isMet(_ condition: Condition, _ draft: inout StepDraft) -> Bool? {
    do throws(Obstacle) {
      let left = try citizen.knowledge.text(condition.left, at: draft.step.location)
      let right = try citizen.knowledge.text(condition.right, at: draft.step.location)
      return (left == right) == (condition.comparison == .equal)
    } catch {
      draft.problems.append(error.problem)
      return nil
    }
  }

  mutating func act(_ actions: [Action], in draft: inout StepDraft) async throws {
    for action in actions {
      if case .poll(let poll) = action.kind {
        try await wait(for: poll, at: action.location, in: &draft)
        if !draft.problems.isEmpty { return }
        continue
      }
      if case .session(let path) = action.kind, let problem = await takeSession(path, at: action.location) {
        draft.problems.append(problem)
        return
      }
      let deed: Deed?
      do throws(Obstacle) {
        deed = try await citizen.perform(action, step: draft.step.id)
      } catch {
        draft.problems.append(error.problem)
        return
      }
      switch deed {
      case nil: continue
      case .entered(let entered): draft.entries += entered.map(\.entry)
      case .moved(let navigation, let submission):
        try await take(navigation, in: &draft)
        let reached = try await retried(navigation, in: &draft)
        if let submission { try await after(submission, reached, in: &draft) }
        if let failure = reached.failure {
          draft.problems.append(.transport(failure, at: action.location))
          return
        }
        if draft.end != nil { return }
      }
    }
  }

  /// Records a navigation and what the citizen sees after it.
  mutating func take(_ navigation: Navigation, in draft: inout StepDraft) async throws {
    let ids = try await recorder.record(navigation, step: draft.step.id)
    draft.exchanges += ids
    draft.page = navigation.page == nil ? nil : ids.last ?? recorder.arrival(of: navigation)
    guard let last = navigation.hops.last else {
      draft.lastAddress = navigation.page?.url.href ?? draft.lastAddress
      return
    }
    draft.noteWithheld(navigation.hops)
    draft.lastAddress = last.request.url.href
    if case .success(let response) = last.result {
      draft.lastStatus = response.status
      draft.lastResponse = response
    }
  }

  private mutating func after(
    _ submission: Submission, _ navigation: Navigation, in draft: inout StepDraft
  ) async throws {
    if let slip = citizen.slip, slip.step == draft.step.id, slip.isPossible(in: submission.state.form) {
      citizen.slip = nil
      trial.note(
        answer: draft.page, sent: submission.entries(with: slip, without: assignment.mistake?.heldBackBy ?? []))
      if let mistake = assignment.mistake, mistake.relation == .errorToldRestKept, navigation.failure == nil {
        if isNoticed(mistake, in: &draft) { try await correct(slip, in: &draft) }
        draft.end = .mistakePlayed(at: draft.step.id)
      }
    } else if assignment.isControl {
      let met = MetSubmission(
        step: draft.step.id, isBinding: draft.step.isBinding, submission: submission,
        answer: navigation.page,
        ledOn: navigation.page.map { !$0.asksAgain(for: submission) && (draft.lastStatus ?? 0) < 400 } ?? false)
      submissions.append(met)
    }
  }

  /// Judges what the citizen sees at the end of a step; gives how the walk ended, or nil when all is well.
  private mutating func judge(_ draft: inout StepDraft) async throws -> WalkOutcome? {
    var sight = await sight(of: draft, for: draft.step.expectations + plan.refusal + plan.standing)
    let judge = ExpectationJudge(sight: sight)
    if sight.page != nil, !plan.refusal.isEmpty, judge.allHold(plan.refusal) {
      if persona.rightOutcome == .refused {
        draft.problems = []
        return .refused(.refused, at: draft.step.id)
      }
      let end = WalkOutcome.refused(.completed, at: draft.step.id)
      draft.problems.append(.unexpected(da: end.reason.da, en: end.reason.en, at: draft.step.location))
      return end
    }
    guard draft.problems.isEmpty else {
      return explained(&draft, sight)
    }
    let expectations = draft.step.expectations + (draft.exchanges.isEmpty ? [] : plan.standing)
    for expectation in expectations {
      sight.knowledge.captures.merge(draft.captures) { _, last in last }
      sight.mailbox = await mailbox(awaiting: expectation, sight)
      let verdict = ExpectationJudge(sight: sight).verdict(on: expectation)
      if let problem = verdict.problem {
        // A value that an expectation before should have captured is missing because that one didn't hold.
        if problem.kind == .missingValue, draft.problems.contains(where: { $0.kind == .unexpected }) { continue }
        if expectation.isSoft { draft.notes.append(problem) } else { draft.problems.append(problem) }
      }
      draft.captures.merge(verdict.captures) { _, last in last }
    }
    draft.problems += errorStatus(sight, expectations, draft.step) + overtime(of: draft)
    for capture in draft.step.captures where draft.problems.isEmpty {
      do throws(Obstacle) {
        draft.captures[capture.name] = try CaptureReader(sight: sight).value(of: capture)
      } catch {
        draft.problems.append(error.problem)
      }
    }
    citizen.knowledge.captures.merge(draft.captures) { _, last in last }
    let outcome = explained(&draft, sight)
    noteSession(draft)
    return outcome
  }

  /// How the walk ended by a step's problems, or nil when it has none; what explains them is told before them.
  private func explained(_ draft: inout StepDraft, _ sight: Sight) -> WalkOutcome? {
    draft.explainCut(of: sight.page, limits: settings.limits)
    draft.explainWithheldCookies()
    draft.explainScript(of: sight.page)
    explainSession(&draft)
    return draft.problems.first.map { .hindered(by: $0, at: draft.step.id) }
  }

  /// What the citizen sees now; oracle and mailbox are asked where something is expected of them.
  func sight(of draft: StepDraft, for expectations: [Expectation]) async -> Sight {
    var sight = Sight(
      page: citizen.tab.page, status: draft.lastStatus, address: draft.lastAddress,
      response: draft.lastResponse, tab: citizen.tab, knowledge: citizen.knowledge)
    let asksOracle = expectations.contains { if case .oracle = $0.subject { true } else { false } }
    if asksOracle { sight.oracle = await oracle.answer(knowing: citizen.knowledge) }
    let asksMailbox = expectations.contains { if case .mail = $0.subject { true } else { false } }
    if asksMailbox { sight.mailbox = await mailbox.contents(knowing: citizen.knowledge) }
    return sight
  }

  /// What lies in the mailbox: an expected mail that isn't there yet is waited for, as long as the plan says.
  private func mailbox(awaiting expectation: Expectation, _ sight: Sight) async -> MailboxContents? {
    guard case .mail = expectation.subject, !expectation.isNegated, let first = sight.mailbox else {
      return sight.mailbox
    }
    return await mailbox.contents(knowing: citizen.knowledge, after: first) { contents in
      var sight = sight
      sight.mailbox = contents
      return ExpectationJudge(sight: sight).verdict(on: expectation).problem == nil
    }
  }

  /// A step that took the service longer than its limit has failed the citizen, whatever came in the end.
  private func overtime(of draft: StepDraft) -> [StepProblem] {
    let taken = recorder.milliseconds(of: draft.exchanges) / 1_000
    guard let limit = draft.step.limit, taken > limit else { return [] }
    let (whole, most) = (String(format: "%.1f", taken), String(format: "%.1f", limit))
    return [
      .unexpected(
        da: "Tjenesten brugte \(whole.replacing(".", with: ",")) sekunder; trinnets grænse er "
          + "\(most.replacing(".", with: ",")).",
        en: "The service took \(whole) seconds; the step's limit is \(most).", at: draft.step.location)
    ]
  }

  /// An error status is a failure unless the step expects a status itself.
  private func errorStatus(_ sight: Sight, _ expectations: [Expectation], _ step: Step) -> [StepProblem] {
    guard let status = sight.status, status >= 400 else { return [] }
    let expectsStatus = expectations.contains { if case .status = $0.subject { true } else { false } }
    return expectsStatus
      ? []
      : [
        .unexpected(
          da: "Tjenesten svarede med fejlstatus \(status).",
          en: "The service answered with the error status \(status).",
          at: step.location)
      ]
  }
}

extension Step {
  /// Whether the script wants to see an error message: then it enters something wrong on purpose.
  var expectsError: Bool {
    expectations.contains { if case .error = $0.subject { !$0.isNegated } else { false } }
  }
}

extension StepDraft {
  fileprivate mutating func noteWithheld(_ hops: [Hop]) {
    for hop in hops {
      guard case .success(let response) = hop.result else { continue }
      let host = hop.request.url.host ?? ""
      withheldCookies += response.withheldCookies.map { "\($0) (\(host))" }.filter { !withheldCookies.contains($0) }
    }
  }

  /// Says first that a browser keeps cookies back, where something went wrong after another site had led here.
  fileprivate mutating func explainWithheldCookies() {
    guard let first = problems.first, first.failure == nil, !withheldCookies.isEmpty else { return }
    problems.insert(.withheld(withheldCookies, at: first.location), at: 0)
  }

  /// Says first that a page was too large to be read whole, where something went wrong on it: that may be why.
  fileprivate mutating func explainCut(of page: Page?, limits: ClientLimits) {
    guard !problems.isEmpty, let cut = page?.tree.truncation else { return }
    problems.insert(.cut(cut, limits: limits, at: problems[0].location), at: 0)
  }
}

extension [Action] {
  /// The actions up to the last one that sends a form, itself left out.
  var beforeLastSending: [Action] { lastSending.map { Array(self[..<$0]) } ?? [] }

  /// Where the last action stands that sends a form.
  var lastSending: Int? { lastIndex { action in if case .submit = action.kind { true } else { false } } }
}

extension Form {
  /// Whether the form has a control with the mark.
  func holds(_ mark: ControlMark) -> Bool { fields.contains { mark.marks($0) } }
}

extension Page {
  /// Whether a form of the page asks for all that a sent one asked for.
  fileprivate func asksAgain(for sent: Submission) -> Bool {
    let asked = sent.questions.map(ControlMark.init)
    return forms.contains { form in asked.allSatisfy(form.holds) }
  }

  /// What a citizen knows the page by.
  var mark: PageMark { PageMark(title: title, heading: headings.first?.text ?? "") }
}
