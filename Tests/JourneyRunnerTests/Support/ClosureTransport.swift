import FormClient
import JourneyModel

/// A transport that answers with a closure.
struct ClosureTransport: HTTPTransport {
  let answer: @Sendable (HTTPRequest) async throws(TransportFailure) -> HTTPResponse

  func send(_ request: HTTPRequest, for citizen: CitizenID) async throws(TransportFailure) -> HTTPResponse {
    try await answer(request)
  }

  func addCookies(_ cookies: [Cookie], to citizen: CitizenID) async {}

  func forget(_ citizen: CitizenID) async {}

  /// Answers every request with one page.
  static func page(_ html: String, headers: [HeaderField] = []) -> ClosureTransport {
    ClosureTransport { _ throws(TransportFailure) in
      HTTPResponse(
        status: 200, headers: [HeaderField("Content-Type", "text/html; charset=utf-8")] + headers,
        body: Array(html.utf8))
    }
  }
}
