package import JourneyModel
import PageModel

/// Before anything binding is sent, the citizen sees what will be sent, and what it costs.
///
/// A slip that shows only on the receipt has to be mended by a call. Judged on steps that the script marks as binding,
/// in journeys with at least two pages to fill in: the page before must be headed as a review or show at least half of
/// what was entered. A fee that the facts file knows and that shows only afterwards comes as a surprise.
package struct MissingReview: WalkCheck {
  package init() {}

  package func judge(_ walk: JudgedWalk) -> [Verdict] {
    let binding = Set(walk.context.plan.steps.filter(\.isBinding).map(\.id))
    guard let record = walk.played.first(where: { binding.contains($0.step) }) else {
      return [.notApplicable(step: walk.context.plan.goal)]
    }
    let before = walk.pages.prefix { $0.record != record }
    guard let last = before.last, last.isOwn, before.filter({ $0.isOwn && !$0.entryFields.isEmpty }).count > 1 else {
      return [.notApplicable(step: record.step)]
    }
    var verdicts = [
      isReview(last, of: walk, until: record) ? Verdict.passed(step: record.step) : noReview(last, record)
    ]
    if let page = walk.pages.first(where: { $0.record == record }), let fee = feeShownOnlyAfter(page, Array(before)) {
      verdicts.append(
        page.failed(
          at: Place(key: "fee", label: fee), step: record.step, .lateFee(fee), Observation(page.page.text)))
    }
    return verdicts
  }

  private func noReview(_ page: JudgedPage, _ record: StepRecord) -> Verdict {
    page.failed(
      at: Place(key: "review", label: ""), step: record.step, .noReview(page.headline), Observation(page.page.text))
  }

  private func isReview(_ page: JudgedPage, of walk: JudgedWalk, until binding: StepRecord) -> Bool {
    let titles = [page.page.title] + page.page.headings.map(\.text)
    if titles.contains(where: { !ReceiptWords.summary.isDisjoint(with: Wording.words(of: $0)) }) { return true }
    let entered = walk.walk.steps.prefix { $0 != binding }.flatMap(\.entries)
      .filter { !$0.value.isEmpty && $0.kind != FieldKind.password.rawValue && $0.kind != FieldKind.checkbox.rawValue }
    let text = page.page.text
    let shown = entered.filter { ComparableValue($0.value).isShown(by: text) || text.contains($0.value) }
    return shown.count * 2 >= entered.count
  }

  /// The amount of a fee that the page after the binding step shows and no page before it did.
  private func feeShownOnlyAfter(_ page: JudgedPage, _ before: [JudgedPage]) -> String? {
    let fees = (page.context.plan.facts?.values ?? []).filter { Wording.key($0.unit) == "kr" && $0.value != "0" }
    return fees.map { "\($0.value) \($0.unit)" }.first { fee in
      let amount = Wording.key(fee)
      let shows = { (text: String) in Wording.contains(Wording.key(text), amount) }
      return shows(page.page.text) && !before.contains { shows($0.page.text) }
    }
  }
}

extension LocalizedText {
  fileprivate static func noReview(_ headline: String) -> LocalizedText {
    LocalizedText(
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
      "<h1>Tjek dine svar</h1><form><button>Bestil</button></form>"),
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
      ExampleJourney(
        [
          ExampleVisit("et", form("By", "by")), ExampleVisit("to", form("Telefon", "telefon")),
          ExampleVisit("tre", last, entries: [.example("Telefon", name: "telefon", "12345678")]),
          ExampleVisit("slut", "<h1>Tak</h1>"),
        ], isBinding: isBinding))
  }
}
