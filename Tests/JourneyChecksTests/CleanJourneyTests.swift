import JourneyChecks
import JourneyModel
import Testing

/// Journeys without defects, in markups and languages that services are built with, give nothing above a hint.
struct CleanJourneyTests {
  struct Markup: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let journey: ExampleJourney
    static let all = [dkfds, bootstrap, django]
  }

  @Test(arguments: Markup.all)
  func nothingAboveAHintIsFound(_ markup: Markup) throws {
    let judgement = CheckEngine().judge(try ObservedJourney(markup.journey))
    let serious = judgement.findings.filter { $0.severity > .hint }
    #expect(serious.isEmpty, "\(serious.map { "\($0.check) \($0.step): \($0.message.en)" })")
    for outcome in judgement.outcomes where ["TEK-01", "TEK-02", "KON-01", "KVI-02", "TIL-01"].contains(outcome.check) {
      #expect(outcome.passed > 0, "\(outcome.check) judged nothing")
    }
    for outcome in judgement.outcomes
    where ["TAB-01", "FEJL-01", "FEJL-01-mended", "FEJL-02", "DATA-03"].contains(outcome.check) {
      #expect(outcome.passed > 0, "\(outcome.check) judged nothing")
    }
  }
}

extension CleanJourneyTests.Markup {
  private static let citizen = [
    PersonaFact(key: "cpr", value: "⟦cpr:1⟧", kind: .cpr, isSecret: true, isHeldByAuthority: true),
    PersonaFact(key: "navn", value: "Prøve Testesen", kind: .name, isHeldByAuthority: true),
    PersonaFact(key: "telefon", value: "22334455", kind: .phone),
  ]
  private static let facts = ServiceFacts(
    asOf: "2026-11-01", source: "kontaktsiden",
    contacts: [
      ContactFact(kind: .phone, value: "12 34 56 78", unit: "Borgerservice"),
      ContactFact(kind: .hours, value: "mandag-fredag 10-14", unit: "Borgerservice"),
    ])

  private static func journey(
    start: String, form: @Sendable (_ phone: String, _ mail: String, _ error: Bool) -> String, review: String,
    receipt: String, phoneKind: String
  ) -> ExampleJourney {
    let phone = Entry.example("Telefon", name: "phone", kind: phoneKind, "22334455", fact: "telefon")
    let mail = Entry.example("E-mail", name: "mail", kind: "email", "prove@test.example")
    let empty = Entry.example("Telefon", name: "phone", kind: phoneKind, "")
    let unkept = [HeaderField("Cache-Control", "no-store")]
    let grouped = Entry.example("Telefon", name: "phone", kind: phoneKind, "22 33 44 55")
    return ExampleJourney(
      [
        ExampleVisit("start", start), ExampleVisit("login", "<h1>Log på</h1>", at: "https://login.example/vaelg"),
        ExampleVisit("oplysninger", form("", "", false), cause: .automaticSubmit, headers: unkept),
        ExampleVisit("tjek", review, entries: [phone, mail], headers: unkept),
        ExampleVisit("kvittering", receipt, headers: unkept),
      ],
      citizen: citizen, facts: facts,
      oracle: [
        OracleValue(path: "0.phone", value: "+4522334455"), OracleValue(path: "0.mail", value: "prove@test.example"),
      ]
    ).playing { step in
      var mended = ExampleVisit("tjek", step, headers: unkept)
      mended.sent = [phone, mail]
      return [
        ExampleMistake(
          family: "required-empty", variation: "empty", relation: .errorToldRestKept, field: empty,
          sent: [empty, mail], answer: form("", "prove@test.example", true),
          corrections: [mended]),
        ExampleMistake(
          family: "phone-format", variation: "spaces", relation: .sameResult, field: grouped, sent: [grouped, mail],
          answer: step),
      ]
    }
  }

  private static let dkfds = Self(
    testDescription: "DKFDS, Danish",
    journey: journey(
      start: page("<h1>Bestil sundhedskort</h1><p>Du skal bruge MitID. Det tager fem minutter.</p>"),
      form: { phone, mail, error in
        page(
          """
          <h1>Dine oplysninger</h1>
          \(error ? """
            <div class="alert alert-error" role="alert"><h2>Der er fejl i dine oplysninger</h2>
            <ul><li><a href="#tlf">Skriv et telefonnummer med 8 cifre</a></li></ul></div>
            """ : "")
          <p>Navn: Prøve Testesen</p><form method="post">
          <div class="form-group"><label class="form-label" for="tlf">Telefon</label>
          \(error ? """
            <span class="form-error-message" id="tlf-fejl"><span class="sr-only">Fejl: </span>Skriv et \
            telefonnummer med 8 cifre</span>
            """ : "")
          <input class="form-input" id="tlf" name="phone" type="tel" autocomplete="tel" value="\(phone)"
          \(error ? "aria-invalid=\"true\" aria-describedby=\"tlf-fejl\"" : "")></div>
          <div class="form-group"><label class="form-label" for="m">E-mail</label>
          <input class="form-input" id="m" name="mail" type="email" autocomplete="email" value="\(mail)"></div>
          <button class="button button-primary">Næste</button></form>
          """)
      },
      review: page(
        """
        <h1>Tjek dine svar</h1><dl><dt>Telefon</dt><dd>22 33 44 55</dd><dd><a href="/oplysninger">Ret</a></dd>
        <dt>E-mail</dt><dd>prove@test.example</dd></dl><form method="post"><button>Bestil</button></form>
        """),
      receipt: page(
        """
        <h1>Vi har modtaget din bestilling</h1><p>Modtaget 21. november 2026. Referencenummer: SK-0042-2026</p>
        <h2>Hvad sker der nu?</h2><p>Kortet kommer om 14 dage. Du får en kopi i Digital Post.</p>
        <p>Har du skrevet forkert, kan du rette det til i morgen.</p>
        """), phoneKind: "tel"))

  /// The words of a page's main heading.
  private static func heading(of main: String) -> Substring {
    main.split(separator: "<h1>", maxSplits: 1).last?.split(separator: "</h1>", maxSplits: 1).first ?? ""
  }

  private static func page(_ main: String) -> String {
    """
    <title>\(heading(of: main)) – Prøve Kommune</title>
    <header><a href="/">Prøve Kommune</a></header><main>\(main)</main><footer><p>Prøve Kommune, CVR 29189846</p>
    <p>Kontakt Borgerservice på <a href="tel:+4512345678">12 34 56 78</a>, mandag-fredag kl. 10-14</p>
    <p>Er du akut syg, så ring til lægevagten på 1813. Ved livsfare: 112.</p>
    <p><a href="/was">Tilgængelighedserklæring</a> <a href="/privatliv">Sådan behandler vi personoplysninger</a></p>
    <p>Kan du ikke bruge MitID, så mød op i Borgerservice.</p></footer>
    """
  }

  private static let bootstrap = Self(
    testDescription: "Bootstrap, English",
    journey: journey(
      start: english("<h1>Order a health card</h1><p class=\"lead\">Have your ID ready, or come in person.</p>"),
      form: { phone, mail, error in
        english(
          """
          <h1>Your details</h1><form class="row g-3" method="post"><div class="col-md-6 mb-3">
          <label class="form-label" for="p">Telefon</label>
          <input class="form-control \(error ? "is-invalid" : "")" id="p" name="phone" autocomplete="tel" value="\(phone)"
          \(error ? "aria-describedby=\"pe\" aria-invalid=\"true\"" : "")>
          \(error ? "<div id=\"pe\" class=\"invalid-feedback\">Enter a phone number of 8 digits</div>" : "")</div>
          <div class="col-md-6 mb-3"><label class="form-label" for="e">E-mail</label>
          <input class="form-control" id="e" name="mail" type="email" autocomplete="email" value="\(mail)"></div>
          <div class="form-check"><input class="form-check-input" type="checkbox" id="c" name="ok">
          <label class="form-check-label" for="c">Send me news</label></div>
          <button class="btn btn-primary">Next</button></form>
          """)
      },
      review: english(
        """
        <h1>Check your answers</h1><div class="row"><div class="col">Telefon</div><div class="col">+45 22334455</div></div>
        <div class="row"><div class="col">E-mail</div><div class="col">PROVE@test.example</div></div>
        <form method="post"><button class="btn">Order</button></form>
        """),
      receipt: english(
        """
        <div class="card"><h1>Thank you</h1><p>Your order number is HC-20417, received on 21 November 2026.</p>
        <p>We will send you an e-mail within two days. You can cancel until then.</p></div>
        """
      ),
      phoneKind: "text"))

  private static func english(_ main: String) -> String {
    """
    <html lang="en"><head><title>Health card</title></head><body><nav class="navbar"><a href="/help">Help and contact</a>
    <a href="/privacy">Privacy</a>
    </nav><div class="container">\(main)</div></body></html>
    """
  }

  private static let django = Self(
    testDescription: "Django tables",
    journey: journey(
      start: table("<h1>Bestil kort</h1><p>Eller mød op hos os.</p><p><a href=\"/login\">Begynd</a></p>"),
      form: { phone, mail, error in
        table(
          """
          <h1>Oplysninger</h1><form method="post"><table>
          <tr><th><label for="id_phone">Telefon:</label></th><td>
          \(error ? "<ul class=\"errorlist\" id=\"id_phone_error\"><li>Feltet skal udfyldes med 8 cifre.</li></ul>" : "")
          <input type="tel" name="phone" id="id_phone" autocomplete="tel" value="\(phone)"
          \(error ? "aria-invalid=\"true\" aria-describedby=\"id_phone_error\"" : "")></td></tr>
          <tr><th><label for="id_mail">E-mail:</label></th><td>
          <input type="email" name="mail" id="id_mail" autocomplete="email" value="\(mail)"></td></tr></table>
          <input type="submit" value="Videre"></form>
          """)
      },
      review: table(
        """
        <h1>Godkend</h1><table><tr><th>Telefon</th><td>22334455</td></tr><tr><th>E-mail</th><td>prove@test.example</td>
        </tr></table><form method="post"><input type="submit" value="Send"></form>
        """),
      receipt: table(
        """
        <h1>Kvittering</h1><table><tr><td>Sagsnummer</td><td>2026-11-7731</td></tr>
        <tr><td>Dato</td><td>21.11.2026</td></tr></table>
        <p>Du får brev inden for 14 dage. Skriv til os, hvis noget er forkert.</p>
        """
      ), phoneKind: "tel"))

  private static func table(_ main: String) -> String {
    "<title>\(heading(of: main)) – Prøve Kommune</title><div id=\"header\">Prøve Kommune <a href=\"mailto:post@proeve.example\">Skriv til os</a></div>"
      + "\(main)<p><a href=\"/was\">Tilgængelighedserklæring</a> <a href=\"/privatliv\">Privatlivspolitik</a></p>"
  }
}

extension ExampleJourney {
  /// The journey up to the form's answer, with the mistakes played there; the clean continuation is kept by the caller.
  fileprivate func playing(_ mistakes: (_ next: String) -> [ExampleMistake]) -> ExampleJourney {
    var journey = self
    journey.mistakes = mistakes(visits.last { $0.step == "tjek" }?.html ?? "")
    journey.mistakeStep = "tjek"
    return journey
  }
}
