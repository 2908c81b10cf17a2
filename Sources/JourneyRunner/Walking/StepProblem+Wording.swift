import FormClient
import JourneyModel

extension StepProblem {
  /// Nothing, or several things, have the words.
  static func search(_ failure: FieldSearchFailure, at location: SourceLocation) -> StepProblem {
    let nouns = nouns[failure.sought] ?? failure.sought
    let words = failure.words.isEmpty ? "" : " '\(failure.words)'"
    let message =
      failure.isAmbiguous
      ? LocalizedText(
        da: "Siden har flere end ét \(nouns)\(words); skriv flere af ordene.",
        en: "The page has more than one \(failure.sought)\(words); write more of the words.")
      : LocalizedText(
        da: "Siden har ikke noget \(nouns)\(words).", en: "The page has no \(failure.sought)\(words).")
    return StepProblem(
      kind: failure.isAmbiguous ? .ambiguous : .notFound, message: message, candidates: failure.candidates,
      location: location)
  }

  /// No page came.
  static func transport(_ failure: TransportFailure, at location: SourceLocation) -> StepProblem {
    StepProblem(
      kind: .transport,
      message: LocalizedText(da: "Der kom ikke noget svar: \(failure.message)", en: failure.message), failure: failure,
      location: location)
  }

  /// A variable had no value.
  static func missing(_ value: Template.MissingValue, at location: SourceLocation) -> StepProblem {
    let name = value.variable.name
    let danish =
      switch value.variable.scope {
      case .persona: "Personaen har ikke oplysningen '\(name)'; tilføj den i personaens fil."
      case .capture: "Intet trin før dette har gemt '\(name)'; gem det i et tidligere trin."
      }
    return StepProblem(
      kind: .missingValue, message: LocalizedText(da: danish, en: value.description), location: location)
  }

  /// The step can't be done here.
  static func impossible(da: String, en: String, at location: SourceLocation) -> StepProblem {
    StepProblem(kind: .impossible, message: LocalizedText(da: da, en: en), location: location)
  }

  /// An expectation didn't hold.
  static func unexpected(
    da: String, en: String, candidates: [String] = [], at location: SourceLocation
  ) -> StepProblem {
    StepProblem(
      kind: .unexpected, message: LocalizedText(da: da, en: en), candidates: candidates, location: location)
  }

  /// The problem with its secrets masked.
  func masked(by masker: inout Masker) -> StepProblem {
    StepProblem(
      kind: kind, message: LocalizedText(da: masker.mask(message.da), en: masker.mask(message.en)),
      candidates: candidates.prefix(20).map { masker.mask($0).bounded(200) },
      failure: failure.map { TransportFailure($0.kind, masker.mask($0.message)) }, location: location)
  }

  private static let nouns = [
    "text field": "tekstfelt", "group of choices": "spørgsmål med valgmuligheder", "group": "spørgsmål",
    "checkbox": "afkrydsningsfelt", "list": "valgliste", "file field": "felt til filer", "option": "valg",
    "submit button": "knapvalg", "link": "link", "field with the name": "felt med navnet",
  ]
}
