package import JourneyModel
import PageModel

/// A page stays until the citizen is done with it.
///
/// A page that goes on or logs out by itself takes away what slow readers and writers have not finished. Judged on the
/// declared refresh (HTML standard section 4.2.5.3) of pages that citizens see: any delay up to 20 hours fails, as in
/// the W3C's ACT rule bc659a; at once is a redirect. Dialogs that scripts show can't be seen.
/// A form with a short refresh is gone before the walk can fill it in; it is judged all the same.
package struct AutomaticRefresh: PageCheck, WalkCheck {
  package init() {}

  package func judge(_ walk: JudgedWalk) -> [Verdict] {
    walk.walk.steps.flatMap { record in
      record.exchanges.compactMap(walk.exchange).filter { $0.cause == .refresh }.flatMap { exchange -> [Verdict] in
        guard let left = walk.observed.page(of: exchange.id - 1) else { return [] }
        let page = JudgedPage(context: walk.context, walk: walk.observed, record: record, observed: left)
        return page.isOwn && !page.entryFields.isEmpty ? judge(page) : []
      }
    }
  }

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer, let refresh = page.page.refresh else { return [] }
    guard refresh.seconds > 0, refresh.seconds <= Self.longest else { return [page.passed] }
    if refresh.seconds >= Self.sessionLength, refresh.url.path != page.page.url.path, !Self.logsOut(refresh.url) {
      return [page.cannotTell(Self.unseenWarning)]
    }
    let hasForm = !page.entryFields.isEmpty
    let seconds = Int(refresh.seconds)
    return [
      page.failed(
        at: Place(key: "refresh", label: ""),
        LocalizedText(
          da: "Siden går videre af sig selv efter \(seconds) sekunder, færdig eller ej.",
          en: "The page goes on by itself after \(seconds) seconds, finished or not."),
        Observation("refresh: \(seconds); \(refresh.url.path)"), severity: hasForm || seconds < 20 ? nil : .friction)
    ]
  }

  private static func logsOut(_ url: WebURL) -> Bool {
    let words = Wording.words(of: url.path).joined()
    return ["logaf", "logud", "logout", "signout", "udlobet", "udloebet", "expired"].contains(where: words.contains)
  }

  /// After so long a page may rightly lead to a warning that lets the citizen go on (WCAG 2.1, 2.2.1, "extend").
  private static let sessionLength = 1_200.0

  private static let unseenWarning = LocalizedText(
    da: "Siden går efter lang tid videre til en anden side, der kan være et varsel, hvor borgeren kan forlænge.",
    en: "After a long time the page goes on to another one, which may be a warning on which the citizen can extend.")

  /// WCAG 2.1, 2.2.1: a limit of more than 20 hours is no limit.
  private static let longest = 72_000.0
}

extension AutomaticRefresh {
  package static let metadata = CheckMetadata(
    id: "SES-02",
    title: LocalizedText(da: "Siden venter på borgeren", en: "The page waits for the citizen"),
    failureTitle: LocalizedText(da: "Siden går videre af sig selv", en: "The page goes on by itself"),
    rationale: LocalizedText(
      da: """
        Den, der læser langsomt eller leder efter et papir, mister det, der er skrevet, uden varsel og må begynde \
        forfra.
        """,
      en: """
        People who read slowly or look for a paper lose what they wrote without warning and have to start again.
        """),
    remedy: LocalizedText(
      da: """
        Fjern <meta http-equiv="refresh">. Advar om sessionens udløb cirka fem minutter før, og lad borgeren \
        forlænge den.
        """,
      en: """
        Remove <meta http-equiv="refresh">. Warn about the session's end some five minutes before, and let the \
        citizen extend it.
        """),
    limits: LocalizedText(
      da: """
        Kun det, siden selv erklærer. Et script, der viser en advarsel eller logger ud, kan ikke ses. \
        Straks-omdirigering er ingen ventetid.
        """,
      en: """
        Only what the page itself declares. A script that shows a warning or logs out can't be seen. An immediate \
        redirect is no delay.
        """),
    cause: .session, severity: .seeksHelp,
    severityReason: LocalizedText(
      da: "Det skrevne går tabt uden varsel; på en side uden felter er det en gene.",
      en: "What was written is lost without warning; on a page without fields it is friction."),
    confidence: .deterministic,
    standards: [
      "WCAG 2.1, 2.2.1 (A), EN 301 549 v3.2.1 section 9.2.2.1",
      "W3C ACT rule bc659a",
      "DKFDS, Session udløber",
    ], kind: .page, version: 1)
}

extension AutomaticRefresh {
  package static let examples: [CheckExample] = [
    .page("A form that leaves after a minute", .failed, head("60; url=/udloebet") + form),
    .page(
      "A page without fields that reloads", .failed, severity: .friction, head("300") + "<h1>Status</h1></body></html>"),
    .page("At once", .passed, isNearMiss: true, head("0; url=/ny") + "<h1>Flyttet</h1></body></html>"),
    .page("Logged out after 25 minutes", .failed, head("1500; url=/log-af") + form),
    .page(
      "After 25 minutes to a page that may let the citizen extend", .cannotTell, isNearMiss: true,
      head("1500; url=/session-udloeber") + form),
    .page("After a day and a half", .passed, head("130000") + form),
    .page("No refresh", .notApplicable, "<h1>Bestil</h1>"),
  ]

  private static let form =
    "<h1>Bestil</h1><form><label>A <input name=a></label><button>Næste</button></form></body></html>"

  private static func head(_ content: String) -> String {
    "<html lang=da><head><title>Side</title><meta http-equiv=\"refresh\" content=\"\(content)\"></head><body>"
  }
}
