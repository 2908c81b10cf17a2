package import JourneyModel
import PageModel

/// Two tabs with different answers end as one set of answers, the same on the receipt and in the register.
///
/// People open the form again in a second tab, to look or to mend, and press the button in the first. Which of the two
/// sets counts is the service's to choose: the one on the page that was confirmed, or the one that was sent last. Judged
/// on the detours that answer otherwise in a second tab and order in the first: the receipt must not hold answers of
/// both, nor other answers than the register. A service that notices, and shows the review anew, does best.
package struct MixedAnswers: ExperimentCheck {
  package init() {}

  package func judge(_ series: ExperimentSeries) -> [Verdict] {
    guard series.relation == .answersAgree, series.family == "two-tabs-apart" else {
      return [.notApplicable(step: series.step)]
    }
    return series.experiments.map { judge($0, in: series) }
  }

  private func judge(_ experiment: ObservedExperiment, in series: ExperimentSeries) -> Verdict {
    let rivals = RivalAnswer.all(in: experiment.experiment)
    guard let answer = experiment.answer, let left = experiment.left, !rivals.isEmpty else {
      return series.incomplete(experiment)
    }
    // Sent back to read it once more, the citizen has ordered nothing.
    if answer.page.url.path == left.page.url.path { return .passed(step: series.step) }
    guard let end = experiment.receipt(after: left.exchange.id, in: series.context) else {
      return .cannotTell(step: series.step, reason: .unseen)
    }
    let shown = rivals.map { $0.held(by: end.rows) }
    let stored = rivals.map { $0.stored(by: experiment) }
    for (rival, held) in zip(rivals, zip(shown, stored)) where Self.differ(held.0, held.1) {
      return failed(.otherwise(rival.words), at: rival.place, end.page, in: experiment, series, .needsOracle)
    }
    if shown.contains(.first), shown.contains(.second) {
      return failed(.mixed(rivals.map(\.words)), at: Self.form, end.page, in: experiment, series)
    }
    if stored.contains(.first), stored.contains(.second) {
      return failed(.mixed(rivals.map(\.words)), at: Self.form, end.page, in: experiment, series, .needsOracle)
    }
    let isKnown = (shown + stored).contains { $0 == .first || $0 == .second }
    return isKnown ? .passed(step: series.step) : .cannotTell(step: series.step, reason: .unseen)
  }

  private static let form = Place(key: "form", label: "")

  private static func differ(_ shown: RivalAnswer.Held, _ stored: RivalAnswer.Held) -> Bool {
    (shown == .first && stored == .second) || (shown == .second && stored == .first)
  }

  private func failed(
    _ message: LocalizedText, at place: Place, _ page: ObservedPage, in experiment: ObservedExperiment,
    _ series: ExperimentSeries, _ confidence: Confidence? = nil
  ) -> Verdict {
    series.failed(at: place, in: experiment, message, Observation(page.page.text), confidence: confidence)
  }
}

extension LocalizedText {
  fileprivate static let unseen = LocalizedText(
    da: "Hverken kvitteringen eller et orakel viser, hvilke svar der gælder.",
    en: "Neither the receipt nor an oracle shows which answers count.")

  fileprivate static func otherwise(_ field: String) -> LocalizedText {
    LocalizedText(
      da: "Med siden åben i to faner blev der registreret et andet svar i »\(field)«, end kvitteringen viser.",
      en: "With the page open in two tabs another answer was registered for '\(field)' than the receipt shows.")
  }

  fileprivate static func mixed(_ fields: [String]) -> LocalizedText {
    LocalizedText(
      da: "Med siden åben i to faner blev svar fra begge blandet sammen: "
        + "\(Wording.list(fields.map { "»\($0)«" }, last: "og")).",
      en: "With the page open in two tabs answers of both were mixed: "
        + "\(Wording.list(fields.map { "'\($0)'" }, last: "and")).")
  }
}

extension MixedAnswers {
  package static let metadata = CheckMetadata(
    id: "SES-03",
    title: LocalizedText(da: "To faner blander ikke svar", en: "Two tabs don't mix answers"),
    failureTitle: LocalizedText(da: "To faner blander svar", en: "Two tabs mix answers"),
    rationale: LocalizedText(
      da: """
        Mange åbner formularen i en fane til for at se efter noget. Blandes svarene, bestiller de noget, de hverken har \
        skrevet eller set, og opdager det først, når brevet eller kortet er forkert.
        """,
      en: """
        Many open the form in one more tab to look something up. If the answers are mixed they order what they have \
        neither written nor seen, and notice when the letter or the card is wrong.
        """),
    remedy: LocalizedText(
      da: """
        Giv opsummeringen et nummer for netop de svar, den viser. Er svarene ændret i mellemtiden, så vis opsummeringen \
        igen og skriv, hvad der er ændret.
        """,
      en: """
        Give the review a number for the very answers that it shows. Where they have changed meanwhile, show the review \
        again and write what has changed.
        """),
    limits: LocalizedText(
      da: """
        Én formular for hver rejse, den med flest andre svar at give. Spilles aldrig i drift, og kun hvor en kvittering \
        eller et orakel viser, hvad der blev bestilt.
        """,
      en: """
        One form for each journey, the one with most other answers to give. Never played in production, and only where a \
        receipt or an oracle shows what was ordered.
        """),
    cause: .session, severity: .critical,
    severityReason: LocalizedText(
      da: "Borgeren tror, at det gik godt, og det forkerte er bestilt.",
      en: "The citizen believes that it went well, and the wrong thing is ordered."),
    confidence: .deterministic,
    standards: ["ISO 9241-110:2020, 5.6 (robusthed mod fejl)", "WCAG 2.1, 3.3.4 (AA)"],
    kind: .experiment, version: 1)

  package static let examples: [CheckExample] = [
    .detour("The receipt has one answer of each", .failed, tabs(receipt(old.mail, new.name))),
    .detour(
      "The register has another answer than the receipt", .failed, tabs(receipt(old.mail, old.name), new.mail)),
    .detour("Both are those that were confirmed", .passed, tabs(receipt(old.mail, old.name), old.mail)),
    .detour(
      "Both are those that were sent last", .passed, isNearMiss: true, tabs(receipt(new.mail, new.name), new.mail)),
    .detour(
      "The review is shown again", .passed, isNearMiss: true,
      tabs(ExampleVisit("kvittering", "<h1>Se efter</h1><p>Dine svar er ændret i en anden fane.</p>", at: "/tjek"))),
    .detour(
      "The receipt has no answers", .cannotTell, tabs(ExampleVisit("kvittering", "<h1>Kvittering</h1>", at: "/tak"))),
    .detour(
      "The citizen ordered twice", .notApplicable,
      ExampleDetour("two-tabs", .countsOnce, answer: ExampleVisit("kvittering", "<h1>A</h1>"))),
    .detour("It could not be played", .cannotTell, ExampleDetour("two-tabs-apart", .answersAgree, answer: nil)),
  ]

  private static let old = (mail: "ida@prove.example", name: "Ida Prøve Aagaard")
  private static let new = (mail: "post@andet.example", name: "Karen Prøve Holm")

  private static func receipt(_ mail: String, _ name: String) -> ExampleVisit {
    ExampleVisit(
      "kvittering", "<h1>Kvittering</h1><dl><dt>E-mail</dt><dd>\(mail)</dd><dt>Navn</dt><dd>\(name)</dd></dl>",
      at: "/tak")
  }

  private static func tabs(_ receipt: ExampleVisit, _ stored: String? = nil) -> ExampleDetour {
    ExampleDetour(
      "two-tabs-apart", .answersAgree, left: ExampleVisit("kvittering", "<h1>Se efter</h1>", at: "/tjek"),
      answer: receipt,
      sent: [.example("E-mail", name: "mail", old.mail), .example("Navn", name: "navn", old.name)],
      instead: [.example("E-mail", name: "mail", new.mail), .example("Navn", name: "navn", new.name)],
      oracle: stored.map { (before: [], after: [OracleValue(path: "0.mail", value: $0)]) })
  }
}
