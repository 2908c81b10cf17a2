import FormClient
import JourneyModel
import PageModel

extension WalkPlayer {
  /// Corrects the mistake on the page that came back, and nothing else there, and sends the form again.
  ///
  /// Of several faults those are mended that the page tells of, and the form is sent again as long as it tells of more;
  /// where it tells of none of them, all are mended.
  mutating func correct(_ slip: Slip, in draft: inout StepDraft) async throws {
    guard let mistake = assignment.mistake else { return }
    var open = slip.parts
    while !open.isEmpty {
      let form = citizen.tab.page?.forms.first { form in open.allSatisfy { form.holds($0.control) } }
      guard let form, let state = citizen.tab.state(of: form) else {
        // Once something was mended, what is left was no fault.
        if trial.correction == nil { trial.incomplete = withoutForm(mistake, status: draft.lastStatus) }
        return
      }
      let told =
        mistake.isMendedAsTold ? open.filter { citizen.tab.page?.tells(of: $0.control, in: form) ?? false } : []
      let mended = told.isEmpty ? open : told
      open.removeAll { mended.contains($0) }
      guard try await send(state, mending: mended, of: mistake, in: &draft) else { return }
    }
  }

  /// Whether the service noticed the mistake, as far as can be told.
  ///
  /// A form that holds the script's own error comes back whatever else is in it. There only a message that the control
  /// walk's answer doesn't have tells that the mistake was noticed too; without one nothing is known, and nothing told.
  mutating func isNoticed(_ mistake: PlannedMistake, in draft: inout StepDraft) -> Bool {
    guard mistake.isHeldBack, let page = citizen.tab.page, let before = mistake.control.answer,
      mistake.control.form(on: page) != nil, (draft.lastStatus ?? 0) < 500,
      !page.tellsMore(than: before, of: mistake.slip.parts.map(\.control))
    else { return true }
    trial.takeBack(
      LocalizedText(
        da: "Formularen kom igen med scriptets egen fejl, så det ses ikke, om tjenesten så borgerens.",
        en: "The form came back with the script's own error, so it can't be seen whether the service saw the citizen's."
      ))
    return false
  }

  /// Puts the right things in some controls and sends the form again.
  ///
  /// - Returns: whether an answer came.
  private mutating func send(
    _ shown: FormState, mending parts: [Slip.Part], of mistake: PlannedMistake, in draft: inout StepDraft
  ) async throws -> Bool {
    var state = shown
    let right = mistake.control.submission
    for field in state.form.fields where parts.contains(where: { $0.control.marks(field) }) {
      right.state.restore(field, in: &state)
    }
    // A service that refuses forms sent too soon must get its time here as well.
    for case .wait(let seconds) in draft.step.actions.map(\.kind) {
      try? await environment.clock.sleep(.seconds(seconds))
    }
    let navigation = await citizen.tab.submit(state, with: right.button(in: state.form))
    try await take(navigation, in: &draft)
    trial.correction = draft.page
    if let failure = navigation.failure {
      draft.problems.append(.transport(failure, at: draft.step.location))
    }
    return navigation.failure == nil
  }

  /// Why nothing could be corrected: nil where the service lost the form, which is for the checks to judge.
  private func withoutForm(_ mistake: PlannedMistake, status: Int?) -> LocalizedText? {
    let isAccepted = citizen.tab.page?.mark == mistake.control.answerMark && (status ?? 0) < 400
    guard isAccepted else { return nil }
    if mistake.isMarkedRequired {
      return LocalizedText(
        da: "Tjenesten tog imod formularen, selv om et felt, den kalder nødvendigt, var tomt.",
        en: "The service took the form although a field that it calls required was empty.")
    }
    return mistake.slip.parts.allSatisfy { $0.way == .leaveEmpty }
      ? LocalizedText(
        da: "Tjenesten tog imod formularen uden feltet, så det er ikke nødvendigt.",
        en: "The service took the form without the field, so it isn't required.")
      : LocalizedText(
        da: "Tjenesten tog imod formularen med det svar, så her var intet at rette.",
        en: "The service took the form with that answer, so there was nothing to correct.")
  }
}

extension Page {
  /// Whether the page tells of a fault in a control: by a message that belongs to it, or by marking it as wrong.
  fileprivate func tells(of control: ControlMark, in form: Form) -> Bool {
    let fields = form.fields.filter(control.marks)
    return fields.contains { field in field.isInvalid || errors.contains { $0.field == field.node } }
  }

  /// Whether the page tells of a fault that another one doesn't: at one of some controls, or bound to none.
  fileprivate func tellsMore(than other: Page, of controls: [ControlMark]) -> Bool {
    let known = Set(other.errors.map(\.text))
    return controls.contains { control in
      forms.contains { tells(of: control, in: $0) } && !other.forms.contains { other.tells(of: control, in: $0) }
    } || errors.contains { $0.field == nil && !known.contains($0.text) }
  }
}

extension FormState {
  /// Puts what this form holds in a control into the same control of another page's form.
  func restore(_ field: Field, in other: inout FormState) {
    let mark = ControlMark(field)
    let own = form.fields.filter { mark.marks($0) }
    switch field.kind {
    case .radio, .checkbox:
      let isOn = own.contains { $0.value == field.value && isChecked($0) }
      if isOn || field.kind == .checkbox { other.check(field, isOn) }
    case .select, .selectMultiple:
      let chosen = own.first.map { selectedOptions(of: $0) } ?? []
      if field.kind == .selectMultiple { other.clearChoices(of: field) }
      for option in field.options where chosen.contains(where: { $0.value == option.value && $0.text == option.text }) {
        other.choose(option, in: field)
      }
    case .file:
      for file in own.first.map(files(of:)) ?? [] { other.attach(file, to: field) }
    default: if let first = own.first { other.enter(value(of: first), in: field) }
    }
  }
}
