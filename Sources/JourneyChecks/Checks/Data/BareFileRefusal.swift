package import JourneyModel
import PageModel

/// A file that is refused is refused with the reason.
///
/// "Filen kunne ikke uploades" leaves the citizen to try the same file again, or another one at random. Judged on files
/// of the wrong type, without content or larger than the page says: the message at the field must tell what about the
/// file is wrong, or what files are taken.
package struct BareFileRefusal: ExperimentCheck {
  package init() {}

  package func judge(_ series: ExperimentSeries) -> [Verdict] {
    guard series.family == "file-wrong" else { return [.notApplicable(step: series.step)] }
    return series.experiments.map { judge($0, in: series) }
  }

  private func judge(_ experiment: ObservedExperiment, in series: ExperimentSeries) -> Verdict {
    guard let answer = experiment.answer, let entry = experiment.experiment.field else {
      return series.incomplete(experiment)
    }
    guard (answer.exchange.response?.status ?? 0) < 400, let field = experiment.field(of: entry, on: answer.page) else {
      return .notApplicable(step: series.step)
    }
    let own = answer.page.errors.filter { MessageTie($0, on: answer.page).belongs(to: field, on: answer.page) }
    let messages = own.isEmpty ? answer.page.errors : own
    // No message at all is `SilentRejection`'s.
    guard let first = messages.first else { return .notApplicable(step: series.step) }
    if messages.contains(where: { tellsReason($0.text, of: experiment) }) { return .passed(step: series.step) }
    return series.failed(
      in: experiment,
      LocalizedText(
        da: "»\(series.fieldWords)« afviser en fil med »\(first.text)«, som ikke siger hvorfor.",
        en: "'\(series.fieldWords)' refuses a file with '\(first.text)', which doesn't say why."),
      Observation(first.text))
  }

  private func tellsReason(_ text: String, of experiment: ObservedExperiment) -> Bool {
    // The file's own name has its type in it, and tells nothing.
    let name = experiment.experiment.sent.first { $0.field == experiment.experiment.field?.field }?.value ?? ""
    let words = name.isEmpty ? text : text.replacing(name, with: "")
    return FieldWords.files.isIn(words) || FieldWords.fileFaults.isIn(words)
  }
}

extension BareFileRefusal {
  package static let metadata = CheckMetadata(
    id: "DATA-06-reason",
    title: LocalizedText(da: "En afvist fil bliver afvist med en grund", en: "A refused file is refused with a reason"),
    failureTitle: LocalizedText(da: "Fil afvist uden grund", en: "File refused without a reason"),
    rationale: LocalizedText(
      da: """
        Uden grunden prøver borgeren den samme fil igen, opgiver at sende dokumentationen eller sender den på mail. Så \
        mangler sagen noget, og medarbejderen må skrive efter det.
        """,
      en: """
        Without the reason citizens try the same file again, give up sending the evidence or send it by mail. Then the \
        case lacks something, and staff have to write for it.
        """),
    remedy: LocalizedText(
      da:
        "Skriv, hvad der er galt, og hvad der så går an: »foto.heic kan ikke åbnes. Vælg en JPG- eller PNG-fil på højst 2 MB«.",
      en:
        "Say what is wrong and what will do: \"photo.heic can't be opened. Choose a JPG or PNG file of at most 2 MB\"."),
    limits: LocalizedText(
      da: "Ordene i beskeden. En fil, der bliver taget imod, er ikke forkert her.",
      en: "The words of the message. A file that is accepted isn't wrong here."),
    cause: .data, severity: .friction,
    severityReason: LocalizedText(da: "De fleste filer går igennem.", en: "Most files get through."),
    confidence: .heuristic,
    standards: ["DKFDS, Vedhæft fil", "GOV.UK Design System, File upload (error messages)", "WCAG 2.1, 3.3.3 (AA)"],
    kind: .experiment, version: 1)
}

extension BareFileRefusal {
  package static let examples: [CheckExample] = [
    example("The file couldn't be uploaded", .failed, "Filen kunne ikke uploades"),
    example("Only the file's name, with its type in it", .failed, "tom-fil.jpg kunne ikke uploades"),
    example("The types that are taken", .passed, "Vælg en JPG- eller PNG-fil"),
    example("What is wrong with the file", .passed, isNearMiss: true, "Filen er tom. Vælg et andet billede"),
    example("What isn't supported", .passed, isNearMiss: true, "Filendelsen .exe understøttes ikke"),
    example("The file is too large", .passed, "Billedet fylder 3 MB. Vælg et, der højst fylder 2 MB"),
    example("No message, which another check judges", .notApplicable, ""),
    .answer("Another mistake", .notApplicable, "<h1>Tak</h1>"),
    CheckExample("The file is taken", .notApplicable, isNearMiss: true, journey(answer: "<h1>Tjek dine svar</h1>")),
    CheckExample("The experiment could not be played", .cannotTell, journey(answer: nil)),
  ]

  private static func example(
    _ name: String, _ outcome: CheckExample.Outcome, isNearMiss: Bool = false, _ message: String
  ) -> CheckExample {
    CheckExample(name, outcome, isNearMiss: isNearMiss, journey(answer: form(message)))
  }

  private static func journey(answer: String?) -> ExampleJourney {
    let entry = Entry.example("Billede", name: "billede", kind: "file", "tom-fil.jpg")
    return ExampleJourney(
      [ExampleVisit("set", form("")), ExampleVisit("tjek", "<h1>Tjek dine svar</h1>")],
      mistakes: [
        ExampleMistake(
          family: "file-wrong", variation: "empty-file", relation: .errorToldRestKept, field: entry, sent: [entry],
          answer: answer)
      ])
  }

  private static func form(_ message: String) -> String {
    """
    <h1>Det har du set</h1><form><label for="b">Billede</label><span class="error" id="be">\(message)</span>
    <input id="b" type=file name=billede aria-describedby="be"><button>Næste</button></form>
    """
  }
}
