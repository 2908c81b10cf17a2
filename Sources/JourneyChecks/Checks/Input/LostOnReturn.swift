package import JourneyModel
import PageModel

/// Who goes back to a form finds it as it was left.
///
/// Going back is how citizens check what they wrote. Judged on the detours that ask for a sent form's page again: every
/// answer must stand there, and the way forward must be as open as before. A walk that the service itself led back to a
/// form already sent, with its answers gone, is the same fault.
package struct LostOnReturn: ExperimentCheck, WalkCheck {
  package init() {}

  package func judge(_ walk: JudgedWalk) -> [Verdict] {
    guard let back = LedBack(walk), back.startsOver else { return [] }
    let names = back.answers.map(\.name)
    return [
      back.page.failed(
        at: Place(key: "form", label: ""), .startsOver(back.page.headline, names), Observation(back.page.page.text))
    ]
  }

  package func judge(_ series: ExperimentSeries) -> [Verdict] {
    guard series.relation == .answersKept, series.family == "back" else { return [.notApplicable(step: series.step)] }
    return series.experiments.map { judge($0, in: series) }
  }

  private func judge(_ experiment: ObservedExperiment, in series: ExperimentSeries) -> Verdict {
    guard let page = experiment.answer else { return series.incomplete(experiment) }
    let answers = KeptAnswer.all(of: experiment.experiment.sent, on: page.page)
    guard (page.exchange.response?.status ?? 0) < 400, !answers.isEmpty else {
      return .notApplicable(step: series.step)
    }
    let lost = answers.filter { !$0.isKept }
    if !lost.isEmpty {
      let isOne = lost.count == 1 && answers.count > 1
      return series.failed(
        at: isOne ? Place(key: lost[0].entry.field, label: lost[0].entry.label) : Place(key: "form", label: ""),
        in: experiment, .lost(lost.map(\.name)), Observation(page.page.tree.startTag(of: lost[0].field.node)))
    }
    guard let left = experiment.left, let forward = experiment.correction, isHeldBack(forward, from: left) else {
      return .passed(step: series.step)
    }
    return series.failed(
      at: Place(key: "forward", label: ""), in: experiment, .heldBack(forward.headline), Observation(forward.page.text),
      severity: .friction)
  }

  /// Whether the unchanged form was refused the second time.
  private func isHeldBack(_ forward: ObservedPage, from left: ObservedPage) -> Bool {
    forward.page.url.path != left.page.url.path
      && (!forward.page.errors.isEmpty || (forward.exchange.response?.status ?? 0) >= 400)
  }
}

extension LocalizedText {
  fileprivate static func lost(_ names: [String]) -> LocalizedText {
    LocalizedText(
      da: "Den, der går tilbage til formularen, finder ikke sine svar: \(Wording.list(names, last: "og")).",
      en: "Who goes back to the form doesn't find the answers: \(Wording.list(names, last: "and")).")
  }

  fileprivate static func startsOver(_ headline: String, _ names: [String]) -> LocalizedText {
    LocalizedText(
      da: "Borgeren blev ført tilbage til »\(headline)« uden forklaring, og svarene er væk: "
        + "\(Wording.list(names, last: "og")).",
      en: "The citizen was led back to '\(headline)' without explanation, and the answers are gone: "
        + "\(Wording.list(names, last: "and")).")
  }

  fileprivate static func heldBack(_ headline: String) -> LocalizedText {
    LocalizedText(
      da: "Den, der går tilbage og sender formularen uændret, kommer ikke videre, men til »\(headline)«.",
      en: "Who goes back and sends the form unchanged doesn't get on, but to '\(headline)'.")
  }
}

extension LostOnReturn {
  package static let metadata = CheckMetadata(
    id: "TAB-02",
    title: LocalizedText(
      da: "Svarene står der, når borgeren går tilbage", en: "The answers are there when the citizen goes back"),
    failureTitle: LocalizedText(da: "Svar tabt på vej tilbage", en: "Answers lost on the way back"),
    rationale: LocalizedText(
      da: """
        Mange går tilbage for at se efter, hvad de skrev. Er felterne tomme, tror de, at intet er gemt, og skriver det \
        hele igen eller giver op.
        """,
      en: """
        Many go back to see what they wrote. If the fields are empty they think that nothing was saved, and write it all \
        again or give up.
        """),
    remedy: LocalizedText(
      da: """
        Vis formularen, som den sidst blev sendt, når dens adresse bliver hentet igen, både ved browserens \
        tilbageknap og ved »Tilbage« på siden.
        """,
      en: """
        Show the form as it was last sent whenever its address is asked for again, by the browser's back button and by \
        the page's own back link.
        """),
    limits: LocalizedText(
      da: """
        Siden hentes på ny, som når den ikke må gemmes i browseren. Adgangskoder, filer og kontrolcifre må være tomme. \
        Formularer, der kom som svar på en anden formular, kan ikke hentes for sig.
        """,
      en: """
        The page is fetched anew, as where the browser may not keep it. Passwords, files and check codes may be empty. \
        Forms that came as the answer to another form can't be fetched by themselves.
        """),
    cause: .lostInput, severity: .seeksHelp,
    severityReason: LocalizedText(
      da: "Borgeren må skrive det igen og tror, at det første er tabt.",
      en: "The citizen has to write it again and thinks that the first is lost."),
    confidence: .deterministic,
    standards: ["DKFDS, Tilbage-link (siden, som den sidst blev set)", "ISO 9241-110:2020, 5.5 (kontrollerbarhed)"],
    kind: .experiment, version: 1)

  package static let examples: [CheckExample] = [
    .detour("Both fields are empty", .failed, back(to: form("", ""))),
    .detour("One of two answers is gone", .failed, back(to: form("Ida", ""))),
    .detour(
      "The unchanged form is refused", .failed, severity: .friction,
      back(to: form("Ida", "22334455"), on: "<h1>Du kan ikke gå tilbage</h1>", at: "/fejl", status: 409)),
    .detour("All is there, and the way forward is open", .passed, back(to: form("Ida", "22334455"))),
    .detour(
      "The number comes back in another way of writing", .passed, isNearMiss: true,
      back(to: form("Ida", "22 33 44 55"))),
    .detour(
      "The page says that the answers are kept", .passed, isNearMiss: true,
      back(to: "<p>Dine svar er gemt.</p>" + form("Ida", "22334455"))),
    .detour("Another page came in its place", .notApplicable, back(to: "<h1>Kvittering</h1>")),
    .detour("It could not be played", .cannotTell, ExampleDetour("back", .answersKept, answer: nil)),
  ]

  private static func form(_ name: String, _ phone: String) -> String {
    """
    <h1>Kontakt</h1><form><label>Navn <input name=navn value="\(name)"></label>
    <label>Telefon <input name=telefon type=tel value="\(phone)"></label><button>Næste</button></form>
    """
  }

  private static func back(
    to html: String, on forward: String = "<h1>Tjek dine svar</h1>", at address: String = "/tjek", status: Int = 200
  ) -> ExampleDetour {
    ExampleDetour(
      "back", .answersKept, left: ExampleVisit("kvittering", "<h1>Tjek dine svar</h1>", at: "/tjek"),
      answer: ExampleVisit("kvittering", html, at: "/kontakt"),
      back: ExampleVisit("kvittering", forward, at: address, status: status),
      sent: [.example("Navn", name: "navn", "Ida"), .example("Telefon", name: "telefon", kind: "tel", "22334455")])
  }
}
