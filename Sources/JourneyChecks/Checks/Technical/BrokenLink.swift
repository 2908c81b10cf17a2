package import JourneyModel
import PageModel

/// The links in the flow lead to pages.
///
/// A dead link in the middle of an errand costs trust, and the help that stood behind it. Judged by a probe of each
/// link in the pages' own content to the service's own site, in a test environment with the session of a walk. Not found
/// and server errors are failures; a login page, or a refusal for want of a login, is not, since the session may be
/// over. Links that log out, delete or cancel aren't tried.
package struct BrokenLink: RunCheck {
  package init() {}

  package func probes(for journey: JourneyContext) -> [ProbeRequest] {
    Self.candidates(journey).map(\.request)
  }

  package func judge(_ journey: JourneyContext) -> [Verdict] {
    let candidates = Self.candidates(journey)
    guard !candidates.isEmpty else { return [.notApplicable(step: journey.firstStep)] }
    return candidates.map { page, link, request in
      guard let status = journey.probe(request)?.status, ![401, 403, 429].contains(status) else {
        return page.cannotTell(Self.unseen)
      }
      guard status >= 400 else { return page.passed }
      return page.failed(
        at: page.place("link/\(Wording.stableKey(link.text))", link.text, at: link.node),
        LocalizedText(
          da: "Linket »\(link.text)« fører til en side, der ikke findes eller ikke virker (status \(status)).",
          en: "The link '\(link.text)' leads to a page that does not exist or does not work (status \(status))."),
        Observation(page.page.tree.startTag(of: link.node) + link.text))
    }
  }

  private typealias Candidate = (page: JudgedPage, link: Link, request: ProbeRequest)

  /// Each address once, from the page that links to it first; at most as many as a run takes beside other probes.
  private static func candidates(_ journey: JourneyContext) -> [Candidate] {
    var seen: Set<String> = []
    var found: [Candidate] = []
    for page in journey.ownPages {
      seen.insert(page.page.url.href)
      for link in page.page.links where !link.isHidden && found.count < limit {
        guard let url = link.url, url.scheme.hasPrefix("http"), journey.isOwn(url), url.query == nil,
          LinkWords.risky.first(in: Wording.words(of: link.text + " " + url.path)) == nil
        else { continue }
        let address = url.href.split(separator: "#").first.map(String.init) ?? url.href
        guard MaskToken.tokens(in: address).isEmpty, seen.insert(address).inserted else { continue }
        found.append((page, link, ProbeRequest(kind: .link, url: address, step: page.step)))
      }
    }
    return found
  }

  private static let limit = 40
  private static let unseen = LocalizedText(
    da: "Siden bag linket kunne ikke hentes uden login.",
    en: "The page behind the link could not be fetched without a login.")
}

extension BrokenLink {
  package static let metadata = CheckMetadata(
    id: "TEK-04",
    title: LocalizedText(da: "Links i forløbet fører til sider", en: "The links in the flow lead to pages"),
    failureTitle: LocalizedText(da: "Dødt link", en: "Dead link"),
    rationale: LocalizedText(
      da: "Hjælpen bag linket er væk, og borgeren stoler mindre på resten og spørger.",
      en: "The help behind the link is gone, and the citizen trusts the rest less and asks."),
    remedy: LocalizedText(
      da: "Ret adressen, eller lad den gamle sende videre til den nye.",
      en: "Mend the address, or let the old one lead on to the new."),
    limits: LocalizedText(
      da: """
        Kun link til tjenestens egen adresse uden parametre, højst 40. I drift kan sider bag login ikke bedømmes; i test \
        ses de med sessionen fra et gennemløb. Log ud, slet og annuller bliver ikke prøvet.
        """,
      en: """
        Only links to the service's own address without parameters, at most 40. In production pages behind a login can't \
        be judged; in a test environment they are seen with the session of a walk. Log out, delete and cancel are not tried.
        """),
    cause: .technical, severity: .friction,
    severityReason: LocalizedText(
      da: "Ærindet kan som regel gøres uden.",
      en: "The errand can usually be done without it."),
    confidence: .deterministic,
    standards: [
      "Forordning (EU) 2018/1724 (SDG), artikel 9-10 (korrekte links)",
      "RFC 9110 section 15.5.5",
    ], kind: .run, version: 1)
}

extension BrokenLink {
  package static let examples: [CheckExample] = [
    example("Not found", .failed, ExampleProbe("/priser", "<h1>404</h1>", status: 404)),
    example("Found", .passed, ExampleProbe("/priser", "<h1>Priser</h1>")),
    example("Refused without a login", .cannotTell, isNearMiss: true, ExampleProbe("/priser", "", status: 403)),
    .page("Links that end something are not tried", .notApplicable, isNearMiss: true, "<a href=\"/logud\">Log ud</a>"),
    .page("No links", .notApplicable, "<h1>Bestil</h1>"),
  ]

  private static func example(
    _ name: String, _ outcome: CheckExample.Outcome, isNearMiss: Bool = false, _ probe: ExampleProbe
  ) -> CheckExample {
    CheckExample(
      name, outcome, isNearMiss: isNearMiss,
      ExampleJourney([ExampleVisit("side", "<h1>Bestil</h1><a href=\"/priser\">Se priser</a>")], probes: [probe]))
  }
}
