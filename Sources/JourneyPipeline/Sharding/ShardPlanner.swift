package import JourneyModel
package import JourneyRunner
package import RunAnalysis

/// Shares journeys out among machines so that all are done at about the same time.
///
/// A journey stays whole: its mistakes are planned from what all its citizens met, and its probes from what all of them
/// saw. The longest comes first and goes to whoever has least to do (Graham 1969, "Bounds on multiprocessing timing
/// anomalies": at most 4/3 of the best there is). Every machine must come to the same answer, so all of them need the
/// same journeys in the same order and the same history, or none.
package struct ShardPlanner: Sendable {
  private let settings: RunSettings
  private let known: [String: (requests: Int, milliseconds: Double)]

  /// A planner.
  ///
  /// - Parameters:
  ///   - settings: how the journeys are played.
  ///   - history: earlier runs; a journey is expected to take as long as last time.
  package init(settings: RunSettings, history: [JourneyHistory]) {
    self.settings = settings
    let last = history.compactMap { history in history.records.last.map { (history.journey, $0) } }
    known = Dictionary(
      last.map { journey, record in
        let each = record.serviceMilliseconds.map { $0.isFinite ? max(1, $0) : 1 } ?? 1
        return (journey, (record.requests, Double(max(1, record.requests)) * each))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// One machine's part.
  ///
  /// - Parameters:
  ///   - shard: the machine's number.
  ///   - all: every machine's journeys, in the order they were named.
  /// - Returns: its journeys in that order, and what to remember of the others; no journey where there are more machines
  ///   than journeys.
  package func part(_ shard: ShardNumber, of all: [JourneyPlan]) -> (plans: [JourneyPlan], shard: RunShard) {
    let each = millisecondsPerRequest
    let loads = all.map { load($0, millisecondsPerRequest: each) }
    let order = all.indices.sorted { (loads[$1], $0) < (loads[$0], $1) }
    var totals = [Double](repeating: 0, count: shard.count)
    var own: Set<Int> = []
    for index in order {
      let least = totals.indices.min { (totals[$0], $0) < (totals[$1], $1) } ?? 0
      totals[least] += loads[index]
      if least == shard.number - 1 { own.insert(index) }
    }
    return (
      all.indices.filter(own.contains).map { all[$0] },
      RunShard(number: shard.number, count: shard.count, journeys: all.map(\.id))
    )
  }

  /// How long a journey is expected to take: as last time, else by the requests that its plan tells of.
  private func load(_ plan: JourneyPlan, millisecondsPerRequest: Double) -> Double {
    if let known = known[plan.id] { return known.milliseconds }
    let planned = RunPlan([plan], settings: settings)
    return Double(max(1, planned.requests + planned.mistakeRequests)) * millisecondsPerRequest
  }

  /// The mean over what is known; 1 where nothing is, so that requests alone are compared.
  private var millisecondsPerRequest: Double {
    let requests = known.values.reduce(0) { $0 + max(1, $1.requests) }
    // Sorted, since the order of a sum shows in its last digit.
    let milliseconds = known.values.map(\.milliseconds).sorted().reduce(0, +)
    return requests > 0 ? milliseconds / Double(requests) : 1
  }
}
