package import JourneyModel
import PageModel

/// A CPR number is taken whether or not its last digit passes modulus 11.
///
/// Since October 2007 numbers without a valid check digit have been given out, first to people born on a 1 January: a
/// service that goes by it turns them away for ever. Judged on two numbers that nobody has and that differ in the check
/// digit alone: a service that can't find either says the same to both. It goes by the check digit when it takes the
/// one and not the other, or gives another reason.
package struct CheckDigitDemanded: ExperimentCheck {
  package init() {}

  package func judge(_ series: ExperimentSeries) -> [Verdict] {
    guard series.family == "cpr-check-digit" else { return [.notApplicable(step: series.step)] }
    let valid = series.experiments.first { $0.experiment.variation == "passes-modulus-11" }
    let other = series.experiments.first { $0.experiment.variation == "fails-modulus-11" }
    guard let valid, let other else { return [.notApplicable(step: series.step)] }
    guard let right = reaction(to: valid) else { return [series.incomplete(valid)] }
    guard let wrong = reaction(to: other) else { return [series.incomplete(other)] }
    guard case .refused(let reason) = wrong, wrong != right else { return [.passed(step: series.step)] }
    return [
      series.failed(
        in: other, .demanded(series.fieldWords),
        Observation(
          reason, expected: right.words,
          actual: reason.isEmpty ? Reaction.silence : LocalizedText(verbatim: reason)))
    ]
  }

  private enum Reaction: Equatable {
    case accepted
    case refused(String)

    var words: LocalizedText {
      switch self {
      case .accepted: LocalizedText(da: "Nummeret bliver taget imod", en: "The number is accepted")
      case .refused(let reason): reason.isEmpty ? Self.silence : LocalizedText(verbatim: reason)
      }
    }

    static let silence = LocalizedText(da: "Formularen kom igen", en: "The form came back")
  }

  /// What the service said to a number, without the number; nil where no page came or the server broke down.
  private func reaction(to experiment: ObservedExperiment) -> Reaction? {
    guard let answer = experiment.answer, let entry = experiment.experiment.field,
      (answer.exchange.response?.status ?? 0) < 500
    else { return nil }
    guard let field = experiment.field(of: entry, on: answer.page) else { return .accepted }
    let own = answer.page.errors.filter { MessageTie($0, on: answer.page).belongs(to: field, on: answer.page) }
    let texts = (own.isEmpty ? answer.page.errors : own).map { MaskToken.removed(from: $0.text) }
    return .refused(texts.first.map { $0.filter { !$0.isNumber } } ?? "")
  }
}

extension LocalizedText {
  fileprivate static func demanded(_ label: String) -> LocalizedText {
    LocalizedText(
      da: "»\(label)« afviser et CPR-nummer, fordi kontrolcifferet ikke passer med modulus 11.",
      en: "'\(label)' refuses a CPR number because its check digit fails modulus 11.")
  }
}

extension CheckDigitDemanded {
  package static let metadata = CheckMetadata(
    id: "DATA-04",
    title: LocalizedText(
      da: "CPR-numre uden kontrolciffer bliver taget imod", en: "CPR numbers without a check digit are accepted"),
    failureTitle: LocalizedText(da: "Kræver modulus 11 i CPR-numre", en: "Demands modulus 11 of CPR numbers"),
    rationale: LocalizedText(
      da: """
        Siden 2007 har nogle fået CPR-numre, der ikke passer med modulus 11, især folk, der er født en 1. januar. De får \
        at vide, at deres eget nummer er forkert, hver gang, og kan kun ringe eller møde op.
        """,
      en: """
        Since 2007 some people have been given CPR numbers that fail modulus 11, above all those born on a 1 January. \
        They are told that their own number is wrong, every time, and can only call or walk in.
        """),
    remedy: LocalizedText(
      da: """
        Kontrollér kun, at nummeret har 10 cifre, og at de første 6 er en dato, og slå det op. Bed hellere borgeren \
        kigge en ekstra gang end at afvise nummeret.
        """,
      en: """
        Check only that the number has 10 digits and that the first 6 are a date, and look it up. Rather ask the citizen \
        to look again than refuse the number.
        """),
    limits: LocalizedText(
      da: """
        Prøvet med to numre, som ingen har: de hører til mennesker, der bliver født fra 2040. En tjeneste, der skriver \
        noget forskelligt hver gang, kan ikke bedømmes.
        """,
      en: """
        Tried with two numbers that nobody has: they belong to people born from 2040 on. A service that says something \
        else every time can't be judged.
        """),
    cause: .data, severity: .critical,
    severityReason: LocalizedText(
      da: "Borgeren kan aldrig komme igennem med sit eget nummer.",
      en: "The citizen can never get through with their own number."),
    confidence: .deterministic,
    standards: ["CPR-kontoret, Personnumre uden kontrolciffer (modulus 11)", "CPR-loven, § 3"], kind: .experiment,
    version: 1)
}

extension CheckDigitDemanded {
  package static let examples: [CheckExample] = [
    numbers("Only the number that passes modulus 11 is taken", .failed, taken, form("Nummeret er ikke gyldigt")),
    numbers(
      "The number that fails it gets another reason", .failed, form("Vi kan ikke finde barnet"),
      form("CPR-nummeret er ikke gyldigt")),
    numbers("Both are taken", .passed, taken, taken),
    numbers(
      "Both belong to nobody the service knows", .passed, isNearMiss: true, form("Vi kan ikke finde barnet"),
      form("Vi kan ikke finde barnet")),
    numbers(
      "The citizen is asked to look again, and gets on", .passed, isNearMiss: true, taken,
      "<h1>Tjek dine svar</h1><p>CPR-nummeret er usædvanligt. Se efter en ekstra gang.</p>"),
    numbers("The experiment could not be played", .cannotTell, taken, nil),
    .answer("Another mistake", .notApplicable, "<h1>Tak</h1>"),
  ]

  private static let taken = "<h1>Tjek dine svar</h1>"

  private static func numbers(
    _ name: String, _ outcome: CheckExample.Outcome, isNearMiss: Bool = false, _ valid: String?, _ other: String?
  ) -> CheckExample {
    let entry = Entry.example("Barnets CPR-nummer", name: "cpr", "⟦cpr:1⟧")
    let mistakes = [("passes-modulus-11", valid), ("fails-modulus-11", other)].map { variation, answer in
      ExampleMistake(
        family: "cpr-check-digit", variation: variation, relation: .errorToldRestKept, field: entry, sent: [entry],
        answer: answer)
    }
    return CheckExample(
      name, outcome, isNearMiss: isNearMiss,
      ExampleJourney([ExampleVisit("barn", form("")), ExampleVisit("tjek", taken)], mistakes: mistakes))
  }

  private static func form(_ message: String) -> String {
    """
    <h1>Barnet</h1><form><label for="c">Barnets CPR-nummer</label><span class="error" id="ce">\(message)</span>
    <input id="c" name="cpr" aria-describedby="ce"><button>Næste</button></form>
    """
  }
}
