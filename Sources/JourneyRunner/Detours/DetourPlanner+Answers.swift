import FormClient
import JourneyModel
import PageModel

extension DetourPlanner {
  /// Back from the review to each form, once with the same answer and once with another where the form has one; each by
  /// the first persona whose walk allows it.
  func changes(_ controls: [PlayedWalk]) -> [Planned] {
    var (seen, changed): (Set<FormMark>, Set<FormMark>) = ([], [])
    return controls.flatMap { control -> [Planned] in
      guard let review = review(of: control), let persona = persona(of: control) else { return [] }
      let page = review.submission.state.page
      let forms = distinct(forms(control))
      let linked = forms.filter { form in page.links.contains(where: form.isShown) }
      let byLink = linked.flatMap { form -> [PlannedDetour] in
        let isNew = seen.insert(FormMark(form)).inserted
        let back = isNew ? [PlannedDetour(.change, form.step, at: review.step, on: control)] : []
        guard let other = others(form, on: control, of: persona, among: controls).first,
          changed.insert(FormMark(form)).inserted
        else { return back }
        var change = PlannedDetour(.answerChanged, form.step, at: review.step, on: control)
        change.instead = other.slip(at: form.step)
        return back + [change]
      }
      // Which form a button leads to shows only when it is pressed.
      let unlinked = forms.filter { !seen.contains(FormMark($0)) }
      let buttons = page.changeButtons.prefix(unlinked.count).indices
      if !buttons.isEmpty { unlinked.forEach { seen.insert(FormMark($0)) } }
      let byButton = buttons.flatMap { index in
        [Detour.change, .answerChanged].map { kind in
          var detour = PlannedDetour(kind, "button-\(index + 1)", at: review.step, on: control)
          detour.button = index
          return detour
        }
      }
      return (byLink + byButton).map { detour in
        var detour = detour
        detour.goesOn = detour.kind == .answerChanged && mayOrder(at: review.step, control)
        return (control, detour)
      }
    }
  }

  /// The form in which most can be written otherwise is answered so in a second tab, once.
  func tabsApart(_ controls: [PlayedWalk]) -> [Planned] {
    let candidates = controls.flatMap { control -> [(PlayedWalk, String, MetSubmission, OtherAnswers)] in
      guard let review = review(of: control), mayOrder(at: review.step, control), let persona = persona(of: control)
      else { return [] }
      return forms(control).map {
        (control, review.step, $0, others($0, on: control, of: persona, among: controls).together)
      }
    }
    let most = candidates.map(\.3.weight).max() ?? 0
    guard most > 0, let (control, step, form, others) = candidates.first(where: { $0.3.weight == most }) else {
      return []
    }
    var detour = PlannedDetour(.tabsApart, at: step, on: control)
    detour.instead = others.slip(at: form.step)
    return [(control, detour)]
  }

  /// The other answers to a form: of its options those that another persona chose and came to the same next form, and all
  /// of them where the review is next.
  private func others(
    _ form: MetSubmission, on control: PlayedWalk, of persona: Persona, among controls: [PlayedWalk]
  ) -> OtherAnswers {
    let next = control.next(after: form)
    let alike = controls.flatMap { other in
      other.submissions.filter { met in
        FormMark(met) == FormMark(form) && other.next(after: met).map(FormMark.init) == next.map(FormMark.init)
      }
    }
    return OtherAnswers(form, of: persona) { mark, value in
      next?.isBinding == true || alike.contains { $0.submission.state.holds(value, in: mark) }
    }
  }

  /// The service's own form that binds, where the walk got past it.
  private func review(of control: PlayedWalk) -> MetSubmission? {
    control.submissions.first { $0.isBinding && $0.isOwn(of: plan) }.flatMap {
      control.passed.contains($0.step) ? $0 : nil
    }
  }

  /// Whether what binds may be sent for a detour's sake, because what comes of it shows.
  private func mayOrder(at step: String, _ control: PlayedWalk) -> Bool {
    plan.service.environment != .production && isSeen(step, control)
  }

  private func distinct(_ forms: [MetSubmission]) -> [MetSubmission] {
    var met: Set<FormMark> = []
    return forms.filter { met.insert(FormMark($0)).inserted }
  }
}

extension PlayedWalk {
  /// The form that was sent after another one.
  fileprivate func next(after met: MetSubmission) -> MetSubmission? {
    let place = submissions.firstIndex { $0.step == met.step && FormMark($0) == FormMark(met) }
    return place.flatMap { submissions.dropFirst($0 + 1).first }
  }
}

extension FormState {
  /// Whether an option of a control, by its value, is the one chosen.
  fileprivate func holds(_ value: String, in mark: ControlMark) -> Bool {
    form.fields.contains { field in
      guard mark.marks(field) else { return false }
      return field.kind == .radio
        ? field.value == value && isChecked(field) : selectedOptions(of: field).contains { $0.value == value }
    }
  }
}
