import JourneyModel

/// What other threads ask of a `CurlWorker`; each question carries the continuation that gets the answer.
enum CurlCommand: Sendable {
  /// How a request ended.
  typealias Outcome = Result<HTTPResponse, TransportFailure>

  case send(id: UInt64, HTTPRequest, CitizenID, CheckedContinuation<Outcome, Never>)
  case cancel(id: UInt64)
  case cookies(CitizenID, CheckedContinuation<[Cookie], Never>)
  case addCookies([Cookie], CitizenID, CheckedContinuation<Void, Never>)
  case forget(CitizenID, CheckedContinuation<Void, Never>)
  case stop

  /// Answers a command that comes when the worker has ended.
  func refuse() {
    switch self {
    case .send(_, let request, _, let reply): reply.resume(returning: .failure(.cancelled(request.url)))
    case .cookies(_, let reply): reply.resume(returning: [])
    case .addCookies(_, _, let reply), .forget(_, let reply): reply.resume()
    case .cancel, .stop: break
    }
  }
}
