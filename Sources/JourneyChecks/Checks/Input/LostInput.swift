package import JourneyModel
import PageModel

/// After an error everything else that the citizen entered still stands in the form.
///
/// Entering it all again is where many give up. Judged on the page that answers a wrong form: each value sent is
/// compared with the value the form now shows. The mistaken field itself is left out, since some services empty it
/// for a reason; so are passwords, files, card check codes and hidden fields, which must not come back (PCI DSS
/// requirement 3). When every value is gone it is one finding about the form, otherwise one for each field.
package struct LostInput: ExperimentCheck {
  package init() {}

  package func judge(_ series: ExperimentSeries) -> [Verdict] {
    // What is lost after several errors is lost after each of them alone as well, and is told there.
    guard series.relation == .errorToldRestKept, series.field != nil else { return [.notApplicable(step: series.step)] }
    return series.experiments.flatMap { judge($0, in: series) }
  }

  private func judge(_ experiment: ObservedExperiment, in series: ExperimentSeries) -> [Verdict] {
    guard let answer = experiment.answer else { return [series.incomplete(experiment)] }
    let others = experiment.experiment.sent.filter {
      $0.field != experiment.experiment.field?.field && !$0.value.isEmpty
    }
    let kept = KeptAnswer.all(of: others, on: answer.page)
    guard !kept.isEmpty, (answer.exchange.response?.status ?? 0) < 500 else {
      return [.notApplicable(step: series.step)]
    }
    let lost = kept.filter { !$0.isKept }
    guard !lost.isEmpty else { return [.passed(step: series.step)] }
    let labels = lost.map { "»\($0.entry.label.isEmpty ? $0.entry.field : $0.entry.label)«" }
    let onlyBoxes = lost.allSatisfy { $0.field.kind == .checkbox }
    if lost.count == kept.count, lost.count > 1 {
      return [
        series.failed(
          at: Place(key: "form", label: ""), in: experiment, .allLost(labels),
          Observation(labels.joined(separator: ", "), sign: "all lost on \(series.step)"),
          severity: onlyBoxes ? .friction : nil)
      ]
    }
    return zip(lost, labels).map { lost, label in
      let line = Int(answer.page.tree[lost.field.node].line)
      return series.failed(
        at: Place(key: lost.entry.field, label: lost.entry.label, line: line > 0 ? line : nil), in: experiment,
        .oneLost(label),
        Observation(
          answer.page.tree.startTag(of: lost.field.node), sign: "\(lost.entry.field) lost on \(series.step)"),
        severity: onlyBoxes ? .friction : nil)
    }
  }
}

extension LocalizedText {
  fileprivate static func allLost(_ labels: [String]) -> LocalizedText {
    LocalizedText(
      da: "Efter en fejl er alt det, borgeren har skrevet, væk: \(Wording.list(labels, last: "og")).",
      en: "After an error everything the citizen wrote is gone: \(Wording.list(labels, last: "and")).")
  }

  fileprivate static func oneLost(_ label: String) -> LocalizedText {
    LocalizedText(
      da: "Efter en fejl i et andet felt er det, borgeren har skrevet i \(label), væk eller ændret.",
      en: "After an error in another field, what the citizen entered in \(label) is gone or altered.")
  }
}

extension LostInput {
  package static let metadata = CheckMetadata(
    id: "TAB-01",
    title: LocalizedText(
      da: "Det, borgeren har skrevet, bliver stående efter en fejl", en: "What the citizen entered stays after an error"
    ),
    failureTitle: LocalizedText(da: "Det indtastede er tabt", en: "What was entered is lost"),
    rationale: LocalizedText(
      da: """
        Den, der må skrive det hele igen på grund af én fejl, laver nye fejl eller giver op. Så ringer borgeren og beder \
        en medarbejder om at gøre det.
        """,
      en: """
        People who have to write everything again because of one mistake make new ones or give up. Then they call and \
        ask a member of staff to do it.
        """),
    remedy: LocalizedText(
      da: """
        Vis formularen igen med alle de sendte værdier, også i det felt, der er fejl i. For eksempel skal \
        »value« i et tekstfelt være det, borgeren sendte, og det valgte i en liste skal stadig være valgt.
        """,
      en: """
        Show the form again with all the values that were sent, also in the field with the error. For example, the \
        "value" of a text field must be what the citizen sent, and the chosen option of a list must still be chosen.
        """),
    limits: LocalizedText(
      da: """
        Adgangskoder, filer, kontrolcifre og engangskoder må gerne være tomme. Feltet med fejlen bedømmes ikke. Vises \
        formularen ikke igen, er der intet at bedømme. Kan kun ses, når borgernes fejl bliver spillet.
        """,
      en: """
        Passwords, files, check codes and one-time codes may be empty. The field with the error is not judged. Where the \
        form is not shown again there is nothing to judge. It is seen only when citizens' mistakes are played.
        """),
    cause: .lostInput, severity: .critical,
    severityReason: LocalizedText(
      da: "Mange opgiver at begynde forfra og søger hjælp; er det kun afkrydsninger, er det en gene.",
      en: "Many give up rather than start again and seek help; where only ticks are lost it is friction."),
    confidence: .deterministic,
    standards: [
      "ISO 9241-110:2020, 5.6 (robusthed mod fejl)", "DKFDS, Fejlmeddelelser",
      "GOV.UK Design System, Recover from validation errors", "WCAG 2.2, 3.3.7 (A; varsel, ikke i EN 301 549 v3.2.1)",
    ], kind: .experiment, version: 1)
}
