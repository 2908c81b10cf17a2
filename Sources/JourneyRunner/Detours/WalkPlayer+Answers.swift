import FormClient
import JourneyModel
import PageModel

extension WalkPlayer {
  /// Gives another answer from the review, comes back to it, and orders where that may be done.
  mutating func changeAnswer(_ detour: PlannedDetour, in draft: inout StepDraft) async throws {
    guard let form = try await fillIn(&draft), let review = citizen.tab.page else { return }
    detourTrial.left = form
    detourTrial.entered = detour.answers(of: plan)
    guard let met = try await takeBack(detour, from: review, in: &draft) else { return }
    let other = detour.instead ?? OtherAnswers(met, of: persona).first?.slip(at: met.step)
    guard let other else {
      detourTrial.incomplete = .noOtherAnswer
      return
    }
    let opened = draft.page
    guard try await send(other, of: detour, in: &draft) else { return }
    detourTrial.answer = opened
    try await comeForward(to: review, detour, in: &draft)
    guard detourTrial.correction != nil else {
      detourTrial.incomplete = .otherWay
      return
    }
    if detour.goesOn { _ = try await goOn(in: &draft) }
  }

  /// Gives another answer in a second tab while the review is open in the first one, and orders in the first.
  mutating func answerInTwoTabs(_ detour: PlannedDetour, in draft: inout StepDraft) async throws {
    guard let form = try await fillIn(&draft), let slip = detour.instead,
      let url = detour.met.last(where: { $0.step == slip.step })?.submission.state.page.url
    else { return }
    detourTrial.left = form
    detourTrial.entered = detour.answers(of: plan)
    let first = citizen
    guard try await open(url, in: &draft), try await send(slip, of: detour, in: &draft) else { return }
    citizen = first
    detourTrial.answer = try await goOn(in: &draft)
  }

  /// Goes back from the review to an earlier form: by the link to it, or by a button that says so.
  ///
  /// - Returns: the form as the control walk sent it, or nil where it isn't shown.
  mutating func takeBack(
    _ detour: PlannedDetour, from review: Page, in draft: inout StepDraft
  ) async throws -> MetSubmission? {
    let linked = detour.met.last { $0.step == detour.variation }
    let navigation: Navigation
    if let index = detour.button {
      let buttons = review.changeButtons
      guard buttons.indices.contains(index), let state = citizen.tab.state(of: buttons[index].form) else { return nil }
      navigation = await citizen.tab.submit(state, with: buttons[index].button)
    } else {
      guard let linked, let link = review.links.first(where: { linked.isShown(by: $0) }) else { return nil }
      navigation = await citizen.tab.follow(link)
    }
    citizen.entered = []
    try await take(navigation, in: &draft)
    guard whole(navigation, at: draft.step.location, &draft) != nil else { return nil }
    guard detour.button != nil else { return linked }
    let shown = detour.met.last { $0.isFilledIn && !$0.isBinding && $0.form(on: citizen.tab.page) != nil }
    if shown == nil { detourTrial.incomplete = .otherForm }
    return shown
  }

  /// Fills in a form of the page shown as the control walk did, apart from some answers, and sends it.
  ///
  /// - Returns: whether it led on.
  private mutating func send(_ slip: Slip, of detour: PlannedDetour, in draft: inout StepDraft) async throws -> Bool {
    guard let met = detour.met.last(where: { $0.step == slip.step }), let form = met.form(on: citizen.tab.page),
      slip.isPossible(in: form), var state = citizen.tab.state(of: form)
    else {
      detourTrial.incomplete = .notSafe
      return false
    }
    met.submission.enter(in: &state)
    slip.make(in: &state)
    detourTrial.instead = met.submission.entries(with: slip).filter { entry in
      slip.parts.contains { $0.control.name == entry.name && $0.control.kind.rawValue == entry.kind }
    }
    let navigation = await citizen.tab.submit(state, with: met.submission.button(in: form))
    citizen.entered = []
    try await take(navigation, in: &draft)
    guard whole(navigation, at: draft.step.location, &draft) != nil else { return false }
    let isRefused = met.form(on: citizen.tab.page) != nil || (draft.lastStatus ?? 0) >= 400
    if isRefused { detourTrial.incomplete = .refusedInstead }
    return !isRefused
  }
}

extension PlannedDetour {
  /// What the citizen had entered in the service's own forms.
  func answers(of plan: JourneyPlan) -> [Entry] {
    met.filter { $0.isOwn(of: plan) && $0.isFilledIn && !$0.isBinding && !$0.asksForPassword }.flatMap(\.entries)
  }
}

extension Page {
  /// The buttons that lead back from a review to an answer, each with its form.
  var changeButtons: [(form: Form, button: Field)] {
    forms.flatMap { form in
      form.submitButtons.filter { !$0.isDisabled && !$0.isHidden && ChangeWords.name($0.label.text) }.map { (form, $0) }
    }
  }
}

/// What a button is called that leads from a review back to an answer, in lower case.
///
/// Sources: DKFDS, "Opsummering" ("Ret"); GOV.UK Design System, "Check answers" ("Change"); Django and Umbraco form
/// builders ("Edit", "Rediger", "Tilbage").
private enum ChangeWords {
  private static let beginnings = ["ret", "ændr", "ændre", "rediger", "redigér", "change", "edit", "amend", "correct"]

  static func name(_ words: String) -> Bool {
    let first = words.folded.split { !$0.isLetter }.first.map(String.init) ?? ""
    return beginnings.contains(first)
  }
}

extension LocalizedText {
  fileprivate static let refusedInstead = LocalizedText(
    da: "Tjenesten tog ikke imod det andet svar, så det kan ikke ses, hvad en rettelse fører til.",
    en: "The service didn't take the other answer, so it can't be seen what a change leads to.")
  fileprivate static let otherWay = LocalizedText(
    da: "Det andet svar førte en anden vej end tilbage til opsummeringen, så rettelsen kan ikke bedømmes.",
    en: "The other answer led another way than back to the review, so the change can't be judged.")
  fileprivate static let noOtherAnswer = LocalizedText(
    da: "Der er kun ét svar at give i den formular.", en: "There is only one answer to give in that form.")
  fileprivate static let otherForm = LocalizedText(
    da: "Knappen førte ikke til en formular, som borgeren havde udfyldt.",
    en: "The button led to no form that the citizen had filled in.")
}
