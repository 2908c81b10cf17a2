import Foundation

/// Reads the fields and files of a multipart/form-data body (RFC 7578).
///
/// A part with a file name is a file; an empty one without a name is a file field that was left alone (HTML standard,
/// 4.10.22.4). A body that doesn't keep to the format gives `nil`.
enum MultipartBody {
  /// The longest boundary RFC 2046, section 5.1.1, allows.
  static let maximumBoundaryLength = 70
  /// Files that are read; no form here takes more than one.
  static let maximumFiles = 5

  private struct Part {
    let name: String
    let fileName: String?
    let content: ArraySlice<UInt8>
  }

  /// The text fields of the body, or `nil` where the body is malformed or has no end.
  static func fields(of body: [UInt8], contentType: String) -> FormFields? {
    parts(of: body, contentType: contentType)?.fields
  }

  /// The fields and files of the body, or `nil` where the body is malformed or has no end.
  static func parts(of body: [UInt8], contentType: String) -> (fields: FormFields, files: [String: UploadedFile])? {
    guard let boundary = boundary(of: contentType) else { return nil }
    let delimiter = Array("--".utf8) + boundary
    guard body.starts(with: delimiter) else { return nil }
    var fields = FormFields()
    var files: [String: UploadedFile] = [:]
    var position = delimiter.count
    let separator = [0x0D, 0x0A] + delimiter
    while true {
      let rest = body[position...]
      if rest.starts(with: Array("--".utf8)) { return (fields, files) }
      guard rest.starts(with: [0x0D, 0x0A]) else { return nil }
      position += 2
      guard let end = find(separator, in: body, from: position) else { return nil }
      guard let part = part(body[position..<end]) else { return nil }
      if let fileName = part.fileName {
        if !fileName.isEmpty || !part.content.isEmpty, files.count < maximumFiles {
          files[part.name] = UploadedFile(name: fileName, content: part.content)
        }
      } else {
        fields.append(part.name, String(decoding: part.content, as: UTF8.self))
      }
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

  private static func part(_ bytes: ArraySlice<UInt8>) -> Part? {
    let headEnd = Array("\r\n\r\n".utf8)
    let content = Array(bytes)
    guard let end = find(headEnd, in: content, from: 0) else { return nil }
    let head = String(decoding: content[..<end], as: UTF8.self)
    // By scalar: "\r\n" is one Character and would not split on "\n".
    for line in head.unicodeScalars.split(separator: "\n") {
      let line = String(Substring(line))
      guard line.lowercased().hasPrefix("content-disposition:") else { continue }
      guard let name = parameter("name", of: line) else { continue }
      return Part(name: name, fileName: parameter("filename", of: line), content: content[(end + headEnd.count)...])
    }
    return nil
  }

  private static func parameter(_ wanted: String, of line: String) -> String? {
    for parameter in line.split(separator: ";").dropFirst() {
      let pair = parameter.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2, trimmed(pair[0]) == wanted else { continue }
      return String(decoding: unquoted(trimmed(pair[1])), as: UTF8.self)
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
