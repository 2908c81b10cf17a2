package import JourneyModel

extension ChangeLost {
  package static let metadata = CheckMetadata(
    id: "TAB-03-taken",
    title: LocalizedText(da: "Et rettet svar gælder", en: "A changed answer counts"),
    failureTitle: LocalizedText(da: "Rettelsen slår ikke igennem", en: "The change isn't taken"),
    rationale: LocalizedText(
      da: """
        Borgeren har set fejlen, rettet den og tror, at alt er i orden. Bliver det gamle svar stående, eller flytter \
        rettelsen rundt på andre svar, bliver brevet, kortet eller opkaldet forkert, og sagen kommer tilbage.
        """,
      en: """
        The citizen has seen the mistake, mended it and believes that all is well. If the old answer stays, or the change \
        moves other answers, the letter, the card or the call goes wrong, and the case comes back.
        """),
    remedy: LocalizedText(
      da: """
        Gem det nye svar i samme udkast som de andre, og byg opsummering, kvittering og sag af netop det udkast, ikke af \
        en kopi fra første gang.
        """,
      en: """
        Save the new answer in the same draft as the others, and build review, receipt and case from that very draft, not \
        from a copy of the first time.
        """),
    limits: LocalizedText(
      da: """
        Ét svar for hver formular, og kun hvor der er et andet gyldigt svar at give: en anden e-mail, eller et valg, \
        som vides at føre samme vej. Telefonnumre, CPR-numre og datoer ændres ikke. I drift standser gennemløbet ved opsummeringen.
        """,
      en: """
        One answer for each form, and only where there is another valid one to give: another e-mail address, or a \
        choice that is known to lead the same way. Telephone numbers, CPR numbers and dates aren't changed. In production the walk stops at the \
        review.
        """),
    cause: .lostInput, severity: .seeksHelp,
    severityReason: LocalizedText(
      da: "Borgeren ser det i opsummeringen og må have hjælp; ses det først i sagen, er det for sent.",
      en: "The citizen sees it in the review and needs help; where it shows only in the case it is too late."),
    confidence: .deterministic,
    standards: [
      "Digitaliseringsstyrelsen, Kravbank 2.4 (ret fra opsummeringen)", "WCAG 2.1, 3.3.4 (AA)",
      "GOV.UK Design System, Check answers",
    ], kind: .experiment, version: 1)

  package static let examples: [CheckExample] = [
    .detour("The review still has the old answer", .failed, change(review(old))),
    .detour(
      "The review has the new answer, the receipt the old one", .failed, severity: .critical, change(review(new), old)),
    .detour(
      "The register has the old answer", .failed, severity: .critical,
      change(review(new), new, register: [OracleValue(path: "0.post", value: old)])),
    .detour("Another answer has become something else", .failed, change(review(new, street: "Aavej 9"))),
    .detour("The new answer everywhere", .passed, change(review(new), new)),
    .detour("The new answer in capitals", .passed, isNearMiss: true, change(review(new.uppercased()), new)),
    .detour(
      "The old answer stands beside it as the one from before", .passed, isNearMiss: true,
      change(review(new) + "<dl><dt>Hidtil</dt><dd>\(old)</dd></dl>", new)),
    .detour("The review tells no answers", .notApplicable, change("<h1>Tjek dine svar</h1>")),
    .detour(
      "The citizen only looked at the answer", .notApplicable,
      ExampleDetour("change-from-review", .answersKept, answer: ExampleVisit("kvittering", "<h1>A</h1>"))),
    .detour("The other answer was refused", .cannotTell, change(nil)),
  ]

  private static let (old, new) = ("ida@prove.example", "post@andet.example")

  private static func review(_ mail: String, street: String = "Aavej 2") -> String {
    "<h1>Tjek dine svar</h1><dl><dt>E-mail</dt><dd>\(mail)</dd><dt>Vej</dt><dd>\(street)</dd></dl>"
  }

  private static func change(_ again: String?, _ receipt: String? = nil, register: [OracleValue] = []) -> ExampleDetour
  {
    ExampleDetour(
      "answer-changed", .answersAgree, left: ExampleVisit("kvittering", review(old), at: "/tjek"),
      answer: again.map { _ in ExampleVisit("kvittering", "<h1>Kontakt</h1>", at: "/kontakt") },
      back: again.map { ExampleVisit("kvittering", $0, at: "/tjek") },
      after: receipt.map {
        [ExampleVisit("kvittering", "<h1>Kvittering</h1><dl><dt>E-mail</dt><dd>\($0)</dd></dl>", at: "/tak")]
      } ?? [],
      sent: [.example("E-mail", name: "post", old), .example("Vej", name: "vej", "Aavej 2")],
      instead: again == nil ? [] : [.example("E-mail", name: "post", new)],
      oracle: register.isEmpty ? nil : (before: [], after: register))
  }
}
