package import JourneyModel

/// A journey over many runs: since when each finding has been there, and how the figures moved.
package struct JourneyHistory: Sendable, Equatable, Codable {
  /// What is known of a finding today.
  package enum Status: String, Sendable, Codable, CaseIterable {
    /// The last run has it.
    case present
    /// The last run reached its step with its check, and it wasn't there.
    case gone
    /// The last run didn't look: its step wasn't reached or its check didn't judge.
    case unknown

    /// The status in words.
    package var label: LocalizedText {
      switch self {
      case .present: LocalizedText(da: "findes", en: "present")
      case .gone: LocalizedText(da: "væk", en: "gone")
      case .unknown: LocalizedText(da: "uafklaret", en: "unknown")
      }
    }
  }

  /// One finding over all runs.
  package struct Course: Sendable, Equatable, Codable {
    /// The finding as it was last seen.
    package let finding: RunRecord.SeenFinding
    /// When it was first seen.
    package let firstSeen: String
    /// When it was last seen.
    package let lastSeen: String
    /// Since when it has been there without a break, where the last run has it.
    ///
    /// A run that looked and didn't find it is a break; a run that didn't look is none.
    package let since: String?
    /// The run in which that time began.
    package let sinceRun: String?
    /// In how many runs it was seen.
    package let runs: Int
    /// How often it came back after it had been gone.
    package let returns: Int
    /// What is known today.
    package let status: Status
  }

  /// The journey.
  package let journey: String
  /// The runs, oldest first.
  package let records: [RunRecord]
  /// The findings: those that are there first, the most severe first, then the oldest.
  package let courses: [Course]

  /// The histories of all journeys in some records, by journey.
  ///
  /// - Parameter records: the records of runs, oldest first.
  /// - Returns: the histories.
  package static func all(of records: [RunRecord]) -> [JourneyHistory] {
    Set(records.map(\.journey)).sorted().map { id in JourneyHistory(id, records.filter { $0.journey == id }) }
  }

  /// A finding's course, or nil when no run saw it.
  ///
  /// Its `sinceRun` is the first run from which on it was seen without a gap.
  package func course(of fingerprint: Fingerprint) -> Course? {
    courses.first { $0.finding.fingerprint == fingerprint }
  }

  private init(_ journey: String, _ records: [RunRecord]) {
    self.journey = journey
    self.records = records
    let looks = records.map { record in
      Look(
        record: record, found: Dictionary(record.findings.map { ($0.fingerprint, $0) }, uniquingKeysWith: { a, _ in a })
      )
    }
    let fingerprints = Set(looks.flatMap(\.found.keys)).sorted()
    courses = fingerprints.compactMap { Self.course($0, looks) }.sorted {
      Self.key($0).lexicographicallyPrecedes(Self.key($1))
    }
  }

  /// One run, its findings at hand: a thousand runs are looked through for each finding.
  private struct Look {
    let record: RunRecord
    let found: [Fingerprint: RunRecord.SeenFinding]
  }

  private static func course(_ fingerprint: Fingerprint, _ looks: [Look]) -> Course? {
    var finding: RunRecord.SeenFinding?
    var seen: [RunRecord] = []
    var status = Status.unknown
    var since: RunRecord?
    var returns = 0
    for look in looks {
      let record = look.record
      if let found = look.found[fingerprint] {
        if status == .gone, !seen.isEmpty { returns += 1 }
        if status == .gone || since == nil { since = record }
        finding = found
        seen.append(record)
        status = .present
      } else if let finding {
        // Not having looked leaves what was known; only the last run's word on today is "unknown".
        if record.looked(for: finding) { (status, since) = (.gone, nil) }
      }
    }
    guard let finding, let first = seen.first, let last = seen.last else { return nil }
    let isInLast = looks.last?.found[fingerprint] != nil
    let isLooked = looks.last?.record.looked(for: finding) ?? false
    let today: Status = isInLast ? .present : isLooked ? .gone : .unknown
    return Course(
      finding: finding, firstSeen: first.startedAt, lastSeen: last.startedAt,
      since: isInLast ? since?.startedAt : nil, sinceRun: isInLast ? since?.run : nil, runs: seen.count,
      returns: returns, status: today)
  }

  private static func key(_ course: Course) -> [String] {
    let place = Status.allCases.firstIndex(of: course.status) ?? 0
    return [
      String(place), String(9 - course.finding.severity.rawValue), course.firstSeen,
      course.finding.fingerprint.rawValue,
    ]
  }
}
