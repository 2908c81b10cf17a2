import JourneyModel
import PageModel

extension HTTPRequest {
  /// Header fields that only a transport sets, in lower case.
  private static let reserved: Set<String> = [
    "host", "cookie", "content-length", "transfer-encoding", "connection", "expect", "accept-encoding", "upgrade", "te",
    "keep-alive", "trailer", "user-agent",
  ]

  /// What keeps the request from being sent as it is, or nil.
  ///
  /// A control byte in a method, a name or a value could smuggle in a header field or a whole request
  /// (RFC 9110 sections 5.5 and 17.13), and values may come from a hostile page.
  func problem(hosts: HostPolicy) -> TransportFailure? {
    guard url.scheme == "http" || url.scheme == "https" else {
      return TransportFailure(
        .schemeNotAllowed,
        "An address with the scheme “\(Self.shown(url.scheme))” was not opened; only http and https are.")
    }
    guard hosts.allows(url) else {
      return TransportFailure(
        .hostNotAllowed,
        "Nothing was sent to \(url.origin), which the journey does not name; add it to the hosts if it belongs.")
    }
    guard Self.isToken(method) else {
      return TransportFailure(.other, "The request to \(url.origin) has a method that is no HTTP token.")
    }
    for field in headers {
      guard Self.isToken(field.name), !Self.reserved.contains(field.name.lowercased()) else {
        let name = Self.shown(field.name)
        return TransportFailure(
          .other, "The request to \(url.origin) sets the header field “\(name)”, which only the client itself may set.")
      }
      guard !field.value.unicodeScalars.contains(where: { ($0.value < 0x20 && $0 != "\t") || $0.value == 0x7f }) else {
        return TransportFailure(
          .other,
          "The header field \(field.name) of the request to \(url.origin) holds a control character; it was not sent.")
      }
    }
    return nil
  }

  /// Whether text is a token (RFC 9110 section 5.6.2).
  private static func isToken(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"):
          true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
      }
  }

  /// Text of a hostile page, fit for a message.
  private static func shown(_ text: String) -> String {
    String(text.unicodeScalars.prefix(40).map { $0.value < 0x20 || $0.value == 0x7f ? "\u{FFFD}" : Character($0) })
  }
}
