package import JourneyModel
import PageModel

/// A contact link leads to a contact route.
///
/// "Kontakt" that lands on a front page or a portal makes the citizen search once more, and many end in the wrong
/// queue. Judged are contact links to the service's own site on pages that show no number or address themselves: a
/// probe opens the link, and the page behind it must show a number, an address or a form to write in.
package struct IndirectContact: RunCheck {
  package init() {}

  package func probes(for journey: JourneyContext) -> [ProbeRequest] {
    Self.candidates(in: journey).map(\.request)
  }

  package func judge(_ journey: JourneyContext) -> [Verdict] {
    let candidates = Self.candidates(in: journey)
    guard !candidates.isEmpty else { return [.notApplicable(step: journey.firstStep)] }
    return candidates.map { page, link, request in
      guard let probe = journey.probe(request), let seen = probe.pages.last, probe.status == 200 else {
        return page.cannotTell(Self.unseen)
      }
      let writes = seen.page.forms.flatMap(\.entryFields).contains { $0.kind == .textArea }
      if journey.readings(of: seen).showsDirectContact || writes {
        return page.passed
      }
      return page.failed(
        at: page.place("contact-link", link.text, at: link.node), .indirect(link.text, seen.page.title),
        Observation(
          page.page.tree.startTag(of: link.node) + link.text, actual: LocalizedText(verbatim: seen.page.title)))
    }
  }

  private typealias Candidate = (page: JudgedPage, link: Link, request: ProbeRequest)

  /// The first contact link to each address, on pages without a route of their own.
  private static func candidates(in journey: JourneyContext) -> [Candidate] {
    var seen: Set<String> = []
    return journey.ownPages.compactMap { page -> Candidate? in
      guard !page.showsDirectContact else { return nil }
      let link = page.page.links.first { link in
        guard let url = link.url, !link.isHidden, url.scheme.hasPrefix("http"), url.fragment == nil else {
          return false
        }
        return ContactRoute.promisesContact(link) && journey.isOwn(url) && url.path != page.page.url.path
      }
      guard let link, let url = link.url, seen.insert(url.href).inserted else { return nil }
      return (page, link, ProbeRequest(kind: .link, url: url.href, step: page.step))
    }
  }

  private static let unseen = LocalizedText(
    da: "Siden bag kontaktlinket kunne ikke hentes.", en: "The page behind the contact link could not be fetched.")
}

extension LocalizedText {
  fileprivate static func indirect(_ link: String, _ title: String) -> LocalizedText {
    LocalizedText(
      da: "Linket »\(link)« fører til »\(title)«, hvor der hverken er nummer, adresse eller formular.",
      en: "The link '\(link)' leads to '\(title)', which has neither number, address nor form.")
  }
}

extension IndirectContact {
  package static let metadata = CheckMetadata(
    id: "KON-03",
    title: LocalizedText(
      da: "Et kontaktlink fører til en kontaktvej",
      en: "A contact link leads to a contact route"),
    failureTitle: LocalizedText(da: "Kontakt ad omveje", en: "Contact by detours"),
    rationale: LocalizedText(
      da: "Den, der klikker »Kontakt« og lander på en forside, må søge igen og ender ofte i den forkerte kø.",
      en: """
        People who click "Contact" and land on a front page have to search again, and often end in the wrong \
        queue.
        """),
    remedy: LocalizedText(
      da: "Lad linket gå til en side med telefonnummer, åbningstid og skriftlig kontakt for netop dette område.",
      en: "Let the link go to a page with phone number, hours and written contact for this very area."),
    limits: LocalizedText(
      da: """
        Kun link til tjenestens egen adresse, og kun fra sider uden nummer. Kunne siden ikke hentes uden login, \
        kan det ikke afgøres.
        """,
      en: """
        Only links to the service's own address, and only from pages without a number. Where the page can't be \
        fetched without a login it can't be told.
        """),
    cause: .contact, severity: .friction,
    severityReason: LocalizedText(
      da: "Hjælpen findes, men kræver flere klik.",
      en: "The help exists but takes more clicks."),
    confidence: .heuristic,
    standards: [
      "Forordning (EU) 2018/1724 (SDG), artikel 9-11",
      "DKFDS, Header (kontakt og support)",
    ], kind: .run, version: 1)
}

extension IndirectContact {
  package static let examples: [CheckExample] = [
    CheckExample(
      "Help with one matter promises no contact", .notApplicable, isNearMiss: true,
      ExampleJourney(
        [ExampleVisit("side", "<h1>Bestil</h1><p>See the <a href=\"/felter\">help page on fields</a>.</p>")],
        probes: [ExampleProbe("/felter", "<h1>Felter</h1><p>Sådan skriver du en dato.</p>")])),
    example("The link leads to a front page", .failed, "<h1>Velkommen</h1><p>Vælg et område.</p>"),
    example("The page has the number", .passed, "<h1>Kontakt</h1><p>Ring på telefon 12 34 56 78</p>"),
    example(
      "The page has a form to write in", .passed, isNearMiss: true,
      "<h1>Skriv til os</h1><form><label>Besked <textarea name=b></textarea></label><button>Send</button></form>"),
    CheckExample(
      "The page could not be fetched", .cannotTell,
      ExampleJourney([ExampleVisit("side", "<h1>Bestil</h1><a href=\"/kontakt\">Kontakt</a>")])),
    .page(
      "The number stands on the page itself", .notApplicable,
      "<a href=\"/kontakt\">Kontakt</a><p>Ring på 12 34 56 78</p>"),
  ]

  private static func example(
    _ name: String, _ outcome: CheckExample.Outcome, isNearMiss: Bool = false, _ html: String
  ) -> CheckExample {
    CheckExample(
      name, outcome, isNearMiss: isNearMiss,
      ExampleJourney(
        [ExampleVisit("side", "<h1>Bestil</h1><a href=\"/kontakt\">Kontakt</a>")],
        probes: [ExampleProbe("/kontakt", html)]))
  }
}
