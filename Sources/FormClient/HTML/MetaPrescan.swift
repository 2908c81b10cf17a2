/// Looks for a declared encoding in the first bytes of a page (HTML standard section 13.2.3.2, "prescan a byte stream").
struct MetaPrescan {
  private let bytes: [UInt8]
  private var position = 0

  /// A prescan of at most the first 1024 bytes.
  init(bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  /// The encoding the page declares, or nil.
  mutating func encoding() -> TextEncoding? {
    while position < bytes.count {
      if starts(with: "<!--") {
        // The two hyphens that open a comment may also close it.
        position = end(of: "-->", from: position + 2) ?? bytes.count
        continue
      }
      if startsMeta {
        position += 5
        if let encoding = metaEncoding() { return encoding }
        continue
      }
      if startsTag {
        skipTag()
        continue
      }
      if starts(with: "<!") || starts(with: "</") || starts(with: "<?") {
        position = bytes[position...].firstIndex(of: 0x3E) ?? bytes.count
      }
      position += 1
    }
    return nil
  }

  private var startsMeta: Bool {
    starts(with: "<meta") && position + 5 < bytes.count
      && (isASCIIWhiteSpace(bytes[position + 5]) || bytes[position + 5] == 0x2F)
  }

  private var startsTag: Bool {
    guard bytes[position] == 0x3C, position + 1 < bytes.count else { return false }
    if isLetter(bytes[position + 1]) { return true }
    return bytes[position + 1] == 0x2F && position + 2 < bytes.count && isLetter(bytes[position + 2])
  }

  /// Skips a tag and, as browsers do beyond the standard's algorithm, the text of elements that hold no tags.
  private mutating func skipTag() {
    let start = position + 1
    position = bytes[position...].firstIndex { isASCIIWhiteSpace($0) || $0 == 0x3E } ?? bytes.count
    let name = bytes[start..<position]
    while attribute() != nil {}
    guard TagName.rawText.contains(TagName(name)) else { return }
    let end = [0x3C, 0x2F] + name.map(lowered)
    while position < bytes.count {
      if bytes[position...].prefix(end.count).map(lowered) == end { return }
      position += 1
    }
  }

  /// Reads a `meta` tag's attributes and gives the encoding it declares.
  private mutating func metaEncoding() -> TextEncoding? {
    var seen: Set<[UInt8]> = []
    var hasPragma = false
    var needsPragma: Bool?
    var charset: TextEncoding?
    while let (name, value) = attribute() {
      guard seen.insert(name).inserted else { continue }
      switch String(decoding: name, as: UTF8.self) {
      case "http-equiv":
        hasPragma = value == Array("content-type".utf8)
      case "content":
        if charset == nil, let encoding = EncodingSniffer.encoding(inMetaContent: value) {
          charset = encoding
          needsPragma = true
        }
      case "charset":
        charset = TextEncoding(label: String(decoding: value, as: UTF8.self))
        needsPragma = false
      default: break
      }
    }
    guard let needsPragma, let charset, !needsPragma || hasPragma else { return nil }
    if charset == .utf16BE || charset == .utf16LE { return .utf8 }
    return charset == .userDefined ? .windows1252 : charset
  }

  /// The next attribute in lower case, or nil at the tag's end ("get an attribute").
  private mutating func attribute() -> (name: [UInt8], value: [UInt8])? {
    while position < bytes.count, isASCIIWhiteSpace(bytes[position]) || bytes[position] == 0x2F { position += 1 }
    guard position < bytes.count, bytes[position] != 0x3E else { return nil }
    var name: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x3D && !name.isEmpty { break }
      if isASCIIWhiteSpace(byte) {
        while position < bytes.count, isASCIIWhiteSpace(bytes[position]) { position += 1 }
        guard position < bytes.count, bytes[position] == 0x3D else { return (name, []) }
        break
      }
      if byte == 0x2F || byte == 0x3E { return (name, []) }
      name.append(lowered(byte))
      position += 1
    }
    guard position < bytes.count else { return nil }
    position += 1
    return value().map { (name, $0) }
  }

  /// The value after an equals sign, or nil where the bytes end inside it.
  private mutating func value() -> [UInt8]? {
    while position < bytes.count, isASCIIWhiteSpace(bytes[position]) { position += 1 }
    guard position < bytes.count else { return nil }
    let quote = bytes[position]
    if quote == 0x22 || quote == 0x27 {
      let start = position + 1
      guard let end = bytes[start...].firstIndex(of: quote) else {
        position = bytes.count
        return nil
      }
      position = end + 1
      return bytes[start..<end].map(lowered)
    }
    let start = position
    position = bytes[start...].firstIndex { isASCIIWhiteSpace($0) || $0 == 0x3E } ?? bytes.count
    return position < bytes.count ? bytes[start..<position].map(lowered) : nil
  }

  private func starts(with word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard position + length <= bytes.count else { return false }
    return word.withUTF8Buffer { buffer in
      for index in 0..<length where unsafe lowered(bytes[position + index]) != buffer[index] { return false }
      return true
    }
  }

  private func end(of word: StaticString, from start: Int) -> Int? {
    var scan = self
    scan.position = start
    while scan.position < bytes.count {
      if scan.starts(with: word) { return scan.position + word.utf8CodeUnitCount }
      scan.position += 1
    }
    return nil
  }

  private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private func lowered(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
