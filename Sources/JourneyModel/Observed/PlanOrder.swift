/// The order of walks and experiments that the plans give, whichever of them was played faster.
package struct PlanOrder: Sendable {
  private var journeys: [String: Int] = [:]
  private var personas: [[String]: Int] = [:]
  private var steps: [[String]: Int] = [:]

  /// The order of some plans, in the order they were named.
  package init(plans: [JourneyPlan]) {
    for (index, plan) in plans.enumerated() {
      journeys[plan.id] = index
      for (position, persona) in plan.personas.enumerated() { personas[[plan.id, persona.id]] = position }
      for (position, step) in plan.steps.enumerated() { steps[[plan.id, step.id]] = position }
    }
  }

  /// Walks by journey, controls before variants, then by persona, repeat and id.
  package func sorted(_ walks: [Walk]) -> [Walk] {
    sorted(walks) { walk in
      let ranks = [
        journeys[walk.journey] ?? .max, walk.isControl ? 0 : 1, personas[[walk.journey, walk.persona]] ?? .max,
        walk.repetition,
      ]
      return Key(ranks: ranks, id: walk.id)
    }
  }

  /// Experiments by journey, step, persona and id.
  package func sorted(_ experiments: [Experiment]) -> [Experiment] {
    sorted(experiments) { experiment in
      let ranks = [
        journeys[experiment.journey] ?? .max, steps[[experiment.journey, experiment.step]] ?? .max,
        personas[[experiment.journey, experiment.persona]] ?? .max,
      ]
      return Key(ranks: ranks, id: experiment.id)
    }
  }

  private func sorted<Value>(_ values: [Value], by key: (Value) -> Key) -> [Value] {
    values.map { (key: key($0), value: $0) }.sorted { $0.key < $1.key }.map(\.value)
  }

  private struct Key: Comparable {
    let ranks: [Int]
    let id: String

    static func < (left: Key, right: Key) -> Bool {
      left.ranks == right.ranks ? left.id < right.id : left.ranks.lexicographicallyPrecedes(right.ranks)
    }
  }
}
