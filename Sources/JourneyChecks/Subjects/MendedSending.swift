import JourneyModel
import PageModel

/// What a form was sent with once the citizen had put the right thing in, beside the sending with the mistake and the
/// control walk's own.
///
/// Only controls that the citizen sees are compared: a token that the service gives out anew each time is no answer.
struct MendedSending {
  /// The page that answered.
  let page: ObservedPage
  /// The page that answered the control walk's sending.
  let goal: ObservedPage
  /// The mistaken answers that are now the control walk's.
  let mended: [Entry]
  /// The mistaken answers that aren't.
  let unmended: [Entry]
  /// Answers that were right when the mistake was made and now aren't what they were.
  let lost: [Entry]
  private let right: SentValues

  /// Looks at an experiment; nil where no page answered one of the three.
  init?(_ experiment: ObservedExperiment) {
    let own = experiment.experiment
    let entries = own.sent.filter { !$0.name.isEmpty }
    guard let page = experiment.correction, let answer = own.answer,
      let wrong = SentValues(experiment.variant.sending(answeredBy: answer)),
      let sent = SentValues(experiment.variant.sending(answeredBy: page.exchange.id)),
      let control = experiment.control.sending(of: entries, like: sent, in: own.step),
      let right = SentValues(control), let goal = experiment.control.page(answering: control)
    else { return nil }
    (self.page, self.goal, self.right) = (page, goal, right)
    let faulty = entries.filter { wrong[$0] != right[$0] }
    mended = faulty.filter { sent[$0] == right[$0] }
    unmended = faulty.filter { sent[$0] != right[$0] }
    lost = entries.filter { wrong[$0] == right[$0] && sent[$0] != right[$0] }
  }

  /// What the control walk answered where a mistake was made: its words where the citizen chose or wrote them, else what
  /// the form held; nil for a choice that nobody made.
  func rightWords(for entry: Entry, in experiment: ObservedExperiment) -> String? {
    let entered = experiment.control.walk.steps.flatMap(\.entries).last {
      $0.field == entry.field && $0.name == entry.name
    }
    if let entered { return entered.value }
    return FieldKind(rawValue: entry.kind)?.isTyped == true ? right.words(of: entry) : nil
  }

  /// Whether the same answers led another walk of the citizen where they led the control walk: then it isn't what was
  /// ordered before that keeps the form from being taken.
  func isTakenAgain(from experiment: ObservedExperiment, in context: JourneyContext) -> Bool {
    let own = experiment.experiment
    let entries = own.sent.filter { !$0.name.isEmpty }
    let walks = context.journey.walks + context.journey.experiments.map(\.variant)
    let others = walks.lazy.map { ($0, $0.walk) }.filter { _, walk in
      walk.persona == own.persona && walk.id != own.control && walk.id != own.variant
    }
    return others.contains { observed, walk in
      walk.sendings(in: own.step).contains { exchange in
        guard let sent = SentValues(exchange), entries.allSatisfy({ sent[$0] == right[$0] }),
          let page = observed.page(answering: exchange)
        else { return false }
        return (page.exchange.response?.status ?? 0) < 400 && page.isSamePlace(as: goal)
          && page.page.errors.isEmpty
      }
    }
  }
}

/// The values that a form was sent with, by name, in a form in which differences of writing are gone.
private struct SentValues {
  private let records: [String: [EntryRecord]]

  /// Reads a sending; nil where nothing is known of it.
  init?(_ exchange: Exchange?) {
    guard let exchange else { return nil }
    records = Dictionary(grouping: exchange.request.entries, by: \.name)
  }

  /// The values of the control that an entry was made in; empty ones are none.
  subscript(entry: Entry) -> [ComparableValue] {
    records[entry.name, default: []].map { ComparableValue($0.value) }.filter { !$0.isEmpty }
  }

  /// The value of the control as it was sent.
  func words(of entry: Entry) -> String { records[entry.name]?.first?.value ?? "" }
}

extension Walk {
  /// The forms that were sent in a step, in order.
  fileprivate func sendings(in step: String) -> [Exchange] {
    exchanges.filter { $0.step == step && $0.cause == .submit }
  }
}

extension ObservedWalk {
  /// The sending that a page came of, by its exchange.
  fileprivate func sending(answeredBy page: Int) -> Exchange? {
    walk.exchanges.last { $0.id <= page && $0.cause == .submit }
  }

  /// The sending of a form in a step: of several the one that is most like another.
  fileprivate func sending(of entries: [Entry], like sent: SentValues, in step: String) -> Exchange? {
    let sendings = walk.sendings(in: step).compactMap { exchange in SentValues(exchange).map { (exchange, $0) } }
    let ranked = sendings.map { exchange, values in (exchange, entries.count { values[$0] == sent[$0] }) }
    return ranked.max { $0.1 < $1.1 }?.0
  }

  /// The page that a sending led to, whatever the service did by itself on the way.
  fileprivate func page(answering sending: Exchange) -> ObservedPage? {
    let next = walk.exchanges.first { $0.id > sending.id && $0.cause.isOfCitizen }?.id ?? .max
    return pages.last { (sending.id..<next).contains($0.exchange.id) }
  }
}

extension ExchangeCause {
  /// Whether the citizen did something, rather than the service or the page by itself.
  fileprivate var isOfCitizen: Bool {
    switch self {
    case .open, .follow, .submit, .back, .reload: true
    case .redirect, .refresh, .automaticSubmit, .retry, .probe: false
    }
  }
}
