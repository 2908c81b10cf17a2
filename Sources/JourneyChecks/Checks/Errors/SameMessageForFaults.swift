package import JourneyModel
import PageModel

/// Different faults in a field get different messages.
///
/// An empty field, a number that is too long and one with a letter in it are three things to correct. Judged where at
/// least two kinds of mistakes were played in one field and each was told: the same words for all of them fail, unless
/// those words say what belongs in the field, which answers every fault.
package struct SameMessageForFaults: RunCheck {
  package init() {}

  package func judge(_ journey: JourneyContext) -> [Verdict] {
    guard !journey.journey.experiments.isEmpty else {
      return [.cannotTell(step: journey.firstStep, reason: Self.notPlayed)]
    }
    // Refused files have a check of their own: `BareFileRefusal`.
    let wrong = ExperimentSeries.all(in: journey).filter {
      $0.relation == .errorToldRestKept && ($0.field.map { $0.kind != FieldKind.file.rawValue } ?? false)
    }
    guard !wrong.isEmpty else { return [.notApplicable(step: journey.firstStep)] }
    var fields: [[String]] = []
    for series in wrong where !fields.contains([series.step, series.place.key]) {
      fields.append([series.step, series.place.key])
    }
    return fields.map { key in judge(wrong.filter { [$0.step, $0.place.key] == key }) }
  }

  private static let notPlayed = LocalizedText(
    da: "Borgernes fejl blev ikke spillet i denne kørsel.", en: "Citizens' mistakes were not played in this run.")

  private func judge(_ all: [ExperimentSeries]) -> Verdict {
    var told: [(fault: String, text: String)] = []
    for series in all {
      for experiment in series.experiments {
        let fault = series.family + "/" + experiment.experiment.variation
        guard !told.contains(where: { $0.fault == fault }), let text = message(in: experiment) else { continue }
        told.append((fault, text))
      }
    }
    let step = all.first?.step ?? ""
    guard told.count > 1, let text = told.first?.text, let series = all.first, let first = series.experiments.first
    else { return .notApplicable(step: step) }
    let isSame = told.allSatisfy { MessageWords.bare($0.text) == MessageWords.bare(text) }
    let isFull = text.contains(where: \.isNumber) || RunningText.words(of: text).count > 8
    // A message that could stand at any field is `GenericMessage`'s.
    guard isSame, !isFull, !series.context.vocabulary.isGeneric(MessageWords.bare(text)) else {
      return .passed(step: step)
    }
    return series.failed(
      in: first,
      LocalizedText(
        da: "»\(series.place.label)« får samme besked (»\(text)«) for \(told.count) forskellige fejl.",
        en: "'\(series.place.label)' gets the same message ('\(text)') for \(told.count) different faults."),
      Observation(text))
  }

  private func message(in experiment: ObservedExperiment) -> String? {
    guard let answer = experiment.answer, let entry = experiment.experiment.field,
      let field = experiment.field(of: entry, on: answer.page)
    else { return nil }
    let ties = answer.page.errors.map { MessageTie($0, on: answer.page) }
    return ties.first { $0.belongs(to: field, on: answer.page) }?.message.text
  }
}

extension SameMessageForFaults {
  package static let metadata = CheckMetadata(
    id: "FEJL-06",
    title: LocalizedText(
      da: "Forskellige fejl får forskellige beskeder",
      en: "Different faults get different messages"),
    failureTitle: LocalizedText(da: "Samme besked for alle fejl", en: "One message for every fault"),
    rationale: LocalizedText(
      da: "Når et tomt felt og et forkert tal giver samme besked, leder borgeren efter den forkerte fejl.",
      en: "When an empty field and a wrong number get the same message, the citizen looks for the wrong error."),
    remedy: LocalizedText(
      da: """
        Giv hver fejl sin besked: »Skriv dit telefonnummer«, når feltet er tomt, og »Telefonnummeret skal have 8 \
        cifre«, når det er for kort.
        """,
      en: """
        Give each fault its message: "Enter your phone number" when the field is empty, and "The phone number must \
        have 8 digits" when it is too short.
        """),
    limits: LocalizedText(
      da: """
        Kræver mindst to slags fejl i samme felt. En besked, der siger hele formatet, dækker alle fejl. Ved login \
        kan en vag besked være med vilje.
        """,
      en: """
        Needs at least two kinds of mistakes in one field. A message that gives the whole format covers every \
        fault. At login a vague message may be on purpose.
        """),
    cause: .errorMessages, severity: .friction,
    severityReason: LocalizedText(
      da: "Borgeren finder fejlen, men leder.",
      en: "The citizen finds the error, but has to search."),
    confidence: .heuristic,
    standards: [
      "DKFDS, Fejlmeddelelser (forskellige fejl, forskellige meddelelser)",
      "WCAG 2.1, 3.3.3 (AA)",
    ], kind: .run, version: 1)
}

extension SameMessageForFaults {
  package static let examples: [CheckExample] = [
    example("Empty and misspelt are told alike", .failed, "Ret telefonnummeret", "Ret telefonnummeret"),
    example("Each fault has its words", .passed, "Skriv dit telefonnummer", "Telefonnummeret skal have 8 cifre"),
    example(
      "One message that says the whole format", .passed, isNearMiss: true, "Skriv et telefonnummer med 8 cifre",
      "Skriv et telefonnummer med 8 cifre"),
    example(
      "A message for any field, which another check judges", .passed, isNearMiss: true,
      "Feltet er ikke udfyldt korrekt",
      "Feltet er ikke udfyldt korrekt"),
    .page("No mistakes were played", .cannotTell, "<h1>Start</h1>"),
    .answer("One kind of mistake was played", .notApplicable, form("Skriv dit telefonnummer")),
  ]

  private static func example(
    _ name: String, _ outcome: CheckExample.Outcome, isNearMiss: Bool = false, _ empty: String, _ short: String
  ) -> CheckExample {
    let mistakes = [("required-empty", "empty", "", empty), ("phone-wrong", "short", "123", short)].map {
      ExampleMistake(
        family: $0.0, variation: $0.1, relation: .errorToldRestKept, field: .example("Telefon", name: "telefon", $0.2),
        answer: form($0.3))
    }
    return CheckExample(
      name, outcome, isNearMiss: isNearMiss,
      ExampleJourney([ExampleVisit("form", form("")), ExampleVisit("slut", "<h1>Tak</h1>")], mistakes: mistakes))
  }

  private static func form(_ message: String) -> String {
    """
    <h1>Dine oplysninger</h1><form><label for="t">Telefon</label><span class="error" id="te">\(message)</span>
    <input id="t" name="telefon" aria-describedby="te"><button>Næste</button></form>
    """
  }
}
