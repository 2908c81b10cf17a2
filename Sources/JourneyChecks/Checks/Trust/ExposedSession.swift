package import JourneyModel
import PageModel

/// Personal pages stay out of caches, and the session's cookie out of others' hands.
///
/// On a shared computer a cached page shows the next one who sits there what the last one wrote; a cookie without its
/// marks can be read by scripts or sent in the open. Judged after login: own pages must say `no-store` or `private`.
/// Without a login, a page that shows what the citizen wrote may not say that it can be kept. Session cookies must be
/// HttpOnly, and Secure on https: those named as such, and the one that the service sets as the citizen comes back from
/// the login.
package struct ExposedSession: WalkCheck {
  package init() {}

  package func judge(_ walk: JudgedWalk) -> [Verdict] {
    var isLoggedIn = false
    var comesBack = false
    var verdicts: [Verdict] = []
    for exchange in walk.walk.exchanges {
      guard let url = WebURL(parsing: exchange.request.url) else { continue }
      guard walk.context.isOwn(url) else {
        comesBack = comesBack || !isLoggedIn
        isLoggedIn = true
        continue
      }
      guard let response = exchange.response, response.status < 400 else { continue }
      let cookies = response.headers.all(named: "set-cookie")
      // Beside a cookie that scripts can't read, the others hold something else than the login.
      let isLogin = comesBack && !cookies.contains { $0.lowercased().contains("httponly") }
      for cookie in cookies {
        guard let fault = CookieFault(cookie, isSecure: url.scheme == "https", isLogin: isLogin) else { continue }
        verdicts.append(
          walk.failed(
            step: exchange.step, at: Place(key: "cookie/\(fault.name)", label: fault.name), exchange: exchange,
            fault.words, Observation(cookie)))
      }
      comesBack = false
      guard response.status == 200, response.contentType.contains("html") else { continue }
      let caching = response.headers.all(named: "cache-control").joined(separator: ",").lowercased()
      guard isLoggedIn || (mayBeKept(caching) && showsInput(exchange, walk)) else { continue }
      if caching.contains("no-store") || caching.contains("private") || caching.contains("no-cache") {
        verdicts.append(.passed(step: exchange.step))
      } else {
        verdicts.append(
          walk.failed(
            step: exchange.step, at: Place(key: "cache", label: ""), exchange: exchange,
            isLoggedIn ? .cacheable : .keptInput,
            Observation(caching.isEmpty ? "Cache-Control: -" : "Cache-Control: \(caching)")))
      }
    }
    return verdicts.isEmpty ? [.notApplicable(step: walk.context.firstStep)] : verdicts
  }

  /// Whether a response says by itself that it may be kept (RFC 9111 section 5.2.2).
  private func mayBeKept(_ caching: String) -> Bool {
    caching.contains("public") || caching.contains("s-maxage")
      || (caching.contains("max-age=") && !caching.contains("max-age=0"))
  }

  /// Whether a page shows something that the citizen had written by then.
  private func showsInput(_ exchange: Exchange, _ walk: JudgedWalk) -> Bool {
    guard let page = walk.pages.first(where: { $0.observed.exchange.id == exchange.id }) else { return false }
    let written = walk.played.filter { ($0.exchanges.first ?? .max) <= exchange.id }.flatMap(\.entries).filter {
      entry in
      guard let kind = FieldKind(rawValue: entry.kind) else { return false }
      return kind.isTyped && kind != .search && entry.value.count > 4
    }
    let text = page.page.text
    return written.contains { ComparableValue($0.value).isShown(by: text) }
  }
}

/// What is missing on a session's cookie (RFC 6265 sections 4.1.2.5 and 4.1.2.6).
private struct CookieFault {
  let name: String
  let words: LocalizedText

  init?(_ field: String, isSecure: Bool, isLogin: Bool) {
    let parts = field.split(separator: ";").map { Wording.collapsed($0).lowercased() }
    let name = Wording.collapsed(field.split(separator: "=").first ?? "")
    let isChoice = ["lang", "sprog", "locale", "culture", "consent", "samtykke", "theme", "tema"]
      .contains(where: name.lowercased().contains)
    guard
      (isLogin && !isChoice) || ["sess", "sid", "auth", "token", "login"].contains(where: name.lowercased().contains),
      !name.lowercased().contains("csrf"), !name.lowercased().contains("xsrf")
    else { return nil }
    let lacks = [parts.contains("httponly") ? nil : "HttpOnly", parts.contains("secure") || !isSecure ? nil : "Secure"]
      .compactMap { $0 }
    guard !lacks.isEmpty else { return nil }
    self.name = name
    words = LocalizedText(
      da: "Sessionens cookie »\(name)« mangler \(Wording.list(lacks, last: "og")).",
      en: "The session's cookie '\(name)' lacks \(Wording.list(lacks, last: "and")).")
  }
}

extension LocalizedText {
  fileprivate static let cacheable = LocalizedText(
    da: "En side efter login må gemmes i browseren og vises for den næste, der bruger computeren.",
    en: "A page after login may be kept in the browser and shown to the next one who uses the computer.")
  fileprivate static let keptInput = LocalizedText(
    da: "En side med det, borgeren har skrevet, må gemmes og vises for den næste, der bruger computeren.",
    en: "A page with what the citizen wrote may be kept and shown to the next one who uses the computer.")
}

extension ExposedSession {
  package static let metadata = CheckMetadata(
    id: "TIL-03",
    title: LocalizedText(
      da: "Personlige sider bliver ikke gemt, og sessionen er beskyttet",
      en: "Personal pages are not kept, and the session is protected"),
    failureTitle: LocalizedText(
      da: "Personlig side eller session er udsat",
      en: "Personal page or session is exposed"),
    rationale: LocalizedText(
      da: "På bibliotekets computer kan den næste bladre tilbage og se borgerens oplysninger.",
      en: "On the library's computer the next one can go back and see the citizen's data."),
    remedy: LocalizedText(
      da: """
        Send Cache-Control: no-store på alle sider efter login, og sæt HttpOnly, Secure og SameSite på sessionens \
        cookie.
        """,
      en: """
        Send Cache-Control: no-store on all pages after login, and set HttpOnly, Secure and SameSite on the \
        session's cookie.
        """),
    limits: LocalizedText(
      da: """
        Kun sider efter login hos en anden vært, og cookies, hvis navn tyder på en session. Secure kræves kun på \
        https.
        """,
      en: """
        Only pages after a login at another host, and cookies whose name tells of a session. Secure is asked for \
        on https only.
        """),
    cause: .trust, severity: .friction,
    severityReason: LocalizedText(
      da: "Det rammer kun delte computere, men dem alvorligt.",
      en: "It hits shared computers only, but hits them hard."),
    confidence: .deterministic,
    standards: [
      "Databeskyttelsesforordningen (EU) 2016/679, artikel 32",
      "RFC 9111 section 5.2.2",
      "RFC 6265 section 4.1.2",
    ], kind: .walk, version: 1)
}

extension ExposedSession {
  package static let examples: [CheckExample] = [
    flow("A page after login that may be kept", .failed, []),
    flow(
      "A session's cookie that scripts can read", .failed,
      [HeaderField("Cache-Control", "no-store"), HeaderField("Set-Cookie", "sessionid=⟦token:1⟧; Path=/")]),
    flow("Nothing is kept", .passed, [HeaderField("Cache-Control", "no-store")]),
    flow(
      "A cookie for the language", .passed, isNearMiss: true,
      [HeaderField("Cache-Control", "private"), HeaderField("Set-Cookie", "lang=da; Path=/")]),
    flow(
      "The cookie that comes with the login, whatever its name", .failed,
      [HeaderField("Cache-Control", "no-store"), HeaderField("Set-Cookie", "selvbetjening=⟦cookie:1⟧; Path=/")]),
    flow(
      "Another cookie that comes beside the login's", .passed, isNearMiss: true,
      [
        HeaderField("Cache-Control", "no-store"),
        HeaderField("Set-Cookie", "selvbetjening=⟦cookie:1⟧; Path=/; HttpOnly"),
        HeaderField("Set-Cookie", "visning=⟦cookie:2⟧; Path=/"),
      ]),
    guest(
      "What the citizen wrote, for anybody to keep", .failed, "public, max-age=3600", "<p>Telefon: 12 34 56 78</p>"),
    guest("What the citizen wrote, kept by nobody", .notApplicable, "no-store", "<p>Telefon: 12 34 56 78</p>"),
    guest(
      "A page about the errand that may be kept", .notApplicable, isNearMiss: true, "public, max-age=3600",
      "<p>Kortet koster 225 kr.</p>"),
    .page("A public page", .notApplicable, "<h1>Priser</h1>"),
  ]

  private static func guest(
    _ name: String, _ outcome: CheckExample.Outcome, isNearMiss: Bool = false, _ caching: String, _ html: String
  ) -> CheckExample {
    CheckExample(
      name, outcome, isNearMiss: isNearMiss,
      ExampleJourney([
        ExampleVisit("form", "<form><label>Telefon <input name=t></label><button>Næste</button></form>"),
        ExampleVisit(
          "tjek", html, entries: [.example("Telefon", name: "t", "12345678")],
          headers: [HeaderField("Cache-Control", caching)]),
      ]))
  }

  private static func flow(
    _ name: String, _ outcome: CheckExample.Outcome, isNearMiss: Bool = false, _ headers: [HeaderField]
  ) -> CheckExample {
    CheckExample(
      name, outcome, isNearMiss: isNearMiss,
      ExampleJourney([
        ExampleVisit("login", "<h1>Log på</h1>", at: "https://login.example/"),
        ExampleVisit("valg", "<h1>Vælg</h1>", at: "https://login.example/valg"),
        ExampleVisit("side", "<h1>Dine oplysninger</h1>", headers: headers),
      ]))
  }
}
