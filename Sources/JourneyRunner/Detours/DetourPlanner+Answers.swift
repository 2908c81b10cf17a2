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
        let hasOther = !OtherAnswers(form, of: persona).parts.isEmpty && changed.insert(FormMark(form)).inserted
        return (isNew ? [PlannedDetour(.change, form.step, at: review.step, on: control)] : [])
          + (hasOther ? [PlannedDetour(.answerChanged, form.step, at: review.step, on: control)] : [])
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
      return forms(control).map { (control, review.step, $0, OtherAnswers($0, of: persona).together) }
    }
    let most = candidates.map(\.3.weight).max() ?? 0
    guard most > 0, let (control, step, form, others) = candidates.first(where: { $0.3.weight == most }) else {
      return []
    }
    var detour = PlannedDetour(.tabsApart, at: step, on: control)
    detour.instead = others.slip(at: form.step)
    return [(control, detour)]
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
