package import JourneyModel
import PageModel

/// The answers that are right for a citizen get through, and nothing is demanded that the errand doesn't need.
///
/// A house number with a letter in it, a foreign telephone number or no e-mail address at all is the truth for some, and
/// no other answer is. Judged on control walks of citizens who have a right to get through: the walk ended on a form
/// that came back with a message at a field, although the persona's own fact was written there, or the persona has
/// nothing to write there. Choices are left out: which one is right depends on the rules of the errand.
package struct RefusedAnswer: WalkCheck {
  package init() {}

  package func judge(_ walk: JudgedWalk) -> [Verdict] {
    guard let record = walk.played.last else { return [] }
    let entries = walk.played.flatMap(\.entries)
    if walk.walk.outcome.kind == .completed, entries.contains(where: { $0.fact != nil }) {
      return [.passed(step: record.step)]
    }
    guard walk.persona?.rightOutcome == .completed, walk.walk.outcome.kind == .failed, record.status == .failed,
      let page = walk.observed.page(of: record.page), walk.context.isOwn(page.page.url)
    else { return [.notApplicable(step: record.step)] }
    let verdicts = page.page.entryFields.filter(\.kind.isTyped).compactMap { field -> Verdict? in
      guard let entry = entries.last(where: { !$0.name.isEmpty && $0.name == field.name && $0.fact != nil }),
        let message = message(at: field, on: page.page)
      else { return nil }
      return walk.failed(
        step: record.step, at: Place(key: entry.field, label: entry.label), exchange: page.exchange,
        entry.value.isEmpty ? .demanded(entry, walk.persona) : .refused(entry, walk.persona), Observation(message))
    }
    return verdicts.isEmpty ? [.notApplicable(step: record.step)] : verdicts
  }

  private func message(at field: Field, on page: Page) -> String? {
    page.errors.first { MessageTie($0, on: page).belongs(to: field, on: page) }?.text
  }
}

extension Page {
  /// The controls that citizens fill in, of all forms.
  fileprivate var entryFields: [Field] { forms.flatMap(\.entryFields) }
}

extension LocalizedText {
  fileprivate static func refused(_ entry: Entry, _ persona: Persona?) -> LocalizedText {
    LocalizedText(
      da: "»\(entry.label)« afviser det svar, der er det rigtige for »\(persona?.title ?? "")«.",
      en: "'\(entry.label)' refuses the answer that is right for '\(persona?.title ?? "")'.")
  }

  fileprivate static func demanded(_ entry: Entry, _ persona: Persona?) -> LocalizedText {
    LocalizedText(
      da: "»\(entry.label)« bliver krævet, selv om »\(persona?.title ?? "")« har ret til at lade være.",
      en: "'\(entry.label)' is demanded though '\(persona?.title ?? "")' may leave it out.")
  }
}

extension RefusedAnswer {
  package static let metadata = CheckMetadata(
    id: "DATA-03-right-answer",
    title: LocalizedText(da: "Det rigtige svar bliver taget imod", en: "The right answer is accepted"),
    failureTitle: LocalizedText(da: "Det rigtige svar bliver afvist", en: "The right answer is refused"),
    rationale: LocalizedText(
      da: """
        Borgeren har svaret rigtigt, eller har intet at svare, og får at vide, at det er forkert. Der er ikke andet at \
        skrive, så borgeren finder på noget, opgiver eller ringer.
        """,
      en: """
        The citizen answered rightly, or has nothing to answer, and is told that it is wrong. There is nothing else to \
        write, so citizens make something up, give up or call.
        """),
    remedy: LocalizedText(
      da: """
        Lad feltet tage imod det, der findes i virkeligheden: »12 B« som husnummer, »+46 70 123 45 67« som telefon. Kræv \
        kun det, sagen ikke kan behandles uden.
        """,
      en: """
        Let the field take what there is in reality: "12 B" as a house number, "+46 70 123 45 67" as a telephone. Demand \
        only what the case can't be handled without.
        """),
    limits: LocalizedText(
      da: """
        Personaens fakta er målestokken: er de forkerte, er fundet det også. Kun felter, man skriver i, og kun beskeder, \
        der hører til feltet.
        """,
      en: """
        The persona's facts are the measure: where they are wrong, so is the finding. Only fields that one writes in, and \
        only messages that belong to the field.
        """),
    cause: .data, severity: .seeksHelp,
    severityReason: LocalizedText(
      da: "Borgeren har gjort det rigtige og kan ikke gøre noget andet.",
      en: "The citizen did the right thing and can't do anything else."),
    confidence: .heuristic,
    standards: [
      "ISO 9241-110:2020, 5.6 (robusthed mod fejl)", "GDPR artikel 5, stk. 1, litra c (dataminimering)",
      "Fælles krav til digitale løsninger #8",
    ], kind: .walk, version: 1)
}

extension RefusedAnswer {
  package static let examples: [CheckExample] = [
    walk("The house number's letter is refused", .failed, "Demovej 12 B", form("Skriv husnummeret med tal")),
    walk("An address is demanded of one who has none", .failed, "", form("Skriv din adresse")),
    walk("Stopped by something else", .notApplicable, isNearMiss: true, "Demovej 12", "<h1>Siden er nede</h1>"),
    walk(
      "A literal of the script, which may be wrong", .notApplicable, isNearMiss: true, "xx", form("Skriv adressen"),
      fact: nil),
    walk(
      "The citizen is refused, and rightly so", .notApplicable, isNearMiss: true, "Demovej 12",
      form("Vi kan ikke finde adressen"), outcome: .correctlyRefused),
    walk("Got through", .passed, "Demovej 12", "<h1>Tjek dine svar</h1>", outcome: .completed),
  ]

  private static func walk(
    _ name: String, _ outcome: CheckExample.Outcome, isNearMiss: Bool = false, _ address: String, _ answer: String,
    fact: String? = "adresse", outcome end: WalkOutcome.Kind = .failed
  ) -> CheckExample {
    var last = ExampleVisit(
      "adresse", answer, entries: [.example("Adresse", name: "adresse", address, fact: fact)])
    last.isExpected = end != .failed
    return CheckExample(
      name, outcome, isNearMiss: isNearMiss,
      ExampleJourney([ExampleVisit("start", form("")), last], outcome: end))
  }

  private static func form(_ message: String) -> String {
    """
    <h1>Adressen</h1><form><label for="a">Adresse</label><span class="error" id="ae">\(message)</span>
    <input id="a" name="adresse" aria-describedby="ae"><button>Næste</button></form>
    """
  }
}
