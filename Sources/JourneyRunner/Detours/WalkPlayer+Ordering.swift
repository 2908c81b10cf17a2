import FormClient
import JourneyModel
import PageModel

extension WalkPlayer {
  /// Sends what binds, and once more: by loading the answer again, by a second press, or from a second tab.
  ///
  /// The oracle is asked between the two sendings, and again once the walk is over. A second press comes after the first
  /// answer here, which a service has an easier time with than two at once.
  mutating func orderTwice(_ detour: PlannedDetour, in draft: inout StepDraft) async throws {
    guard let form = try await fillIn(&draft) else { return }
    var other = citizen
    if detour.kind == .twoTabs {
      guard isSafe(form), let url = citizen.tab.page?.url else {
        detourTrial.incomplete = .notSafe
        return
      }
      swap(&citizen, &other)
      guard try await open(url, in: &draft) else { return }
      swap(&citizen, &other)
    }
    guard let first = try await sendForm(&draft) else { return }
    detourTrial.left = draft.page
    guard let met = detour.met.last(where: { $0.step == detour.step }), first.page?.mark == met.answerMark else {
      detourTrial.incomplete = LocalizedText(
        da: "Tjenesten tog ikke imod formularen igen fra samme borger.",
        en: "The service didn't take the form from the same citizen again.")
      return
    }
    detourTrial.oracleBefore = await oracle.answer(knowing: citizen.knowledge)
    if detour.kind == .reloadOrder {
      let navigation = await citizen.tab.reload()
      try await take(navigation, in: &draft)
      guard whole(navigation, at: draft.step.location, &draft) != nil else { return }
    } else {
      swap(&citizen, &other)
      guard try await sendForm(&draft) != nil else { return }
    }
    detourTrial.answer = draft.page
  }

  /// Breaks off at a payment provider by the control that it offers for it.
  mutating func cancelPayment(in draft: inout StepDraft) async throws {
    guard let form = try await fillIn(&draft), let page = citizen.tab.page else { return }
    detourTrial.left = form
    let navigation: Navigation
    if let link = page.links.first(where: { !$0.isHidden && CancelWords.name($0.text) }) {
      navigation = await citizen.tab.follow(link)
    } else if let (form, button) = page.cancelButton, let state = citizen.tab.state(of: form) {
      navigation = await citizen.tab.submit(state, with: button)
    } else {
      detourTrial.incomplete = LocalizedText(
        da: "Betalingssiden viste ingen vej til at afbryde betalingen.",
        en: "The payment page showed no way to break off the payment.")
      return
    }
    try await take(navigation, in: &draft)
    if whole(navigation, at: draft.step.location, &draft) != nil { detourTrial.answer = draft.page }
  }
}

extension LocalizedText {
  /// The form came as the answer to another one.
  static let notSafe = LocalizedText(
    da: "Siden med formularen kom som svar på en anden formular og kan ikke åbnes for sig.",
    en: "The page with the form answered another form and can't be opened by itself.")
}

/// What the way out of a payment is called, in lower case.
///
/// Source: the hosted payment windows of Nets Easy, Quickpay, Bambora and Stripe, in Danish and English.
private enum CancelWords {
  private static let beginnings = [
    "afbryd", "annuller", "annullér", "fortryd", "cancel", "abort", "gå tilbage", "tilbage til", "back to",
    "return to", "nej tak",
  ]

  static func name(_ words: String) -> Bool { beginnings.contains(where: words.folded.hasPrefix) }
}

extension Page {
  /// A button that breaks off, with its form.
  fileprivate var cancelButton: (Form, Field)? {
    for form in forms {
      let button = form.submitButtons.first { !$0.isDisabled && !$0.isHidden && CancelWords.name($0.label.text) }
      if let button { return (form, button) }
    }
    return nil
  }
}
