import FormClient
import JourneyModel
import PageModel

/// A control that an action means, with its form.
struct Found {
  let form: Form
  let field: Field
  /// The option, where one was asked for and the control is a select.
  let option: FieldOption?
  let matchedBy: MatchKind

  /// What a search found; its failure as the step's problem.
  static func searched(
    at location: SourceLocation, _ search: () throws(FieldSearchFailure) -> FieldMatch
  ) throws(Obstacle) -> Found {
    do throws(FieldSearchFailure) {
      let match = try search()
      return Found(form: match.form, field: match.field, option: match.option, matchedBy: match.matchedBy)
    } catch {
      throw Obstacle(.search(error, at: location))
    }
  }

  /// The option that words name in a select or group that was found otherwise.
  func member(_ words: String, at location: SourceLocation) throws(Obstacle) -> Found {
    let wanted = words.collapsed
    if let option = field.options.first(where: { $0.text.collapsed == wanted || $0.value == words }) {
      return Found(form: form, field: field, option: option, matchedBy: matchedBy)
    }
    let group = form.fields.filter { $0.isSameQuestion(as: field) }
    if let radio = group.first(where: { $0.label.text.collapsed == wanted || $0.value == words }) {
      return Found(form: form, field: radio, option: nil, matchedBy: matchedBy)
    }
    let candidates = field.options.isEmpty ? group.map(\.label.text) : field.options.map(\.text)
    throw Obstacle(.search("option", words, candidates: candidates, at: location))
  }
}

extension FieldFinder {
  /// The control of one of some kinds that words name.
  ///
  /// - Throws: `Obstacle`; of several failures the one that found too much, else the first.
  func control(_ words: String, among roles: [FieldRole], at location: SourceLocation) throws(Obstacle) -> Found {
    var first: Obstacle?
    for role in roles {
      do throws(Obstacle) {
        return try Found.searched(at: location) { () throws(FieldSearchFailure) in try field(words, among: role) }
      } catch {
        if first == nil || (error.problem.kind == .ambiguous && first?.problem.kind == .notFound) { first = error }
      }
    }
    throw first ?? Obstacle(.search("field", words, candidates: [], at: location))
  }

  /// The control that a script points at other than by words.
  func control(_ text: String, by kind: Target.Kind, at location: SourceLocation) throws(Obstacle) -> Found {
    try Found.searched(at: location) { () throws(FieldSearchFailure) in
      switch kind {
      case .words, .name: try field(named: text)
      case .css: try field(css: text)
      case .xpath: try field(xpath: text)
      }
    }
  }
}
