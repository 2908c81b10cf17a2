import FormClient
import JourneyModel
import PageModel

/// Walks through a service with the one who drafts a journey, and writes down what was done.
///
/// Nothing is sent without a yes: where nobody answers, forms are sent on this machine and in test environments, never
/// in production.
package struct DraftInterview {
  private let wish: DraftWish
  private let talk: DraftTalk
  private var tab: DraftTab
  private var draft: JourneyDraft
  private var follows: [String]
  private var seen: Set<String> = []

  /// An interview about a wish.
  package init(_ wish: DraftWish, talk: DraftTalk) {
    self.wish = wish
    self.talk = talk
    tab = DraftTab(hosts: [wish.start] + wish.hosts, limits: wish.limits)
    draft = JourneyDraft(
      id: "", title: "", authority: "", base: "", environment: .production, hosts: [])
    follows = wish.follows
  }

  /// Goes through the pages until the errand ends, a page can't be passed, or the one who drafts has seen enough.
  ///
  /// - Throws: `PageSourceError` when the first page can't be had.
  package mutating func play() async throws(PageSourceError) -> JourneyDraft {
    defer { tab.stop() }
    let first = await tab.open(wish.start)
    guard let page = tab.page else {
      throw first.failure.map { PageSourceError($0.words, failure: $0) } ?? .noPage(at: wish.start)
    }
    begin(on: page)
    for _ in 1..<max(2, wish.pages) {
      guard let page = tab.page, await move(on: DraftPage(page)) else { break }
    }
    if let page = tab.page { leave(DraftPage(page)) }
    return draft
  }

  /// Writes down what the citizen could do next on the page where the interview ended.
  private mutating func leave(_ page: DraftPage) {
    guard !page.isLogin, let form = page.mainForm.map({ page.inventory.forms[$0] }),
      let button = DraftPage.mainButton(of: form)
    else { return }
    var entries: [JourneyDraft.Entry] = []
    draft.forgetCaptures()
    for item in form.fields {
      if let entry = entry(for: item, answer(to: item, asks: false).text) { entries.append(entry) }
    }
    draft.pending = JourneyDraft.Step(
      id: draft.freeID(from: page.heading), title: page.heading.isEmpty ? button.target : page.heading,
      move: .submit(button.target, isBinding: DraftPage.isBinding(button)), entries: entries)
  }

  private mutating func begin(on page: Page) {
    talk.show(InventoryText(PageInventory(of: page), language: talk.language).render())
    let heading = DraftPage(page).heading
    let title = wish.title ?? talk.ask("Hvad vil borgeren?", "What does the citizen want?", proposal: heading).text
    let authority =
      wish.authority ?? talk.ask("Hvilken myndighed?", "Which authority?", proposal: "Prøve Kommune").text
    let environment = wish.environment ?? self.environment()
    draft = JourneyDraft(
      id: wish.id ?? ScriptWord.id(title, otherwise: "rejse"), title: title.isEmpty ? heading : title,
      authority: authority.isEmpty ? "?" : authority, base: wish.start.origin, environment: environment,
      hosts: wish.hosts.map(\.origin))
    let address = wish.start.withoutFragment.dropFirst(wish.start.origin.count)
    draft.steps = [
      JourneyDraft.Step(
        id: "start", title: heading.isEmpty ? "Start" : heading, move: .open(address.isEmpty ? "/" : String(address)),
        expectation: DraftPage(page).steadyExpectation)
    ]
  }

  private func environment() -> ServicePlan.Environment {
    let answer = talk.ask(
      "Hvor står tjenesten: demo, test eller production? I production sendes intet, I ikke siger ja til",
      "Where does the service stand: demo, test or production? In production nothing is sent without your yes",
      proposal: wish.likelyEnvironment.rawValue)
    return ServicePlan.Environment(rawValue: answer.text) ?? wish.likelyEnvironment
  }

  /// Makes one move; false when the journey ends here.
  private mutating func move(on page: DraftPage) async -> Bool {
    if let words = follows.first(where: { page.inventory.links.contains($0) }) {
      follows.removeAll { $0 == words }
      return await follow(words, on: page)
    }
    if page.isLogin {
      let reason = "Resten kræver log på, som kun et menneske kan gennemføre"
      draft.publicPartReason = reason
      talk.tell(
        "Her logges der på med MitID. Det kan en maskine ikke; README viser, hvordan I overdrager en session.",
        "Here one logs in with MitID, which no machine can; the README shows how to hand over a session.")
      return false
    }
    let isFirst = draft.steps.count == 1
    // A search or a list leads back to itself for ever; whoever wants another round says so.
    let isNew = seen.insert(page.identity).inserted
    let proposal = isNew ? page.mainForm.map { "\($0 + 1)" } ?? (isFirst ? page.startLink : nil) ?? "" : ""
    let answer = talk.ask(
      "Hvad gør borgeren her? En formulars nummer, et links ord, eller 'slut'",
      "What does the citizen do here? A form's number, a link's words, or 'end'", proposal: proposal
    ).text
    if let number = Int(answer), page.inventory.forms.indices.contains(number - 1) {
      return await fillIn(page.inventory.forms[number - 1], on: page)
    }
    guard !["", "slut", "end"].contains(answer.lowercased()) else { return false }
    return await follow(answer, on: page)
  }

  private mutating func follow(_ words: String, on page: DraftPage) async -> Bool {
    guard let navigation = await tab.follow(words) else {
      talk.tell(
        "Siden har ikke ét link med ordene '\(words)'.", "The page has no single link with the words '\(words)'.")
      return true
    }
    guard arrived(navigation) else { return false }
    keep(.follow(words), [], from: page)
    return true
  }

  /// Asks for the form's answers until a browser would send it and the service takes it, at most three times.
  private mutating func fillIn(_ form: PageInventory.FormItem, on page: DraftPage) async -> Bool {
    var form = form
    for attempt in 1...3 {
      let (given, entries, facts) = answers(to: form, attempt: attempt)
      guard let button = DraftPage.mainButton(of: form) else {
        talk.tell("Formularen har ingen knap, der sender den.", "The form has no button that sends it.")
        return false
      }
      let refused = tab.refused(by: button)
      guard refused.isEmpty else {
        talk.tell(
          "En browser vil ikke sende det: \(refused.joined(separator: ", ")). Giv svaret med --answer \"Felt=svar\".",
          "A browser won't send it: \(refused.joined(separator: ", ")). Answer with --answer \"Field=answer\".")
        if given { continue } else { return false }
      }
      guard
        talk.confirms(
          "Tryk på '\(button.target)'?", "Press '\(button.target)'?", proposal: draft.environment != .production)
      else { return false }
      guard let navigation = await tab.press(button), arrived(navigation), let next = tab.page else { return false }
      guard next.errors.isEmpty || DraftPage(next).heading != page.heading else {
        let words = next.errors.map { $0.text.last == "." ? String($0.text.dropLast()) : $0.text }
          .joined(separator: " | ")
        talk.tell(
          "Tjenesten siger: \(words). Giv svaret med --answer \"Felt=svar\".",
          "The service says: \(words). Answer with --answer \"Field=answer\".")
        guard given, let again = DraftPage(next).inventory.forms.first(where: { $0.fields.count == form.fields.count })
        else { return false }
        form = again
        continue
      }
      draft.facts = facts
      let isBinding = DraftPage.isBinding(button)
      keep(.submit(button.target, isBinding: isBinding), entries, from: page)
      if isBinding {
        talk.tell(
          "Ærindet er nu udført for den opdigtede borger. Kan det kun gøres én gang, så ret borgerens oplysninger før en "
            + "kørsel, eller skriv 'reset:' i scriptet.",
          "The errand is now done for the made-up citizen. If it can be done only once, change the citizen's facts before "
            + "a run, or write 'reset:' in the script.")
      }
      return true
    }
    return false
  }

  /// The answers to a form, entered in the tab.
  private mutating func answers(
    to form: PageInventory.FormItem, attempt: Int
  ) -> (given: Bool, entries: [JourneyDraft.Entry], facts: [(key: String, value: String)]) {
    var given = false
    var entries: [JourneyDraft.Entry] = []
    let before = draft.facts
    draft.forgetCaptures()
    for item in form.fields where !item.target.isEmpty {
      guard item.action != "upload" else {
        given = given || attempt == 1
        if let entry = attached(to: item, isAgain: attempt > 1) { entries.append(entry) }
        continue
      }
      let (answer, isGiven) = answer(to: item, attempt: attempt, in: form)
      given = given || isGiven || AnswerProposal(item, attempt: attempt).hasAlternative
      guard !answer.isEmpty, !(item.action == "check" && ["nej", "no", "n"].contains(answer)) else { continue }
      guard tab.enter(answer, in: item) else {
        talk.tell("'\(item.target)' tager ikke '\(answer)'.", "'\(item.target)' doesn't take '\(answer)'.")
        continue
      }
      if let entry = entry(for: item, answer) { entries.append(entry) }
    }
    let facts = draft.facts
    draft.facts = before
    return (given, entries, facts)
  }

  /// What a script writes for an answer, with a new fact where the citizen writes it; nil for an empty one.
  private mutating func entry(for item: PageInventory.FieldItem, _ answer: String) -> JourneyDraft.Entry? {
    guard !answer.isEmpty, !item.target.isEmpty, item.action != "upload" else { return nil }
    let value =
      switch item.action {
      case "fill": draft.variable(for: answer, field: item.target)
      case "check": ""
      default: changing(answer, item) ?? answer
      }
    return JourneyDraft.Entry(action: item.action, target: item.target, value: value)
  }

  /// What stands for an option that is another one at the next visit, or nil.
  private mutating func changing(_ answer: String, _ item: PageInventory.FieldItem) -> String? {
    guard let text = tab.page?.text, let option = ChangingOption(answer, among: item.options, on: text) else {
      return nil
    }
    return draft.variable(capturing: option.pattern, field: item.target)
  }

  /// Attaches a file: the user's own, or a made-up one where the field demands it or the service refused to do without;
  /// nil for none.
  private mutating func attached(to item: PageInventory.FieldItem, isAgain: Bool) -> JourneyDraft.Entry? {
    let made = tab.attachment(for: item)
    let proposal = item.isRequired || isAgain ? made.path : ""
    let answer =
      wish.answers[item.target]
      ?? talk.ask(
        "'\(item.target)': en fils sti, '\(made.path)' for en opdigtet, eller '-' for ingen",
        "'\(item.target)': a file's path, '\(made.path)' for a made-up one, or '-' for none", proposal: proposal
      ).text
    guard !answer.isEmpty, answer != "-" else { return nil }
    guard let file = answer == made.path ? made : DraftAttachment(copying: answer), tab.attach(file, in: item) else {
      talk.tell("Filen '\(answer)' kan ikke læses.", "The file '\(answer)' can't be read.")
      return nil
    }
    if !draft.attachments.contains(file) { draft.attachments.append(file) }
    return JourneyDraft.Entry(action: "upload", target: item.target, value: file.path)
  }

  private func answer(
    to item: PageInventory.FieldItem, asks: Bool = true, attempt: Int = 1, in form: PageInventory.FormItem? = nil
  ) -> (text: String, isGiven: Bool) {
    if let decided = wish.answers[item.target] { return (decided, false) }
    let proposal = AnswerProposal(item, attempt: attempt, in: form)
    let options = proposal.options
    guard asks else { return (proposal.text, false) }
    guard !options.isEmpty else {
      let answer = talk.ask(item.target, item.target, proposal: proposal.text)
      return answer
    }
    for (number, option) in options.prefix(30).enumerated() { talk.show("  \(number + 1). \(option)") }
    let answer = talk.ask(item.target, item.target, proposal: proposal.text)
    if options.contains(answer.text) { return answer }
    guard let number = Int(answer.text), options.indices.contains(number - 1) else { return answer }
    return (options[number - 1], answer.isGiven)
  }

  /// Shows the page that a move led to; false when it led to none.
  private func arrived(_ navigation: Navigation) -> Bool {
    if let failure = navigation.failure {
      talk.show(failure.words(talk.language))
      if failure.kind.isGuard {
        talk.tell("Må værten kontaktes, så giv den med --host.", "If the host may be contacted, name it with --host.")
      }
      return false
    }
    guard let page = navigation.page else {
      talk.tell("Svaret var ikke en side.", "The answer was not a page.")
      return false
    }
    talk.show(InventoryText(PageInventory(of: page), language: talk.language).render())
    return true
  }

  private mutating func keep(_ move: JourneyDraft.Move, _ entries: [JourneyDraft.Entry], from page: DraftPage) {
    let next = tab.page.map { DraftPage($0) }
    let title = if case .follow(let words) = move { words } else { page.heading }
    draft.steps.append(
      JourneyDraft.Step(
        id: draft.freeID(from: title), title: title.isEmpty ? "?" : title, move: move, entries: entries,
        expectation: next?.steadyExpectation ?? ""))
  }
}
