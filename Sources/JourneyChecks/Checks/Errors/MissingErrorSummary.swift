package import JourneyModel
import PageModel

/// A page with errors begins with a list of them that leads to the fields.
///
/// The error may stand far below what the citizen sees first, and a screen reader starts at the top. Judged on
/// answers to wrong forms. A summary is a list of messages with links to fields. A link in it that leads to no
/// element is friction; that there is no summary is friction where the form is long or a message is tied to nothing,
/// else a hint. Where the summary stands, above the title or under it, is left to the service: DKFDS says both.
package struct MissingErrorSummary: PageCheck {
  package static let judgesAnswers = true

  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.experiment?.relation == .errorToldRestKept, !page.page.errors.isEmpty, !page.entryFields.isEmpty
    else { return [] }
    let broken = brokenLinks(on: page.page)
    guard broken.isEmpty else {
      return broken.map { link in
        page.failed(
          at: page.place("summary-link", "", at: link.node), .broken(link),
          Observation(page.page.tree.startTag(of: link.node) + link.text))
      }
    }
    if page.page.errors.contains(where: { $0.binding == .summaryLink }) { return [page.passed] }
    let ties = page.page.errors.map { MessageTie($0, on: page.page) }
    let isLong = page.entryFields.count > Self.longForm
    let isSevere = isLong || ties.contains { $0.field == nil }
    return [
      page.failed(
        at: Place(key: "summary", label: ""), .missing(page.headline),
        Observation(page.page.errors.map(\.text).joined(separator: " / "), sign: "no summary"),
        severity: isSevere ? nil : .hint)
    ]
  }

  /// More questions than these don't fit a screen.
  private static let longForm = 8

  private func brokenLinks(on page: Page) -> [Link] {
    let ids = page.tree.identifiers()
    return page.links.filter { link in
      guard !link.isHidden, link.reference.hasPrefix("#"), link.reference.count > 1 else { return false }
      return ids[String(link.reference.dropFirst())] == nil && isInSummary(link.node, page.tree)
    }
  }

  private func isInSummary(_ node: NodeID, _ tree: PageTree) -> Bool {
    tree.ancestors(of: node).prefix(6).contains { ancestor in
      let classes = (tree.attribute("class", of: ancestor) ?? "").lowercased()
      return ["error-summary", "alert-error", "alert-danger", "validation-summary", "fejlopsummering"]
        .contains { classes.contains($0) }
    }
  }
}

extension LocalizedText {
  fileprivate static func broken(_ link: Link) -> LocalizedText {
    LocalizedText(
      da: "Linket »\(link.text)« i fejlopsummeringen fører ingen steder hen.",
      en: "The link '\(link.text)' in the error summary leads nowhere.")
  }

  fileprivate static func missing(_ headline: String) -> LocalizedText {
    LocalizedText(
      da: "Siden »\(headline)« har fejl, men ingen samlet liste øverst med links til felterne.",
      en: "The page '\(headline)' has errors, but no list at the top with links to the fields.")
  }
}

extension MissingErrorSummary {
  package static let metadata = CheckMetadata(
    id: "FEJL-03",
    title: LocalizedText(
      da: "Fejl er samlet øverst med links til felterne",
      en: "Errors are listed at the top with links to the fields"),
    failureTitle: LocalizedText(da: "Ingen fejlopsummering", en: "No error summary"),
    rationale: LocalizedText(
      da: """
        Den, der trykker Næste og ser toppen af siden igen, tror, at intet skete. Uden en liste med links må \
        borgeren lede, og den, der bruger skærmlæser, hører ikke om fejlen.
        """,
      en: """
        People who press Next and see the top of the page again think that nothing happened. Without a list of \
        links they have to search, and screen reader users do not hear of the error.
        """),
    remedy: LocalizedText(
      da: """
        Vis øverst »Der er fejl i dine oplysninger« med et link for hver fejl, der peger på feltets id: <a \
        href="#telefon">Skriv et telefonnummer med 8 cifre</a>. Brug samme ordlyd som ved feltet.
        """,
      en: """
        Show "There is a problem" at the top with a link for each error that points at the field's id: <a \
        href="#phone">Enter a phone number of 8 digits</a>. Use the same words as at the field.
        """),
    limits: LocalizedText(
      da: """
        Bedømmes kun på svar på borgernes fejl. I en kort formular, hvor beskeden står ved feltet, er det kun en \
        bemærkning. Om listen står over eller under overskriften, er lige meget.
        """,
      en: """
        Judged only on answers to citizens' mistakes. In a short form where the message stands at its field it is \
        a hint only. Whether the list stands above or below the heading does not matter.
        """),
    cause: .errorMessages, severity: .friction,
    severityReason: LocalizedText(
      da: "Borgeren kan finde fejlen selv, men bruger tid på at lede.",
      en: "The citizen can find the error alone, but spends time searching."),
    confidence: .deterministic,
    standards: [
      "DKFDS, Fejlopsummering",
      "GOV.UK Design System, Error summary",
      "WCAG 2.1, 3.3.1 (A), EN 301 549 v3.2.1 section 9.3.3.1",
    ], kind: .page, version: 1)
}

extension MissingErrorSummary {
  package static let examples: [CheckExample] = [
    example("A summary whose link leads nowhere", .failed, summary(to: "telefon")),
    example("A message that is tied to nothing and no summary", .failed, "<p class=\"error\">Der er en fejl</p>"),
    example("A summary that links to the field (DKFDS markup)", .passed, summary(to: "t")),
    example(
      "A short form with the message at its field: a hint", .failed, severity: .hint, isNearMiss: true, "",
      field: "<span class=\"form-error-message\" id=\"te\">Fejl: Skriv 8 cifre</span>"),
    example("The form came back without a message, which another check judges", .notApplicable, ""),
  ]

  private static func summary(to id: String) -> String {
    """
    <div class="alert alert-error" role="alert"><h2>Der er fejl i dine oplysninger</h2>
    <ul><li><a href="#\(id)">Skriv et telefonnummer med 8 cifre</a></li></ul></div>
    """
  }

  private static func example(
    _ name: String, _ outcome: CheckExample.Outcome, severity: Severity? = nil, isNearMiss: Bool = false,
    _ top: String, field: String = ""
  ) -> CheckExample {
    .answer(
      name, outcome, severity: severity, isNearMiss: isNearMiss,
      """
      \(top)<h1>Dine oplysninger</h1><form><div><label for="t">Telefon</label>\(field)
      <input id="t" name="telefon"\(field.isEmpty ? "" : " aria-describedby=\"te\"")></div>
      <div><label for="b">By</label><input id="b" name="by"></div><button>Næste</button></form>
      """)
  }
}
