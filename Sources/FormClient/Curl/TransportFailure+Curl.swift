import CCurl
import Foundation
import JourneyModel
import PageModel

extension TransportFailure {
  /// The failure of a transfer that libcurl ended with a code other than `CURLE_OK`.
  static func curl(_ code: CURLcode, _ transfer: CurlTransfer) -> TransportFailure {
    if let refusal = transfer.refusal { return refusal }
    let host = transfer.request.url.origin
    let detail = detail(code, transfer)
    let kind = kind(code, transfer, detail: detail)
    return TransportFailure(
      kind, sentence(kind, host: host, limits: transfer.limits) + " (libcurl \(code.rawValue): \(detail))")
  }

  private static func kind(_ code: CURLcode, _ transfer: CurlTransfer, detail: String) -> Kind {
    switch code {
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: return .nameNotResolved
    case CURLE_COULDNT_CONNECT:
      return transfer.handle.systemError == Int(ETIMEDOUT) ? .connectionTimeout : .connectionRefused
    case CURLE_OPERATION_TIMEDOUT: return transfer.handle.hasConnected ? .responseTimeout : .connectionTimeout
    case CURLE_URL_MALFORMAT: return .invalidAddress
    case CURLE_GOT_NOTHING, CURLE_SEND_ERROR: return .connectionReset
    case CURLE_RECV_ERROR: return detail.contains("chunked-encoding") ? .malformedResponse : .connectionReset
    case CURLE_HTTP2, CURLE_HTTP2_STREAM, CURLE_PARTIAL_FILE, CURLE_WEIRD_SERVER_REPLY: return .malformedResponse
    // libcurl's name for an answer without a status line (HTTP/0.9); the scheme was checked before.
    case CURLE_UNSUPPORTED_PROTOCOL: return .malformedResponse
    case CURLE_BAD_CONTENT_ENCODING: return .malformedEncoding
    // One header line beyond libcurl's own bound of 100 kB comes as lack of memory.
    case CURLE_OUT_OF_MEMORY where transfer.handle.hasConnected && !transfer.head.isComplete: return .tooManyHeaders
    default: return tlsCodes.contains(code.rawValue) ? .tlsFailure : .other
    }
  }

  private static let tlsCodes: Set<UInt32> = Set(
    [
      CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER,
      CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CRL_BADFILE, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_ENGINE_NOTFOUND,
      CURLE_SSL_ENGINE_SETFAILED, CURLE_SSL_ENGINE_INITFAILED, CURLE_SSL_PINNEDPUBKEYNOTMATCH,
      CURLE_SSL_INVALIDCERTSTATUS, CURLE_SSL_SHUTDOWN_FAILED, CURLE_SSL_CLIENTCERT, CURLE_USE_SSL_FAILED,
    ].map(\.rawValue))

  /// libcurl's words, unless they repeat a part of the request that may hold personal data.
  private static func detail(_ code: CURLcode, _ transfer: CurlTransfer) -> String {
    let general = unsafe String(cString: curl_easy_strerror(code))
    let words = transfer.handle.errorDetail
    let url = transfer.request.url
    let secrets = [url.path, url.query, url.username, url.password].compactMap { $0 }.filter { $0.count > 1 }
    // How long it took differs from citizen to citizen, and the same trouble would be told once for each.
    let steady = words.replacing(/\safter \d+ (ms|milliseconds)/, with: "")
    return words.isEmpty || secrets.contains(where: words.contains) ? general : steady
  }

  private static func sentence(_ kind: Kind, host: String, limits: ClientLimits) -> String {
    switch kind {
    case .nameNotResolved: "The name of \(host) has no address; check its spelling and the network."
    case .connectionRefused:
      "\(host) could not be connected to; check that the service runs and is reachable from here."
    case .connectionTimeout: "\(host) did not accept a connection within \(limits.connecting.inWords)."
    case .responseTimeout: "\(host) did not answer in full within \(limits.response.inWords)."
    case .connectionReset: "\(host) closed the connection before it had answered."
    case .tlsFailure: "No secure connection to \(host) could be made; check its certificate."
    case .malformedResponse: "\(host) sent a response that breaks the rules of HTTP."
    case .malformedEncoding: "\(host) sent a compressed body that can't be unpacked."
    case .tooManyHeaders: tooManyHeadersSentence(host, limits)
    case .invalidAddress: "An address at \(host) is not valid."
    default: "The exchange with \(host) failed."
    }
  }

  private static func tooManyHeadersSentence(_ host: String, _ limits: ClientLimits) -> String {
    "\(host) sent more than \(limits.headerCount) header fields or \(limits.headerBytes) bytes of them."
  }

  static func tooManyHeaders(_ url: WebURL, _ limits: ClientLimits) -> TransportFailure {
    TransportFailure(.tooManyHeaders, tooManyHeadersSentence(url.origin, limits))
  }

  static func bodyTooLarge(_ url: WebURL, _ limits: ClientLimits) -> TransportFailure {
    TransportFailure(.bodyTooLarge, "\(url.origin) sent a body of more than \(limits.bodyBytes) bytes.")
  }

  static func conflictingLengths(_ url: WebURL) -> TransportFailure {
    TransportFailure(
      .malformedResponse,
      "\(url.origin) sent Content-Length fields that differ, so nobody knows where its response ends; "
        + "browsers refuse it.")
  }

  static func addressNotAllowed(_ url: WebURL, _ address: String) -> TransportFailure {
    TransportFailure(
      .addressNotAllowed,
      "\(url.origin) leads to \(address), an address of a private network; nothing was sent. "
        + "List the host as internal if that is meant."
    )
  }

  static func connectionLost(_ url: WebURL) -> TransportFailure {
    TransportFailure(
      .connectionReset,
      "\(url.origin) closed a kept connection while a form was sent; it was not sent again, as it may have arrived.")
  }

  static func cancelled(_ url: WebURL) -> TransportFailure {
    TransportFailure(.cancelled, "The exchange with \(url.origin) was cancelled.")
  }

  /// libcurl could not be set up for a request.
  static func unusable(_ url: WebURL, _ reason: String) -> TransportFailure {
    TransportFailure(.other, "The exchange with \(url.origin) could not be started: \(reason).")
  }
}

extension Duration {
  /// The duration as a message shows it: `30 s`, `0.5 s`.
  fileprivate var inWords: String {
    let (seconds, attoseconds) = components
    let tenths = attoseconds / 100_000_000_000_000_000
    return tenths == 0 ? "\(seconds) s" : "\(seconds).\(tenths) s"
  }
}
