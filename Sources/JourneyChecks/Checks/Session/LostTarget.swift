package import JourneyModel
import PageModel

/// After login the citizen stands where the address led that was opened.
///
/// People follow a link from a letter or a message, log in, and expect what the link promised. Judged on the detours
/// that open an address without a session, log in, and then open it again with the session: both must come to the same
/// page, by address without its query, and by main heading. An address that asks for no login proves nothing.
package struct LostTarget: ExperimentCheck {
  package init() {}

  package func judge(_ series: ExperimentSeries) -> [Verdict] {
    guard series.relation == .landsWhereAsked else { return [.notApplicable(step: series.step)] }
    return series.experiments.map { judge($0, in: series) }
  }

  private func judge(_ experiment: ObservedExperiment, in series: ExperimentSeries) -> Verdict {
    guard let landing = experiment.answer, let wanted = experiment.correction else {
      return series.incomplete(experiment)
    }
    guard experiment.left != nil, isAnswer(wanted), series.context.isOwn(wanted.page.url) else {
      return .notApplicable(step: series.step)
    }
    guard series.context.isOwn(landing.page.url) else {
      return .cannotTell(step: series.step, reason: .notLoggedIn)
    }
    guard !(isAnswer(landing) && landing.isSamePlace(as: wanted)) else { return .passed(step: series.step) }
    return series.failed(
      at: Place(key: "target", label: ""), in: experiment, .elsewhere(landing.headline, wanted.headline),
      Observation(
        landing.page.url.path, expected: LocalizedText(verbatim: wanted.page.url.path),
        actual: LocalizedText(verbatim: landing.page.url.path)))
  }

  private func isAnswer(_ page: ObservedPage) -> Bool { (page.exchange.response?.status ?? 0) < 400 }
}

extension LocalizedText {
  fileprivate static let notLoggedIn = LocalizedText(
    da: "Login førte ikke tilbage til tjenesten.", en: "The login didn't lead back to the service.")

  fileprivate static func elsewhere(_ landing: String, _ wanted: String) -> LocalizedText {
    LocalizedText(
      da: "Den, der åbner et link og logger på, ender på »\(landing)« i stedet for »\(wanted)«.",
      en: "Who opens a link and logs in ends on '\(landing)' instead of '\(wanted)'.")
  }
}

extension LostTarget {
  package static let metadata = CheckMetadata(
    id: "SES-04",
    title: LocalizedText(da: "Login fører hen, hvor borgeren ville", en: "Login leads where the citizen wanted to go"),
    failureTitle: LocalizedText(da: "Login fører et andet sted hen", en: "Login leads elsewhere"),
    rationale: LocalizedText(
      da: """
        Den, der følger et link fra et brev og ender på en anden side efter login, tror, at linket er forkert, og \
        ringer.
        """,
      en: """
        Who follows a link from a letter and ends on another page after login thinks that the link is wrong, and calls.
        """),
    remedy: LocalizedText(
      da: """
        Send den ønskede adresse med til login og tilbage igen (RelayState i SAML, state i OpenID Connect), og gå \
        dertil bagefter. Tag kun imod adresser på egen tjeneste.
        """,
      en: """
        Send the wanted address along to the login and back (RelayState in SAML, state in OpenID Connect), and go there \
        afterwards. Accept addresses of your own service only.
        """),
    limits: LocalizedText(
      da: """
        Sammenlignes med siden, som samme adresse giver den, der er logget på; en adresse, der uden tidligere svar \
        fører til første trin, bedømmes derfor ikke forkert. Engangsadresser kan ikke afprøves.
        """,
      en: """
        Compared with the page that the same address gives to who is logged in, so an address that without earlier \
        answers leads to the first step isn't judged wrong. One-time addresses can't be tried.
        """),
    cause: .session, severity: .friction,
    severityReason: LocalizedText(
      da: "Borgeren må selv finde derhen, men kan det som regel.",
      en: "The citizen has to find the way alone, but mostly can."),
    confidence: .deterministic,
    standards: ["OASIS SAML 2.0 Bindings, 3.4.3 (RelayState)", "OpenID Connect Core 1.0, 3.1.2.1 (state)"],
    kind: .experiment, version: 1)

  package static let examples: [CheckExample] = [
    .detour("Login ends on the front page", .failed, landing("/forside", "Forside", wanted: "/status", "Din status")),
    .detour(
      "Login ends where the link led", .passed, landing("/status", "Din status", wanted: "/status", "Din status")),
    .detour(
      "The way back has a parameter more", .passed, isNearMiss: true,
      landing("/status?login=ok", "Din status", wanted: "/status", "Din status")),
    .detour(
      "A step without answers leads to the first one either way", .passed, isNearMiss: true,
      landing("/trin1", "Dine oplysninger", wanted: "/trin1", "Dine oplysninger")),
    .detour(
      "No login was asked for", .notApplicable,
      ExampleDetour(
        "deep-link", .landsWhereAsked, answer: ExampleVisit("kvittering", "<h1>A</h1>"),
        back: ExampleVisit("kvittering", "<h1>B</h1>"))),
    .detour(
      "The login kept the citizen", .cannotTell,
      landing("https://login.example/igen", "Log på", wanted: "/status", "Din status")),
  ]

  private static func landing(
    _ address: String, _ heading: String, wanted: String, _ other: String
  ) -> ExampleDetour {
    let page = { (address: String, heading: String) in
      ExampleVisit("kvittering", "<h1>\(heading)</h1><a href=/>Forside</a>", at: address)
    }
    return ExampleDetour(
      "deep-link", .landsWhereAsked, left: page(address, heading), answer: page(address, heading),
      back: page(wanted, other))
  }
}
