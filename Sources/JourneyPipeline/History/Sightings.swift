import JourneyModel
import RunAnalysis
import RunStore

/// Tells since when a run's findings have been there, by the runs beside it that started earlier.
///
/// Later runs don't count, so that a report says the same whenever it is rendered; parts of the same run (`--shard`)
/// start no earlier than the whole.
enum Sightings {
  /// The sightings of what an earlier run had looked for.
  ///
  /// - Parameters:
  ///   - run: the run.
  ///   - kept: what an earlier review of the same run had found: it stays when the runs before are gone.
  /// - Returns: the sightings by fingerprint; none where the history can't be read.
  static func of(_ run: JudgedRun, kept: [FindingSighting]) -> [FindingSighting] {
    let known = Set(kept.map(\.fingerprint))
    return (kept + read(run).filter { !known.contains($0.fingerprint) })
      .sorted { $0.fingerprint < $1.fingerprint }
  }

  private static func read(_ run: JudgedRun) -> [FindingSighting] {
    let start = run.result.metadata.startedAt
    let results = run.folder.results
    guard !run.result.findings.isEmpty, RunFolder.all(in: results).contains(where: { $0.metadata.startedAt < start }),
      let history = try? HistoryReader(results: results).read(journey: nil)
    else { return [] }
    return RunRecord.all(of: run.result).flatMap { own -> [FindingSighting] in
      let journey = history.journeys.first { $0.journey == own.journey }
      let earlier = (journey?.records ?? []).filter { $0.startedAt < start }
      guard let past = JourneyHistory.all(of: earlier).first, let whole = JourneyHistory.all(of: earlier + [own]).first
      else { return [] }
      return own.findings.compactMap { finding in
        let since = whole.course(of: finding.fingerprint)?.since
        if let since, since != start { return FindingSighting(fingerprint: finding.fingerprint, since: since) }
        guard earlier.contains(where: { $0.looked(for: finding) }) else { return nil }
        return FindingSighting(
          fingerprint: finding.fingerprint, since: nil, before: past.course(of: finding.fingerprint)?.lastSeen)
      }
    }
  }
}
