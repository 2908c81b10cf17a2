package import JourneyModel
import PageModel

/// The accessibility statement is fresh and says whom to ask, by telephone and in writing.
///
/// Old statements and missing contact ways are what the Agency for Digital Government orders mended most. Judged on the
/// statement behind the link of the service's own pages, fetched by a probe. A number that stands in the header or footer
/// of every page is no word about whom to ask. Its age is measured against the day of the facts file.
package struct StatementContents: RunCheck {
  package init() {}

  package func probes(for journey: JourneyContext) -> [ProbeRequest] {
    Self.request(journey).map { [$0] } ?? []
  }

  package func judge(_ journey: JourneyContext) -> [Verdict] {
    guard let request = Self.request(journey) else { return [.notApplicable(step: journey.firstStep)] }
    guard let probe = journey.probe(request), let seen = probe.pages.last, probe.status == 200,
      let page = journey.ownPages.first
    else { return [.cannotTell(step: request.step, reason: Self.unseen)] }
    let readings = journey.readings(of: seen)
    let framed: TextBlock.Surroundings = [.header, .footer, .navigation]
    let mentions = readings.mentions.filter { $0.block.surroundings.isDisjoint(with: framed) }
    let framing = Set(readings.blocks.filter { !$0.surroundings.isDisjoint(with: framed) }.map(\.node))
    let links = seen.page.links.filter { link in
      !seen.page.tree.ancestors(of: link.node).contains { framing.contains($0) }
    }
    let hasPhone =
      mentions.contains { if case .phone = $0.fact { true } else { false } }
      || links.contains { $0.reference.lowercased().hasPrefix("tel:") }
    let hasMail =
      mentions.contains { if case .email = $0.fact { true } else { false } }
      || links.contains { $0.reference.lowercased().hasPrefix("mailto:") }
      || seen.page.forms.flatMap(\.entryFields).contains { $0.kind == .textArea }
    var verdicts: [Verdict] = []
    if !hasPhone { verdicts.append(failed(page, "phone", .noPhone, seen.page)) }
    if !hasMail { verdicts.append(failed(page, "written", .noMail, seen.page)) }
    let today = journey.plan.facts.flatMap { WrittenDate.whole($0.asOf) }
    let updated = readings.blocks.flatMap { WrittenDate.all(in: $0.text) }.max { $0.days < $1.days }
    if let today, let updated, today.days - updated.days > 366 {
      verdicts.append(failed(page, "age", .old(updated), seen.page))
    }
    return verdicts.isEmpty ? [.passed(step: request.step)] : verdicts
  }

  private func failed(_ page: JudgedPage, _ key: String, _ text: LocalizedText, _ seen: Page) -> Verdict {
    page.failed(at: Place(key: "statement/\(key)", label: ""), text, Observation(seen.text))
  }

  /// The probe of the statement that the service's own pages link to on their own address.
  private static func request(_ journey: JourneyContext) -> ProbeRequest? {
    guard !journey.plan.goal.isEmpty else { return nil }
    for page in journey.ownPages {
      if let url = StatementPage.link(on: page.page)?.url, journey.isOwn(url) {
        return ProbeRequest(kind: .page, url: url.href, step: journey.firstStep)
      }
    }
    return nil
  }

  private static let unseen = LocalizedText(
    da: "Tilgængelighedserklæringen kunne ikke hentes.", en: "The accessibility statement could not be fetched.")
}

extension WrittenDate {
  /// Days since year 0, near enough to compare ages of a year.
  fileprivate var days: Int { year * 365 + (month - 1) * 30 + day }
}

extension LocalizedText {
  fileprivate static let noPhone = LocalizedText(
    da: "Tilgængelighedserklæringen har intet telefonnummer.", en: "The accessibility statement has no phone number.")
  fileprivate static let noMail = LocalizedText(
    da: "Tilgængelighedserklæringen har ingen skriftlig kontaktvej.",
    en: "The accessibility statement has no written contact route.")

  fileprivate static func old(_ date: WrittenDate) -> LocalizedText {
    LocalizedText(
      da: "Tilgængelighedserklæringen er fra \(date.day)-\(date.month)-\(date.year), mere end et år gammel.",
      en: "The accessibility statement is of \(date.day)-\(date.month)-\(date.year), more than a year old.")
  }
}

extension StatementContents {
  package static let metadata = CheckMetadata(
    id: "A11Y-05-contents",
    title: LocalizedText(
      da: "Tilgængelighedserklæringen er ny og siger, hvem man spørger",
      en: "The accessibility statement is fresh and says whom to ask"),
    failureTitle: LocalizedText(da: "Mangelfuld tilgængelighedserklæring", en: "Faulty accessibility statement"),
    rationale: LocalizedText(
      da: """
        Den, der ikke kan bruge siden, har brug for et nummer og en adresse, og finder de ikke dem her, ringer de \
        hovednummeret.
        """,
      en: """
        People who can't use the page need a number and an address; not finding them here they call the \
        switchboard.
        """),
    remedy: LocalizedText(
      da: "Opdater erklæringen i WAS-værktøjet hvert år, og skriv både telefonnummer og e-mail.",
      en: "Update the statement in the WAS tool every year, and give both phone number and e-mail."),
    limits: LocalizedText(
      da: """
        Kun en erklæring på tjenestens egen adresse; den i det centrale register hentes ikke. Alderen kræver en \
        facts-fil med dato.
        """,
      en: """
        Only a statement at the service's own address; that in the central register is not fetched. Its age needs \
        a facts file with a date.
        """),
    cause: .accessibility, severity: .friction,
    severityReason: LocalizedText(
      da: "Det er et lovkrav, men stopper ikke ærindet.",
      en: "The law asks for it, but it does not stop the errand."),
    confidence: .heuristic,
    standards: [
      "Bekendtgørelse nr. 904 af 22. august 2019",
      "Digitaliseringsstyrelsen, Forenklet overvågning 2023 (263 påbud)",
    ], kind: .run, version: 1)
}

extension StatementContents {
  package static let examples: [CheckExample] = [
    statement("No phone number", .failed, "<p>Opdateret 1. marts 2026. Skriv til a@b.example</p>"),
    statement(
      "A number in the footer only", .failed,
      "<main><p>Opdateret 1. marts 2026. Skriv til a@b.example</p></main><footer><p>Telefon 12 34 56 78</p></footer>"),
    statement("Too old", .failed, "<p>Opdateret 1. marts 2024. Skriv til a@b.example eller ring på 12 34 56 78</p>"),
    statement("All there", .passed, "<p>Opdateret 1. marts 2026. Skriv til a@b.example eller ring på 12 34 56 78</p>"),
    statement(
      "Made long ago, updated lately", .passed, isNearMiss: true,
      "<p>Lavet 1. marts 2020, opdateret 1. marts 2026. Skriv til a@b.example eller ring på 12 34 56 78</p>"),
    .page("No link to a statement", .notApplicable, "<h1>Bestil</h1>"),
  ]

  private static func statement(
    _ name: String, _ outcome: CheckExample.Outcome, isNearMiss: Bool = false, _ html: String
  ) -> CheckExample {
    CheckExample(
      name, outcome, isNearMiss: isNearMiss,
      ExampleJourney(
        [ExampleVisit("side", "<h1>Bestil</h1><footer><a href=\"/was\">Tilgængelighedserklæring</a></footer>")],
        facts: ServiceFacts(asOf: "2026-11-01", source: "x"), probes: [ExampleProbe("/was", html)]))
  }
}
