import JourneyModel

/// Words what was not, and can't be, tested.
struct CoverageBuilder {
  let result: RunResult
  let language: ReportLanguage

  /// The section.
  var section: CoverageSection {
    CoverageSection(
      heading: text("Hvad er afprøvet, og hvad er ikke", "What was tested, and what was not"), items: items,
      criteria: criteria, checks: checks)
  }

  private var items: [LabelledText] {
    var items = [
      LabelledText(
        label: text("Uden JavaScript og layout", "Without JavaScript and layout"),
        text: text(
          "Klienten læser siderne, som serveren sender dem. Det, der kun findes med JavaScript eller kun ses på skærmen, er ikke bedømt.",
          "The client reads pages as the server sends them. What exists only with JavaScript, or shows only on a screen, is not judged."
        )),
      LabelledText(
        label: text("Tilgængelighed uden browser", "Accessibility without a browser"),
        text: text(
          "Kontrast og farver, synligt fokus, rækkefølge på skærmen, tastaturfælder, zoom og små trykflader er ikke afprøvet: de kræver en browser. Om en tekst passer til sit billede, kræver et menneske.",
          "Contrast and colours, visible focus, order on the screen, keyboard traps, reflow and small targets were not tested: they need a browser. Whether words fit their image takes a person."
        )),
      LabelledText(
        label: text("Uden mennesker", "Without people"),
        text: text(
          "Kørslerne er en forundersøgelse til den fællesoffentlige brugertest (mindst 6 personer, 80 % gennemfører, 80 % uden kritisk fejl, tilfredshed mindst 4 af 5). De erstatter den ikke.",
          "The runs are a pre-screen for the common public user test (at least 6 people, 80 % complete, 80 % without a critical error, satisfaction at least 4 of 5). They do not replace it."
        )),
    ]
    if !result.metadata.playsMistakes {
      items.append(
        LabelledText(
          label: text("Uden borgernes fejl", "Without the citizens' mistakes"),
          text: text(
            "Ingen borger har glemt et felt, skrevet et nummer på en anden måde eller været for længe væk i denne kørsel.",
            "No citizen forgot a field, wrote a number another way or was away too long in this run.")))
    }
    return items + incomplete
  }

  /// Experiments that couldn't be played to their end.
  private var incomplete: [LabelledText] {
    let reasons = result.journeys.flatMap { journey in
      journey.experiments.compactMap { experiment in
        experiment.incomplete.map { reason in
          let step = journey.plan.steps.first { $0.id == experiment.step }?.title ?? experiment.step
          return "\(MistakeWords(language).name(experiment.family)) (\(step)): \(reason(language))"
        }
      }
    }.uniqued()
    guard !reasons.isEmpty else { return [] }
    return [
      LabelledText(
        label: text("Fejl og omveje, der ikke kunne afprøves", "Mistakes and detours that could not be tried"),
        text: reasons.joined(separator: " "))
    ]
  }

  /// The proposal's criteria (section 1.8); only a user survey and test can answer them.
  private var criteria: [LabelledText] {
    let answer = text(
      "Ikke målt her: kun en brugerundersøgelse med borgere kan svare.",
      "Not measured here: only a user study with citizens can answer.")
    return [
      LabelledText(
        label: text("Brugerne oplever, at løsningen er nem at anvende", "Users find the service easy to use"),
        text: answer),
      LabelledText(
        label: text(
          "Brugerne kan ordne deres sag i én henvendelse uden genkontakt",
          "Users can settle their errand in one contact without a recontact"), text: answer),
    ]
  }

  private var checks: ReportTable {
    ReportTable(
      caption: text("Kontrollerne og hvad de kunne se", "The checks and what they could see"),
      header: [
        text("Kontrol", "Check"), text("Bestået", "Passed"), text("Fund", "Failed"),
        text("Ikke relevant", "Not applicable"), text("Kan ikke afgøres", "Can't tell"),
      ],
      rows: result.checks.map { check in
        let outcomes = result.outcomes.filter { $0.check == check.id }
        func sum(_ count: (CheckOutcome) -> Int) -> String { "\(outcomes.reduce(0) { $0 + count($1) })" }
        let reasons = outcomes.flatMap { $0.cannotTell.map { $0(language) } }.uniqued()
        return [
          "\(check.id) \(check.title(language))", sum(\.passed), sum(\.failed), sum(\.notApplicable),
          reasons.isEmpty ? "–" : reasons.joined(separator: " "),
        ]
      }, numbers: [1, 2, 3])
  }

  private func text(_ da: String, _ en: String) -> String { language == .danish ? da : en }
}
