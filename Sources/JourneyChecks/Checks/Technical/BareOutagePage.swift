package import JourneyModel
import PageModel

/// A page about an outage says how long it lasts and what to do meanwhile.
///
/// "Driftsforstyrrelse" and nothing else sends everybody to the phone. Judged on pages with status 503 and on pages
/// whose heading tells of an outage or maintenance. They must give a time, and another way: a phone number, an
/// address, or words about what to do instead (sundhedsloven § 59 asks for another way for choosing a doctor).
package struct BareOutagePage: PageCheck {
  package static let judgesAnswers = true

  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    let status = page.observed.exchange.response?.status ?? 0
    let titles = [page.page.title] + page.page.headings.filter { $0.level <= 2 }.map(\.text)
    guard status == 503 || (page.entryFields.isEmpty && titles.contains(where: OutageWords.headings.isIn)) else {
      return []
    }
    let text = page.page.text
    let hasTime = TimeFrame.isIn(text) || hasClock(text)
    let hasWay = page.showsContact || OutageWords.otherWays.isIn(text)
    if hasTime, hasWay { return [page.passed] }
    return [
      page.failed(
        at: Place(key: "outage", label: ""), .bare(hasTime: hasTime, hasWay: hasWay), Observation(text),
        severity: hasTime || hasWay ? .friction : nil)
    ]
  }

  /// A time of day after "kl." or between hours, or a day.
  private func hasClock(_ text: String) -> Bool {
    let words = Wording.words(of: text)
    let afterClock = words.indices.dropFirst().contains { index in
      ["kl", "klokken", "at", "until", "till"].contains(words[index - 1]) && words[index].allSatisfy(\.isNumber)
    }
    return afterClock || !WrittenDate.all(in: text).isEmpty
  }
}

extension LocalizedText {
  fileprivate static func bare(hasTime: Bool, hasWay: Bool) -> LocalizedText {
    switch (hasTime, hasWay) {
    case (false, false):
      LocalizedText(
        da: "Siden om driftsforstyrrelsen siger hverken, hvornår det virker igen, eller hvad man kan gøre imens.",
        en: "The page about the outage says neither when it will work again nor what to do meanwhile.")
    case (false, true):
      LocalizedText(
        da: "Siden om driftsforstyrrelsen siger ikke, hvornår det virker igen.",
        en: "The page about the outage does not say when it will work again.")
    default:
      LocalizedText(
        da: "Siden om driftsforstyrrelsen viser ingen anden vej.", en: "The page about the outage shows no other way.")
    }
  }
}

extension BareOutagePage {
  package static let metadata = CheckMetadata(
    id: "TEK-10",
    title: LocalizedText(
      da: "En side om driftsforstyrrelse siger hvor længe og hvad i stedet",
      en: "A page about an outage says how long and what instead"),
    failureTitle: LocalizedText(da: "Driftsforstyrrelse uden besked", en: "Outage page without help"),
    rationale: LocalizedText(
      da: """
        Uden tidspunkt og en anden vej ringer alle, og mange ringer flere gange for at høre, om det virker igen.
        """,
      en: """
        Without a time and another way everybody calls, and many call several times to hear whether it works \
        again.
        """),
    remedy: LocalizedText(
      da: """
        Skriv hvornår og hvad: »Selvbetjeningen virker igen i dag kl. 14. Haster det, så ring til Borgerservice på \
        …«.
        """,
      en: "Say when and what: \"The service is back today at 14. If it is urgent, call Citizen Service on …\"."),
    limits: LocalizedText(
      da: """
        Bedømmes kun på sider med status 503 eller en overskrift om driftsforstyrrelse eller vedligeholdelse.
        """,
      en: "Judged only on pages with status 503 or a heading about an outage or maintenance."),
    cause: .technical, severity: .seeksHelp,
    severityReason: LocalizedText(
      da: "Borgeren har ingen anden mulighed end at spørge.",
      en: "The citizen can do nothing but ask."),
    confidence: .heuristic,
    standards: [
      "Sundhedsloven § 59, stk. 2 (anden vej)",
      "Fælles krav til digitale løsninger #3",
      "RFC 9110 section 15.6.4",
    ], kind: .page, version: 1)
}

extension BareOutagePage {
  package static let examples: [CheckExample] = [
    outage("Nothing but the word", .failed, "<h1>Driftsforstyrrelse</h1><p>Vi beklager.</p>"),
    outage("A time but no way", .failed, severity: .friction, "<h1>Lukket</h1><p>Vi er tilbage kl. 14.</p>"),
    .page(
      "Maintenance told with status 200, in English", .failed,
      "<h1>Scheduled maintenance</h1><p>The service is closed. Sorry.</p>"),
    outage(
      "Time and number", .passed,
      "<h1>Driftsforstyrrelse</h1><p>Det virker igen i dag kl. 14. Ring på 12 34 56 78, hvis det haster.</p>"),
    .page(
      "A notice about maintenance on a page that works", .notApplicable, isNearMiss: true,
      "<h1>Bestil kort</h1><p>Der er planlagt vedligeholdelse på søndag.</p><form><input name=a><button>Send</button></form>"
    ),
  ]

  private static func outage(
    _ name: String, _ outcome: CheckExample.Outcome, severity: Severity? = nil, _ html: String
  ) -> CheckExample {
    CheckExample(
      name, outcome, severity: severity,
      ExampleJourney([ExampleVisit("start", html, status: 503)], outcome: .failed))
  }
}
