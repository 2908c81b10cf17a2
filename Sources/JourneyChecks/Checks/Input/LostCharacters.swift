package import JourneyModel
import PageModel

/// What the citizen wrote is kept to its last character.
///
/// A name that comes out as `J?rgensen` or ends in the middle is a wrong letter, a wrong card, or a case that nobody
/// finds. Judged on experiments that write public texts with Danish letters, accents, apostrophes, hyphens, emoji or
/// many characters where the service took them: every later page of the walk that shows the text must show all of it.
/// A refusal with a message is no loss, nor is a text that a page shortens with an ellipsis.
package struct LostCharacters: ExperimentCheck {
  package init() {}

  package func judge(_ series: ExperimentSeries) -> [Verdict] {
    guard series.field != nil else { return [.notApplicable(step: series.step)] }
    return series.experiments.map { judge($0, in: series) }
  }

  private func judge(_ experiment: ObservedExperiment, in series: ExperimentSeries) -> Verdict {
    guard let entry = experiment.experiment.sent.first(where: { $0.field == series.field?.field }),
      FieldKind(rawValue: entry.kind)?.isTyped == true, isText(entry.value)
    else { return .notApplicable(step: series.step) }
    guard let answer = experiment.answer else { return series.incomplete(experiment) }
    let later = experiment.variant.pages.filter {
      $0.exchange.id >= answer.exchange.id && ($0.exchange.response?.status ?? 0) < 400
        && series.context.isOwn($0.page.url) && experiment.field(of: entry, on: $0.page) == nil
    }
    let sent = SentText(entry.value)
    var isShown = false
    for page in later {
      let blocks = series.context.readings(of: page).blocks.map(\.text)
      if blocks.contains(where: sent.isWhole) {
        isShown = true
        continue
      }
      // A value often stands beside a link that changes it, in a piece of text of its own.
      let pieces = page.page.tree.nodes.lazy.filter { $0.kind == .text }.map(\.text)
      for text in blocks + pieces {
        guard let loss = sent.loss(in: text) else { continue }
        return series.failed(
          in: experiment, .lost(series.fieldWords, loss),
          Observation(
            text, expected: LocalizedText(verbatim: String(entry.value.prefix(Self.shown))),
            actual: LocalizedText(verbatim: String(text.prefix(Self.shown)))))
      }
    }
    return isShown ? .passed(step: series.step) : .notApplicable(step: series.step)
  }

  /// Numbers, dates and masked values have writings of their own, which `AlteredValue` knows.
  private func isText(_ value: String) -> Bool {
    value.count { $0.isLetter } >= Self.fewestLetters && MaskToken.tokens(in: value).isEmpty
  }

  private static let fewestLetters = 6
  /// The most characters of a text that a finding quotes.
  private static let shown = 120
}

extension LocalizedText {
  fileprivate static func lost(_ label: String, _ loss: CharacterLoss) -> LocalizedText {
    switch loss {
    case .cut:
      LocalizedText(
        da: "Slutningen af det, borgeren skrev i »\(label)«, er skåret af uden besked.",
        en: "The end of what the citizen wrote in '\(label)' was cut off without a word.")
    case .letters:
      LocalizedText(
        da: "Bogstaver eller tegn, som borgeren skrev i »\(label)«, er væk eller blevet til andre.",
        en: "Letters or signs that the citizen wrote in '\(label)' are gone or have become others.")
    }
  }
}

extension LostCharacters {
  package static let metadata = CheckMetadata(
    id: "TAB-04",
    title: LocalizedText(
      da: "Det, borgeren skriver, er der til sidste tegn", en: "What the citizen writes is kept to the last character"),
    failureTitle: LocalizedText(da: "Tegn går tabt uden besked", en: "Characters are lost without a word"),
    rationale: LocalizedText(
      da: """
        Et navn, der bliver til »J?rgensen«, eller en besked, der ender midt i en sætning, giver forkerte breve og sager, \
        som ingen kan finde. Borgeren får det først at vide, når det er gået galt, og må så ringe.
        """,
      en: """
        A name that becomes "J?rgensen" or a message that ends in mid-sentence makes wrong letters and cases that nobody \
        finds. Citizens learn of it only once it has gone wrong, and then they call.
        """),
    remedy: LocalizedText(
      da: """
        Brug UTF-8 hele vejen (formular, database, brevskabelon; i MySQL utf8mb4), og gør plads i databasen til det, \
        feltet tager imod. Er der en grænse, så skriv den ved feltet, og giv en fejlbesked i stedet for at klippe.
        """,
      en: """
        Use UTF-8 all the way (form, database, letter template; utf8mb4 in MySQL), and give the database room for what \
        the field takes. Where there is a limit, tell it at the field and give an error message rather than cutting.
        """),
    limits: LocalizedText(
      da: """
        Kun tekster fra Rejses egen liste, og kun hvor en senere side før den bindende indsendelse viser dem igen. \
        Kvitteringen og det registrerede bliver sammenlignet med borgerens egne svar i KVI-08-sent. Felter uden \
        indtastning af navn eller fri tekst bliver ikke prøvet.
        """,
      en: """
        Only texts of Rejse's own list, and only where a later page before the binding step shows them again. Receipt and \
        register are compared with the citizen's own answers by KVI-08-sent. Only fields for names and free text are \
        tried.
        """),
    cause: .lostInput, severity: .seeksHelp,
    severityReason: LocalizedText(
      da: "Borgeren tror, at alt er sendt, og må henvende sig, når det viser sig, at noget mangler.",
      en: "The citizen believes that all was sent, and has to get in touch once it shows that something is missing."),
    confidence: .heuristic,
    standards: [
      "WCAG 2.1, 3.3.4 (AA)", "HTML Living Standard, 4.10.22.5 (UTF-8)", "RFC 3629 (UTF-8)",
      "GOV.UK Design System, Names",
    ], kind: .experiment, version: 1)
}
