package import JourneyModel
import PageModel

/// What the receipt says was received is in the authority's own register.
///
/// The critical error of the second kind in the common public user test: the flow ends well, and nothing was ordered.
/// Judged where a test environment tells what was registered (the journey's oracle) and the citizen saw a receipt: an
/// answer that holds no value at all is no order. Whether the values are the right ones is KVI-08-sent's to tell.
package struct UnregisteredOrder: WalkCheck {
  package init() {}

  package func judge(_ walk: JudgedWalk) -> [Verdict] {
    guard let oracle = walk.walk.oracle, let receipt = walk.pages.last(where: \.isReceipt), receipt.isHeadedAsReceived
    else { return [.notApplicable(step: walk.context.plan.goal)] }
    guard (200..<300).contains(oracle.status) else {
      return [.cannotTell(step: receipt.step, reason: Self.unanswered)]
    }
    guard oracle.values.allSatisfy(\.value.isEmpty), Self.isNothing(oracle.text) else {
      return [.passed(step: receipt.step)]
    }
    return [
      receipt.failed(
        at: Place(key: "order", label: ""),
        LocalizedText(
          da: "Siden »\(receipt.headline)« siger, at det er modtaget, men myndighedens register har intet.",
          en: "The page '\(receipt.headline)' says that it was received, but the authority's register has nothing."),
        Observation(receipt.page.text, actual: LocalizedText(verbatim: oracle.text)))
    ]
  }

  /// Whether an answer holds nothing: no text, or an empty array, object or null of JSON (RFC 8259).
  private static func isNothing(_ text: String) -> Bool {
    ["", "[]", "{}", "null"].contains(text.filter { !$0.isWhitespace })
  }

  private static let unanswered = LocalizedText(
    da: "Testmiljøets eget svar (orakel) kunne ikke hentes.",
    en: "The test environment's own answer (oracle) could not be fetched.")
}

extension UnregisteredOrder {
  package static let metadata = CheckMetadata(
    id: "KVI-08-order",
    title: LocalizedText(
      da: "Det, kvitteringen siger er modtaget, er registreret",
      en: "What the receipt says was received is registered"),
    failureTitle: LocalizedText(da: "Kvittering uden bestilling", en: "Receipt without an order"),
    rationale: LocalizedText(
      da: """
        Borgeren har en kvittering og venter. Når intet kommer, ringer man, og medarbejderen kan ikke finde sagen. \
        Fristen kan være forpasset.
        """,
      en: """
        The citizen has a receipt and waits. When nothing comes people call, and staff can't find the case. The deadline \
        may have passed.
        """),
    remedy: LocalizedText(
      da: """
        Vis først kvitteringen, når bestillingen er gemt. Kan den ikke gemmes nu, så sig det: »Vi har ikke kunnet \
        registrere din bestilling. Prøv igen, eller ring på …«.
        """,
      en: """
        Show the receipt only once the order is stored. If it can't be stored now, say so: "We could not register your \
        order. Try again, or call …".
        """),
    limits: LocalizedText(
      da: """
        Kræver et testmiljø, der fortæller, hvad der blev registreret (scriptets oracle). Registreres der først efter \
        en tid, så lad scriptet vente.
        """,
      en: """
        Needs a test environment that tells what was registered (the script's oracle). Where registering takes a while, \
        let the script wait.
        """),
    cause: .receipt, severity: .critical,
    severityReason: LocalizedText(
      da: "Forløbet ender, men formålet er ikke nået, og borgeren kan ikke se det.",
      en: "The flow ends but the purpose is not met, and the citizen can't see it."),
    confidence: .needsOracle,
    standards: [
      "Fællesoffentlig brugertest (kritisk fejl: formålet er ikke nået)",
      "Fælles krav til digitale løsninger #3 (Afrunding)",
    ], kind: .walk, version: 1)
}

extension UnregisteredOrder {
  package static let examples: [CheckExample] = [
    example("Received, it says, and the register is empty", .failed, []),
    example("Received and registered", .passed, [OracleValue(path: "0.telefon", value: "12345678")]),
    CheckExample(
      "The script looked in the register itself, and the walk failed on it", .failed,
      ExampleJourney(
        [ExampleVisit("slut", "<h1>Kvittering</h1>", isExpected: false)], oracle: [], outcome: .failed)),
    CheckExample(
      "Refused, and rightly nothing registered", .notApplicable, isNearMiss: true,
      ExampleJourney([ExampleVisit("nej", "<h1>Du kan ikke bestille</h1>")], oracle: [], outcome: .correctlyRefused)),
    CheckExample(
      "A page that claims nothing", .notApplicable, isNearMiss: true,
      ExampleJourney([ExampleVisit("slut", "<h1>Find en læge</h1>")], oracle: [])),
    .page("No oracle", .notApplicable, "<h1>Kvittering</h1>"),
  ]

  private static func example(
    _ name: String, _ outcome: CheckExample.Outcome, _ oracle: [OracleValue]
  ) -> CheckExample {
    CheckExample(
      name, outcome,
      ExampleJourney([ExampleVisit("slut", "<h1>Vi har modtaget din bestilling</h1>")], oracle: oracle))
  }
}
