package import JourneyModel

/// Which part of the journeys is played.
///
/// A journey must have one of the tags. Of the ids, those of journeys choose journeys, those of personas choose
/// citizens, and those of steps say how far they walk; a journey's id and a slash may stand before the others.
package struct RunSelection: Sendable, Equatable {
  /// Tags, of which a journey must have one; empty for any.
  package var tags: [String] = []
  /// Ids of journeys, personas and steps; empty for all.
  package var only: [String] = []

  /// Everything.
  package init() {}

  /// The journeys that are left, each with the citizens and the way that are left.
  ///
  /// - Throws: `SelectionError` when an id means nothing or nothing is left.
  package func plans(of all: [JourneyPlan]) throws(SelectionError) -> [JourneyPlan] {
    let tagged = tags.isEmpty ? all : all.filter { plan in plan.tags.contains { tags.contains($0) } }
    if tagged.isEmpty, let tag = tags.first {
      throw .unknownTag(tag, known: Array(Set(all.flatMap(\.tags))).sorted())
    }
    for id in only where !tagged.contains(where: { means(id, in: $0) }) {
      throw .unknownID(id, known: tagged.flatMap { [$0.id] + $0.personas.map(\.id) + $0.steps.map(\.id) })
    }
    guard !only.isEmpty else { return tagged }
    let left = tagged.compactMap(narrowed)
    if left.isEmpty { throw .nothingLeft }
    return left
  }

  /// The journeys with only those citizens whose walks a run didn't bring to their right end.
  ///
  /// A run that didn't come to its end also leaves the citizens whose walks it cut short or never began.
  ///
  /// - Returns: the journeys that such citizens are on; none when every walk came to its right end.
  /// - Throws: `SelectionError` when the run played none of the journeys.
  package static func failed(
    in run: RunResult, of all: [JourneyPlan]
  ) throws(SelectionError) -> [JourneyPlan] {
    guard all.contains(where: { plan in run.journeys.contains { $0.plan.id == plan.id } }) else {
      throw .notPlayed(run: run.metadata.run)
    }
    return all.compactMap { plan in
      let walks = run.journeys.first { $0.plan.id == plan.id }?.walks ?? []
      var plan = plan
      plan.personas = plan.personas.filter { persona in
        let own = walks.filter { $0.persona == persona.id }
        if run.ending != .finished, own.isEmpty { return true }
        return own.contains { walk in
          switch walk.outcome.kind {
          case .failed, .blocked: true
          case .stopped: run.ending != .finished
          case .completed, .correctlyRefused: false
          }
        }
      }
      return plan.personas.isEmpty ? nil : plan
    }
  }

  private func means(_ id: String, in plan: JourneyPlan) -> Bool {
    id == plan.id || plan.personas.contains { isNamed($0.id, by: id, in: plan) }
      || plan.steps.contains { isNamed($0.id, by: id, in: plan) }
  }

  private func isNamed(_ own: String, by id: String, in plan: JourneyPlan) -> Bool {
    id == own || id == "\(plan.id)/\(own)"
  }

  private func narrowed(_ plan: JourneyPlan) -> JourneyPlan? {
    let meant = only.filter { means($0, in: plan) }
    let foreign = only.filter { id in !meant.contains(id) }
    // An id that chooses another journey leaves this one out unless something of its own is named.
    guard !meant.isEmpty || foreign.isEmpty else { return nil }
    var plan = plan
    let citizens = plan.personas.filter { persona in meant.contains { isNamed(persona.id, by: $0, in: plan) } }
    if !citizens.isEmpty { plan.personas = citizens }
    let last = plan.steps.lastIndex { step in meant.contains { isNamed(step.id, by: $0, in: plan) } }
    if let last, plan.steps.indices.contains(last + 1) { plan.stopBefore = earlier(plan, plan.steps[last + 1].id) }
    return plan
  }

  /// The step before which the walk ends: the script's own, unless the selection ends earlier.
  private func earlier(_ plan: JourneyPlan, _ step: String) -> String {
    let order = plan.steps.map(\.id)
    guard let own = plan.stopBefore.flatMap(order.firstIndex), let new = order.firstIndex(of: step) else { return step }
    return order[min(own, new)]
  }
}

/// Why a selection leaves nothing to play.
package enum SelectionError: WordedError, Sendable, Equatable {
  /// No journey has the tag.
  case unknownTag(String, known: [String])
  /// No journey, persona or step has the id.
  case unknownID(String, known: [String])
  /// The ids exclude each other.
  case nothingLeft
  /// The newest run played none of the journeys.
  case notPlayed(run: String)

  package var words: LocalizedText {
    switch self {
    case .unknownTag(let tag, let known):
      LocalizedText(
        da: "Ingen rejse har mærket '\(tag)'; "
          + (known.isEmpty ? "ingen har mærker." : "der er: \(known.joined(separator: ", "))."),
        en: "No journey has the tag '\(tag)'; "
          + (known.isEmpty ? "none has tags at all." : "there are: \(known.joined(separator: ", "))."))
    case .unknownID(let id, let known):
      LocalizedText(
        da: "Ingen rejse, persona eller trin hedder '\(id)'; der er: \(known.prefix(40).joined(separator: ", ")).",
        en: "No journey, persona or step is called '\(id)'; there are: \(known.prefix(40).joined(separator: ", ")).")
    case .notPlayed(let run):
      LocalizedText(
        da: "Den seneste kørsel, '\(run)', afspillede ingen af disse rejser, så intet vides at være gået galt; kør dem "
          + "først.",
        en: "The newest run, '\(run)', played none of these journeys, so nothing is known to have failed; run them "
          + "first.")
    case .nothingLeft:
      LocalizedText(
        da: "Det, der står efter --only, udelukker hinanden, så der er intet at afspille.",
        en: "The ids after --only exclude each other, so nothing is left to play.")
    }
  }
}
