/// Encodes an entry list as multipart/form-data (HTML standard section 4.10.22.8, RFC 7578).
struct MultipartEncoder {
  /// The encoding of names, file names and texts.
  let encoding: TextEncoding

  /// The body of an entry list.
  ///
  /// The boundary follows from the content, so that the same form gives the same bytes, and occurs nowhere in it.
  func body(of entries: [FormEntry]) -> FormEncoder.Body {
    let parts = entries.map(part)
    let boundary = boundary(for: parts)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(parts.reduce(0) { $0 + $1.count + boundary.utf8.count + 6 } + boundary.utf8.count + 6)
    for part in parts {
      bytes += "--\(boundary)\r\n".utf8
      bytes += part
      bytes += "\r\n".utf8
    }
    bytes += "--\(boundary)--\r\n".utf8
    return FormEncoder.Body(contentType: "multipart/form-data; boundary=\(boundary)", bytes: bytes)
  }

  private func part(_ entry: FormEntry) -> [UInt8] {
    var bytes = Array("Content-Disposition: form-data; name=\"".utf8)
    bytes += escaped(entry.name.withCRLF)
    switch entry.value {
    case .text(let text):
      bytes += "\"\r\n\r\n".utf8
      bytes += encoding.encode(text.withCRLF)
    case .file(let file):
      bytes += "\"; filename=\"".utf8
      bytes += escaped(file.name)
      let mediaType = file.mediaType.isEmpty ? "application/octet-stream" : file.mediaType
      bytes += "\"\r\nContent-Type: \(mediaType.filter { $0 != "\r" && $0 != "\n" && $0 != "\r\n" })\r\n\r\n".utf8
      bytes += file.content
    }
    return bytes
  }

  /// A name between quotes: line breaks and quotes are escaped after encoding, nothing else is.
  private func escaped(_ name: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for byte in encoding.encode(name) {
      switch byte {
      case 0x0A: bytes += "%0A".utf8
      case 0x0D: bytes += "%0D".utf8
      case 0x22: bytes += "%22".utf8
      default: bytes.append(byte)
      }
    }
    return bytes
  }

  private func boundary(for parts: [[UInt8]]) -> String {
    var seed: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in parts.joined() { seed = (seed ^ UInt64(byte)) &* 0x100_0000_01B3 }
    while true {
      let digits = String(seed, radix: 16)
      let boundary = "----RejseFormBoundary" + String(repeating: "0", count: 16 - digits.count) + digits
      if !parts.contains(where: { $0.contains(word: Array(boundary.utf8)) }) { return boundary }
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    }
  }
}

extension [UInt8] {
  /// Whether the bytes hold a word; the word starts with hyphens, which are rare in content.
  fileprivate func contains(word: [UInt8]) -> Bool {
    guard let first = word.first, count >= word.count else { return false }
    var position = 0
    while let found = self[position...].firstIndex(of: first), found <= count - word.count {
      if self[found..<(found + word.count)].elementsEqual(word) { return true }
      position = found + 1
    }
    return false
  }
}
