import JourneyModel
import PageModel

/// One question that a citizen has given two answers to, and which of them a page or the register holds.
struct RivalAnswer {
  /// Which of the two shows.
  enum Held: Equatable { case first, second, both, neither }

  /// What was answered first.
  let first: Entry
  /// What was answered after it.
  let second: Entry
  private let values: (first: ComparableValue, second: ComparableValue)

  /// The questions that an experiment answered otherwise.
  static func all(in experiment: Experiment) -> [RivalAnswer] {
    (experiment.instead ?? []).compactMap { second in
      experiment.sent.last { $0.name == second.name && $0.kind == second.kind && $0.field == second.field }
        .flatMap { RivalAnswer($0, second) }
    }
  }

  /// Two answers; nil where they are one, written in two ways, or one of them is empty.
  init?(_ first: Entry, _ second: Entry) {
    values = (ComparableValue(first.value), ComparableValue(second.value))
    guard !values.first.isEmpty, !values.second.isEmpty, values.first != values.second else { return nil }
    (self.first, self.second) = (first, second)
  }

  /// What the question is called.
  var words: String { second.label.isEmpty ? second.field : second.label }

  /// Where it is asked.
  var place: Place { Place(key: second.field, label: second.label) }

  /// Which of the answers some rows hold: those that go by the question's words, else, where the answers are long
  /// enough to be known anywhere, all of them.
  func held(by rows: [LabelledValue]) -> Held {
    let keys = [Wording.key(second.label), Wording.key(second.field)]
    let named = rows.filter { keys.contains(Wording.key($0.label)) }
    let isKnownAnywhere = min(first.value.count, second.value.count) >= Self.longAnswer
    let texts = (named.isEmpty && isKnownAnywhere ? rows : named).map(\.value)
    return held(texts.contains(where: values.first.isShown), texts.contains(where: values.second.isShown))
  }

  /// Which of the answers the register holds after the walk, under whatever name; neither where it holds just what it
  /// held after the walk with the first answer.
  func stored(by experiment: ObservedExperiment) -> Held {
    guard let oracle = experiment.variant.walk.oracle, (200..<300).contains(oracle.status),
      oracle != experiment.control.walk.oracle, min(first.value.count, second.value.count) >= Self.longAnswer
    else { return .neither }
    let stored = oracle.values.map { ComparableValue($0.value) }
    return held(stored.contains(values.first), stored.contains(values.second))
  }

  private func held(_ first: Bool, _ second: Bool) -> Held {
    switch (first, second) {
    case (true, true): .both
    case (true, false): .first
    case (false, true): .second
    case (false, false): .neither
    }
  }

  /// A shorter answer may stand on a page for another reason.
  static let longAnswer = 8
}

extension ObservedExperiment {
  /// The receipt that the walk came to, with its rows: the last of the service's own pages from an exchange on, where it
  /// has the heading that the control walk ended under; nil where there is none, or it is the control walk's own again.
  func receipt(after exchange: Int, in context: JourneyContext) -> (page: ObservedPage, rows: [LabelledValue])? {
    let last = variant.pages.last {
      $0.exchange.id > exchange && context.isOwn($0.page.url) && ($0.exchange.response?.status ?? 0) < 400
    }
    guard let last, let goal = control.page(after: context.plan.goal), last.headline == goal.headline,
      last.page.text != goal.page.text
    else { return nil }
    return (last, context.rows(of: last))
  }
}

extension JourneyContext {
  /// The rows of a page that tell a citizen's own facts.
  func rows(of page: ObservedPage) -> [LabelledValue] {
    readings(of: page).labelledValues.filter { !$0.isContact(on: page.page) }
  }
}
