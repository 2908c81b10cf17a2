package import JourneyModel
import PageModel

/// The way from page to page is short and stays encrypted.
///
/// A request without encryption after one with it hands what the citizen wrote to everybody on the network, and
/// browsers warn. More than five redirects on the service's own host are a sign of pages that send each other the
/// citizen; login brokers need four to six between hosts, so only hops within the service count. A circle, in which no
/// page ever comes, is the worst of them.
package struct RedirectTrouble: WalkCheck {
  package init() {}

  package func judge(_ walk: JudgedWalk) -> [Verdict] {
    var wasSecure = false
    var hops = 0
    return walk.played.map { record in
      let exchanges = record.exchanges.compactMap(walk.exchange)
      guard !exchanges.isEmpty else { return .notApplicable(step: record.step) }
      if let circle = circle(record, exchanges) {
        return walk.failed(
          step: record.step, at: Place(key: "circle", label: ""), exchange: exchanges.last, .circle,
          Observation(exchanges.suffix(3).map(\.request.url).joined(separator: " → "), actual: circle))
      }
      for exchange in exchanges {
        guard let url = WebURL(parsing: exchange.request.url) else { continue }
        if wasSecure, url.scheme == "http", !url.isLoopback {
          return walk.failed(
            step: record.step, at: Place(key: "protocol", label: ""), exchange: exchange, .insecure(url),
            Observation(exchange.request.url))
        }
        wasSecure = url.scheme == "https"
        hops = exchange.cause == .redirect && walk.context.isOwn(url) ? hops + 1 : 0
        if hops > Self.longChain {
          return walk.failed(
            step: record.step, at: Place(key: "hops", label: ""), exchange: exchange, .long(hops),
            Observation(exchange.request.url), severity: .friction)
        }
      }
      return .passed(step: record.step)
    }
  }

  /// What the client says of a circle, where it gave up going round in one.
  private func circle(_ record: StepRecord, _ exchanges: [Exchange]) -> LocalizedText? {
    let failures = record.problems.compactMap(\.failure) + exchanges.compactMap(\.failure)
    return failures.first { $0.kind.isCircle }.map { LocalizedText(verbatim: $0.message) }
  }

  private static let longChain = 5
}

extension TransportFailure.Kind {
  /// Whether the service sent the client round without ever giving it a page.
  var isCircle: Bool { self == .redirectLoop || self == .tooManyRedirects || self == .tooManyAutomaticPages }
}

extension LocalizedText {
  fileprivate static func insecure(_ url: WebURL) -> LocalizedText {
    LocalizedText(
      da: "Borgeren bliver sendt fra en sikker side til \(url.host ?? "") uden kryptering.",
      en: "The citizen is sent from a secure page to \(url.host ?? "") without encryption.")
  }

  fileprivate static let circle = LocalizedText(
    da: "Sider sender borgeren rundt i ring, og der kommer aldrig en side.",
    en: "Pages send the citizen round in a circle, and no page ever comes.")

  fileprivate static func long(_ hops: Int) -> LocalizedText {
    LocalizedText(
      da: "Siden kom først efter mere end \(hops - 1) omdirigeringer på tjenestens egen adresse.",
      en: "The page came only after more than \(hops - 1) redirects on the service's own address.")
  }
}

extension RedirectTrouble {
  package static let metadata = CheckMetadata(
    id: "TEK-05",
    title: LocalizedText(
      da: "Vejen fra side til side er kort og krypteret",
      en: "The way from page to page is short and encrypted"),
    failureTitle: LocalizedText(da: "Usikker eller lang omdirigering", en: "Insecure or long redirect"),
    rationale: LocalizedText(
      da: """
        Uden kryptering kan andre læse det, borgeren sender, og browseren advarer, så mange tror, at siden er \
        falsk. Lange kæder af omdirigeringer bryder på langsomme forbindelser.
        """,
      en: """
        Without encryption others can read what the citizen sends, and browsers warn, so many think the page is a \
        fraud. Long chains of redirects break on slow lines.
        """),
    remedy: LocalizedText(
      da: """
        Brug https i alle links, formularer og omdirigeringer, og send HSTS. Lad en gammel adresse pege direkte på \
        den nye: /gammel til /ny, ikke over tre mellemled.
        """,
      en: """
        Use https in all links, forms and redirects, and send HSTS. Let an old address point straight to the new \
        one: /old to /new, not by three others.
        """),
    limits: LocalizedText(
      da: """
        Hop mellem værter ved login og betaling tæller ikke. Adresser på egen maskine behøver ingen kryptering.
        """,
      en: """
        Hops between hosts at login and payment do not count. Addresses of the own machine need no encryption.
        """),
    cause: .technical, severity: .critical,
    severityReason: LocalizedText(
      da: "Det, borgeren har skrevet, kan læses af andre, eller der kommer ingen side. Borgeren kan intet gøre.",
      en: "What the citizen wrote can be read by others, or no page comes. The citizen can do nothing about it."),
    confidence: .deterministic,
    standards: [
      "Databeskyttelsesforordningen (EU) 2016/679, artikel 32",
      "RFC 9110 section 15.4",
      "RFC 6797 (HSTS)",
    ], kind: .walk, version: 1)
}

extension RedirectTrouble {
  package static let examples: [CheckExample] = [
    example("From https to http", .failed, ["https://service.example/a", "http://service.example/b"]),
    CheckExample(
      "Six redirects on the service itself", .failed, severity: .friction,
      ExampleJourney(
        [ExampleVisit("start", "<h1>Start</h1>")]
          + (1...6).map { ExampleVisit("trin", "<p>\($0)</p>", at: "/\($0)", cause: .redirect) })),
    CheckExample(
      "Two pages that send the citizen to each other", .failed,
      ExampleJourney(
        [
          ExampleVisit("start", "<h1>Start</h1>"),
          ExampleVisit("trin", "", failure: TransportFailure(.redirectLoop, "redirects in a circle")),
        ], outcome: .failed)),
    example("https all the way", .passed, ["https://service.example/a", "https://service.example/b"]),
    example(
      "Hops between hosts at login", .passed, isNearMiss: true, ["https://service.example/", "https://login.example/"]),
    example(
      "From http to https", .passed, isNearMiss: true, ["http://service.example/a", "https://service.example/b"]),
    CheckExample("Nothing was requested", .notApplicable, ExampleJourney([])),
  ]

  private static func example(
    _ name: String, _ outcome: CheckExample.Outcome, isNearMiss: Bool = false, _ addresses: [String]
  ) -> CheckExample {
    let visits = addresses.enumerated().map { ExampleVisit("trin\($0)", "<h1>Side</h1>", at: $1, cause: .redirect) }
    return CheckExample(name, outcome, isNearMiss: isNearMiss, ExampleJourney(visits))
  }
}
