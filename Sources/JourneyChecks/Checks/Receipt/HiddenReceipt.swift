package import JourneyModel
import PageModel

/// The receipt comes right after the payment.
///
/// A page that says "payment accepted" and hides the receipt behind one more button makes people close the window too
/// soon. Judged on walks with a page before the goal whose heading tells that the payment went through, also where the
/// walk ended there because the script expected the receipt; a page that passes on by itself doesn't count, since the
/// citizen never sees it.
package struct HiddenReceipt: WalkCheck {
  package init() {}

  package func judge(_ walk: JudgedWalk) -> [Verdict] {
    let pages = walk.pages
    let paid = pages.filter { page in
      !page.isGoal && page.isAnswer && page.page.headings.contains { isPaid($0.text) }
        && ReceiptWords.payment.isIn(page.page.text)
    }
    let goal = pages.last(where: \.isGoal)
    guard let page = paid.last, walk.walk.outcome.kind == .completed ? goal != nil : page.isStoppedByExpectation else {
      let paysAtAll = pages.contains { ReceiptWords.payment.isIn($0.headline) }
      return [paysAtAll ? .passed(step: walk.context.plan.goal) : .notApplicable(step: walk.context.plan.goal)]
    }
    let behind = goal?.headline ?? page.page.forms.flatMap(\.submitButtons).first?.label.text ?? wayOn(page)
    return [
      page.failed(
        at: Place(key: "payment", label: ""),
        LocalizedText(
          da:
            "Siden »\(page.headline)« ligner enden, men kvitteringen kommer først bag endnu en knap (»\(behind)«).",
          en:
            "The page '\(page.headline)' looks like the end, but the receipt comes only behind one more button ('\(behind)')."
        ),
        Observation(page.page.text))
    ]
  }

  /// The words of the first link of the page's own text.
  private func wayOn(_ page: JudgedPage) -> String {
    let own = Set(page.ownBlocks.map(\.node))
    let link = page.page.links.first { link in
      !link.isHidden && page.page.tree.ancestors(of: link.node).contains { own.contains($0) }
    }
    return link?.text ?? page.headline
  }

  private func isPaid(_ heading: String) -> Bool {
    ReceiptWords.payment.isIn(heading) && ReceiptWords.wentThrough.isIn(heading)
  }
}

extension HiddenReceipt {
  package static let metadata = CheckMetadata(
    id: "KVI-06",
    title: LocalizedText(
      da: "Kvitteringen kommer lige efter betalingen",
      en: "The receipt comes right after the payment"),
    failureTitle: LocalizedText(da: "Kvittering gemt bag betalingen", en: "Receipt hidden behind the payment"),
    rationale: LocalizedText(
      da: """
        Mange lukker vinduet, når betalingen er godkendt, og får aldrig kvitteringen eller gennemfører slet ikke \
        bestillingen.
        """,
      en: """
        Many close the window when the payment is accepted, and never get the receipt or never complete the order.
        """),
    remedy: LocalizedText(
      da: "Vis kvitteringen på samme side som betalingens bekræftelse, eller send borgeren videre uden en knap.",
      en: "Show the receipt on the page that confirms the payment, or send the citizen on without a button."),
    limits: LocalizedText(
      da: "Kun når en overskrift siger, at betalingen er gået igennem, før målet er nået.",
      en: "Only where a heading says that the payment went through before the goal was reached."),
    cause: .receipt, severity: .seeksHelp,
    severityReason: LocalizedText(
      da: "Borgeren tror, at det er slut, og mangler det vigtigste.",
      en: "The citizen thinks it is over and lacks what matters."),
    confidence: .heuristic,
    standards: [
      "DKFDS, Kvittering",
      "Fælles krav til digitale løsninger #3 (Afrunding)",
    ], kind: .walk, version: 1)
}

extension HiddenReceipt {
  package static let examples: [CheckExample] = [
    flow("One more button after the payment", .failed, "<h1>Betaling gennemført</h1><a href=\"/k\">Videre</a>"),
    flow(
      "The payment page leads straight to the receipt", .passed,
      "<h1>Betaling</h1><form><button>Betal 225 kr.</button></form>"),
    flow(
      "A page that says what a completed payment means", .passed, isNearMiss: true,
      "<h1>Betaling</h1><p>Når betalingen er gennemført, får du en kvittering.</p><form><button>Betal</button></form>"),
    CheckExample(
      "The walk ended there, since the script expected the receipt", .failed,
      ExampleJourney(
        [
          ExampleVisit(
            "betaling", "<h1>Betalingen er gennemført</h1><p><a href=\"/k\">Videre</a></p>", isExpected: false)
        ], outcome: .failed, goal: "kvittering")),
    .page("Nothing to pay", .notApplicable, "<h1>Kvittering</h1>"),
  ]

  private static func flow(
    _ name: String, _ outcome: CheckExample.Outcome, isNearMiss: Bool = false, _ html: String
  ) -> CheckExample {
    CheckExample(
      name, outcome, isNearMiss: isNearMiss,
      ExampleJourney([ExampleVisit("betaling", html), ExampleVisit("slut", "<h1>Kvittering</h1>")]))
  }
}
