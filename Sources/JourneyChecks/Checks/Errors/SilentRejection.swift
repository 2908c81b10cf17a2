package import JourneyModel
import PageModel

/// A service that refuses what a citizen sent says so, and why.
///
/// The citizen presses the button and the same form comes back with no word of what is wrong: nothing to correct, and
/// no way on. Judged on the page that answers a wrong form. It is silent when the form is shown again, no message is
/// on it, and no line of text is new. New text that doesn't read like a message can't be judged. Where a browser
/// would have stopped the citizen with its own message (HTML standard section 4.10.21.3), nothing was silent.
package struct SilentRejection: ExperimentCheck {
  package init() {}

  package func judge(_ series: ExperimentSeries) -> [Verdict] {
    // What goes wrong in several fields at once went wrong in each of them alone as well, and is told there.
    guard series.relation == .errorToldRestKept, series.field != nil else { return [.notApplicable(step: series.step)] }
    return series.experiments.map { judge($0, in: series) }
  }

  private func judge(_ experiment: ObservedExperiment, in series: ExperimentSeries) -> Verdict {
    guard let answer = experiment.answer else { return series.incomplete(experiment) }
    guard (answer.exchange.response?.status ?? 0) < 500, let form = experiment.formPage,
      isSameForm(answer.page, form.page), !browserStops(experiment, on: form.page)
    else { return .notApplicable(step: series.step) }
    guard answer.page.errors.isEmpty else { return .passed(step: series.step) }
    let added = addedLines(
      in: lines(of: answer, series.context), since: lines(of: form, series.context), sent: experiment.experiment.sent)
    guard added.isEmpty else {
      return added.contains(where: isMessage)
        ? .passed(step: series.step) : .cannotTell(step: series.step, reason: Self.newText)
    }
    return series.failed(
      in: experiment, .silent(series.fieldWords), Observation(answer.page.text, sign: "no message on \(series.step)"),
      confidence: hasScripts(answer.page) ? .needsBrowser : nil)
  }

  /// Whether the answer asks for the same things as the form: at least half of its fields.
  private func isSameForm(_ answer: Page, _ form: Page) -> Bool {
    let asked = Set(form.forms.flatMap(\.entryFields).map(\.name).filter { !$0.isEmpty })
    let again = Set(answer.forms.flatMap(\.entryFields).map(\.name))
    return !asked.isEmpty && asked.intersection(again).count * 2 >= asked.count
  }

  private func browserStops(_ experiment: ObservedExperiment, on page: Page) -> Bool {
    guard let entry = experiment.experiment.field, let field = experiment.field(of: entry, on: page),
      let form = page.forms.first(where: { $0.fields.contains { $0.node == field.node } }), !form.skipsValidation
    else { return false }
    let isEmpty = experiment.experiment.sent.first { $0.field == entry.field }?.value.isEmpty ?? true
    return isEmpty && page.tree.attribute("required", of: field.node) != nil
  }

  private func addedLines(in answer: [String], since form: [String], sent: [Entry]) -> [String] {
    let before = Set(form + sent.map { Wording.key($0.value) })
    return answer.filter { !before.contains($0) }
  }

  private func lines(of page: ObservedPage, _ journey: JourneyContext) -> [String] {
    journey.readings(of: page).blocks.map { Wording.key(MaskToken.removed(from: $0.text)) }.filter { !$0.isEmpty }
  }

  private func isMessage(_ line: String) -> Bool {
    !MessageWords.complaints.isDisjoint(with: Wording.words(of: line))
  }

  private func hasScripts(_ page: Page) -> Bool { page.tree.elements.contains { page.tree[$0].name == "script" } }

  private static let newText = LocalizedText(
    da: "Siden viser ny tekst, men den ligner ikke en besked om fejlen.",
    en: "The page shows new text, but it does not read like a message about the error.")
}

extension LocalizedText {
  fileprivate static func silent(_ label: String) -> LocalizedText {
    label.isEmpty
      ? LocalizedText(
        da: "Formularen kommer igen uden et ord om, hvad der er galt.",
        en: "The form comes back without a word about what is wrong.")
      : LocalizedText(
        da: "Når »\(label)« er forkert eller tomt, kommer formularen igen uden et ord om, hvad der er galt.",
        en: "When '\(label)' is wrong or empty, the form comes back without a word about what is wrong.")
  }
}

extension SilentRejection {
  package static let metadata = CheckMetadata(
    id: "FEJL-01",
    title: LocalizedText(
      da: "En afvist formular siger, hvad der er galt", en: "A refused form says what is wrong"),
    failureTitle: LocalizedText(da: "Afvist uden besked", en: "Refused without a message"),
    rationale: LocalizedText(
      da: """
        Borgeren trykker på knappen, og intet sker. Uden besked er der intet at rette, og borgeren ringer eller opgiver.
        """,
      en: """
        The citizen presses the button and nothing happens. Without a message there is nothing to correct, and the \
        citizen calls or gives up.
        """),
    remedy: LocalizedText(
      da: """
        Vis en fejlopsummering øverst og en besked lige over feltet, der siger, hvad der er galt, og hvad man skal gøre. \
        For eksempel: »Skriv et telefonnummer med 8 cifre«.
        """,
      en: """
        Show an error summary at the top and a message right above the field that says what is wrong and what to do. For \
        example: "Enter a phone number of 8 digits".
        """),
    limits: LocalizedText(
      da: """
        Beskeder, som et script på siden selv viser, kan Rejse ikke se; fundet er så mærket »kræver browser«. Stopper \
        browseren selv borgeren, fordi feltet er mærket som krævet, bedømmes det ikke. Kan kun ses, når borgernes fejl \
        bliver spillet.
        """,
      en: """
        Messages that a script on the page shows can't be seen; the finding is then marked "needs browser". Where the \
        browser itself stops the citizen because the field is marked as required, nothing is judged. It is seen only \
        when citizens' mistakes are played.
        """),
    cause: .errorMessages, severity: .critical,
    severityReason: LocalizedText(
      da: "Borgeren ved ikke, hvad der skal rettes, og kan derfor ikke rette det selv.",
      en: "The citizen does not know what to correct and so can't correct it alone."),
    confidence: .heuristic,
    standards: [
      "WCAG 2.1, 3.3.1 (A), EN 301 549 v3.2.1 section 9.3.3.1", "DKFDS, Fejlmeddelelser", "DKFDS, Fejlopsummering",
      "Kravbank 1.4 (meningsfuld feedback på fejl), nu Fælles krav til digitale løsninger #3",
    ], kind: .experiment, version: 1)
}
