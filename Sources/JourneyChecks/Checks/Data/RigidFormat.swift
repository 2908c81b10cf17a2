package import JourneyModel
import PageModel

/// A right answer is accepted however people usually write it.
///
/// A CPR number with or without hyphen, a phone number with spaces or country code mean the same, and a computer tells
/// them apart easily; people's names have hyphens, apostrophes and é in them. Judged on experiments that write a right value in another harmless way and compare with the walk
/// that wrote it the service's own way: the variant is refused when the form comes back where the control went on. One
/// finding for each field names every way that is refused. A page that breaks down is judged by TEK-01.
package struct RigidFormat: ExperimentCheck {
  package init() {}

  package func judge(_ series: ExperimentSeries) -> [Verdict] {
    guard series.relation == .sameResult else { return [.notApplicable(step: series.step)] }
    var verdicts: [Verdict] = []
    var refused: [ObservedExperiment] = []
    for experiment in series.experiments {
      switch outcome(of: experiment) {
      case .refused: refused.append(experiment)
      case .accepted: verdicts.append(.passed(step: series.step))
      case .unknown: verdicts.append(series.incomplete(experiment))
      case .broken: verdicts.append(.notApplicable(step: series.step))
      }
    }
    guard let first = refused.first, let answer = first.answer else { return verdicts }
    let ways = refused.map { LocalizedText.way($0.experiment.variation) }.uniqued
    let told = answer.page.errors.first?.text
    return verdicts + [
      series.failed(
        in: first, personas: refused.map(\.experiment.persona), .rigid(series.fieldWords, ways),
        Observation(
          told ?? answer.page.text, expected: .accepted,
          actual: told.map { LocalizedText(verbatim: $0) } ?? .refusedWithoutWord),
        severity: refused.map(severity).max() ?? .hint)
    ]
  }

  /// How much a refusal holds the citizen up: what everybody writes must be taken; an emoji in a name may be refused, and
  /// so may more than a field asks for or can hold, where the message says what it takes.
  private func severity(of refusal: ObservedExperiment) -> Severity {
    let isLimitTold = refusal.answer?.page.errors.contains { $0.text.contains(where: \.isNumber) } ?? false
    switch (refusal.experiment.family, refusal.experiment.variation) {
    case ("letters", "emoji"), ("postcode-format", _): return .hint
    case ("letters", "long"): return isLimitTold ? .hint : .friction
    // A text of a hundred letters may be more than the page says it takes.
    case ("letters", _) where refusal.experiment.field?.kind == "textarea" && isLimitTold: return .hint
    case ("date-format", "iso"): return .friction
    default: return .seeksHelp
    }
  }

  private func outcome(of experiment: ObservedExperiment) -> Acceptance {
    guard let field = experiment.experiment.field, let answer = experiment.answer,
      let goal = experiment.control.page(after: experiment.experiment.step), experiment.isControlPassed
    else { return .unknown }
    return experiment.acceptance(of: field, by: answer, after: goal)
  }
}

extension [LocalizedText] {
  /// The elements once each, in order.
  fileprivate var uniqued: [LocalizedText] {
    var seen: Set<LocalizedText> = []
    return filter { seen.insert($0).inserted }
  }
}

extension LocalizedText {
  fileprivate static let accepted = LocalizedText(
    da: "Samme side som ved den skrivemåde, tjenesten selv viser",
    en: "The same page as with the service's own way of writing")
  fileprivate static let refusedWithoutWord = LocalizedText(
    da: "Formularen kom igen", en: "The form came back")

  fileprivate static func rigid(_ label: String, _ ways: [LocalizedText]) -> LocalizedText {
    LocalizedText(
      da: "»\(label)« bliver afvist, når det er skrevet \(Wording.list(ways.map(\.da), last: "eller")).",
      en: "'\(label)' is refused when it is written \(Wording.list(ways.map(\.en), last: "or")).")
  }

  /// A way of writing in words, by the variation's id.
  fileprivate static func way(_ variation: String) -> LocalizedText {
    switch variation {
    case "hyphen": LocalizedText(da: "med bindestreg", en: "with a hyphen")
    case "no-hyphen", "plain", "compact", "none": LocalizedText(da: "uden mellemrum og tegn", en: "without separators")
    case "space", "spaces", "grouped": LocalizedText(da: "med mellemrum", en: "with spaces")
    case "country-code", "plus45", "plus45-grouped": LocalizedText(da: "med +45 foran", en: "with +45 in front")
    case "country-code-zeros", "zero45", "zero45-grouped":
      LocalizedText(da: "med 0045 foran", en: "with 0045 in front")
    case "trailing-space": LocalizedText(da: "med et mellemrum til sidst", en: "with a space at the end")
    case "no-break": LocalizedText(da: "med et hårdt mellemrum, som ikke ses", en: "with a no-break space nobody sees")
    case "zero-width":
      LocalizedText(da: "med et usynligt tegn fra en kopi", en: "with an invisible character from a copy")
    case "capital": LocalizedText(da: "med stort begyndelsesbogstav", en: "with a capital in front")
    case "town": LocalizedText(da: "med byens navn bagefter", en: "with the town behind it")
    case "country": LocalizedText(da: "med DK foran", en: "with DK in front")
    case "slash": LocalizedText(da: "som 1/2-2026", en: "as 1/2-2026")
    case "points": LocalizedText(da: "som 01.02.2026", en: "as 01.02.2026")
    case "iso": LocalizedText(da: "som 2026-02-01", en: "as 2026-02-01")
    case "noughts": LocalizedText(da: "med nul foran", en: "with a nought in front")
    case "no-noughts": LocalizedText(da: "uden nul foran", en: "without a nought in front")
    case "comma": LocalizedText(da: "med komma", en: "with a comma")
    case "thousands": LocalizedText(da: "med punktum ved tusinder", en: "with a point between thousands")
    case "danish-letters": LocalizedText(da: "med æ, ø, å eller é", en: "with æ, ø, å or é")
    case "apostrophe": LocalizedText(da: "med apostrof og bindestreg", en: "with an apostrophe and a hyphen")
    case "long": LocalizedText(da: "med 80 tegn", en: "with 80 characters")
    case "emoji": LocalizedText(da: "med en emoji", en: "with an emoji")
    default: LocalizedText(da: "på måden »\(variation)«", en: "the way '\(variation)'")
    }
  }
}

extension RigidFormat {
  package static let metadata = CheckMetadata(
    id: "DATA-03",
    title: LocalizedText(
      da: "Et svar bliver taget imod, som folk skriver det", en: "An answer is accepted however people write it"),
    failureTitle: LocalizedText(da: "For stift format", en: "Too rigid a format"),
    rationale: LocalizedText(
      da: """
        Borgeren har skrevet det rigtige nummer og får alligevel at vide, at det er forkert. Mange forstår ikke, at det \
        er bindestregen eller mellemrummet, den er gal med, og ringer for at få deres nummer »godkendt«.
        """,
      en: """
        The citizen wrote the right number and is told that it is wrong. Many do not see that it is the hyphen or the \
        space that is at fault, and call to have their number "approved".
        """),
    remedy: LocalizedText(
      da: """
        Fjern mellemrum, bindestreger og +45/0045 i koden, før nummeret bliver kontrolleret, så 12345678, 12 34 56 78 \
        og +45 12345678 alle går igennem. Fjern også maxlength, der klipper mellemrum af.
        """,
      en: """
        Remove spaces, hyphens and +45/0045 in the code before the number is checked, so that 12345678, 12 34 56 78 and \
        +45 12345678 all pass. Remove a maxlength that cuts spaces off as well.
        """),
    limits: LocalizedText(
      da: """
        Kan kun bedømmes, når borgernes fejl bliver spillet, og når samme borger kommer igennem med den almindelige \
        skrivemåde. Et afslag på en emoji i et navn, på en by i et felt til postnummer og på mere, end feltet siger, det \
        rummer, er kun et hint: det kan en tjeneste have ret til.
        """,
      en: """
        Judged only when citizens' mistakes are played, and when the same citizen gets through with the usual way of \
        writing. Refusing an emoji in a name, a town in a field for the post code, or more than the field says it holds \
        is a hint only: a service may be right to do so.
        """),
    cause: .data, severity: .seeksHelp,
    severityReason: LocalizedText(
      da: "Borgeren har gjort det rigtige og ved ikke, hvad der skal laves om.",
      en: "The citizen did the right thing and does not know what to change."),
    confidence: .deterministic,
    standards: ["DKFDS, Telefonnummer", "ISO 9241-110:2020, 5.6 (robusthed mod fejl)", "WCAG 2.1, 3.3.3 (AA)"],
    kind: .experiment, version: 1)
}
