package import JourneyModel
import PageModel

/// Nobody is asked to send a CPR number by ordinary e-mail.
///
/// An e-mail travels in the open and lies in mailboxes for years; the authority may not ask for it (GDPR article 32).
/// Judged where one sentence asks for a CPR number and one stands beside it with an e-mail address, or where a mailto
/// link asks for it in its subject or body. Words of warning, or of secure mail, make it the opposite.
package struct CPRByMail: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer else { return [] }
    let links = page.page.links.filter { !$0.isHidden && $0.reference.lowercased().hasPrefix("mailto:") }
    if let link = links.first(where: { MailWords.cpr.isIn($0.reference.replacing("%20", with: " ")) }) {
      return [
        page.failed(
          at: page.place("mailto", link.text, at: link.node), .asked,
          Observation(page.page.tree.startTag(of: link.node)))
      ]
    }
    let mentions = page.readings.mentions.filter { if case .email = $0.fact { true } else { false } }
    let nodes = Set(mentions.map(\.block.node))
    guard !nodes.isEmpty || !links.isEmpty else { return [] }
    let blocks = page.blocks.filter { block in
      nodes.contains(block.node) || links.contains { page.page.tree.ancestors(of: $0.node).contains(block.node) }
    }
    let asking = blocks.first { block in
      let words = block.words
      return MailWords.cpr.first(in: words) != nil && MailWords.asks.first(in: words) != nil
        && MailWords.warnings.first(in: words) == nil
    }
    guard let asking else { return [page.passed] }
    return [page.failed(at: page.place("mail", asking.heading, at: asking.node), .asked, Observation(asking.text))]
  }
}

extension LocalizedText {
  fileprivate static let asked = LocalizedText(
    da: "Siden beder borgeren sende sit CPR-nummer i en almindelig e-mail.",
    en: "The page asks the citizen to send the CPR number by ordinary e-mail.")
}

extension CPRByMail {
  package static let metadata = CheckMetadata(
    id: "KON-05",
    title: LocalizedText(
      da: "CPR-nummeret bliver ikke bedt om på e-mail",
      en: "The CPR number is not asked for by e-mail"),
    failureTitle: LocalizedText(da: "CPR-nummer på e-mail", en: "CPR number by e-mail"),
    rationale: LocalizedText(
      da: """
        En e-mail er åben post. Borgeren udsættes for misbrug, og myndigheden må svare med, at man skal skrive \
        igen på en sikker måde.
        """,
      en: """
        An e-mail is open post. The citizen is exposed to abuse, and the authority has to answer that they must \
        write again securely.
        """),
    remedy: LocalizedText(
      da: """
        Henvis til Digital Post eller en formular bag login: »Skriv til os i Digital Post. Skriv aldrig dit \
        CPR-nummer i en almindelig e-mail«.
        """,
      en: """
        Point to Digital Post or a form behind login: "Write to us in Digital Post. Never write your CPR number in \
        an ordinary e-mail".
        """),
    limits: LocalizedText(
      da: "En sætning, der advarer mod det eller nævner sikker post, er det modsatte.",
      en: "A sentence that warns against it or names secure mail is the opposite."),
    cause: .contact, severity: .seeksHelp,
    severityReason: LocalizedText(
      da: "Borgeren gør, som der står, og det kan ikke gøres om.",
      en: "The citizen does as told, and it can't be undone."),
    confidence: .heuristic,
    standards: [
      "Databeskyttelsesforordningen (EU) 2016/679, artikel 32",
      "Databeskyttelsesloven § 11",
      "Datatilsynet, Transmission af personoplysninger via e-mail",
    ], kind: .page, version: 1)
}

extension CPRByMail {
  package static let examples: [CheckExample] = [
    .page("Asks for it beside the address", .failed, "<p>Skriv til post@kommune.example og oplys dit CPR-nummer.</p>"),
    .page(
      "In the subject of a mail link", .failed, "<a href=\"mailto:a@b.example?subject=CPR-nummer\">Skriv til os</a>"),
    .page("An address alone", .passed, "<p>Skriv til post@kommune.example, hvis du har spørgsmål.</p>"),
    .page(
      "A warning against it", .passed, isNearMiss: true,
      "<p>Skriv til post@kommune.example, men send aldrig dit CPR-nummer i en e-mail.</p>"),
    .page("No e-mail address", .notApplicable, "<p>Oplys dit CPR-nummer, når du ringer på 12 34 56 78.</p>"),
  ]

}
