/// A body as UTF-8 text, for whoever keeps or searches bodies.
package enum BodyText {
  /// The body in UTF-8 without a byte order mark; what isn't text stays as it is.
  ///
  /// - Parameters:
  ///   - response: the response.
  ///   - encoding: the encoding that its page was read in (`PageTree.encoding`), or nil when it is no page: then the
  ///     header or a byte order mark says, and text without either is UTF-8 where it can be, else windows-1252.
  /// - Returns: the text's bytes.
  package static func utf8(of response: HTTPResponse, pageEncoding encoding: String?) -> [UInt8] {
    let body = response.body
    let contentType = response.header("Content-Type")
    let verdict = EncodingSniffer.verdict(on: Array(body.prefix(1_024)), contentType: contentType)
    if let read = encoding.flatMap({ TextEncoding(label: $0) }) {
      return utf8(body, markLength: verdict.encoding == read ? verdict.markLength : 0, as: read)
    }
    if verdict.markLength > 0 { return utf8(body, markLength: verdict.markLength, as: verdict.encoding) }
    let type = contentType.flatMap { MediaType(parsing: $0) }
    guard let type, isText(type.essence) else { return body }
    if let named = type.charset.flatMap({ TextEncoding(label: $0) }) { return utf8(body, markLength: 0, as: named) }
    return isValid(body) ? body : utf8(body, markLength: 0, as: .windows1252)
  }

  private static func utf8(_ body: [UInt8], markLength: Int, as encoding: TextEncoding) -> [UInt8] {
    if encoding == .utf8 && markLength == 0 && isValid(body) { return body }
    return encoding.decode(body[markLength...])
  }

  private static func isText(_ essence: String) -> Bool {
    essence.hasPrefix("text/") || essence.hasSuffix("json") || essence.hasSuffix("xml")
      || essence.hasSuffix("javascript")
  }

  private static func isValid(_ bytes: [UInt8]) -> Bool {
    unsafe bytes.withUnsafeBufferPointer { unsafe String(validating: $0, as: UTF8.self) != nil }
  }
}
