import FormClient
import JourneyModel
import PageModel

extension WalkPlayer {
  /// Corrects the mistake on the page that came back, and nothing else there, and sends the form again.
  mutating func correct(_ slip: Slip, in draft: inout StepDraft) async throws {
    guard let mistake = assignment.mistake else { return }
    let right = mistake.control.submission
    let form = citizen.tab.page?.forms.first { $0.holds(slip.control) }
    guard let form, var state = citizen.tab.state(of: form) else {
      trial.incomplete = withoutForm(mistake, status: draft.lastStatus)
      return
    }
    for field in form.fields where slip.control.marks(field) { right.state.restore(field, in: &state) }
    // A service that refuses forms sent too soon must get its time here as well.
    for case .wait(let seconds) in draft.step.actions.map(\.kind) {
      try? await environment.clock.sleep(.seconds(seconds))
    }
    let navigation = await citizen.tab.submit(state, with: right.button(in: form))
    try await take(navigation, in: &draft)
    trial.correction = draft.page
    if let failure = navigation.failure {
      draft.problems.append(.transport(failure, at: draft.step.location))
    }
  }

  /// Why nothing could be corrected: nil where the service lost the form, which is for the checks to judge.
  private func withoutForm(_ mistake: PlannedMistake, status: Int?) -> LocalizedText? {
    let isAccepted = citizen.tab.page?.mark == mistake.control.answerMark && (status ?? 0) < 400
    guard isAccepted else { return nil }
    return mistake.isMarkedRequired
      ? LocalizedText(
        da: "Tjenesten tog imod formularen, selv om et felt, den kalder nødvendigt, var tomt.",
        en: "The service took the form although a field that it calls required was empty.")
      : LocalizedText(
        da: "Tjenesten tog imod formularen uden feltet, så det er ikke nødvendigt.",
        en: "The service took the form without the field, so it isn't required.")
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
    default: if let first = own.first { other.enter(value(of: first), in: field) }
    }
  }
}
