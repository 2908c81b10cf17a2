/// Makes cases of a journey's stations: everything that turns a run red turns a case red.
struct PipelineCaseBuilder {
  private let cards: [String: FindingCard]

  /// A builder for a document's journeys.
  init(_ document: ReportDocument) {
    cards = Dictionary(
      document.findings.cards.map { ($0.anchor, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// For each citizen the steps and the end; then the findings that no step shows.
  func cases(of journey: JourneySection) -> [PipelineCase] {
    let walked = journey.lanes.flatMap { lane in
      let name = "\(journey.id).\(lane.persona)"
      return lane.stations.map { self.step($0, className: name) } + [end(of: lane, className: name)]
    }
    return walked + journey.unplaced.compactMap { cards[$0] }.map { finding($0, className: journey.id) }
  }

  /// Failed where the step failed or an error-level finding stands on it; skipped where it wasn't reached.
  private func step(_ station: Station, className: String) -> PipelineCase {
    let found = station.marks.compactMap { cards[$0.anchor] }
    let errors = found.filter(\.isError)
    var test = PipelineCase(className: className, name: "\(station.step): \(station.title)")
    test.milliseconds = station.milliseconds
    // An absolute path names somebody's machine and leads nowhere on another.
    if !station.file.hasPrefix("/") { (test.file, test.line) = (station.file, station.line) }
    test.output = found.filter { !$0.isError }.map(sentence)
    if station.end == .blocked {
      test.result = PipelineCase.Result(kind: .error, type: "blocked", texts: station.problems)
    } else if station.end == .failed || !errors.isEmpty {
      let texts = station.problems + errors.map(sentence)
      test.result = PipelineCase.Result(
        kind: .failure, type: errors.first?.check ?? "step", texts: texts.isEmpty ? [station.status.text] : texts)
    } else if station.end == .skipped {
      test.result = PipelineCase.Result(kind: .skipped, type: "", texts: [station.status.text])
    }
    return test
  }

  /// A walk can fail without a failed step: a citizen who should have been refused got through.
  private func end(of lane: JourneyLane, className: String) -> PipelineCase {
    let text = "\(lane.outcome.text): \(lane.reason)"
    var test = PipelineCase(className: className, name: "outcome")
    switch lane.end {
    case .passed: test.output = [text]
    case .failed: test.result = PipelineCase.Result(kind: .failure, type: "outcome", texts: [text])
    case .blocked: test.result = PipelineCase.Result(kind: .error, type: "blocked", texts: [text])
    case .skipped: test.result = PipelineCase.Result(kind: .skipped, type: "", texts: [text])
    }
    return test
  }

  /// A finding that stands on no citizen's step, under a name that stays the same from run to run.
  private func finding(_ card: FindingCard, className: String) -> PipelineCase {
    var test = PipelineCase(className: className, name: "\(card.check): \(card.step) (\(card.fingerprint))")
    if card.isError {
      test.result = PipelineCase.Result(kind: .failure, type: card.check, texts: [sentence(card)])
    } else {
      test.output = [sentence(card)]
    }
    return test
  }

  private func sentence(_ card: FindingCard) -> String {
    let change = card.change.map { ", \($0.text)" } ?? ""
    return "[\(card.check)] \(card.severityLabel)\(change): \(card.title) (\(card.location)): \(card.message)"
  }
}
