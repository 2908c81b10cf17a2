import Foundation

/// A citizen who asks a site's pages themselves, without sockets, and remembers every answer.
///
/// Redirects are followed one by one, cookies kept, and forms sent with what they hold already.
struct SiteVisitor {
  /// One request and its answer.
  struct Exchange {
    /// Method, path, and what a form was sent with.
    let request: String
    let response: SiteResponse
  }

  private(set) var exchanges: [Exchange] = []
  private let origins: [(address: String, router: Router)]
  private var cookies: [String: String] = [:]
  /// The origin of the newest page.
  private var origin: String

  /// A citizen on a site that nobody has used yet.
  init(_ configuration: DemoSiteConfiguration) {
    let addresses = DemoSiteAddresses(
      serviceURL: "http://127.0.0.1:1", brokerURL: "http://127.0.0.1:2", payURL: "http://127.0.0.1:3")
    let site = SiteContext(configuration: configuration, addresses: addresses)
    origins = [
      (addresses.serviceURL, ServiceOrigin.router(site)), (addresses.brokerURL, LoginBroker.router(site)),
      (addresses.payURL, PaymentProvider.router(site)),
    ]
    origin = addresses.serviceURL
  }

  /// Goes on as another citizen with another browser.
  mutating func becomeAnother() {
    cookies = [:]
    origin = origins[0].address
  }

  /// Asks for a page and follows where it leads.
  mutating func get(_ url: String) {
    send(IncomingRequest(method: "GET", target: "/"), to: url, as: "GET")
    follow()
  }

  /// Sends the newest page's form for a path, with its own values where none are given, and follows where it leads.
  mutating func submit(_ path: String, _ fields: [(name: String, value: String)] = [], file: SentFile? = nil) {
    let (action, own) = form(for: path)
    let given = Set(fields.map(\.name))
    let entries = own.filter { !given.contains($0.name) } + fields
    var words = fields.map { "\($0.name)=\($0.value)" }
    if let file { words.append("\(file.field)=\(file.name), \(file.content.count) byte") }
    let (type, body) = file.map { Self.multipart(entries, $0) } ?? (Self.urlEncodedType, Self.urlEncoded(entries))
    let request = IncomingRequest(method: "POST", target: "/", contentType: type, body: body)
    send(request, to: action ?? path, as: "POST", words.joined(separator: ", "))
    follow()
  }

  /// Sends the newest page's form twice, as who presses a button twice does, and follows where the second leads.
  mutating func pressTwice(_ path: String) {
    let (action, entries) = form(for: path)
    let request = IncomingRequest(
      method: "POST", target: "/", contentType: Self.urlEncodedType, body: Self.urlEncoded(entries))
    for _ in 1...2 { send(request, to: action ?? path, as: "POST") }
    follow()
  }

  /// A file to send.
  struct SentFile {
    let field: String
    let name: String
    let content: [UInt8]
  }

  private mutating func follow() {
    for _ in 0..<8 {
      guard let answer = exchanges.last?.response, answer.status == 303,
        let location = answer.headers.first(where: { $0.name == "Location" })?.value
      else { return }
      send(IncomingRequest(method: "GET", target: "/"), to: location, as: "GET")
    }
  }

  private mutating func send(_ request: IncomingRequest, to url: String, as method: String, _ words: String = "") {
    if let found = origins.first(where: { url.hasPrefix($0.address + "/") }) { origin = found.address }
    let target = url.hasPrefix(origin) ? String(url.dropFirst(origin.count)) : url
    let router = origins.first { $0.address == origin }?.router ?? origins[0].router
    let cookie = cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
    let response = router.answer(
      IncomingRequest(
        method: method, target: target, contentType: request.contentType, cookie: cookie, body: request.body))
    for header in response.headers where header.name == "Set-Cookie" { keep(header.value) }
    exchanges.append(
      Exchange(request: "\(method) \(target)" + (words.isEmpty ? "" : "  \(words)"), response: response))
  }

  private mutating func keep(_ header: String) {
    let parts = header.split(separator: ";")
    let pair = (parts.first ?? "").split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard pair.count == 2 else { return }
    cookies[String(pair[0])] = pair[1].isEmpty ? nil : String(pair[1])
  }

  // MARK: Forms

  private typealias Entry = (name: String, value: String)

  /// The address and entries of the newest page's form whose action ends in a path.
  private func form(for path: String) -> (action: String?, entries: [Entry]) {
    guard let page = exchanges.last?.response.page else { return (nil, []) }
    for form in page.elements(.form) {
      guard form.value(of: "method") == "post", let action = form.value(of: "action"), action.hasSuffix(path) else {
        continue
      }
      let areas = form.node.elements(.textarea).compactMap(Self.area)
      return (action, form.node.elements(.input).compactMap(Self.entry) + areas)
    }
    return (nil, [])
  }

  private static func entry(_ input: HTMLNode.Found) -> Entry? {
    guard let name = input.value(of: "name"), let type = input.value(of: "type") else { return nil }
    let isChecked = input.attributes.contains { $0.name == "checked" }
    if type == "file" || type == "submit" || (type == "radio" || type == "checkbox") && !isChecked { return nil }
    return (name, input.value(of: "value") ?? "")
  }

  private static func area(_ area: HTMLNode.Found) -> Entry? {
    area.value(of: "name").map { ($0, area.node.words) }
  }

  private static let urlEncodedType = "application/x-www-form-urlencoded"

  private static func urlEncoded(_ entries: [Entry]) -> [UInt8] {
    let pairs = entries.map { PercentDecoding.encode($0.name) + "=" + PercentDecoding.encode($0.value) }
    return Array(pairs.joined(separator: "&").utf8)
  }

  private static func multipart(_ entries: [Entry], _ file: SentFile) -> (String, [UInt8]) {
    let mark = "--graense"
    var body = entries.map { "\(mark)\r\nContent-Disposition: form-data; name=\"\($0.name)\"\r\n\r\n\($0.value)\r\n" }
      .joined().utf8.map(\.self)
    let head = "Content-Disposition: form-data; name=\"\(file.field)\"; filename=\"\(file.name)\""
    body += Array("\(mark)\r\n\(head)\r\n\r\n".utf8) + file.content + Array("\r\n\(mark)--\r\n".utf8)
    return ("multipart/form-data; boundary=graense", body)
  }
}

extension HTMLNode {
  /// An element found in a page.
  struct Found {
    let node: HTMLNode
    let attributes: [HTMLAttribute]

    /// The value of an attribute.
    func value(of name: String) -> String? { attributes.first { $0.name == name }?.value }
  }

  /// The elements of a kind in this node and below, in document order.
  func elements(_ wanted: HTMLTag) -> [Found] {
    switch self {
    case .text: []
    case .fragment(let children): children.flatMap { $0.elements(wanted) }
    case .element(let tag, let attributes, let children):
      (tag == wanted ? [Found(node: self, attributes: attributes)] : []) + children.flatMap { $0.elements(wanted) }
    }
  }
}
