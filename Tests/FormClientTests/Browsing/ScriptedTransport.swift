import FormClient
import JourneyModel
import PageModel
import Synchronization

/// A transport that answers from a table and remembers what it was asked.
final class ScriptedTransport: HTTPTransport {
  private let answers: @Sendable (HTTPRequest) -> HTTPResponse
  private let log = Mutex<[HTTPRequest]>([])

  init(_ answers: @escaping @Sendable (HTTPRequest) -> HTTPResponse) { self.answers = answers }

  /// The requests so far.
  var requests: [HTTPRequest] { log.withLock { $0 } }

  func send(_ request: HTTPRequest, for citizen: CitizenID) async throws(TransportFailure) -> HTTPResponse {
    log.withLock { $0.append(request) }
    return answers(request)
  }

  func addCookies(_ cookies: [Cookie], to citizen: CitizenID) async {}

  func forget(_ citizen: CitizenID) async {}
}

extension HTTPResponse {
  /// A page from the lines of a `PageSketch`.
  static func page(_ sketch: String..., headers: [HeaderField] = [], status: Int = 200) -> HTTPResponse {
    HTTPResponse(
      status: status, headers: [HeaderField("Content-Type", "text/html; charset=utf-8")] + headers,
      body: Array(PageSketch.html(sketch).utf8))
  }

  /// A redirect.
  static func redirect(_ status: Int, _ locations: String..., headers: [HeaderField] = []) -> HTTPResponse {
    HTTPResponse(status: status, headers: locations.map { HeaderField("Location", $0) } + headers)
  }
}
