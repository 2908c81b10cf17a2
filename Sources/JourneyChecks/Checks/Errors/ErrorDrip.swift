package import JourneyModel
import PageModel

/// All that is wrong in a form is told at once.
///
/// Who mends one fault, presses the button and hears of the next begins to wonder whether it will ever end. Judged on a
/// form sent with several faults, of which the citizen mends only those that the page tells of and sends it again: a
/// fault that was there from the start and is told of only later has dripped. Fields that come up later are no drip.
package struct ErrorDrip: ExperimentCheck {
  package init() {}

  package func judge(_ series: ExperimentSeries) -> [Verdict] {
    guard series.relation == .errorToldRestKept, series.field == nil else {
      return [.notApplicable(step: series.step)]
    }
    return series.experiments.map { judge($0, in: series) }
  }

  private func judge(_ experiment: ObservedExperiment, in series: ExperimentSeries) -> Verdict {
    guard let answer = experiment.experiment.answer else { return series.incomplete(experiment) }
    let last = experiment.experiment.correction ?? answer
    let pages = experiment.variant.pages.filter { (answer...last).contains($0.exchange.id) }
    let faults = experiment.faults
    let told = pages.map { page in faults.filter { tells(page.page, of: $0, experiment) } }
    guard faults.count > 1, let first = told.first, !first.isEmpty else { return .notApplicable(step: series.step) }
    let late = faults.filter { entry in
      !first.contains { $0.field == entry.field } && told.contains { $0.contains { $0.field == entry.field } }
    }
    guard !late.isEmpty else {
      return first.count > 1 ? .passed(step: series.step) : .notApplicable(step: series.step)
    }
    let sendings = told.count { !$0.isEmpty }
    return series.failed(
      in: experiment, .drip(late.map(\.words), faults: first.count + late.count, sendings: sendings),
      Observation(first.map { "»\($0.words)«" }.joined(separator: ", ")))
  }

  private func tells(_ page: Page, of entry: Entry, _ experiment: ObservedExperiment) -> Bool {
    guard let field = experiment.field(of: entry, on: page) else { return false }
    return field.isInvalid || page.errors.contains { MessageTie($0, on: page).belongs(to: field, on: page) }
  }
}

extension Entry {
  /// What the field is called.
  fileprivate var words: String { label.isEmpty ? field : label }
}

extension LocalizedText {
  fileprivate static func drip(_ late: [String], faults: Int, sendings: Int) -> LocalizedText {
    let labels = late.map { "»\($0)«" }
    return LocalizedText(
      da: """
        Formularen blev sendt med \(faults) fejl, og siden fortalte om dem over \(sendings) afsendelser: først bagefter \
        om \(Wording.list(labels, last: "og")).
        """,
      en: """
        The form was sent with \(faults) faults, and the page told of them over \(sendings) sendings: only afterwards of \
        \(Wording.list(labels, last: "and")).
        """)
  }
}

extension ErrorDrip {
  package static let metadata = CheckMetadata(
    id: "FEJL-07",
    title: LocalizedText(da: "Alle fejl bliver fortalt på én gang", en: "All faults are told at once"),
    failureTitle: LocalizedText(da: "Fejlene kommer én ad gangen", en: "Faults are told one by one"),
    rationale: LocalizedText(
      da: """
        Borgeren retter det, siden beder om, sender igen og får så en ny fejl. Efter anden gang tror mange, at det er \
        systemet, der er noget galt med, og ringer.
        """,
      en: """
        The citizen mends what the page asks for, sends again and gets a new error. After the second time many believe \
        that the system is at fault, and call.
        """),
    remedy: LocalizedText(
      da: "Kontrollér alle felter, før siden svarer, og vis alle fejl i opsummeringen og ved hvert sit felt.",
      en: "Check every field before the page answers, and show all errors in the summary and each at its field."),
    limits: LocalizedText(
      da: """
        Kun beskeder, der hører til et felt. Stopper browseren selv borgeren ved et tomt felt, bliver det ikke spillet. \
        Kan kun ses, når borgernes fejl bliver spillet.
        """,
      en: """
        Only messages that belong to a field. Where the browser itself stops the citizen at an empty field, it isn't \
        played. It is seen only when citizens' mistakes are played.
        """),
    cause: .errorMessages, severity: .friction,
    severityReason: LocalizedText(
      da: "Borgeren kommer igennem, men må sende flere gange.",
      en: "The citizen gets through, but has to send several times."),
    confidence: .heuristic,
    standards: [
      "ISO 9241-110:2020, 5.6 (robusthed mod fejl)", "DKFDS, Fejlopsummering", "GOV.UK Design System, Error summary",
    ], kind: .experiment, version: 1)
}

extension ErrorDrip {
  package static let examples: [CheckExample] = [
    example("The second fault is told once the first is mended", .failed, form(phone: message), [form(mail: message)]),
    example("Both faults are told at once", .passed, form(phone: message, mail: message), ["<h1>Tjek dine svar</h1>"]),
    example("The other field needn't be filled in", .notApplicable, isNearMiss: true, form(phone: message), [tjek]),
    example(
      "A field that came up later has its own fault", .notApplicable, isNearMiss: true, form(phone: message),
      [
        form()
          + "<form><label for=k>Kode</label><span class=error id=ke>Skriv koden</span><input id=k name=kode aria-describedby=ke></form>"
      ]),
    example("No message, which another check judges", .notApplicable, form(), [tjek]),
    example("The experiment could not be played", .cannotTell, nil, []),
    .answer("A fault in one field", .notApplicable, form(phone: message)),
  ]

  private static let message = "Skriv noget her"
  private static let tjek = "<h1>Tjek dine svar</h1>"

  private static func example(
    _ name: String, _ outcome: CheckExample.Outcome, isNearMiss: Bool = false, _ answer: String?, _ mended: [String]
  ) -> CheckExample {
    CheckExample(
      name, outcome, isNearMiss: isNearMiss,
      ExampleJourney(
        [ExampleVisit("kontakt", form()), ExampleVisit("tjek", tjek)],
        mistakes: [
          ExampleMistake(
            family: "several-errors", variation: "all", relation: .errorToldRestKept, field: nil,
            sent: [.example("Telefon", name: "telefon", ""), .example("E-mail", name: "mail", "")], answer: answer,
            corrections: mended.map { ExampleVisit("tjek", $0) })
        ]))
  }

  private static func form(phone: String = "", mail: String = "") -> String {
    """
    <h1>Kontakt</h1><form><div><label for="t">Telefon</label><span class="error" id="te">\(phone)</span>
    <input id="t" name="telefon" aria-describedby="te"></div><div><label for="m">E-mail</label>
    <span class="error" id="me">\(mail)</span><input id="m" name="mail" aria-describedby="me"></div>
    <button>Næste</button></form>
    """
  }
}
