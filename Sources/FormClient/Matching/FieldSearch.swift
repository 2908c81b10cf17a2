package import JourneyModel
package import PageModel

/// What kind of control a step of a script asks for.
package enum FieldRole: String, Sendable, CaseIterable {
  /// A control one writes in.
  case typed
  /// A group of radio buttons.
  case choiceGroup
  case checkbox
  case select
  case file

  /// Whether a control is of the kind.
  package func contains(_ kind: FieldKind) -> Bool {
    switch self {
    case .typed: kind.isTyped || kind == .range || kind == .color
    case .choiceGroup: kind == .radio
    case .checkbox: kind == .checkbox
    case .select: kind == .select || kind == .selectMultiple
    case .file: kind == .file
    }
  }
}

/// A control that was found.
package struct FieldMatch: Sendable, Equatable {
  /// The form that owns it.
  package let form: Form
  /// The control; of a group of radio buttons asked for as a whole, the first one.
  package let field: Field
  /// The option, where one was asked for and the control is a select.
  package let option: FieldOption?
  /// How it was found.
  package let matchedBy: MatchKind
}

/// Why nothing, or more than one thing, was found.
package struct FieldSearchFailure: Error, Equatable, CustomStringConvertible {
  /// What was looked for, as a noun: `field`, `button`, `link`.
  package let sought: String
  /// The words looked for; empty where a step named none.
  package let words: String
  /// The words that a script can use instead: the ones that match, or all there are.
  package let candidates: [String]
  /// Whether more than one matched.
  package let isAmbiguous: Bool
  /// What is wrong with a selector or expression itself, as a sentence; nil where words just don't match.
  package let problem: String?

  /// Makes a failure.
  package init(
    sought: String, words: String, candidates: [String] = [], isAmbiguous: Bool = false, problem: String? = nil
  ) {
    self.sought = sought
    self.words = words
    self.candidates = candidates
    self.isAmbiguous = isAmbiguous
    self.problem = problem
  }

  /// How many candidates the description lists.
  private static let listed = 20

  package var description: String {
    if let problem { return problem }
    let list = candidates.prefix(Self.listed).map { "\u{201C}\($0)\u{201D}" }.joined(separator: ", ")
    let more = candidates.count > Self.listed ? " and \(candidates.count - Self.listed) more" : ""
    let quoted = words.isEmpty ? "" : " \u{201C}\(words)\u{201D}"
    if isAmbiguous {
      let advice = "use the words of one of them, with its group as \u{201C}Group > Label\u{201D} where they repeat"
      return "More than one \(sought)\(quoted) is on the page: \(list)\(more); \(advice)."
    }
    if candidates.isEmpty {
      return "No \(sought)\(quoted) is on the page, and there is no \(sought) that could be meant."
    }
    return "No \(sought)\(quoted) is on the page; there is: \(list)\(more)."
  }
}
