package import JourneyModel
import PageModel

/// What the service tells citizens is in their language and free of the program's own words.
///
/// A message with an exception's name, a code or a variable's name, or an English one on a Danish page, was written for
/// programmers. Judged on error messages only, so that a help page may quote what it likes. English is told by small
/// words that Danish doesn't have, on a page that declares Danish.
package struct SystemMessage: PageCheck {
  package static let judgesAnswers = true

  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    var seen: Set<String> = []
    return page.page.errors.filter { seen.insert(Wording.key($0.text)).inserted }.map { message in
      guard let fault = fault(in: message.text, on: page.page) else { return page.passed }
      if let field = page.entryFields.first(where: { $0.node == message.field }) {
        return page.failed(at: field, fault, Observation(message.text))
      }
      return page.failed(at: page.place("message", at: message.node), fault, Observation(message.text))
    }
  }

  private func fault(in text: String, on page: Page) -> LocalizedText? {
    if let word = technicalWord(in: text) {
      return LocalizedText(
        da: "Beskeden »\(text)« bruger programmets egne ord (»\(word)«).",
        en: "The message '\(text)' uses the program's own words ('\(word)').")
    }
    guard page.language?.lowercased().hasPrefix("da") == true, SpokenLanguage(of: page.text) != .english,
      isEnglish(text)
    else { return nil }
    return LocalizedText(
      da: "Beskeden »\(text)« er på engelsk på en dansk side.", en: "The message '\(text)' is English on a Danish page."
    )
  }

  private func technicalWord(in text: String) -> String? {
    if let sign = FailureWords.signatures.first(where: text.contains) { return sign }
    let words = text.split { $0.isWhitespace || ",;:()\"'»«".contains($0) }.map(String.init)
    return words.first { word in
      let bare = word.filter { $0 != "." }
      return FailureWords.codes.contains(bare.lowercased()) || bare.lowercased().hasSuffix("exception")
        || isVariable(bare)
    }
  }

  /// `phone_number`, `phoneNumber`: no word of any language has an underscore or a capital inside.
  private func isVariable(_ word: String) -> Bool {
    guard word.count > 5, word.allSatisfy({ $0.isASCII && ($0.isLetter || $0 == "_") }) else { return false }
    if word.dropFirst().dropLast().contains("_") { return true }
    let humps = zip(word, word.dropFirst()).filter { $0.isLowercase && $1.isUppercase }.count
    return humps > 0 && word.first?.isLowercase == true
  }

  private func isEnglish(_ text: String) -> Bool {
    let words = Wording.words(of: text)
    let english = words.filter(MessageWords.english.contains).count
    return english >= 3 && english * 2 >= words.count && MessageWords.danish.isDisjoint(with: words)
  }
}

extension SystemMessage {
  package static let metadata = CheckMetadata(
    id: "TEK-03",
    title: LocalizedText(da: "Beskeder er på borgerens sprog", en: "Messages are in the citizen's language"),
    failureTitle: LocalizedText(da: "Teknisk eller engelsk besked", en: "Technical or English message"),
    rationale: LocalizedText(
      da: """
        Borgeren forstår ikke beskeden og kan ikke vide, om det er egen fejl eller systemets. Så ringer man og \
        læser den op.
        """,
      en: """
        The citizen does not understand the message and can't know whether the fault is theirs or the system's. So \
        they call and read it out.
        """),
    remedy: LocalizedText(
      da: """
        Oversæt rammeværkets standardbeskeder, og fang tekniske fejl: »Vi kan ikke gemme lige nu. Prøv igen om \
        lidt« i stedet for »TimeoutException«.
        """,
      en: """
        Translate the framework's standard messages and catch technical errors: "We can't save right now. Try \
        again shortly" instead of "TimeoutException".
        """),
    limits: LocalizedText(
      da: """
        Kun fejlbeskeder. Engelsk bedømmes kun, hvor siden siger, at den er på dansk, og beskeden har mindst tre \
        engelske småord.
        """,
      en: """
        Error messages only. English is judged only where the page declares Danish and the message has at least \
        three English small words.
        """),
    cause: .technical, severity: .seeksHelp,
    severityReason: LocalizedText(
      da: "Den, der ikke læser engelsk eller systemsprog, kan ikke rette fejlen alene.",
      en: "People who do not read English or system language can't correct the error alone."),
    confidence: .heuristic,
    standards: [
      "Kravbank 1.5 (fejlmeddelelser på dansk, også tekniske), nu Fælles krav til digitale løsninger #3",
      "WCAG 2.1, 3.1.2 (AA), EN 301 549 v3.2.1 section 9.3.1.2",
      "DKFDS, Fejlmeddelelser",
    ], kind: .page, version: 1)
}

extension SystemMessage {
  package static let examples: [CheckExample] = [
    .answer("A framework's own message on a Danish page", .failed, form("This field may not be blank.")),
    .answer("An exception's name", .failed, form("Fejl: TimeoutException")),
    .answer("A variable's name", .failed, form("phone_number mangler")),
    .answer("A Danish message (DKFDS markup)", .passed, form("Fejl: Skriv dit telefonnummer")),
    .answer(
      "Danish with an English name in it", .passed, isNearMiss: true,
      form("Du skal vælge mit.dk eller e-Boks i Digital Post")
    ),
    .page("No message", .notApplicable, isNearMiss: true, "<h1>Hjælp</h1><p>Ser du TimeoutException, så ring.</p>"),
  ]

  private static func form(_ message: String) -> String {
    """
    <h1>Dine oplysninger</h1><form><label for="t">Telefon</label><span class="error" id="te">\(message)</span>
    <input id="t" name="telefon" aria-describedby="te"><button>Næste</button></form>
    """
  }
}
