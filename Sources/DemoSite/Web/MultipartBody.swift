import Foundation

/// Reads the text fields of a multipart/form-data body (RFC 7578).
///
/// A part with a file name is read as its field's text too: no form here takes files, and a citizen's answer is
/// better kept than dropped. A body that doesn't keep to the format gives `nil`.
enum MultipartBody {
  /// The longest boundary RFC 2046, section 5.1.1, allows.
  static let maximumBoundaryLength = 70

  /// The fields of the body, or `nil` where the body is malformed or has no end.
  static func fields(of body: [UInt8], contentType: String) -> FormFields? {
    guard let boundary = boundary(of: contentType) else { return nil }
    let delimiter = Array("--".utf8) + boundary
    guard body.starts(with: delimiter) else { return nil }
    var fields = FormFields()
    var position = delimiter.count
    let separator = [0x0D, 0x0A] + delimiter
    while true {
      let rest = body[position...]
      if rest.starts(with: Array("--".utf8)) { return fields }
      guard rest.starts(with: [0x0D, 0x0A]) else { return nil }
      position += 2
      guard let end = find(separator, in: body, from: position) else { return nil }
      guard let (name, value) = part(body[position..<end]) else { return nil }
      fields.append(name, value)
      position = end + separator.count
    }
  }

  private static func boundary(of contentType: String) -> [UInt8]? {
    for parameter in contentType.split(separator: ";").dropFirst() {
      let pair = parameter.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2, trimmed(pair[0]).lowercased() == "boundary" else { continue }
      let bytes = unquoted(trimmed(pair[1]))
      return (1...maximumBoundaryLength).contains(bytes.count) ? bytes : nil
    }
    return nil
  }

  private static func part(_ bytes: ArraySlice<UInt8>) -> (String, String)? {
    let headEnd = Array("\r\n\r\n".utf8)
    let content = Array(bytes)
    guard let end = find(headEnd, in: content, from: 0) else { return nil }
    let head = String(decoding: content[..<end], as: UTF8.self)
    // By scalar: "\r\n" is one Character and would not split on "\n".
    for line in head.unicodeScalars.split(separator: "\n") {
      let line = String(Substring(line))
      guard line.lowercased().hasPrefix("content-disposition:") else { continue }
      for parameter in line.split(separator: ";").dropFirst() {
        let pair = parameter.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard pair.count == 2, trimmed(pair[0]) == "name" else { continue }
        let name = String(decoding: unquoted(trimmed(pair[1])), as: UTF8.self)
        return (name, String(decoding: content[(end + headEnd.count)...], as: UTF8.self))
      }
    }
    return nil
  }

  private static func trimmed(_ text: Substring) -> Substring {
    Substring(text.trimmingCharacters(in: .whitespacesAndNewlines))
  }

  private static func unquoted(_ text: Substring) -> [UInt8] {
    let bytes = Array(text.utf8)
    guard bytes.count >= 2, bytes.first == UInt8(ascii: "\""), bytes.last == UInt8(ascii: "\"") else { return bytes }
    return Array(bytes.dropFirst().dropLast())
  }

  private static func find(_ needle: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard !needle.isEmpty, bytes.count - start >= needle.count else { return nil }
    for position in start...(bytes.count - needle.count) where bytes[position] == needle[0] {
      if bytes[position..<(position + needle.count)].elementsEqual(needle) { return position }
    }
    return nil
  }
}
