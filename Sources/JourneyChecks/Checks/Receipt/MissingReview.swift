package import JourneyModel
import PageModel

/// Before anything binding is sent, the citizen sees what will be sent, and what it costs.
///
/// A slip that shows only on the receipt has to be mended by a call. Judged on steps that the script marks as binding,
/// in journeys with at least two pages to fill in: the page before must show at least half of what was entered, or be
/// headed as a review and show a third of it or rows of its own. A heading alone lets nobody review anything (WCAG
/// 3.3.4). A walk that ended on the page before, since the script expected something else of it, is judged as well. A
/// fee that the facts file knows and that shows only afterwards comes as a surprise.
package struct MissingReview: WalkCheck {
  package init() {}

  package func judge(_ walk: JudgedWalk) -> [Verdict] {
    guard let step = bindingStep(of: walk) else { return [.notApplicable(step: walk.context.plan.goal)] }
    let before = Array(walk.pages.prefix { $0.record.step != step })
    guard let last = before.last, last.isOwn, before.filter({ $0.isOwn && !$0.entryFields.isEmpty }).count > 1 else {
      return [.notApplicable(step: step)]
    }
    let titles = [last.page.title] + last.page.headings.map(\.text)
    let isHeaded = titles.contains { !ReceiptWords.summary.isDisjoint(with: Wording.words(of: $0)) }
    var verdicts = [
      showsAnswers(last, of: walk, before: step, isHeaded: isHeaded)
        ? Verdict.passed(step: step)
        : last.failed(
          at: Place(key: "review", label: ""), step: step, .noReview(last.headline, isHeaded: isHeaded),
          Observation(last.page.text))
    ]
    if let page = walk.pages.first(where: { $0.record.step == step }), let fee = feeShownOnlyAfter(page, before) {
      verdicts.append(
        page.failed(at: Place(key: "fee", label: fee), step: step, .lateFee(fee), Observation(page.page.text)))
    }
    return verdicts
  }

  /// The first binding step that was played, or that would have been the next one on a page with nothing left to fill
  /// in.
  private func bindingStep(of walk: JudgedWalk) -> String? {
    let steps = walk.context.plan.steps
    let binding = Set(steps.filter(\.isBinding).map(\.id))
    if let played = walk.played.first(where: { binding.contains($0.step) }) { return played.step }
    guard let page = walk.pages.last, page.isStoppedByExpectation, page.isAnswer, page.page.errors.isEmpty,
      !page.entryFields.contains(where: \.kind.isTyped), page.page.forms.contains(where: { !$0.submitButtons.isEmpty }),
      let index = steps.firstIndex(where: { $0.id == page.record.step }), index + 1 < steps.count,
      steps[index + 1].isBinding
    else { return nil }
    return steps[index + 1].id
  }

  private func showsAnswers(_ page: JudgedPage, of walk: JudgedWalk, before step: String, isHeaded: Bool) -> Bool {
    let entered = walk.walk.steps.prefix { $0.step != step }.filter { isOwn($0, walk) }.flatMap(\.entries).filter {
      $0.value.count > 2 && $0.kind != FieldKind.password.rawValue && $0.kind != FieldKind.checkbox.rawValue
    }
    let text = page.page.text
    let shown = entered.filter { ComparableValue($0.value).isShown(by: text) || text.contains($0.value) }
    if shown.count * 2 >= entered.count { return true }
    guard isHeaded else { return false }
    // A review may put choices in other words and hide parts of numbers.
    let rows = page.readings.labelledValues.filter { !$0.value.isEmpty && !$0.isContact(on: page.page) }
    return shown.count * 3 >= entered.count || rows.count > 1
  }

  /// Whether what a step entered was sent to the service itself: a login is no answer.
  private func isOwn(_ record: StepRecord, _ walk: JudgedWalk) -> Bool {
    guard let first = record.exchanges.first.flatMap(walk.exchange), let url = WebURL(parsing: first.request.url) else {
      return true
    }
    return walk.context.isOwn(url)
  }

  /// The amount of a fee that the page after the binding step shows and no page before it did.
  private func feeShownOnlyAfter(_ page: JudgedPage, _ before: [JudgedPage]) -> String? {
    let fees = (page.context.plan.facts?.values ?? []).filter { Wording.key($0.unit) == "kr" && $0.value != "0" }
    let shown = before.map { seen in
      ([seen.page.text] + seen.page.forms.flatMap(\.submitButtons).map(\.label.text)).joined(separator: "\n")
    }
    return fees.first { fee in
      StatedAmount.isStated(fee, in: page.page.text) && !shown.contains { StatedAmount.isStated(fee, in: $0) }
    }.map { "\($0.value) \($0.unit)" }
  }
}

extension LocalizedText {
  fileprivate static func noReview(_ headline: String, isHeaded: Bool) -> LocalizedText {
    if isHeaded {
      return LocalizedText(
        da: "Siden »\(headline)« beder borgeren se sine svar efter, men viser dem ikke.",
        en: "The page '\(headline)' asks the citizen to check the answers but does not show them.")
    }
    return LocalizedText(
      da: "Der bliver sendt bindende fra »\(headline)«, uden at borgeren har set sine svar samlet.",
      en: "Something binding is sent from '\(headline)' without the citizen having seen the answers together.")
  }

  fileprivate static func lateFee(_ fee: String) -> LocalizedText {
    LocalizedText(
      da: "Prisen (\(fee)) står først, når der er sendt.", en: "The price (\(fee)) shows only after sending.")
  }
}

extension MissingReview {
  package static let metadata = CheckMetadata(
    id: "KVI-07",
    title: LocalizedText(
      da: "Borgeren ser sine svar og prisen, før der sendes",
      en: "The citizen sees answers and price before sending"),
    failureTitle: LocalizedText(da: "Sendt uden gennemsyn", en: "Sent without a review"),
    rationale: LocalizedText(
      da: "En slåfejl eller en pris, der først ses på kvitteringen, skal rettes over telefonen.",
      en: "A slip or a price that first shows on the receipt has to be mended by telephone."),
    remedy: LocalizedText(
      da: """
        Vis »Tjek dine svar« med alle svar, et link til at rette hvert af dem, og prisen på knappen: »Bestil og \
        betal 225 kr.«.
        """,
      en: """
        Show "Check your answers" with every answer, a link to change each, and the price on the button: "Order \
        and pay 225 kr.".
        """),
    limits: LocalizedText(
      da: """
        Kun trin, som scriptet kalder bindende, og kun forløb med mindst to sider at udfylde. Prisen bedømmes kun, \
        når facts-filen kender den.
        """,
      en: """
        Only steps that the script calls binding, and only journeys with at least two pages to fill in. The price \
        is judged only where the facts file knows it.
        """),
    cause: .receipt, severity: .seeksHelp,
    severityReason: LocalizedText(
      da: "Fejl kan ikke rettes uden hjælp, når der er sendt.",
      en: "Mistakes can't be mended without help once sent."),
    confidence: .heuristic,
    standards: [
      "WCAG 2.1, 3.3.4 (AA), EN 301 549 v3.2.1 section 9.3.3.4",
      "Kravbank 2.4 (resumé), nu Fælles krav til digitale løsninger #3",
      "DKFDS, Opsummering",
    ], kind: .walk, version: 1)
}

extension MissingReview {
  package static let examples: [CheckExample] = [
    flow("Sent from the last form", .failed, isBinding: true, form("Årsag", "aarsag")),
    flow(
      "A review with its heading", .passed, isBinding: true,
      "<h1>Tjek dine svar</h1><p>Telefon: 12 34 56 78</p><form><button>Bestil</button></form>"),
    flow(
      "The heading of a review, and no answers", .failed, isBinding: true,
      "<h1>Tjek dine svar</h1><form><button>Bestil</button></form>"),
    flow(
      "A review that puts the answers in its own words", .passed, isNearMiss: true, isBinding: true,
      "<h1>Tjek dine svar</h1><dl><dt>Tlf.</dt><dd>** ** ** 78</dd><dt>By</dt><dd>Hovedbyen</dd></dl><button>Send</button>"
    ),
    CheckExample(
      "The walk ended on the review, which did not show what the script expected", .failed,
      ExampleJourney(
        visits("<h1>Tjek dine svar</h1><form><button>Bestil</button></form>", isExpected: false), outcome: .failed,
        isBinding: true, goal: "send")),
    fee("The fee stands first where it is paid", .failed, review: "<h1>Tjek dine svar</h1><p>By: Roskilde</p>"),
    fee(
      "The fee stands on the button", .passed, isNearMiss: true,
      review: "<h1>Tjek dine svar</h1><p>By: Roskilde</p><form><button>Bestil og betal 225 kr.</button></form>"),
    flow(
      "The answers without such a heading", .passed, isNearMiss: true, isBinding: true,
      "<h1>Bestil</h1><dl><dt>Telefon</dt><dd>12 34 56 78</dd></dl><form><button>Bestil</button></form>"),
    flow("Nothing binding", .notApplicable, isBinding: false, form("Årsag", "aarsag")),
  ]

  private static func form(_ label: String, _ name: String) -> String {
    "<h1>\(label)</h1><form><label>\(label) <input name=\(name)></label><button>Næste</button></form>"
  }

  private static func flow(
    _ name: String, _ outcome: CheckExample.Outcome, isNearMiss: Bool = false, isBinding: Bool, _ last: String
  ) -> CheckExample {
    CheckExample(
      name, outcome, isNearMiss: isNearMiss,
      ExampleJourney(visits(last) + [ExampleVisit("slut", "<h1>Tak</h1>")], isBinding: isBinding))
  }

  private static func fee(
    _ name: String, _ outcome: CheckExample.Outcome, isNearMiss: Bool = false, review: String
  ) -> CheckExample {
    CheckExample(
      name, outcome, isNearMiss: isNearMiss,
      ExampleJourney(
        visits(review) + [ExampleVisit("slut", "<h1>Betaling</h1><p>Beløb: 225,00 kr.</p>")],
        facts: ServiceFacts(
          asOf: "2026-11-01", source: "Takstliste", contacts: [],
          values: [NamedFact(key: "gebyr", value: "225", unit: "kr.", words: ["koster"])]),
        isBinding: true))
  }

  private static func visits(_ last: String, isExpected: Bool = true) -> [ExampleVisit] {
    [
      ExampleVisit("et", form("By", "by")), ExampleVisit("to", form("Telefon", "telefon")),
      ExampleVisit(
        "tre", last,
        entries: [
          .example("Telefon", name: "telefon", "12345678"), .example("By", name: "by", "Roskilde"),
        ], isExpected: isExpected),
    ]
  }
}
