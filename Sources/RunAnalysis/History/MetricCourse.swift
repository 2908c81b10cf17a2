package import JourneyModel

/// One figure of a journey over many runs, and since when it has stood where it stands.
package struct MetricCourse: Sendable, Equatable, Codable {
  /// The figures.
  package enum Metric: String, Sendable, Codable, CaseIterable {
    /// Predicted seconds of an error-free expert (KLM).
    case effort
    /// Median milliseconds of the service's own answers.
    case response
    /// The share of control walks that came to the persona's right end.
    case rightEnds = "right-ends"
    /// How many findings there are.
    case findings
    /// How many findings of severity 3 and 4 there are.
    case errors
    /// How many requests were sent.
    case requests

    /// The figure in words, with its unit.
    package var label: LocalizedText {
      switch self {
      case .effort: LocalizedText(da: "Ekspertsekunder", en: "Expert seconds")
      case .response: LocalizedText(da: "Svartid, ms (median)", en: "Response, ms (median)")
      case .rightEnds: LocalizedText(da: "Andel gennemløb til rigtigt mål", en: "Share of walks to the right end")
      case .findings: LocalizedText(da: "Fund", en: "Findings")
      case .errors: LocalizedText(da: "Fund af alvor 3 og 4", en: "Findings of severity 3 and 4")
      case .requests: LocalizedText(da: "Forespørgsler", en: "Requests")
      }
    }

    /// Whether the same service gives the same figure again; what is timed never does.
    package var isExact: Bool { self != .response }
  }

  /// The figure of one run.
  package struct Point: Sendable, Equatable, Codable {
    /// The run.
    package let run: String
    /// When it started.
    package let startedAt: String
    /// What was tested, or an empty string.
    package let label: String
    /// The figure; nil where the run has none, and where it didn't come to its end.
    package let value: Double?
    /// How many samples or walks it is of, or nil for a count.
    package let samples: Int?
  }

  /// Since when the figure has stood where it stands.
  package struct Standing: Sendable, Equatable, Codable {
    /// The first run that had it.
    package let run: String
    /// When that started.
    package let startedAt: String
    /// What it was before, or nil when it was never anything else.
    package let before: Double?
  }

  /// The figure.
  package let metric: Metric
  /// One point a run, oldest first.
  package let points: [Point]
  /// Since when; nil without a value and for what is timed.
  package let standing: Standing?

  /// The course of a figure over a journey's runs.
  package init(_ metric: Metric, of history: JourneyHistory) {
    self.metric = metric
    points = history.records.map { Self.point(metric, $0) }
    standing = metric.isExact ? Self.standing(points) : nil
  }

  /// A run that ended early counts less of everything, so it has no figure.
  private static func point(_ metric: Metric, _ record: RunRecord) -> Point {
    var samples: Int?
    var value: Double?
    switch metric {
    case .effort: value = record.expertSeconds
    case .response: (value, samples) = (record.serviceMilliseconds, record.serviceSamples)
    case .rightEnds:
      samples = record.walks
      value = record.walks > 0 ? Double(record.rightEnds) / Double(record.walks) : nil
    case .findings: value = Double(record.findings.count)
    case .errors: value = Double(record.findings.count { $0.severity >= .seeksHelp })
    case .requests: value = Double(record.requests)
    }
    return Point(
      run: record.run, startedAt: record.startedAt, label: record.label,
      value: record.ending == .finished ? value : nil, samples: samples)
  }

  private static func standing(_ points: [Point]) -> Standing? {
    let known = points.filter { $0.value != nil }
    guard let last = known.last else { return nil }
    let changed = known.lastIndex { $0.value != last.value }
    let first = known[(changed ?? -1) + 1]
    return Standing(run: first.run, startedAt: first.startedAt, before: changed.flatMap { known[$0].value })
  }
}
