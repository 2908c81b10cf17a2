package import JourneyModel
import PageModel

/// A no is a page of its own, with its reason and what to do instead; not an error at a field.
///
/// An error message says: correct this. Who isn't entitled has nothing to correct, tries other answers and calls. Judged
/// on the walks of citizens who are rightly refused: the walk ended on the form they had filled in, with a message at a
/// field that they had answered.
package struct RefusalAsError: WalkCheck {
  package init() {}

  package func judge(_ walk: JudgedWalk) -> [Verdict] {
    guard let persona = walk.persona, persona.rightOutcome == .refused else {
      return [.notApplicable(step: walk.context.firstStep)]
    }
    guard walk.walk.outcome.kind == .failed, let step = walk.walk.outcome.step, let page = walk.pages.last,
      page.record.step == step, page.isOwn, page.isAnswer, let (field, message) = refusedAnswer(page, of: walk)
    else {
      let isRefused = walk.walk.outcome.kind == .correctlyRefused
      return [isRefused ? .passed(step: walk.walk.outcome.step ?? "") : .notApplicable(step: walk.context.firstStep)]
    }
    return [page.failed(at: field, .asError(page.words(for: field)), Observation(message))]
  }

  /// The field that the citizen had answered and that now has a message, with the message.
  private func refusedAnswer(_ page: JudgedPage, of walk: JudgedWalk) -> (Field, String)? {
    let answered = walk.walk.steps.flatMap(\.entries).filter { !$0.value.isEmpty }.compactMap(page.page.field)
    let fields = page.page.forms.flatMap(\.fields)
    for error in page.page.errors {
      guard let node = error.field, let field = fields.first(where: { $0.node == node }) else { continue }
      if answered.contains(where: { $0.isSameQuestion(as: field) }) { return (field, error.text) }
    }
    return nil
  }
}

extension LocalizedText {
  fileprivate static func asError(_ field: String) -> LocalizedText {
    LocalizedText(
      da: "Et afslag vises som en fejl ved »\(field)« i stedet for en side med grund og vej videre.",
      en: "A refusal is shown as an error at '\(field)' instead of a page with its reason and a way on.")
  }
}

extension RefusalAsError {
  package static let metadata = CheckMetadata(
    id: "FEJL-09",
    title: LocalizedText(da: "Et nej er ikke en fejl i et felt", en: "A no is not an error at a field"),
    failureTitle: LocalizedText(da: "Afslag vist som fejl", en: "A refusal shown as an error"),
    rationale: LocalizedText(
      da: """
        En fejlbesked siger: ret det her. Den, der ikke har ret til noget, har intet at rette, prøver sig frem og ringer \
        til sidst.
        """,
      en: """
        An error message says: correct this. Who isn't entitled has nothing to correct, tries this and that, and calls \
        in the end.
        """),
    remedy: LocalizedText(
      da: """
        Vis en side, der siger nej, hvorfor, og hvad borgeren kan gøre i stedet: »Du kan ikke vælge denne læge, fordi \
        lægen er lukket for tilgang. Vælg en anden læge, eller ring til os på …«.
        """,
      en: """
        Show a page that says no, why, and what the citizen can do instead: "You can't choose this doctor because the \
        list is closed. Choose another doctor, or call us on …".
        """),
    limits: LocalizedText(
      da: """
        Kun for borgere, som scriptet siger med rette skal have et nej. Står de med et svar, der også har en \
        skrivefejl, kan fundet være forkert.
        """,
      en: """
        Only for citizens who are rightly refused according to the script. Where their answer also has a slip in it the \
        finding may be wrong.
        """),
    cause: .errorMessages, severity: .seeksHelp,
    severityReason: LocalizedText(
      da: "Borgeren retter uden at kunne og spørger til sidst.", en: "The citizen corrects in vain and asks in the end."
    ),
    confidence: .heuristic,
    standards: ["DKFDS, Fejlmeddelelser (anvendes ikke til)", "Forvaltningsloven § 7"], kind: .walk, version: 1)

  package static let examples: [CheckExample] = [
    walk("The no stands at the field", .failed, form("Du kan ikke vælge Hansen"), .failed),
    walk("The no is a page of its own", .passed, "<h1>Du kan ikke vælge lægen</h1><p>Ring.</p>", .correctlyRefused),
    walk(
      "The form offers the list again without a message", .notApplicable, isNearMiss: true, form(nil), .failed),
    walk("A citizen who is entitled", .notApplicable, isNearMiss: true, form("Skriv et navn"), .completed),
  ]

  private static func form(_ message: String?) -> String {
    let told = message.map { "<span class=form-error-message id=f>\($0)</span>" } ?? ""
    return """
      <h1>Vælg læge</h1><form><label for=l>Læge</label>\(told)<input id=l name=laege aria-describedby=f value=Hansen>
      <button>Næste</button></form>
      """
  }

  private static func walk(
    _ name: String, _ outcome: CheckExample.Outcome, isNearMiss: Bool = false, _ html: String, _ end: WalkOutcome.Kind
  ) -> CheckExample {
    var journey = ExampleJourney(
      [
        ExampleVisit("start", form(nil), at: "/laege"),
        ExampleVisit(
          "laege", html, at: end == .correctlyRefused ? "/afslag" : "/laege",
          entries: [.example("Læge", name: "laege", "Hansen")], isExpected: end != .failed),
      ], outcome: end)
    journey.isRefusedByRight = end != .completed
    return CheckExample(name, outcome, isNearMiss: isNearMiss, journey)
  }
}
