package import JourneyModel
import PageModel

/// A chat or bot can hand over to a person, or the page shows how to reach one.
///
/// A bot that can't help and knows no way out strands the citizen. Only what the page as served shows can be judged: an
/// element that is named as a chat, and no other contact route on the page; or a box about a chat that says that a robot
/// answers, and not how to reach a person from there. What the widget says is a browser's to see.
package struct BotOnlyContact: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    let chat = page.readings.reading(of: Self.self) { _ in Self.chat(on: page.page) }
    guard page.isAnswer, let node = chat else { return [] }
    if let box = robotBox(around: node, on: page) {
      return [
        page.failed(
          at: page.place("chat", at: node),
          LocalizedText(
            da: "I chatten svarer en robot, og dér står intet om, hvordan man får fat i et menneske.",
            en: "A robot answers in the chat, and nothing there says how to reach a person."),
          Observation(box), confidence: .heuristic)
      ]
    }
    let others = page.page.links.filter { !$0.isHidden && ContactRoute.isRoute($0) && !BotWords.chat.isIn($0.text) }
    if page.showsDirectContact || !others.isEmpty || BotWords.handOver.isIn(page.page.text) {
      return [page.passed]
    }
    return [
      page.failed(
        at: page.place("chat", at: node),
        LocalizedText(
          da: "Siden tilbyder kun en chat og viser ingen vej til et menneske.",
          en: "The page offers only a chat and shows no way to a person."),
        Observation(page.page.tree.startTag(of: node)))
    ]
  }

  /// The words of the box that a chat stands in, where they tell of a robot and of no person.
  private func robotBox(around node: NodeID, on page: JudgedPage) -> String? {
    let tree = page.page.tree
    let box = ([node] + tree.ancestors(of: node)).first { candidate in
      tree.isElement(candidate, "aside", "section", "dialog", "div", "article", "li")
        && BotWords.robot.isIn(tree.visibleText(of: candidate))
    }
    guard let box, !tree.isElement(box, "main", "body"), tree[box].end - box.index <= 80 else { return nil }
    let words = tree.visibleText(of: box)
    let reaches = page.page.links.contains { link in
      ["tel:", "mailto:"].contains(where: link.reference.lowercased().hasPrefix) && link.node > box
        && link.node.index < tree[box].end
    }
    return reaches || BotWords.handOver.isIn(words) || !PhoneNumber.mentions(in: words).isEmpty ? nil : words
  }

  private static func chat(on page: Page) -> NodeID? {
    page.tree.elements.first { node in
      guard page.tree[node].namespace == .html, !["html", "body", "head"].contains(page.tree[node].name) else {
        return false
      }
      if page.tree.isElement(node, "a", "button") { return BotWords.chat.isIn(page.tree.visibleText(of: node)) }
      let names = ["id", "class", "src"].compactMap { page.tree.attribute($0, of: node) }
      return names.contains { name in BotWords.widgets.contains { name.lowercased().contains($0) } }
    }
  }
}

extension BotOnlyContact {
  package static let metadata = CheckMetadata(
    id: "KON-06",
    title: LocalizedText(da: "En chat kan give videre til et menneske", en: "A chat can hand over to a person"),
    failureTitle: LocalizedText(da: "Chat uden vej til et menneske", en: "Chat without a way to a person"),
    rationale: LocalizedText(
      da: """
        En chatbot, der ikke forstår spørgsmålet og ikke kan stille om, efterlader borgeren midt i det hele, og så \
        ringer man hovednummeret.
        """,
      en: """
        A chatbot that does not understand the question and can't transfer strands the citizen, who then calls the \
        switchboard.
        """),
    remedy: LocalizedText(
      da: "Vis telefon og åbningstid ved chatten: »Hjalp det ikke? Ring til Borgerservice på …«.",
      en: "Show phone and hours at the chat: \"Did that not help? Call Citizen Service on …\"."),
    limits: LocalizedText(
      da: "Kun det, siden selv viser. Hvad chatten svarer, kan kun ses i en browser.",
      en: "Only what the page itself shows. What the chat answers is seen only in a browser."),
    cause: .contact, severity: .friction,
    severityReason: LocalizedText(
      da: "Borgeren kan finde et nummer andre steder.",
      en: "The citizen can find a number elsewhere."),
    confidence: .needsBrowser,
    standards: [
      "Digitaliseringsstyrelsen, Den fællesoffentlige digitaliseringsstrategi (hjælp til borgere med behov)",
      "WCAG 2.2, 3.2.6 (A; varsel, ikke i EN 301 549 v3.2.1)",
    ], kind: .page, version: 1)
}

extension BotOnlyContact {
  package static let examples: [CheckExample] = [
    .page("A widget and nothing else", .failed, "<h1>Bestil</h1><div id=\"chatbot-widget\"></div>"),
    .page("A button for a chat and nothing else", .failed, "<h1>Order</h1><button>Chat with Muni</button>"),
    .page(
      "A widget and a number", .passed, "<h1>Bestil</h1><div id=\"chatbot-widget\"></div><p>Ring på 12 34 56 78</p>"),
    .page(
      "The chat says that staff answer", .passed, isNearMiss: true,
      "<h1>Bestil</h1><button>Chat med os</button><p>Du chatter med en medarbejder.</p>"),
    .page(
      "A robot in a box, and the number far away", .failed,
      """
      <h1>Bestil</h1><aside><h2>Chat</h2><p>En robot svarer.</p><a href="/chat">Start chat</a></aside>
      <footer><p>Telefon 12 34 56 78</p></footer>
      """),
    .page(
      "A robot that says how to reach a person", .passed, isNearMiss: true,
      """
      <h1>Bestil</h1><aside><h2>Chat</h2><p>En robot svarer. Vil du tale med en medarbejder, så ring 12 34 56 78.</p>
      <a href="/chat">Start chat</a></aside>
      """),
    .page("No chat", .notApplicable, "<h1>Bestil</h1>"),
  ]

}
