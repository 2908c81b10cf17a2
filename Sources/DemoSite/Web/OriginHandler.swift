import FlyingFox
import Foundation
import Synchronization

/// Stands between FlyingFox and the pages of one origin: bounds and decodes requests, writes answers.
final class OriginHandler: HTTPHandler {
  /// Bytes of a body that are read; the longest honest form has some 3,000.
  static let maximumBody = 64 * 1024
  /// Bytes of a body that are read where it may bring a file: more than the largest photo that is taken, so that one
  /// that is too large can be told so.
  static let maximumUpload = 4 * 1024 * 1024
  /// Bytes of a body that are thrown away before giving up on the connection.
  static let maximumDrained = 8 * 1024 * 1024

  private let router = Mutex<Router?>(nil)

  /// Starts answering with these pages.
  func use(_ router: Router) {
    self.router.withLock { $0 = router }
  }

  func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
    let isHead = request.method.rawValue == "HEAD"
    let body = try await readBody(of: request)
    guard let router = router.withLock(\.self) else {
      return HTTPResponse(statusCode: .serviceUnavailable)
    }
    let answer = router.answer(IncomingRequest(request, body: body))
    if answer.delay > .zero { try await Task.sleep(for: answer.delay) }
    return written(answer, isHead: isHead)
  }

  /// The whole body, or `nil` where it is longer than a form can be.
  ///
  /// A body is always read to its end, because what is left of it would be taken for the next request.
  private func readBody(of request: HTTPRequest) async throws -> [UInt8]? {
    let type = request.headers[.contentType] ?? ""
    let maximum = type.lowercased().hasPrefix("multipart/form-data") ? Self.maximumUpload : Self.maximumBody
    var body: [UInt8] = []
    var count = 0
    for try await chunk in request.bodySequence {
      count += chunk.count
      if count <= maximum { body.append(contentsOf: chunk) }
      if count > Self.maximumDrained { return nil }
    }
    return count <= maximum ? body : nil
  }

  private func written(_ response: SiteResponse, isHead: Bool) -> HTTPResponse {
    var headers = HTTPHeaders()
    for header in response.headers { headers.addValue(header.value, for: HTTPHeader(header.name)) }
    if let type = response.contentType { headers[.contentType] = type }
    if isHead { headers[.contentLength] = String(response.body.count) }
    let phrase = Self.phrases[response.status] ?? "Status"
    return HTTPResponse(
      statusCode: HTTPStatusCode(response.status, phrase: phrase), headers: headers,
      body: isHead ? Data() : Data(response.body))
  }

  private static let phrases = [
    200: "OK", 204: "No Content", 303: "See Other", 400: "Bad Request", 403: "Forbidden", 404: "Not Found",
    405: "Method Not Allowed", 413: "Content Too Large", 414: "URI Too Long", 415: "Unsupported Media Type",
    500: "Internal Server Error", 503: "Service Unavailable",
  ]
}
