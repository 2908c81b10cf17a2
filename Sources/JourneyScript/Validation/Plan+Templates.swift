import JourneyModel

extension Action {
  /// Every text of the action that may hold variables.
  var templates: [Template] {
    switch kind {
    case .open(let address): [address]
    case .follow(let target), .check(let target), .uncheck(let target), .upload(let target, _): [target.text]
    case .fill(let target, let value), .choose(let target, let value): [target.text, value]
    case .select(let target, let options): [target.text] + options
    case .submit(let target): target.map { [$0.text] } ?? []
    case .poll(let poll): poll.until.flatMap(\.templates)
    case .back, .reload, .wait, .session: []
    }
  }
}

extension Step {
  /// What is waited for in the step.
  var awaited: [Expectation] {
    actions.flatMap { action in if case .poll(let poll) = action.kind { poll.until } else { [Expectation]() } }
  }
}

extension Capture {
  /// Every text of the capture that may hold variables.
  var templates: [Template] {
    switch source {
    case .text(let pattern): [pattern]
    case .field(let target): [target.text]
    case .url: []
    }
  }
}

extension Expectation {
  /// Every text of the expectation that may hold variables.
  var templates: [Template] {
    switch subject {
    case .heading(let text), .title(let text), .text(let text), .link(let text), .button(let text), .url(let text),
      .oracle(let text):
      [text]
    case .field(let target, let value): [target.text] + (value.map { [$0] } ?? [])
    case .error(let field, let text): (field.map { [$0.text] } ?? []) + (text.map { [$0] } ?? [])
    case .cell(let row, let column, let text): [row] + (column.map { [$0] } ?? []) + [text]
    case .header(_, let text): text.map { [$0] } ?? []
    case .mail(let rule): [rule.subject, rule.text].compactMap(\.self)
    case .status, .language, .download: []
    }
  }

  /// The names that the expectation captures: the named groups of its regular expression.
  var captureNames: [String] {
    guard !isNegated else { return [] }
    switch subject {
    case .text(let pattern), .oracle(let pattern): return TextPattern.groupNames(in: pattern.source)
    case .mail(let rule): return rule.text.map { TextPattern.groupNames(in: $0.source) } ?? []
    default: return []
    }
  }
}
