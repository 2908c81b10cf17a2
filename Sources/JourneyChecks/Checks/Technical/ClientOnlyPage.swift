package import JourneyModel
import PageModel

/// What a page is for works without scripts, or the report says that this client can't see it.
///
/// Rejse sends forms and reads pages as a server gives them. A page whose content or form is made by a script is legal
/// and can't be tested here: the hint says where coverage ends, so that silence isn't taken for quality. It also tells
/// which citizens with old or guarded browsers see nothing. A page that tells citizens to drag something, and has no
/// control beside it, asks for more than a script (WCAG 2.2, 2.5.7), and is friction.
package struct ClientOnlyPage: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer else { return [] }
    let isEmpty =
      isEmptyShell(page) || isEmptyFrame(page) || ScriptNeed(of: page.page)?.extent == .whole || stoppedForScript(page)
    if let sentence = draggingSentence(on: page) {
      return [
        page.failed(at: Place(key: "dragging", label: ""), .dragging, Observation(sentence), severity: .friction)
      ]
    }
    let loose = page.page.forms.first { form in
      form.entryFields.count > 1 && form.submitButtons.isEmpty && form.entryFields.contains { $0.kind.isTyped }
    }
    guard isEmpty || (loose != nil && page.hasScripts) else {
      return page.hasScripts || loose != nil || !page.page.forms.isEmpty ? [page.passed] : []
    }
    return [
      page.failed(
        at: Place(key: isEmpty ? "content" : "form", label: ""), isEmpty ? .shell : .form,
        Observation(page.page.text.isEmpty ? page.page.title : page.page.text))
    ]
  }

  /// Whether the citizen came no further because what was to be used on the page is made by a script.
  private func stoppedForScript(_ page: JudgedPage) -> Bool {
    let walk = page.walk.walk
    guard page.experiment == nil, walk.steps.last(where: { $0.page != nil })?.step == page.record.step else {
      return false
    }
    return walk.steps.contains { $0.problems.contains { $0.kind == .needsScript } }
      && ScriptNeed(of: page.page, isStuck: true) != nil
  }

  /// The sentence that tells citizens to drag something somewhere, where the page has a script and no control.
  private func draggingSentence(on page: JudgedPage) -> String? {
    guard page.hasScripts, page.page.forms.allSatisfy({ $0.fields.allSatisfy { $0.kind == .hidden || $0.isHidden } })
    else { return nil }
    return page.ownBlocks.flatMap { RunningText.sentences(of: $0.text) }.first { sentence in
      let words = Wording.words(of: sentence)
      return words.first.map(DraggingWords.verbs.contains) == true && DraggingWords.targets.first(in: words) != nil
        || DraggingWords.phrases.first(in: words) != nil
    }
  }

  /// Whether the page has a script and a frame around nothing: header and footer, a heading and no word under it.
  private func isEmptyFrame(_ page: JudgedPage) -> Bool {
    guard page.hasScripts, page.page.refresh == nil, page.entryFields.isEmpty,
      page.page.forms.allSatisfy({ $0.submitButtons.isEmpty })
    else { return false }
    let own = page.distinctBlocks
    guard own.count < page.blocks.count, own.flatMap(\.words).count < 12,
      own.allSatisfy({ $0.surroundings.contains(.heading) || $0.words.count < 6 })
    else { return false }
    let linkedElsewhere = Set(page.otherPages.lazy.flatMap(\.page.links).compactMap(\.url))
    let (nodes, distinct) = (Set(page.ownBlocks.map(\.node)), Set(own.map(\.node)))
    return !page.page.links.contains { link in
      guard !link.isHidden else { return false }
      // A link that no other page has leads on, as does one in words that no other page has.
      let isNew = link.url.map { $0.fragment == nil && !linkedElsewhere.contains($0) } ?? false
      return page.page.tree.ancestors(of: link.node).contains { (isNew ? nodes : distinct).contains($0) }
    }
  }

  /// Whether the page has a script and next to nothing else.
  private func isEmptyShell(_ page: JudgedPage) -> Bool {
    page.hasScripts && Wording.words(of: page.page.text).count < 12 && page.entryFields.isEmpty
      && page.page.headings.isEmpty && !page.page.links.contains { !$0.isHidden && $0.url?.fragment == nil }
      && page.page.forms.allSatisfy { $0.submitButtons.isEmpty }
  }
}

extension LocalizedText {
  fileprivate static let shell = LocalizedText(
    da: "Sidens indhold bliver lavet af et script, så Rejse kan ikke se det.",
    en: "The page's content is made by a script, so Rejse can't see it.")
  fileprivate static let dragging = LocalizedText(
    da: "Siden beder borgeren trække noget på plads og har intet felt eller knap, der kan bruges i stedet.",
    en: "The page asks citizens to drag something into place and has no field or button to use instead.")
  fileprivate static let form = LocalizedText(
    da: "Formularen har ingen knap, der sender den, så den virker kun med script og kan ikke prøves her.",
    en: "The form has no button that sends it, so it works only with a script and can't be tried here.")
}

extension ClientOnlyPage {
  package static let metadata = CheckMetadata(
    id: "TEK-09",
    title: LocalizedText(da: "Siden virker uden script", en: "The page works without a script"),
    failureTitle: LocalizedText(da: "Kan ikke prøves uden browser", en: "Can't be tried without a browser"),
    rationale: LocalizedText(
      da: """
        Det er ingen fejl i sig selv, men her ser Rejse intet, og borgere med ældre eller afskærmede browsere gør \
        heller ikke.
        """,
      en: "It is no fault by itself, but Rejse sees nothing here, nor do citizens with old or guarded browsers."),
    remedy: LocalizedText(
      da: """
        Lad serveren levere indhold og formular, og lad scripts forbedre dem. Ellers må trinnet prøves i en \
        browser.
        """,
      en: """
        Let the server deliver content and form, and let scripts improve them. Otherwise the step has to be tried \
        in a browser.
        """),
    limits: LocalizedText(
      da: """
        En bemærkning om dækning, ingen fejl; kun en side, der beder borgeren trække noget og intet andet har, er en gene.
        """,
      en: """
        A remark about coverage and no fault; only a page that asks citizens to drag something, and has nothing else, is \
        friction.
        """),
    cause: .technical, severity: .hint,
    severityReason: LocalizedText(da: "Det siger, hvad Rejse ikke kan se.", en: "It says what Rejse can't see."),
    confidence: .needsBrowser,
    standards: [
      "DKFDS, Tilbage-link og Vedhæft fil (virker uden JavaScript)",
      "GOV.UK Service Manual, Building a resilient frontend using progressive enhancement",
      "WCAG 2.2, 2.5.7 (AA; ikke i EN 301 549 v3.2.1)",
    ], kind: .page, version: 1)
}

extension ClientOnlyPage {
  package static let examples: [CheckExample] = [
    .page("An empty shell that a script fills", .failed, "<div id=\"root\"></div><script src=\"/app.js\"></script>"),
    .page(
      "A frame around nothing but a heading", .failed,
      """
      <header><p>Prøve Kommune</p><p><a href="/">Forside</a> <a href="/kontakt">Kontakt</a></p></header>
      <main><h1>Vælg læge</h1></main><script src="/liste.js"></script>
      """),
    .page(
      "Nothing to use but what can be dragged", .failed, severity: .friction,
      "<h1>Vælg dag</h1><p>Træk mødet ind i kalenderen.</p><div id=\"kal\"></div><script src=\"/k.js\"></script>"),
    .page(
      "Dragging, or the fields below", .passed, isNearMiss: true,
      """
      <h1>Vælg dag</h1><p>Træk mødet ind i kalenderen, eller skriv dagen.</p><div id="kal"></div>
      <form><label>Dag <input name=dag></label><button>Næste</button></form><script src="/k.js"></script>
      """),
    .page(
      "Deductions have the same name", .passed, isNearMiss: true,
      "<h1>Træk i løn</h1><p>Træk i løn kan du klage over.</p><div id=\"kort\"></div><script src=\"/k.js\"></script>"),
    .page(
      "A form without a button", .failed,
      "<h1>Bestil</h1><form><label>A <input name=a></label><label>B <input name=b></label></form><script></script>"),
    .page(
      "A form with its button", .passed,
      "<h1>Bestil</h1><form><label>A <input name=a></label><button>Send</button></form>"),
    .page(
      "A short page with a script for statistics", .passed, isNearMiss: true,
      "<h1>Tak</h1><p>Vi har modtaget det.</p><script>count()</script>"),
    .page(
      "A page that moves on by script, or by its link", .passed, isNearMiss: true,
      "<p><a href=\"/videre\">Du er nu oprettet</a></p><script>setTimeout(videre, 1000)</script>"),
    CheckExample(
      "A page that moves on by script, or by its link, to one that greets with the same words", .passed,
      isNearMiss: true,
      ExampleJourney([
        ExampleVisit("a", "<p><a href=\"/videre\">Du er nu oprettet</a></p><script>setTimeout(videre, 1000)</script>"),
        ExampleVisit("b", "<h1>Min side</h1><p>Du er nu oprettet</p>"),
      ])),
    .page("A plain page of text", .notApplicable, "<h1>Om ordningen</h1><p>Her står alt om den.</p>"),
  ]

}
