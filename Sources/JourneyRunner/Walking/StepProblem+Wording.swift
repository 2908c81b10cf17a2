import FormClient
import JourneyModel
import PageModel
import PageModel

extension StepProblem {
  /// Nothing, or several things, have the words.
  static func search(_ failure: FieldSearchFailure, at location: SourceLocation) -> StepProblem {
    search(
      failure.sought, failure.words, candidates: failure.candidates, isAmbiguous: failure.isAmbiguous, at: location)
  }

  /// Nothing, or several things, have the words.
  static func search(
    _ sought: String, _ words: String, candidates: [String], isAmbiguous: Bool = false, at location: SourceLocation
  ) -> StepProblem {
    let noun = nouns[sought] ?? sought
    let words = words.isEmpty ? "" : " '\(words)'"
    let message =
      isAmbiguous
      ? LocalizedText(
        da: "Siden har mere end ét sted, der passer på \(noun)\(words); skriv flere af ordene.",
        en: "The page has more than one \(sought)\(words); write more of the words.")
      : LocalizedText(da: "Siden mangler \(noun)\(words).", en: "The page has no \(sought)\(words).")
    return StepProblem(
      kind: isAmbiguous ? .ambiguous : .notFound, message: message, candidates: candidates, location: location)
  }

  /// No page came.
  static func transport(_ failure: TransportFailure, at location: SourceLocation) -> StepProblem {
    StepProblem(
      kind: .transport,
      message: failure.words, failure: failure, location: location)
  }

  /// A browser would have refused to send what was entered (HTML standard section 4.10.22.3, step 6.3).
  static func refusedByBrowser(_ problem: FieldProblem, at location: SourceLocation) -> StepProblem {
    let name = problem.field.label.text.isEmpty ? problem.field.name : problem.field.label.text
    let kinds = problem.kinds.map(\.rawValue).joined(separator: ", ")
    return StepProblem(
      kind: .invalidEntry,
      message: LocalizedText(
        da: "En browser ville ikke sende formularen: '\(name)' er ikke udfyldt, som siden kræver (\(kinds)).",
        en: "A browser wouldn't send the form: '\(name)' isn't filled in as the page demands (\(kinds))."),
      candidates: problem.message.map { [$0] } ?? [], location: location)
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

  /// Cookies that a browser doesn't send when another site leads to the service.
  static func withheld(_ cookies: [String], at location: SourceLocation) -> StepProblem {
    let names = cookies.prefix(5).joined(separator: ", ")
    return StepProblem(
      kind: .unexpected,
      message: LocalizedText(
        da: "Browseren holder cookies tilbage, når et andet websted fører hertil (SameSite): \(names). Går sessionen "
          + "derfor tabt, skal de sættes med SameSite=None; Secure, eller vejen tilbage skal være et link.",
        en: "The browser keeps cookies back when another site leads here (SameSite): \(names). If that loses the "
          + "session, they need SameSite=None; Secure, or the way back must be a link."),
      location: location)
  }

  /// The page was too large to be read whole.
  static func cut(_ cut: TreeTruncation, limits: ClientLimits, at location: SourceLocation) -> StepProblem {
    let (da, en) =
      switch cut {
      case .tooDeep:
        ("mere end \(limits.elementDepth) elementer i hinanden", "over \(limits.elementDepth) open elements")
      case .tooManyAttributes:
        (
          "mere end \(limits.attributesPerTag) attributter i et element",
          "over \(limits.attributesPerTag) attributes in a tag"
        )
      case .tooManyNodes: ("mere end \(limits.nodes) elementer og tekster", "over \(limits.nodes) nodes")
      }
    return StepProblem(
      kind: .impossible,
      message: LocalizedText(
        da: "Siden har \(da) og blev kun læst så langt.", en: "The page has \(en) and was read only so far."),
      location: location)
  }

  /// The problem with its secrets masked.
  func masked(by masker: inout Masker) -> StepProblem {
    StepProblem(
      kind: kind, message: LocalizedText(da: masker.mask(message.da), en: masker.mask(message.en)),
      candidates: candidates.prefix(20).map { masker.mask($0).bounded(200) },
      failure: failure.map { TransportFailure($0.kind, masker.mask($0.message)) }, location: location)
  }

  private static let nouns = [
    "text field": "tekstfeltet", "group of choices": "spørgsmålet", "group": "spørgsmålet",
    "checkbox": "afkrydsningsfeltet", "list": "valglisten", "file field": "filfeltet", "option": "valgmuligheden",
    "submit button": "knappen", "link": "linket", "field with the name": "feltet med navnet",
  ]
}
