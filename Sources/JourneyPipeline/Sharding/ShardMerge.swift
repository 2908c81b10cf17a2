package import JourneyModel
package import RunStore

/// Makes one run of the parts that several machines played: what one machine would have left.
///
/// The events of the parts are written one after the other; each keeps its own times, and the order in which a report
/// shows them is the plans'. What can't be told from one machine's run is refused.
package struct ShardMerge {
  private struct Part {
    let folder: RunFolder
    let shard: RunShard
    let metadata: RunMetadata
    let plans: [JourneyPlan]
    let ending: RunEnding
    let reason: LocalizedText?
  }

  private let parts: [Part]
  private let plans: [JourneyPlan]

  /// The parts in some folders, in any order.
  ///
  /// - Throws: `MergeError` when they don't make a whole, `RunStoreError` when one can't be read.
  package init(_ folders: [RunFolder]) throws {
    parts = try folders.map { folder in
      let run = try RunReader(folder).run()
      guard let shard = run.metadata.shard else { throw MergeError.noPart(folder.path) }
      return Part(
        folder: folder, shard: shard, metadata: run.metadata, plans: run.plans, ending: run.ending,
        reason: run.endingReason)
    }.sorted { $0.shard.number < $1.shard.number }
    plans = try Self.plans(parts)
  }

  /// Writes the whole run into a folder of its own.
  ///
  /// - Parameters:
  ///   - results: the folder of all runs.
  ///   - checks: settings of single checks in place of those that the parts were played with; none: those.
  /// - Returns: the run's folder.
  /// - Throws: `RunStoreError` when it can't be written.
  package func write(in results: String, checks: [CheckSetting] = []) throws(RunStoreError) -> RunFolder {
    var options = RunOptions(startedAt: parts.map(\.metadata.startedAt).min() ?? "")
    options.label = parts.first?.metadata.label ?? ""
    let folder = try RunFolder.create(in: results, named: options.runName(plans))
    let (log, pages) = (try EventLog(folder), PageStore(folder))
    try log.append(.runStarted(metadata: metadata(options, run: folder.run, checks)))
    for plan in plans { try log.append(.journeyPlanned(plan: plan)) }
    for part in parts {
      let copy = PageCopy(from: PageStore(part.folder), to: pages)
      try RunReader(part.folder).eachEvent { event throws(RunStoreError) in
        if let event = try copy.event(event) { try log.append(event) }
      }
    }
    if let reason = parts.lazy.compactMap(\.reason).first { try log.append(.guardTripped(reason: reason)) }
    if let ending { try log.append(.runEnded(ending: ending)) }
    return folder
  }

  private func metadata(_ options: RunOptions, run: String, _ checks: [CheckSetting]) -> RunMetadata {
    var metadata = RunMetadata(
      schemaVersion: RunMetadata.currentSchemaVersion, run: run, toolVersion: parts[0].metadata.toolVersion,
      startedAt: options.startedAt, label: options.label, repeats: parts[0].metadata.repeats,
      playsMistakes: parts.contains { $0.metadata.playsMistakes })
    let planned = parts.compactMap(\.metadata.plannedRequests)
    metadata.plannedRequests = planned.isEmpty ? nil : planned.reduce(0, +)
    metadata.checks = checks.isEmpty ? parts[0].metadata.checks : checks
    return metadata
  }

  /// How the whole ended: as the part that came least far; nil where one died, as its own last event is missing.
  private var ending: RunEnding? {
    let endings = parts.map(\.ending)
    if endings.contains(.lost) { return nil }
    return [.interrupted, .stoppedByGuard].first(where: endings.contains) ?? .finished
  }

  /// The plans of all parts in the order one machine would have had them.
  private static func plans(_ parts: [Part]) throws(MergeError) -> [JourneyPlan] {
    guard let first = parts.first else { throw .nothing }
    for part in parts.dropFirst() {
      let same = part.shard.count == first.shard.count && part.shard.journeys == first.shard.journeys
      let alike =
        part.metadata.label == first.metadata.label && part.metadata.repeats == first.metadata.repeats
        && part.metadata.toolVersion == first.metadata.toolVersion && part.metadata.checks == first.metadata.checks
      guard same, alike else { throw .otherRun(first.folder.path, part.folder.path) }
    }
    let all = parts.flatMap(\.plans)
    let plans = first.shard.journeys.map { id in all.filter { $0.id == id } }
    for (id, found) in zip(first.shard.journeys, plans) where found.count != 1 {
      throw found.isEmpty ? .missing(id, parts: first.shard.count, given: parts.map(\.shard.number)) : .twice(id)
    }
    return plans.flatMap { $0 }
  }
}
