package import JourneyModel
import PageModel

/// An error message says what is wrong with this field, in a friendly tone.
///
/// "Feltet skal udfyldes" says what every field could say; repeated in a summary it says nothing at all. Only messages
/// count that as a whole are one of the listed generic ones, or have no word about the field, or that blame the
/// citizen with one of the listed phrases. Where the message stands at a field with a clear label the citizen can
/// guess, so it is friction.
package struct GenericMessage: PageCheck {
  package static let judgesAnswers = true

  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    var seen: Set<String> = []
    return page.page.errors.filter { $0.binding != .summaryLink }.compactMap { message in
      let words = MessageWords.bare(message.text)
      let field = page.entryFields.first { $0.node == message.field }
      guard !words.isEmpty, seen.insert("\(message.field?.index ?? -1) \(words)").inserted else { return nil }
      if let phrase = page.context.vocabulary.blame.first(in: Wording.words(of: message.text)) {
        return failure(page, field, .blaming(message.text, phrase), message)
      }
      guard page.context.vocabulary.isGeneric(words) else { return page.passed }
      return failure(page, field, .generic(message.text), message)
    }
  }

  private func failure(
    _ page: JudgedPage, _ field: Field?, _ text: LocalizedText, _ message: ErrorMessage
  ) -> Verdict {
    guard let field, !field.label.text.isEmpty else {
      return page.failed(at: page.place("message", at: message.node), text, Observation(message.text))
    }
    return page.failed(at: field, text, Observation(message.text), severity: .friction)
  }
}

extension LocalizedText {
  fileprivate static func generic(_ text: String) -> LocalizedText {
    LocalizedText(
      da: "Beskeden »\(text)« kunne stå ved ethvert felt og siger ikke, hvad der skal skrives her.",
      en: "The message '\(text)' could stand at any field and does not say what to write here.")
  }

  fileprivate static func blaming(_ text: String, _ phrase: String) -> LocalizedText {
    LocalizedText(
      da: "Beskeden »\(text)« skælder ud (»\(phrase)«) i stedet for at hjælpe.",
      en: "The message '\(text)' scolds ('\(phrase)') instead of helping.")
  }
}

extension GenericMessage {
  package static let metadata = CheckMetadata(
    id: "FEJL-04",
    title: LocalizedText(
      da: "En fejlbesked er om netop dette felt",
      en: "An error message is about this very field"),
    failureTitle: LocalizedText(da: "Intetsigende fejlbesked", en: "Generic error message"),
    rationale: LocalizedText(
      da: """
        »Udfyld feltet« fortæller ikke, hvilket felt eller hvad der skal stå. I en fejlopsummering med flere ens \
        linjer kan borgeren ikke kende dem fra hinanden, og en belærende tone får folk til at opgive.
        """,
      en: """
        "Fill in the field" does not tell which field or what belongs there. In an error summary with several \
        equal lines citizens can't tell them apart, and a scolding tone makes people give up.
        """),
    remedy: LocalizedText(
      da: """
        Skriv, hvad der mangler, med feltets egne ord: »Skriv dit telefonnummer« i stedet for »Feltet skal \
        udfyldes«. Lad være med at skrive »Du har lavet en fejl«.
        """,
      en: """
        Say what is missing in the field's own words: "Enter your phone number" instead of "This field is \
        required". Don't write "You made a mistake".
        """),
    limits: LocalizedText(
      da: """
        Kun beskeder, der i deres helhed er en af de kendte intetsigende, eller som rummer en af de belærende \
        vendinger. Indgår feltets navn, er beskeden ikke intetsigende.
        """,
      en: """
        Only messages that as a whole are one of the known generic ones, or that hold one of the scolding phrases. \
        A message that names the field is not generic.
        """),
    cause: .errorMessages, severity: .seeksHelp,
    severityReason: LocalizedText(
      da: "Uden felt ved borgeren ikke, hvad der skal rettes; står beskeden ved feltet, er det en gene.",
      en: """
        Without a field the citizen does not know what to correct; where the message stands at its field it is \
        friction.
        """),
    confidence: .heuristic,
    standards: [
      "DKFDS, Fejlmeddelelser (vær præcis)",
      "WCAG 2.1, 3.3.3 (AA), EN 301 549 v3.2.1 section 9.3.3.3",
      "Kravbank 1.4 (meningsfuld feedback på fejl), nu Fælles krav til digitale løsninger #3",
    ], kind: .page, version: 1)
}

extension GenericMessage {
  package static let examples: [CheckExample] = [
    .answer(
      "A message without a word about the field", .failed, severity: .friction,
      form("", "<span class=\"error\" id=\"te\">Fejl: Feltet er ikke udfyldt korrekt</span>")),
    .answer("A generic message at no field", .failed, form("<p class=\"error\">Udfyld venligst feltet</p>", "")),
    .answer(
      "A generic message at its field, in English", .failed, severity: .friction,
      form("", "<span class=\"error\" id=\"te\">This field is required.</span>")),
    .answer(
      "A scolding message", .failed,
      form("<div class=\"alert alert-error\" role=\"alert\">Du har lavet en fejl</div>", "")
    ),
    .answer(
      "A message with the field's own words (DKFDS markup)", .passed,
      form("", "<span class=\"form-error-message\" id=\"te\">Fejl: Skriv dit telefonnummer</span>")),
    .answer(
      "A short message that names the field", .passed, isNearMiss: true,
      form("", "<span class=\"form-error-message\" id=\"te\">Telefonnummer skal udfyldes</span>")),
    .answer("No message", .notApplicable, form("", "")),
  ]

  private static func form(_ top: String, _ message: String) -> String {
    """
    <h1>Dine oplysninger</h1>\(top)<form><div><label for="t">Telefon</label>\(message)
    <input id="t" name="telefon" aria-describedby="te"></div>
    <div><label for="b">By</label><input id="b" name="by"></div><button>Næste</button></form>
    """
  }
}
