import Foundation

/// What passes between service and login broker, after the SAML 2.0 HTTP POST binding (saml-bindings-2.0-os, 3.5).
///
/// A demo's likeness of it: the messages have SAML's names and its way through the browser, but the request isn't
/// deflated and the response carries a keyed code in place of an XML signature. The subject is a pseudonym; no CPR
/// number passes through the browser.
struct LoginAssertions: Sendable {
  let signature: SipHash
  /// Seconds a response may travel.
  static let lifetime: TimeInterval = 5 * 60

  /// What a response says once it has been found genuine.
  struct Assertion: Equatable {
    let requestID: String
    let subject: String
    let notOnOrAfter: Date
  }

  /// The value of `SAMLRequest`.
  func request(id: String, consumer: String) -> String {
    encode(
      """
      <samlp:AuthnRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_\(id)" Version="2.0" \
      AssertionConsumerServiceURL="\(consumer)"/>
      """)
  }

  /// The id in a `SAMLRequest`; `nil` where there is none of the service's form.
  func requestID(of request: String) -> String? {
    guard let text = decode(request), let id = attribute("ID", of: text), id.hasPrefix("_") else { return nil }
    let token = id.dropFirst()
    guard token.utf8.count == 32, token.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else { return nil }
    return String(token)
  }

  /// The value of `SAMLResponse`.
  func response(to requestID: String, subject: String, now: Date) -> String {
    let end = Int((now.timeIntervalSince1970 + Self.lifetime).rounded(.down))
    let signed = """
      <samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" Version="2.0" InResponseTo="_\(requestID)">\
      <Assertion NotOnOrAfter="\(end)" NameID="\(subject)"/>
      """
    return encode(signed + Self.codeMark + signature.code(signed.utf8) + "</SignatureValue></samlp:Response>")
  }

  /// What a `SAMLResponse` says, or `nil` where its code or form is wrong.
  func assertion(of response: String) -> Assertion? {
    guard let text = decode(response), let mark = text.range(of: Self.codeMark) else { return nil }
    let signed = text[..<mark.lowerBound]
    let code = text[mark.upperBound...].prefix(16)
    guard signature.code(signed.utf8) == code else { return nil }
    guard let id = attribute("InResponseTo", of: String(signed)), let subject = attribute("NameID", of: String(signed)),
      let end = attribute("NotOnOrAfter", of: String(signed)).flatMap(TimeInterval.init)
    else { return nil }
    return Assertion(
      requestID: String(id.dropFirst()), subject: subject, notOnOrAfter: Date(timeIntervalSince1970: end))
  }

  private static let codeMark = "<SignatureValue>"

  private func encode(_ text: String) -> String {
    Data(text.utf8).base64EncodedString()
  }

  private func decode(_ base64: String) -> String? {
    Data(base64Encoded: base64).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The value of an attribute in a message this type has written itself.
  private func attribute(_ name: String, of text: String) -> String? {
    guard let start = text.range(of: " \(name)=\"") else { return nil }
    return String(text[start.upperBound...].prefix { $0 != "\"" })
  }
}
