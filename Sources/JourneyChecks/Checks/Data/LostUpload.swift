package import JourneyModel
import PageModel

/// An attached file is still there after an error elsewhere in the form.
///
/// A browser can't put a file back into a field, so the service has to keep it. Judged on a form that was sent with a
/// file and with another field left empty: the form that comes back must name the file, or say that it was received.
package struct LostUpload: ExperimentCheck {
  package init() {}

  package func judge(_ series: ExperimentSeries) -> [Verdict] {
    guard series.family == "file-and-gap" else { return [.notApplicable(step: series.step)] }
    return series.experiments.flatMap { judge($0, in: series) }
  }

  private func judge(_ experiment: ObservedExperiment, in series: ExperimentSeries) -> [Verdict] {
    guard let answer = experiment.answer else { return [series.incomplete(experiment)] }
    let files = experiment.experiment.sent.filter { $0.kind == FieldKind.file.rawValue && !$0.value.isEmpty }
    guard (answer.exchange.response?.status ?? 0) < 400 else { return [.notApplicable(step: series.step)] }
    let text = series.context.readings(of: answer).blocks.map(\.text).joined(separator: "\n")
    return files.map { entry in
      guard let field = experiment.field(of: entry, on: answer.page) else { return .notApplicable(step: series.step) }
      if text.contains(entry.value) || FieldWords.kept.isIn(text) { return .passed(step: series.step) }
      let line = Int(answer.page.tree[field.node].line)
      let isTold = FieldWords.attachAgain.isIn(text)
      return series.failed(
        at: Place(key: entry.field, label: entry.label, line: line > 0 ? line : nil), in: experiment,
        isTold ? .again(entry) : .lost(entry), Observation(answer.page.tree.startTag(of: field.node)),
        severity: isTold ? .friction : nil)
    }
  }
}

extension LocalizedText {
  fileprivate static func lost(_ entry: Entry) -> LocalizedText {
    LocalizedText(
      da: "Efter en fejl i et andet felt er filen i »\(entry.label)« væk, uden at siden siger det.",
      en: "After an error in another field the file in '\(entry.label)' is gone, and the page doesn't say so.")
  }

  fileprivate static func again(_ entry: Entry) -> LocalizedText {
    LocalizedText(
      da: "Efter en fejl i et andet felt skal borgeren vælge filen i »\(entry.label)« igen.",
      en: "After an error in another field the citizen has to choose the file in '\(entry.label)' again.")
  }
}

extension LostUpload {
  package static let metadata = CheckMetadata(
    id: "DATA-06-kept",
    title: LocalizedText(da: "En vedhæftet fil er der efter en fejl", en: "An attached file is there after an error"),
    failureTitle: LocalizedText(da: "Den vedhæftede fil er tabt", en: "The attached file is lost"),
    rationale: LocalizedText(
      da: """
        Borgeren har fundet billedet frem én gang og ser ikke, at det mangler. Sagen kommer ind uden, og medarbejderen \
        må skrive efter det.
        """,
      en: """
        The citizen found the picture once and does not see that it is missing. The case comes in without it, and staff \
        have to write for it.
        """),
    remedy: LocalizedText(
      da:
        "Gem filen, når den er modtaget, og skriv ved feltet: »Vi har modtaget foto.jpg«, med en knap til at fjerne den.",
      en: "Keep the file once received, and say at the field: \"We have received photo.jpg\", with a way to remove it."),
    limits: LocalizedText(
      da: "Kun hvor personaen vedhæfter en fil, og formularen har et andet felt, der kan glemmes.",
      en: "Only where the persona attaches a file, and the form has another field that can be forgotten."),
    cause: .data, severity: .seeksHelp,
    severityReason: LocalizedText(
      da: "Borgeren tror, at filen kom med; siges det, at den skal vælges igen, er det en gene.",
      en: "The citizen believes that the file came along; where told to choose it again, it is friction."),
    confidence: .heuristic,
    standards: [
      "DKFDS, Vedhæft fil", "GOV.UK Design System, File upload",
      "HTML Living Standard, 4.10.5.1.17 (en fil kan ikke sættes)",
    ], kind: .experiment, version: 1)
}

extension LostUpload {
  package static let examples: [CheckExample] = [
    example("The form comes back without a word about the file", .failed, ""),
    example(
      "The file has to be chosen again, and the page says so", .failed, severity: .friction,
      "<p>Husk at vælge filen igen.</p>"),
    example("The page names the file", .passed, "<p>foto.jpg (200 kB)</p>"),
    example(
      "The page says in other words that it has the file", .passed, isNearMiss: true, "<p>1 fil er vedhæftet</p>"),
    CheckExample(
      "The form is not shown again", .notApplicable, journey(answer: "<h1>Tak</h1>")),
    CheckExample("The experiment could not be played", .cannotTell, journey(answer: nil)),
    .answer("Another mistake", .notApplicable, "<h1>Tak</h1>"),
  ]

  private static func example(
    _ name: String, _ outcome: CheckExample.Outcome, severity: Severity? = nil, isNearMiss: Bool = false,
    _ words: String
  ) -> CheckExample {
    CheckExample(name, outcome, severity: severity, isNearMiss: isNearMiss, journey(answer: form(words)))
  }

  private static func journey(answer: String?) -> ExampleJourney {
    ExampleJourney(
      [ExampleVisit("set", form("")), ExampleVisit("tjek", "<h1>Tjek dine svar</h1>")],
      mistakes: [
        ExampleMistake(
          family: "file-and-gap", variation: "kept", relation: .errorToldRestKept, field: nil,
          sent: [.example("Billede", name: "billede", kind: "file", "foto.jpg"), .example("Sted", name: "sted", "")],
          answer: answer)
      ])
  }

  private static func form(_ words: String) -> String {
    """
    <h1>Det har du set</h1><form>\(words)<label>Billede <input type=file name=billede></label>
    <label>Sted <input name=sted></label><button>Næste</button></form>
    """
  }
}
