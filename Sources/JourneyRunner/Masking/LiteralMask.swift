import JourneyModel

/// Masks what a script wrote out literally, for all personas of a plan.
struct LiteralMask {
  var masker: Masker

  /// A template whose literal parts hold no secret.
  mutating func mask(_ template: Template) -> Template {
    var parts: [Template.Part] = []
    for part in template.parts {
      guard case .literal(let text) = part else {
        parts.append(part)
        continue
      }
      parts.append(.literal(masker.mask(text)))
    }
    return Template(parts: parts)
  }

  /// A step whose templates hold no secret.
  mutating func mask(_ step: Step) -> Step {
    var masked = step
    masked.actions = step.actions.map { Action(kind: mask($0.kind), location: $0.location) }
    masked.expectations = step.expectations.map { mask($0) }
    masked.captures = step.captures.map { Capture(name: $0.name, source: mask($0.source), location: $0.location) }
    masked.condition = step.condition.map {
      Condition(left: mask($0.left), comparison: $0.comparison, right: mask($0.right))
    }
    return masked
  }

  /// An expectation whose templates hold no secret.
  mutating func mask(_ expectation: Expectation) -> Expectation {
    var masked = expectation
    masked.subject = mask(expectation.subject)
    return masked
  }

  private mutating func mask(_ target: Target) -> Target { Target(kind: target.kind, text: mask(target.text)) }

  private mutating func mask(_ kind: Action.Kind) -> Action.Kind {
    switch kind {
    case .open(let address): .open(mask(address))
    case .follow(let target): .follow(mask(target))
    case .fill(let target, let value): .fill(mask(target), mask(value))
    case .choose(let target, let value): .choose(mask(target), mask(value))
    case .select(let target, let values): .select(mask(target), values.map { mask($0) })
    case .check(let target): .check(mask(target))
    case .uncheck(let target): .uncheck(mask(target))
    case .upload(let target, let source): .upload(mask(target), source)
    case .submit(let target): .submit(target.map { mask($0) })
    case .poll(let poll):
      .poll(Poll(until: poll.until.map { mask($0) }, every: poll.every, atMost: poll.atMost))
    case .back, .reload, .wait, .session: kind
    }
  }

  private mutating func mask(_ subject: Expectation.Subject) -> Expectation.Subject {
    switch subject {
    case .heading(let text): .heading(mask(text))
    case .title(let text): .title(mask(text))
    case .text(let text): .text(mask(text))
    case .link(let text): .link(mask(text))
    case .button(let text): .button(mask(text))
    case .field(let target, let value): .field(mask(target), value: value.map { mask($0) })
    case .error(let target, let text): .error(field: target.map { mask($0) }, text: text.map { mask($0) })
    case .url(let text): .url(mask(text))
    case .oracle(let text): .oracle(mask(text))
    case .cell(let row, let column, let text):
      .cell(row: mask(row), column: column.map { mask($0) }, text: mask(text))
    case .header(let name, let text): .header(name: name, text: text.map { mask($0) })
    case .mail(let rule):
      .mail(MailRule(subject: rule.subject.map { mask($0) }, text: rule.text.map { mask($0) }))
    case .status, .language, .download: subject
    }
  }

  private mutating func mask(_ source: Capture.Source) -> Capture.Source {
    switch source {
    case .text(let text): .text(mask(text))
    case .field(let target): .field(mask(target))
    case .url: .url
    }
  }
}
