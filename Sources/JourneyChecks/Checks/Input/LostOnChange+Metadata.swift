package import JourneyModel

extension LostOnChange {
  package static let metadata = CheckMetadata(
    id: "TAB-03",
    title: LocalizedText(da: "En rettelse koster kun det ene svar", en: "A change costs only the one answer"),
    failureTitle: LocalizedText(da: "En rettelse sletter andre svar", en: "A change deletes other answers"),
    rationale: LocalizedText(
      da: """
        Opsummeringen er stedet, hvor fejl bliver opdaget. Koster det alle svarene at rette ét, lader mange fejlen \
        stå, og så kommer sagen tilbage.
        """,
      en: """
        The review is where mistakes are noticed. If mending one answer costs them all, many leave the mistake, and the \
        case comes back.
        """),
    remedy: LocalizedText(
      da: """
        Gem svarene for hele forløbet. Før borgeren fra rettelsen direkte tilbage til opsummeringen, og spørg kun igen \
        om det, som det nye svar har ændret.
        """,
      en: """
        Keep the answers of the whole flow. Lead from the change straight back to the review, and ask again only for what \
        the new answer has altered.
        """),
    limits: LocalizedText(
      da: """
        Borgeren ser på svaret og sender det uændret; et ændret svar kan med rette gøre senere svar ugyldige. Knapper \
        trykkes der kun på, hvor de siger ret, ændr eller rediger. At skulle igennem tre sider eller flere med alle svar på plads er \
        kun en bemærkning.
        """,
      en: """
        The citizen looks at the answer and sends it unchanged; a changed one may rightly make later answers void. Buttons \
        are pressed only where they say change, edit or correct. Having to pass three pages or more with every answer in place is \
        only a hint.
        """),
    cause: .lostInput, severity: .friction,
    severityReason: LocalizedText(
      da: "Borgeren kan skrive svarene igen; kommer man ikke tilbage til opsummeringen, søger man hjælp.",
      en: "The citizen can enter the answers again; who can't get back to the review seeks help."),
    confidence: .deterministic,
    standards: [
      "Digitaliseringsstyrelsen, Kravbank 2.4 (ret fra opsummeringen)", "DKFDS, Trinindikator",
      "GOV.UK Design System, Check answers", "WCAG 2.1, 3.3.4 (AA)",
    ], kind: .experiment, version: 1)

  package static let examples: [CheckExample] = [
    .detour("The form comes empty", .failed, change(form(""), form(""))),
    .detour("A later form has lost its answer", .failed, change(form("Ida"), form("Ida"), later: "")),
    .detour("The review doesn't come back", .failed, severity: .seeksHelp, change(form("Ida"), isBack: false)),
    .detour("Straight back to the review", .passed, change(form("Ida"))),
    .detour(
      "Through one more form with its answer in place", .passed, isNearMiss: true, change(form("Ida"), later: "Aarhus")),
    .detour(
      "The form says that the answers are kept", .passed, isNearMiss: true,
      change("<p>Dine svar er gemt.</p>" + form("Ida"))),
    .detour(
      "The citizen only went back", .notApplicable,
      ExampleDetour("back", .answersKept, answer: ExampleVisit("kvittering", form("Ida")))),
    .detour("It could not be played", .cannotTell, ExampleDetour("change-from-review", .answersKept, answer: nil)),
  ]

  private static func form(_ name: String) -> String {
    "<h1>Kontakt</h1><form><label>Navn <input name=navn value=\"\(name)\"></label><button>Næste</button></form>"
  }

  private static func change(
    _ html: String, _ again: String? = nil, later town: String? = nil, isBack: Bool = true
  ) -> ExampleDetour {
    let later = town.map {
      "<h1>Adresse</h1><form><label>By <input name=by value=\"\($0)\"></label><button>Næste</button></form>"
    }
    let review = ExampleVisit("kvittering", "<h1>Tjek dine svar</h1><a href=/kontakt>Ret</a>", at: "/tjek")
    return ExampleDetour(
      "change-from-review", .answersKept, left: review, answer: ExampleVisit("kvittering", html, at: "/kontakt"),
      between: [again, later].compactMap { $0 }.map { ExampleVisit("kvittering", $0, at: "/mere") },
      back: isBack ? review : nil,
      sent: [.example("Navn", name: "navn", "Ida"), .example("By", name: "by", "Aarhus")])
  }
}
