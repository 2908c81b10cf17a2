package import JourneyModel
import PageModel

/// A page that refuses says why, and what to do instead.
///
/// A bare no makes people call to ask for the reason, or try again. Judged on the page that rightly refuses a
/// citizen. It needs a reason, and another way or a contact route; that the number stands in the frame of every page is
/// less than saying what to do. A decision needs words about complaint (forvaltningsloven § 25); guidance doesn't. A
/// page that calls itself a decision is one, and one that names the law behind its no (§ 24) reads like one.
package struct BareRefusal: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isRefusal, !page.page.text.isEmpty else { return [] }
    let text = page.ownBlocks.map(\.text).joined(separator: " . ")
    var verdicts: [Verdict] = []
    if givesReason(page) {
      verdicts.append(page.passed)
    } else {
      verdicts.append(page.failed(at: Place(key: "reason", label: ""), .noReason(page.headline), Observation(text)))
    }
    if hasAlternative(page) {
      verdicts.append(page.passed)
    } else {
      verdicts.append(
        page.failed(
          at: Place(key: "alternative", label: ""), .noAlternative(page.headline, hasFrame: page.showsDirectContact),
          Observation(text), severity: page.showsDirectContact ? .friction : nil))
    }
    if !RefusalWords.complaint.isIn(text), let severity = severityOfDecision(text) {
      verdicts.append(
        page.failed(at: Place(key: "complaint", label: ""), .noComplaint, Observation(text), severity: severity))
    }
    return verdicts
  }

  /// How bad it is that a text says nothing of complaint, or nil where it is no decision.
  private func severityOfDecision(_ text: String) -> Severity? {
    if RefusalWords.decisions.isIn(text) { return .seeksHelp }
    // Danish names of acts are compounds: udlændingeloven, sundhedslovens.
    let namesAct = Wording.words(of: text).contains { $0.hasSuffix("loven") || $0.hasSuffix("lovens") }
    return text.contains("§") || namesAct || RefusalWords.legalGround.isIn(text) ? .friction : nil
  }

  /// Whether the page gives a reason.
  ///
  /// Reasons come in all words, so any sentence counts that stands on no other page of the walk and isn't a way on;
  /// but that the conditions aren't met, without naming one, is the no once more.
  private func givesReason(_ page: JudgedPage) -> Bool {
    page.distinctBlocks.contains { block in
      RunningText.sentences(of: block.text).contains { sentence in
        let count = RunningText.words(of: sentence).count
        if RefusalWords.emptyReasons.isIn(sentence), count <= 7 { return false }
        if RefusalWords.reasons.isIn(sentence) { return true }
        return !block.surroundings.contains(.heading) && count >= 5 && !RefusalWords.alternatives.isIn(sentence)
          && !RefusalWords.complaint.isIn(sentence)
      }
    }
  }

  private func hasAlternative(_ page: JudgedPage) -> Bool {
    let blocks = page.distinctBlocks
    if RefusalWords.alternatives.isIn(blocks.map(\.text).joined(separator: " . ")) { return true }
    let own = Set(blocks.map(\.node))
    if page.readings.mentions.contains(where: { own.contains($0.block.node) }) { return true }
    return page.page.links.contains { link in
      !link.isHidden && !link.reference.hasPrefix("#")
        && page.page.tree.ancestors(of: link.node).contains { own.contains($0) }
    }
  }
}

extension LocalizedText {
  fileprivate static func noReason(_ headline: String) -> LocalizedText {
    LocalizedText(
      da: "Siden »\(headline)« siger nej uden at sige hvorfor.",
      en: "The page '\(headline)' says no without saying why.")
  }

  fileprivate static func noAlternative(_ headline: String, hasFrame: Bool) -> LocalizedText {
    if hasFrame {
      return LocalizedText(
        da: "Siden »\(headline)« siger nej, men ikke, hvad man så gør. Nummeret står kun i sidens ramme.",
        en: "The page '\(headline)' says no, but not what to do then. The number stands in the page's frame only.")
    }
    return LocalizedText(
      da: "Siden »\(headline)« siger nej og viser ingen anden vej og ingen kontakt.",
      en: "The page '\(headline)' says no and shows no other way and no contact.")
  }

  fileprivate static let noComplaint = LocalizedText(
    da: "Siden ligner en afgørelse, men siger intet om at klage.",
    en: "The page reads like a decision but says nothing about complaint.")
}

extension BareRefusal {
  package static let metadata = CheckMetadata(
    id: "DEAD-03",
    title: LocalizedText(da: "Et nej har en grund og en vej videre", en: "A no has a reason and a way on"),
    failureTitle: LocalizedText(da: "Afslag uden grund eller vej videre", en: "Refusal without reason or way on"),
    rationale: LocalizedText(
      da: "Den, der får et nej uden grund, ringer for at høre hvorfor, eller prøver igen med andre svar.",
      en: "People who get a no without a reason call to ask why, or try again with other answers."),
    remedy: LocalizedText(
      da: """
        Skriv grunden og næste skridt: »Du kan ikke bestille her, fordi du ikke har bopæl i kommunen. Kontakt din \
        nye kommune, eller ring til os på …«.
        """,
      en: """
        Give the reason and the next step: "You can't order here because you do not live in the municipality. \
        Contact your new municipality, or call us on …".
        """),
    limits: LocalizedText(
      da: """
        Bedømmes kun på siden, der med rette afviser en persona. Klagevejledning kræves kun ved afgørelser: af sider, \
        der kalder sig en, og mildere af sider, der henviser til loven.
        """,
      en: """
        Judged only on the page that rightly refuses a persona. Complaint guidance is needed for decisions only: of \
        pages that call themselves one, and less severely of pages that refer to the law.
        """),
    cause: .deadEnd, severity: .seeksHelp,
    severityReason: LocalizedText(
      da: "Borgeren må spørge for at forstå afslaget.",
      en: "The citizen has to ask in order to understand the refusal."),
    confidence: .heuristic,
    standards: [
      "Forvaltningsloven §§ 22-25 (begrundelse og klagevejledning ved afgørelser)",
      "DKFDS, Fejlmeddelelser (anvendes ikke til berettigelse)",
      "Styrelsen for Patientklager, 21SFP129",
    ], kind: .page, version: 1)
}

extension BareRefusal {
  package static let examples: [CheckExample] = [
    refusal(
      "A no without reason", .failed, "<h1>Du kan ikke bestille</h1><p>Ring til os på 12 34 56 78.</p>"),
    refusal(
      "Conditions that are not named", .failed,
      "<h1>Du kan ikke bestille</h1><p>Du opfylder ikke betingelserne.</p><p>Ring til os på 12 34 56 78.</p>"),
    refusal(
      "A condition that is named", .passed, isNearMiss: true,
      "<h1>Du kan ikke bestille</h1><p>Du opfylder ikke betingelserne, for du er under 18 år. Ring på 12 34 56 78.</p>"),
    refusal(
      "A reason in words of its own", .passed, isNearMiss: true,
      "<h1>Du kan ikke skifte nu</h1><p>Du skiftede sidst i marts i år. Ring på 12 34 56 78.</p>"),
    refusal(
      "A reason but no way on", .failed,
      "<h1>Du kan ikke bestille</h1><p>Du har ikke bopæl i kommunen, fordi du er fraflyttet.</p>"),
    refusal(
      "Reason and contact", .passed,
      "<h1>Du kan ikke bestille</h1><p>Det er, fordi du er fraflyttet.</p><p>Ring til os på 12 34 56 78.</p>"),
    refusal(
      "Reason and link to another way, in English", .passed,
      "<h1>You can't order</h1><p>Only residents can order. <a href=\"/other\">Order in your municipality</a></p>"),
    refusal(
      "A decision without complaint guidance", .failed,
      "<h1>Afslag</h1><p>Vi har truffet afgørelse. Du får afslag, fordi du er fraflyttet. Ring på 12 34 56 78.</p>"),
    refusal(
      "A no with its legal ground, and nothing about complaint", .failed, severity: .friction,
      "<h1>Du kan ikke bestille</h1><p>Du er fraflyttet. Det følger af lovens § 7. Ring på 12 34 56 78.</p>"),
    refusal(
      "A decision with complaint guidance in other words", .passed, isNearMiss: true,
      """
      <h1>Afslag</h1><p>Vi har truffet afgørelse. Du får afslag, fordi du er fraflyttet.</p>
      <p>Er du uenig, kan du få sagen prøvet igen. Skriv til os inden 4 uger.</p>
      """),
    refusal(
      "A number in the footer, and no word what to do", .failed, severity: .friction,
      "<h1>Du kan ikke bestille</h1><p>Du er flyttet til udlandet i marts.</p><footer><p>Tlf. 12 34 56 78</p></footer>"),
    .page("A receipt", .notApplicable, "<h1>Kvittering</h1>"),
  ]

  private static func refusal(
    _ name: String, _ outcome: CheckExample.Outcome, severity: Severity? = nil, isNearMiss: Bool = false, _ html: String
  ) -> CheckExample {
    CheckExample(
      name, outcome, severity: severity, isNearMiss: isNearMiss,
      ExampleJourney([ExampleVisit("start", "<h1>Start</h1>"), ExampleVisit("nej", html)], outcome: .correctlyRefused))
  }
}
