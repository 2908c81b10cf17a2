package import JourneyModel
import PageModel

/// "Step 2 of 3" is true.
///
/// Who is told three steps and gets five stops believing. Judged where a form led from one page that counts to the
/// next, so that going back by choice is no fault: the total must stay the same, the number must never fall nor jump by
/// more than one, and where each number stood for one page, so must the last. Leaving steps out that don't concern a
/// citizen is common, so it is a hint; another page after what was called the last, or a number above the total, is no
/// question of who the citizen is, and friction. After the last step a form may begin anew.
package struct WrongStepCount: WalkCheck {
  package init() {}

  package func judge(_ walk: JudgedWalk) -> [Verdict] {
    let counted = walk.pages.filter(\.isOwn).compactMap { page in StepCount(page).map { (page: page, count: $0) } }
    guard counted.count > 1 else { return [.notApplicable(step: walk.context.firstStep)] }
    var pagesSeen: [Int: Set<String>] = [:]
    for (before, after) in zip(counted, counted.dropFirst()) where isSent(after.page, in: walk) {
      let (number, next) = (before.count.number, after.count.number)
      pagesSeen[number, default: []].insert(before.page.headline)
      if before.count.total != after.count.total {
        return [failed(after.page, "total", before.count, after.count)]
      }
      let beginsAnew = number == before.count.total && next < number
      if beginsAnew {
        pagesSeen = [:]
        continue
      }
      if next < number || next > number + 1 { return [failed(after.page, "number", before.count, after.count)] }
      let hadOnePageEach = !pagesSeen.filter { $0.key < next }.isEmpty && pagesSeen.allSatisfy { $0.value.count == 1 }
      let isLast = next == number && next == after.count.total
      if isLast, hadOnePageEach, after.page.headline != before.page.headline {
        return [failed(after.page, "last", before.count, after.count, severity: .friction)]
      }
    }
    if let last = counted.last, last.count.number > last.count.total {
      return [failed(last.page, "above", last.count, last.count, severity: .friction)]
    }
    return counted.map { .passed(step: $0.page.step) }
  }

  /// Whether a form led to a page.
  private func isSent(_ page: JudgedPage, in walk: JudgedWalk) -> Bool {
    page.record.exchanges.first.flatMap(walk.exchange)?.cause == .submit
  }

  private func failed(
    _ page: JudgedPage, _ key: String, _ before: StepCount, _ after: StepCount, severity: Severity? = nil
  ) -> Verdict {
    page.failed(
      at: Place(key: "steps/\(key)", label: ""),
      LocalizedText(
        da: """
          Efter »trin \(before.number) af \(before.total)« kommer »trin \(after.number) af \(after.total)« \
          (»\(page.headline)«).
          """,
        en: """
          After 'step \(before.number) of \(before.total)' comes 'step \(after.number) of \(after.total)' \
          ('\(page.headline)').
          """),
      Observation("\(after.number)/\(after.total)"), severity: severity)
  }
}

/// What a page says about how far the citizen has come.
private struct StepCount {
  let number: Int
  let total: Int

  private static let steps: Set<String> = ["trin", "step"]
  /// Words that count the pages of a list as well.
  private static let parts: Set<String> = ["side", "del", "page", "part"]

  /// Reads "Trin 2 af 3" or "Step 2 of 3", or nil when the page doesn't count.
  ///
  /// "Side 2 af 3" counts the steps of a form where the page has one that is posted; a list is leafed through by links.
  init?(_ page: JudgedPage) {
    let isForm = page.page.forms.contains { $0.method == .post && !$0.submitButtons.isEmpty }
    let marks = isForm ? Self.steps.union(Self.parts) : Self.steps
    let words = Wording.words(of: page.page.title + " . " + page.page.text)
    for index in words.indices.dropLast(3) where marks.contains(words[index]) {
      guard ["af", "of"].contains(words[index + 2]), let number = Int(words[index + 1]),
        let total = Int(words[index + 3]),
        total < 50
      else { continue }
      self.number = number
      self.total = total
      return
    }
    return nil
  }
}

extension WrongStepCount {
  package static let metadata = CheckMetadata(
    id: "NAV-01",
    title: LocalizedText(da: "»Trin 2 af 3« passer", en: "\"Step 2 of 3\" is true"),
    failureTitle: LocalizedText(da: "Forkert trinindikator", en: "Wrong step indicator"),
    rationale: LocalizedText(
      da: "Den, der tror, at der er ét trin tilbage, og får tre, mister tålmodigheden.",
      en: "People who think that one step is left and get three lose patience."),
    remedy: LocalizedText(
      da: "Regn trinene ud for netop denne borger, eller lad være med at vise dem.",
      en: "Count the steps for this very citizen, or do not show them."),
    limits: LocalizedText(
      da: """
        Kun tal i ord, »trin 2 af 3« eller »side 2 af 3«. Trin, der ikke gælder borgeren, kan være grunden, så det er en bemærkning. Kommer \
        der en side til efter den sidste, er det en gene.
        """,
      en: """
        Only numbers in words, "step 2 of 3" or "page 2 of 3". Steps that do not concern the citizen may be the reason, so it is a \
        hint. One more page after the last is friction.
        """),
    cause: .navigation, severity: .hint,
    severityReason: LocalizedText(
      da: "Ærindet lykkes alligevel; er den side, der hed den sidste, ikke den sidste, er løftet brudt.",
      en: "The errand succeeds all the same; where the page called the last isn't, a promise is broken."),
    confidence: .heuristic,
    standards: [
      "DKFDS, Trinindikator",
      "Kravbank 2.3 (logisk forløb), nu Fælles krav til digitale løsninger #3",
    ], kind: .walk, version: 1)
}

extension WrongStepCount {
  package static let examples: [CheckExample] = [
    flow("The total changes", .failed, "Trin 1 af 3", "Trin 2 af 5"),
    flow("A number is left out", .failed, "Trin 1 af 4", "Trin 3 af 4"),
    CheckExample(
      "Another page after the last step", .failed, severity: .friction,
      ExampleJourney([page(1, of: 2, "Navn"), page(2, of: 2, "Årsag"), page(2, of: 2, "Adresse")])),
    flow("Pages instead of steps", .failed, "Side 1 af 3</p>\(post)<p>", "Side 3 af 3</p>\(post)<p>"),
    flow("Pages of a list", .notApplicable, isNearMiss: true, "Side 1 af 3", "Side 1 af 7"),
    CheckExample(
      "A number above the total", .failed, severity: .friction,
      ExampleJourney([page(3, of: 3, "Navn"), page(4, of: 3, "Adresse")])),
    CheckExample(
      "A form that begins anew after its last step", .passed, isNearMiss: true,
      ExampleJourney([page(1, of: 2, "Dag"), page(2, of: 2, "Tjek"), page(1, of: 2, "Ny dag"), page(2, of: 2, "Tjek")])),
    flow("In order", .passed, "Trin 1 af 2", "Trin 2 af 2"),
    flow("Two pages of one step, in English", .passed, isNearMiss: true, "Step 1 of 2", "Step 1 of 2"),
    CheckExample(
      "Going back", .passed, isNearMiss: true,
      ExampleJourney([
        page(1, of: 2, "Navn"), page(2, of: 2, "Adresse"), page(1, of: 2, "Navn", cause: .follow),
      ])),
    .page("A page that doesn't count", .notApplicable, "<h1>Bestil</h1>"),
  ]

  private static let post = "<form method=\"post\"><button>Næste</button></form>"

  private static func page(
    _ number: Int, of total: Int, _ heading: String, cause: ExchangeCause = .submit
  ) -> ExampleVisit {
    ExampleVisit("\(heading)-\(cause.rawValue)", "<p>Trin \(number) af \(total)</p><h1>\(heading)</h1>", cause: cause)
  }

  private static func flow(
    _ name: String, _ outcome: CheckExample.Outcome, isNearMiss: Bool = false, _ first: String, _ second: String
  ) -> CheckExample {
    CheckExample(
      name, outcome, isNearMiss: isNearMiss,
      ExampleJourney([ExampleVisit("et", "<p>\(first)</p>"), ExampleVisit("to", "<p>\(second)</p>")]))
  }
}
