import JourneyModel
import PageModel

/// One request on its way: what libcurl's callbacks fill, on the worker's thread only.
final class CurlTransfer {
  let id: UInt64
  let request: HTTPRequest
  let citizen: CitizenID
  let handle: CurlHandle
  let limits: ClientLimits
  /// The cookies that go with the request where some are withheld, in a jar of their own; nil for the citizen's jar.
  let lent: CookieJar?
  private let withheld: [Cookie]
  private let addressRule: AddressRule
  private let reply: CheckedContinuation<CurlCommand.Outcome, Never>

  private(set) var head = ResponseHead()
  private(set) var address = ""
  /// Why one of the callbacks stopped the transfer.
  private(set) var refusal: TransportFailure?
  private var body: [UInt8] = []
  private var attempts = 0

  init(
    id: UInt64, request: HTTPRequest, citizen: CitizenID, handle: CurlHandle, settings: TransportSettings,
    lent: CookieJar? = nil, withheld: [Cookie] = [], reply: CheckedContinuation<CurlCommand.Outcome, Never>
  ) {
    self.id = id
    self.request = request
    self.citizen = citizen
    self.handle = handle
    self.limits = settings.limits
    self.lent = lent
    self.withheld = withheld
    self.addressRule = AddressRule(for: request.url, internalHosts: settings.internalHosts)
    self.reply = reply
  }

  /// Takes one line of the header section; false stops the transfer.
  func receive(headerLine line: UnsafeRawBufferPointer) -> Bool {
    if unsafe !head.read(line, limits: limits) {
      refusal = .tooManyHeaders(request.url, limits)
    } else if head.isComplete, head.hasConflictingLengths {
      refusal = .conflictingLengths(request.url)
    }
    return refusal == nil
  }

  /// Takes a decoded part of the body; false stops the transfer.
  func receive(bodyPart part: UnsafeRawBufferPointer) -> Bool {
    guard body.count + part.count <= limits.bodyBytes else {
      refusal = .bodyTooLarge(request.url, limits)
      body = []
      return false
    }
    unsafe body.append(contentsOf: part)
    return true
  }

  /// Makes room for the length that the service announces; a lie costs no more than a megabyte.
  func expect(bodyBytes count: Int) {
    guard body.isEmpty, count > 0 else { return }
    body.reserveCapacity(min(count, limits.bodyBytes, 1_000_000))
  }

  /// Judges the connection that libcurl has picked; false stops the transfer before the request is sent.
  ///
  /// libcurl sends a request again when a kept connection dies before the first byte of an answer. Nobody can know
  /// whether the service has carried out the first one, so only safe methods go again (RFC 9110 section 9.2.2).
  func mayUse(address: String) -> Bool {
    self.address = address
    attempts += 1
    guard attempts == 1 || request.method == "GET" || request.method == "HEAD" else {
      refusal = .connectionLost(request.url)
      return false
    }
    if addressRule.allows(address) { return true }
    refusal = .addressNotAllowed(request.url, address)
    return false
  }

  /// Whether no byte of the body has come.
  var hasNoBody: Bool { body.isEmpty }

  /// The response, once libcurl says that it is whole.
  func response(timing: ExchangeTiming) -> HTTPResponse {
    var response = HTTPResponse(
      status: head.status, headers: head.fields, body: body, address: address, timing: timing)
    response.withheldCookies = Set(withheld.map(\.name)).sorted()
    return response
  }

  /// Answers whoever waits; to be called once.
  func resume(_ outcome: CurlCommand.Outcome) { reply.resume(returning: outcome) }
}
