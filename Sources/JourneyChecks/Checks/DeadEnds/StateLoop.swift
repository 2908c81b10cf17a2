package import JourneyModel
import PageModel

/// Sending a form leads on, not round.
///
/// A citizen who answers, and answers again, and stands where they stood, can't see what is wrong. Judged on control
/// walks that ended at a page other than the script expected: the service led back, without an error message, to a form
/// that the citizen had sent, and shows the same there as before. Where the answers are gone too it is TAB-02's.
package struct StateLoop: WalkCheck {
  package init() {}

  package func judge(_ walk: JudgedWalk) -> [Verdict] {
    if let back = LedBack(walk), !back.startsOver {
      let path = walk.pages.filter(\.isOwn).map(\.headline).suffix(4).joined(separator: " → ")
      return [back.page.failed(.round(back.page.headline), Observation(path))]
    }
    let sending = walk.played.filter { $0.exchanges.contains { walk.exchange($0)?.cause == .submit } }
    return sending.isEmpty
      ? [.notApplicable(step: walk.context.firstStep)]
      : sending.filter { $0.status == .passed }.map { .passed(step: $0.step) }
  }
}

extension LocalizedText {
  fileprivate static func round(_ headline: String) -> LocalizedText {
    LocalizedText(
      da: "Borgeren svarer og bliver ført tilbage til »\(headline)«, som om intet var sket.",
      en: "The citizen answers and is led back to '\(headline)' as if nothing had happened.")
  }
}

extension StateLoop {
  package static let metadata = CheckMetadata(
    id: "DEAD-04",
    title: LocalizedText(da: "Et svar fører videre", en: "An answer leads on"),
    failureTitle: LocalizedText(da: "Går i ring", en: "Goes round in circles"),
    rationale: LocalizedText(
      da: """
        Borgeren svarer, som siden beder om, og står igen samme sted. Intet siger, hvad der mangler, så den eneste vej er \
        at ringe.
        """,
      en: """
        The citizen answers as the page asks and stands in the same place again. Nothing says what is missing, so the \
        only way is to call.
        """),
    remedy: LocalizedText(
      da: """
        Følg svaret gennem tjenesten, og find ud af, hvorfor næste trin ikke ser det. Mangler der noget, så skriv det \
        ved feltet.
        """,
      en: """
        Follow the answer through the service and find out why the next step doesn't see it. Where something is missing, \
        say so at the field.
        """),
    limits: LocalizedText(
      da: """
        Kun når et gennemløb endte på en anden side, end scriptet ventede, uden fejlbesked og med samme tekst som før. \
        Sider, hvor man tilføjer én til af det samme, har fået ny tekst og er ingen ring.
        """,
      en: """
        Only where a walk ended on another page than the script expected, without an error message and with the same text \
        as before. Pages on which one more of the same is added have got new text and are no circle.
        """),
    cause: .deadEnd, severity: .critical,
    severityReason: LocalizedText(da: "Borgeren kan ikke selv komme videre.", en: "The citizen can't go on alone."),
    confidence: .heuristic,
    standards: ["ISO 9241-110:2020, 5.5 (kontrollerbarhed)"], kind: .walk, version: 1)

  package static let examples: [CheckExample] = [
    walk("The answer leads back to the list", .failed, back: list),
    walk("The answer leads on", .passed, back: nil),
    walk(
      "One more of the same: the list has grown", .passed, isNearMiss: true,
      back: "<p>Du har tilføjet: Anders And.</p>" + list),
    walk(
      "The list says what is wrong", .passed, isNearMiss: true,
      back: "<div class=error-summary role=alert><h2>Der er fejl</h2><a href=#laege>Vælg en læge</a></div>" + list),
    CheckExample(
      "No form was sent", .notApplicable,
      ExampleJourney([ExampleVisit("side", "<h1>Åbningstider</h1>", cause: .open)])),
  ]

  private static let list = """
    <h1>Vælg læge</h1><form><fieldset><legend>Læge</legend>
    <label><input type=radio id=laege name=laege value=1 checked> Hansen</label></fieldset><button>Næste</button></form>
    """

  private static func walk(
    _ name: String, _ outcome: CheckExample.Outcome, isNearMiss: Bool = false, back: String?
  ) -> CheckExample {
    let chosen = Entry(
      field: "Læge", label: "Læge", group: "Læge", name: "laege", kind: "radio", value: "Hansen", matchedBy: .label)
    let question = "<h1>Hjemmebesøg</h1><form><label>Svar <input name=svar></label><button>Næste</button></form>"
    let end =
      back.map { ExampleVisit("svar", $0, at: "/laege", isExpected: false) }
      ?? ExampleVisit("svar", "<h1>Tjek dine svar</h1>", at: "/tjek")
    return CheckExample(
      name, outcome, isNearMiss: isNearMiss,
      ExampleJourney(
        [
          ExampleVisit("start", list, at: "/laege", cause: .open),
          ExampleVisit("laege", question, at: "/afstand", entries: [chosen]), end,
        ], outcome: back == nil ? .completed : .failed))
  }
}
