package import JourneyModel
package import PageModel

/// The experiments of one family on one field of one step: every persona and variation that played it.
package struct ExperimentSeries: Sendable {
  /// The journey.
  package let context: JourneyContext
  /// The experiments, in plan order; never empty.
  package let experiments: [ObservedExperiment]

  /// Groups a journey's experiments, in plan order.
  static func all(in context: JourneyContext) -> [ExperimentSeries] {
    var order: [Key] = []
    var groups: [Key: [ObservedExperiment]] = [:]
    for experiment in context.journey.experiments {
      let key = Key(experiment.experiment)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(experiment)
    }
    return order.map { ExperimentSeries(context: context, experiments: groups[$0, default: []]) }
  }

  private struct Key: Hashable {
    let family: String
    let step: String
    let field: String
    let relation: Experiment.Relation

    init(_ experiment: Experiment) {
      family = experiment.family
      step = experiment.step
      field = experiment.field?.field ?? ""
      relation = experiment.relation
    }
  }

  /// The family of mistakes.
  package var family: String { experiments.first?.experiment.family ?? "" }

  /// The step whose form it was played on.
  package var step: String { experiments.first?.experiment.step ?? "" }

  /// The field it was played in, or nil for a mistake about the whole form.
  package var field: Entry? { experiments.first?.experiment.field }

  /// What must hold between control and variant.
  package var relation: Experiment.Relation { experiments.first?.experiment.relation ?? .sameResult }

  /// What the field is called: its accessible name, or the script's words for it where it has none; empty for a mistake
  /// about the whole form.
  package var fieldWords: String { field.map { $0.label.isEmpty ? $0.field : $0.label } ?? "" }

  /// Where the mistake was made.
  package var place: Place { Place(key: field?.field ?? "form", label: fieldWords) }

  /// The script's key for a field of the answer to a mistake.
  static func key(of field: Field, in experiment: Experiment) -> String? {
    let entries = (experiment.field.map { [$0] } ?? []) + experiment.sent
    let byName = entries.first { !$0.name.isEmpty && $0.name == field.name && $0.kind == field.kind.rawValue }
    let byLabel = entries.first { Wording.key($0.label) == Wording.key(field.label.text) && !$0.label.isEmpty }
    return (byName ?? byLabel)?.field
  }

  /// The verdict that what must hold doesn't, shown by the page that answered the mistake or by another one.
  package func failed(
    at place: Place? = nil, on page: ObservedPage? = nil, in experiment: ObservedExperiment,
    personas: [String]? = nil, _ message: LocalizedText, _ observation: Observation, severity: Severity? = nil,
    confidence: Confidence? = nil
  ) -> Verdict {
    let answer = page ?? experiment.answer
    return .failed(
      Failure(
        step: step, place: place ?? self.place, personas: personas ?? [experiment.experiment.persona], family: family,
        message: message,
        evidence: Evidence(
          walk: experiment.variant.walk.id, exchange: answer?.exchange.id ?? experiment.experiment.answer,
          url: answer?.page.url.href ?? "", excerpt: observation.excerpt, expected: observation.expected,
          actual: observation.actual, sign: observation.sign),
        severity: severity, confidence: confidence))
  }

  /// The verdict that can't tell because an experiment wasn't played to its end.
  package func incomplete(_ experiment: ObservedExperiment) -> Verdict {
    .cannotTell(
      step: step,
      reason: experiment.experiment.incomplete
        ?? LocalizedText(
          da: "Der kom ingen side som svar på den fejl, borgeren begik.",
          en: "No page answered the citizen's mistake."))
  }
}

extension ObservedExperiment {
  /// The page on which the mistaken form was filled in: the last one before the answer that holds the field.
  package var formPage: ObservedPage? {
    guard let answer = experiment.answer, let entry = experiment.field ?? experiment.sent.first else { return nil }
    return variant.pages.last { $0.exchange.id < answer && field(of: entry, on: $0.page) != nil }
  }

  /// What was sent otherwise than the citizen had entered it: where the mistake lies.
  package var faults: [Entry] {
    let entered = variant.walk.steps.flatMap(\.entries)
    return experiment.sent.filter { sent in
      entered.last { $0.field == sent.field && $0.name == sent.name }.map { $0.value != sent.value }
        ?? sent.value.isEmpty
    }
  }

  /// The field of a page that an entry was made in.
  package func field(of entry: Entry, on page: Page) -> Field? { page.field(of: entry) }
}
