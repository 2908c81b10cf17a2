/// Determines a page's encoding before it is parsed (HTML standard section 13.2.3.2).
struct EncodingSniffer {
  /// The encoding, and whether the page may still correct it with a later `meta`.
  struct Verdict: Equatable {
    let encoding: TextEncoding
    let isTentative: Bool
    /// The length of the byte order mark.
    let markLength: Int
  }

  /// The verdict on a page's bytes and its Content-Type header.
  static func verdict(on bytes: [UInt8], contentType: String?) -> Verdict {
    if let (encoding, length) = byteOrderMark(of: bytes) {
      return Verdict(encoding: encoding, isTentative: false, markLength: length)
    }
    if let encoding = contentType.flatMap({ MediaType(parsing: $0)?.charset }).flatMap({ TextEncoding(label: $0) }) {
      return Verdict(encoding: encoding, isTentative: false, markLength: 0)
    }
    var prescan = MetaPrescan(bytes: bytes.prefix(1_024))
    let found = prescan.encoding()
    return Verdict(encoding: found ?? .windows1252, isTentative: found == nil, markLength: 0)
  }

  /// The encoding that a byte order mark shows, with the mark's length (Encoding standard section 6, "BOM sniff").
  private static func byteOrderMark(of bytes: [UInt8]) -> (TextEncoding, Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BE, 2) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LE, 2) }
    return nil
  }

  /// The encoding that a `meta` element's content attribute names (HTML standard section 2.5.2, "extracting a character
  /// encoding from a meta element"), or nil.
  static func encoding(inMetaContent content: some Collection<UInt8>) -> TextEncoding? {
    let bytes = Array(content)
    let word = Array("charset".utf8)
    var position = 0
    while true {
      guard let found = bytes.firstRange(ofLowered: word, from: position) else { return nil }
      position = bytes.skippingWhiteSpace(from: found + word.count)
      guard position < bytes.count else { return nil }
      if bytes[position] == 0x3D { break }
    }
    position = bytes.skippingWhiteSpace(from: position + 1)
    guard position < bytes.count else { return nil }
    let first = bytes[position]
    let label: ArraySlice<UInt8>
    if first == 0x22 || first == 0x27 {
      guard let end = bytes[(position + 1)...].firstIndex(of: first) else { return nil }
      label = bytes[(position + 1)..<end]
    } else {
      let end = bytes[position...].firstIndex { isASCIIWhiteSpace($0) || $0 == 0x3B } ?? bytes.count
      label = bytes[position..<end]
    }
    return TextEncoding(label: String(decoding: label, as: UTF8.self))
  }
}

extension [UInt8] {
  /// Where a word in lower case first occurs at or after a position, ASCII case ignored.
  fileprivate func firstRange(ofLowered word: [UInt8], from start: Int) -> Int? {
    guard count >= word.count, start <= count - word.count else { return nil }
    return (start...(count - word.count)).first { offset in
      word.indices.allSatisfy { self[offset + $0] | 0x20 == word[$0] }
    }
  }

  fileprivate func skippingWhiteSpace(from start: Int) -> Int {
    self[Swift.min(start, count)...].firstIndex { !isASCIIWhiteSpace($0) } ?? count
  }
}
