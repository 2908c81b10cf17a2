import PageModel

/// Encodes an entry list (HTML standard sections 4.10.22.6 to 4.10.22.9).
enum FormEncoder {
  /// A request body with its Content-Type.
  struct Body: Equatable {
    let contentType: String
    let bytes: [UInt8]
  }

  /// The body of an entry list.
  static func body(of entries: [FormEntry], as format: Form.Encoding, in encoding: TextEncoding) -> Body {
    switch format {
    case .urlEncoded: Body(contentType: format.rawValue, bytes: urlEncoded(entries, in: encoding))
    case .plainText: Body(contentType: format.rawValue, bytes: plainText(entries, in: encoding))
    case .multipart: MultipartEncoder(encoding: encoding).body(of: entries)
    }
  }

  /// The entries as application/x-www-form-urlencoded (URL standard section 5.2).
  static func urlEncoded(_ entries: [FormEntry], in encoding: TextEncoding) -> [UInt8] {
    FormURLEncoding.encode(
      entries.map { entry in
        (encoding.encode(entry.name.withCRLF), encoding.encode(entry.value.words.withCRLF))
      })
  }

  /// The entries as text/plain (section 4.10.22.9).
  private static func plainText(_ entries: [FormEntry], in encoding: TextEncoding) -> [UInt8] {
    var text = ""
    for entry in entries { text += entry.name.withCRLF + "=" + entry.value.words.withCRLF + "\r\n" }
    return encoding.encode(text)
  }
}

extension FormEntry.Value {
  /// What stands for the value where only text goes: a file's name.
  fileprivate var words: String {
    switch self {
    case .text(let text): text
    case .file(let file): file.name
    }
  }
}

extension String {
  /// The text with every line break as CR LF (section 4.10.22.6, "normalize newlines").
  var withCRLF: String {
    guard utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return self }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count + 16)
    var previous: UInt8 = 0
    for byte in utf8 {
      if byte == 0x0D || (byte == 0x0A && previous != 0x0D) { bytes += [0x0D, 0x0A] }
      if byte != 0x0D && byte != 0x0A { bytes.append(byte) }
      previous = byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
