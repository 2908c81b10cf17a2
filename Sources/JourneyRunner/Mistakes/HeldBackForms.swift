import FormClient
import JourneyModel
import PageModel

/// The forms that a script gets wrong on purpose: it sends an error that it wants to see told, and mends it afterwards.
///
/// Nothing can be learnt from such a form as to whether something is taken. But with the script's own error left in it,
/// it is refused for certain and orders nothing, and a second mistake in another field must be told like the first one.
/// Where the error lies shows by what the citizen mended before the form led on; a form that came back and isn't mended
/// later tells of a fault that nobody knows, and nothing is played on it.
struct HeldBackForms {
  private let plan: JourneyPlan
  private let control: PlayedWalk

  /// Those of a control walk.
  init(_ control: PlayedWalk, of plan: JourneyPlan) {
    self.control = control
    self.plan = plan
  }

  /// The controls that hold the script's own error, none where that can't be told.
  func faults(in met: MetSubmission, at index: Int) -> Set<ControlMark> {
    let isExpected = plan.steps.first { $0.id == met.step }?.expectsError ?? false
    guard isExpected, control.passed.contains(met.step), let mended = mended(met, after: index) else { return [] }
    let wrong = met.submission
    return Set(
      wrong.questions.compactMap { field in
        let mark = ControlMark(field)
        let right = mended.questions.first(where: mark.marks)
        return wrong.state.shown(field) == right.map(mended.state.shown) ? nil : mark
      })
  }

  /// The same form as it led on later on the walk.
  private func mended(_ met: MetSubmission, after index: Int) -> Submission? {
    let marks = met.submission.questions.map(ControlMark.init)
    let later = control.submissions.dropFirst(index + 1).first { next in
      next.ledOn && !marks.isEmpty && marks.allSatisfy(next.submission.state.form.holds)
    }
    return later?.submission
  }
}
