import JourneyModel
import RunStore

/// Takes events from one run to another, with the pages that they name.
final class PageCopy {
  private let source: PageStore
  private let target: PageStore
  private var names: [BodyReference: BodyReference] = [:]

  init(from source: PageStore, to target: PageStore) {
    self.source = source
    self.target = target
  }

  /// The event as it stands in the other run, or nil for what a run tells of itself.
  func event(_ event: RunEvent) throws(RunStoreError) -> RunEvent? {
    switch event {
    case .exchanged(let walk, let exchange): return .exchanged(walk: walk, exchange: try copied(exchange))
    case .probed(let probe):
      var exchanges: [Exchange] = []
      for exchange in probe.exchanges { exchanges.append(try copied(exchange)) }
      return .probed(probe: Probe(request: probe.request, journey: probe.journey, exchanges: exchanges))
    case .walkStarted, .citizenReset, .stepEnded, .walkEnded, .experimentPlayed: return event
    case .runStarted, .journeyPlanned, .guardTripped, .runResumed, .runEnded: return nil
    }
  }

  /// The exchange with its body under the name that the other run has for it: two pages of one hash are told apart by a
  /// number, which depends on which came first.
  private func copied(_ exchange: Exchange) throws(RunStoreError) -> Exchange {
    guard let response = exchange.response, let body = response.body else { return exchange }
    let name = try name(of: body)
    guard name != body else { return exchange }
    return Exchange(
      id: exchange.id, step: exchange.step, cause: exchange.cause, request: exchange.request,
      response: ResponseRecord(
        status: response.status, headers: response.headers, body: name, bodyBytes: response.bodyBytes,
        address: response.address, timing: response.timing), failure: exchange.failure)
  }

  private func name(of body: BodyReference) throws(RunStoreError) -> BodyReference {
    if let known = names[body] { return known }
    let name = try target.keep(try source.body(body))
    names[body] = name
    return name
  }
}
