package import JourneyModel
import PageModel

/// After login a service doesn't ask for what the authority's registers hold.
///
/// Typing one's own name, CPR number and address again is needless work, breeds typing errors, and makes people doubt
/// that the login worked. Judged on the fields that ask for the citizen's own fact (`FieldClassifier`) where the
/// persona's facts say that the authority holds it. A value shown for confirmation, read-only or prefilled, is not
/// asking; nor is a field about somebody else, another address, or a fact that is new.
package struct KnownDataRequested: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer, isLoggedIn(page), let persona = page.persona else { return [] }
    let held = persona.facts.filter(\.isHeldByAuthority)
    let kinds = Set(held.map(\.kind)).subtracting([.text, .amount])
    return page.entryFields.filter { !$0.isDisabled }.compactMap { field in
      guard let kind = FieldClassifier.kind(of: field, heading: heading(before: field, on: page.page)),
        kinds.contains(kind)
      else { return nil }
      if field.isReadOnly || !field.value.isEmpty || entersNewFact(in: field, page, held: held) {
        return page.passed(at: field)
      }
      return page.failed(
        at: field, .asked(field.label.text, kind), Observation(page.page.tree.startTag(of: field.node)))
    }
  }

  /// Whether the citizen has logged in: a page of another host came between, a password was sent, or the page offers
  /// to log out.
  private func isLoggedIn(_ page: JudgedPage) -> Bool {
    let offersLogOut =
      page.page.links.map(\.text) + page.page.forms.flatMap(\.fields).filter(\.kind.isButton).map(\.label.text)
    if offersLogOut.contains(where: { Self.logOut.contains(Wording.key($0)) }) { return true }
    let current = page.observed.exchange.id
    let cameFromBroker = page.walk.walk.exchanges.contains { exchange in
      exchange.id < current && WebURL(parsing: exchange.request.url).map { !page.context.isOwn($0) } ?? false
    }
    let sentPassword = page.walk.walk.steps.contains { record in
      record.entries.contains { $0.kind == FieldKind.password.rawValue } && record.exchanges.contains { $0 <= current }
    }
    return cameFromBroker || sentPassword
  }

  private static let logOut: Set<String> = ["log ud", "log af", "log out", "logout", "sign out", "afslut og log ud"]

  /// The words of the nearest heading before a field.
  private func heading(before field: Field, on page: Page) -> String {
    let last = page.headings.last { $0.node < field.node && $0.level > 1 }
    return last?.text ?? ""
  }

  /// Whether the script writes a fact in it that the authority doesn't hold yet: a new address is news.
  private func entersNewFact(in field: Field, _ page: JudgedPage, held: [PersonaFact]) -> Bool {
    let entries = page.walk.walk.steps.flatMap(\.entries).filter { $0.name == field.name && !$0.name.isEmpty }
    return entries.contains { entry in
      entry.fact.map { key in !held.contains { $0.key == key } } ?? false
    }
  }
}

extension LocalizedText {
  fileprivate static func asked(_ label: String, _ kind: FactKind) -> LocalizedText {
    LocalizedText(
      da: "Borgeren er logget ind og skal alligevel skrive »\(label)«, som myndigheden har i forvejen.",
      en: "The citizen is logged in and still has to enter '\(label)', which the authority already has.")
  }
}

extension KnownDataRequested {
  package static let metadata = CheckMetadata(
    id: "DATA-01",
    title: LocalizedText(
      da: "Der bliver ikke spurgt om det, myndigheden har", en: "What the authority has is not asked for"),
    failureTitle: LocalizedText(da: "Spørger om kendte oplysninger", en: "Asks for known data"),
    rationale: LocalizedText(
      da: """
        Det er unødigt arbejde at skrive navn, CPR-nummer og adresse efter login. Det giver tastefejl, og mange bliver \
        i tvivl, om login virkede, eller om kommunen har de rigtige oplysninger. Tvivlen bliver til opkald.
        """,
      en: """
        Writing name, CPR number and address after login is needless work. It breeds typing errors, and many begin to \
        doubt whether the login worked or the municipality has the right data. Doubt becomes calls.
        """),
    remedy: LocalizedText(
      da: """
        Hent oplysningerne i CPR eller fagsystemet, og vis dem til bekræftelse: »Adresse: Testvej 1 (fra CPR)«, med et \
        link, hvis de er forkerte.
        """,
      en: """
        Fetch the data from the register and show them for confirmation: "Address: Test Street 1 (from the register)", \
        with a link in case they are wrong.
        """),
    limits: LocalizedText(
      da: """
        Bedømmes kun efter login og kun for det, personaens fakta siger, at myndigheden har. Udfyldte og låste felter, \
        felter om andre personer og felter til en anden adresse er ikke at spørge. En etiket med fremmede ord bedømmes \
        ikke.
        """,
      en: """
        Judged only after login, and only for what the persona's facts say that the authority holds. Prefilled and \
        locked fields, fields about other people and fields for another address are not asking. A label with unfamiliar \
        words is not judged.
        """),
    cause: .data, severity: .seeksHelp,
    severityReason: LocalizedText(
      da: "Unødig indtastning giver fejl og tvivl, som ofte ender i et opkald.",
      en: "Needless entry brings errors and doubt, which often end in a call."),
    confidence: .heuristic,
    standards: [
      "Fælles krav til digitale løsninger #11 (genbrug af datakilder)", "Forordning (EU) 2018/1724 (SDG), artikel 14",
      "WCAG 2.2, 3.3.7 (A; varsel, ikke i EN 301 549 v3.2.1)",
    ], kind: .page, version: 1)
}
