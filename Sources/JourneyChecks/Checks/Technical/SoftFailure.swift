package import JourneyModel
import PageModel

/// A page that is answered with success is the page that was asked for, not an error page with status 200.
///
/// Monitoring counts such a page as up, while the citizen reads "Der er opstået en fejl" and phones. Words alone prove
/// nothing: a help page may explain errors. So a failure takes two signs: the heading or title of an error page, or
/// what a broken program prints, together with an expectation of the script that did not hold or a page without a way
/// on. A form that shows its own error messages is an answer to wrong input, and other checks judge it.
package struct SoftFailure: PageCheck {
  package static let judgesAnswers = true
  package static let judgesForeignPages = true

  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    // What meets who comes back too late is SES-01's.
    guard page.isAnswer, page.experiment?.relation != .wayBackIn else { return [page.notApplicable] }
    let heading = errorHeading(of: page.page)
    let signature = page.readings.programOutput
    guard heading != nil || signature != nil else { return [page.passed] }
    let missed = missedExpectation(page)
    let deadEnd = page.entryFields.isEmpty && page.page.forms.flatMap(\.submitButtons).isEmpty
    let isTold = page.page.errors.contains { $0.field != nil }
    if missed, !isTold, let shown = signature ?? heading { return [failure(page, shown)] }
    if let signature, heading != nil, deadEnd { return [failure(page, signature)] }
    if heading != nil, deadEnd, isEnd(page) {
      return [
        page.cannotTell(
          LocalizedText(
            da: "Overskriften ligner en fejlsides, men scriptet siger ikke, hvad siden skal vise.",
            en: "The heading looks like an error page's, but the script does not say what the page must show."))
      ]
    }
    return [page.passed]
  }

  /// The title or main heading, when it is that of an error page.
  private func errorHeading(of page: Page) -> String? {
    let titles = [page.title] + page.headings.filter { $0.level <= 2 }.map(\.text)
    return titles.first { title in
      let key = Wording.key(title)
      return FailureWords.headings.contains { key == $0 || (key.hasPrefix($0 + " ") && key.count < 90) }
    }
  }

  /// Whether the page isn't what the walk needed: an expectation failed here, or the answer to a mistake lost its form.
  private func missedExpectation(_ page: JudgedPage) -> Bool {
    if let experiment = page.experiment {
      guard let field = experiment.field else { return false }
      return !page.entryFields.contains { $0.name == field.name || $0.label.text == field.label }
    }
    let kinds: Set<StepProblem.Kind> = [.unexpected, .notFound, .impossible]
    return page.record.problems.contains { kinds.contains($0.kind) } || isStuck(page)
  }

  /// Whether the walk failed on the next step, which needed something from this page.
  private func isStuck(_ page: JudgedPage) -> Bool {
    let steps = page.walk.walk.steps
    guard let index = steps.firstIndex(where: { $0.step == page.record.step }) else { return false }
    let next = steps[(index + 1)...].first { $0.status == .passed || $0.status == .failed }
    return next?.status == .failed && next?.exchanges.isEmpty == true
  }

  /// Whether the walk went no further than this page.
  private func isEnd(_ page: JudgedPage) -> Bool { page.walk.walk.steps.last { $0.page != nil } == page.record }

  private func failure(_ page: JudgedPage, _ shown: String) -> Verdict {
    page.failed(
      LocalizedText(
        da: "Siden svarer, som om alt var i orden, men viser en fejl: »\(shown)«.",
        en: "The page answers as if all were well, but shows an error: '\(shown)'."),
      Observation(page.page.text, actual: LocalizedText(verbatim: shown)))
  }
}

extension SoftFailure {
  package static let metadata = CheckMetadata(
    id: "TEK-02",
    title: LocalizedText(
      da: "En side, der svarer, er den rigtige side", en: "A page that answers is the page asked for"),
    failureTitle: LocalizedText(da: "Fejlside i stedet for siden", en: "An error page in the page's place"),
    rationale: LocalizedText(
      da: """
        Overvågningen ser status 200 og melder, at alt virker, mens borgeren står med en fejlside og må ringe. Derfor \
        bliver fejlen ofte først opdaget, når telefonerne gløder.
        """,
      en: """
        Monitoring sees status 200 and reports that all is well, while the citizen faces an error page and has to call. \
        The fault is often noticed only by the phone queue.
        """),
    remedy: LocalizedText(
      da: """
        Ret fejlen, og lad fejlsider svare med status 500 eller 503, så overvågningen ser dem. Skriv på dansk, hvad \
        borgeren skal gøre nu, og vis aldrig programmets egne fejlmeddelelser. For eksempel: »Vi kan ikke hente dine \
        oplysninger lige nu. Prøv igen om lidt, eller ring til os på …«.
        """,
      en: """
        Mend the fault, and answer error pages with status 500 or 503 so that monitoring sees them. Say what the citizen \
        should do now, and never show the program's own messages: "We cannot fetch your details right now. Try again \
        shortly, or call us on …".
        """),
    limits: LocalizedText(
      da: """
        En hjælpeside, der forklarer fejl, er ingen fejlside: Der skal både være en fejlsides overskrift eller et \
        programs fejludskrift og en forventning i scriptet, der brast, eller en side uden vej videre. Uden \
        forventninger i scriptet kan kontrollen ofte ikke afgøre det.
        """,
      en: """
        A help page that explains errors is no error page: it takes an error page's heading or a program's error output, \
        and an expectation of the script that failed or a page without a way on. Without expectations in the script the \
        check often can't tell.
        """),
    cause: .technical, severity: .critical,
    severityReason: LocalizedText(
      da: "Borgeren kommer ikke videre og kan ikke selv gøre noget ved det.",
      en: "The citizen cannot go on and can do nothing about it."),
    confidence: .heuristic,
    standards: [
      "Kravbank 1.4 og 1.5 (feedback på fejl, fejl på dansk), nu Fælles krav til digitale løsninger #3",
      "DKFDS, Fejlsider", "RFC 9110 section 15.6",
    ], kind: .page, version: 1)
}
