import FlyingFox

/// A request as it came from the connection, and its decoding.
struct IncomingRequest: Sendable {
  let method: String
  /// Path and query, undecoded.
  let target: String
  let contentType: String
  let cookie: String
  /// `nil` where the body was too long to be read.
  let body: [UInt8]?

  /// Why a request can't be decoded, with the status it is answered with.
  struct Fault: Error {
    let status: Int
  }

  /// Characters of a request target that are read.
  static let maximumTarget = 4_096

  init(method: String, target: String, contentType: String = "", cookie: String = "", body: [UInt8]? = []) {
    self.method = method
    self.target = target
    self.contentType = contentType
    self.cookie = cookie
    self.body = body
  }

  init(_ request: HTTPRequest, body: [UInt8]?) {
    self.init(
      method: request.method.rawValue, target: request.target.rawValue,
      contentType: request.headers[.contentType] ?? "", cookie: request.headers[.cookie] ?? "", body: body)
  }

  /// The request as the pages want it.
  func decoded() -> Result<SiteRequest, Fault> {
    guard let body else { return .failure(Fault(status: 413)) }
    let bytes = Array(target.utf8)
    guard bytes.count <= Self.maximumTarget else { return .failure(Fault(status: 414)) }
    guard bytes.first == UInt8(ascii: "/") else { return .failure(Fault(status: 400)) }
    let parts = bytes.split(separator: UInt8(ascii: "?"), maxSplits: 1, omittingEmptySubsequences: false)
    var request = SiteRequest(
      method: method == "HEAD" ? "GET" : method, path: PercentDecoding.decode(parts[0]), target: target)
    if parts.count > 1 { request.query = FormFields(urlEncoded: parts[1]) }
    request.cookies = SiteRequest.cookies(of: cookie)
    guard request.method == "POST", !body.isEmpty else { return .success(request) }
    guard let content = content(of: body) else {
      return .failure(Fault(status: isFormType ? 400 : 415))
    }
    (request.form, request.files) = content
    return .success(request)
  }

  private var mediaType: String {
    contentType.prefix { $0 != ";" }.lowercased().filter { $0 != " " }
  }

  private var isFormType: Bool {
    mediaType == "application/x-www-form-urlencoded" || mediaType == "multipart/form-data"
  }

  private func content(of body: [UInt8]) -> (FormFields, [String: UploadedFile])? {
    switch mediaType {
    case "application/x-www-form-urlencoded": (FormFields(urlEncoded: body), [:])
    case "multipart/form-data": MultipartBody.parts(of: body, contentType: contentType)
    default: nil
    }
  }
}
