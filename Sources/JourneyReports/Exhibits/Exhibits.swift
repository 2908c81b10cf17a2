package import JourneyModel

/// What stands behind a run's findings: the request that showed each, and the form it is about.
///
/// It is made of the masked exchanges and pages that the checks judged, live or read back from the run's folder, so that
/// a report rendered again years later shows the same.
package struct Exhibits: Sendable, Equatable {
  /// What stands behind one finding.
  package struct Exhibit: Sendable, Equatable {
    /// The request, or nil where no exchange shows it.
    package let request: CurlLine?
    /// The form, or nil where the finding is about none.
    package let form: FormSketch?
  }

  private struct Key: Hashable {
    let walk: WalkID
    let exchange: Int
    let place: Place
    let isAnswer: Bool

    init?(_ finding: Finding) {
      guard let exchange = finding.evidence.exchange else { return nil }
      (walk, place, self.exchange) = (finding.evidence.walk, finding.place, exchange)
      isAnswer = finding.family != nil
    }
  }

  private let exhibits: [Key: Exhibit]

  /// Nothing.
  package static let none = Exhibits(exhibits: [:])

  private init(exhibits: [Key: Exhibit]) { self.exhibits = exhibits }

  /// What was seen, for a run's findings.
  package init(of journeys: [ObservedJourney], for findings: [Finding]) {
    let walks = Dictionary(
      journeys.flatMap { $0.walks + $0.experiments.flatMap { [$0.variant, $0.control] } }.map { ($0.walk.id, $0) },
      uniquingKeysWith: { first, _ in first })
    var exhibits: [Key: Exhibit] = [:]
    for finding in findings {
      guard let key = Key(finding), exhibits[key] == nil, let walk = walks[key.walk] else { continue }
      exhibits[key] = Exhibit(
        request: CurlLine(of: key.exchange, in: walk.walk.exchanges),
        form: walk.page(of: key.exchange).flatMap {
          FormSketchReader.sketch(of: $0.page, at: key.place, isAnswer: key.isAnswer)
        })
    }
    self.exhibits = exhibits
  }

  /// What stands behind a finding, or nil when nothing was kept.
  package func exhibit(of finding: Finding) -> Exhibit? { Key(finding).flatMap { exhibits[$0] } }
}
