/// Reads declared refreshes (HTML standard section 4.2.5.3, "shared declarative refresh steps").
struct RefreshReader {
  /// What resolves addresses, and the page itself.
  let addresses: AddressResolver
  let page: WebURL

  /// The refresh of a `Refresh` header or a `meta` element's content, or nil when it is none.
  func refresh(_ content: String) -> Refresh? {
    let bytes = Array(content.utf8)
    var position = skipSpace(bytes, 0)
    let start = position
    while position < bytes.count, bytes[position].isASCIIDigit { position += 1 }
    let digits = bytes[start..<position]
    guard !digits.isEmpty || (position < bytes.count && bytes[position] == 0x2E) else { return nil }
    // The standard cuts fractions off; more digits than a clock has mean forever.
    let seconds = digits.isEmpty ? 0 : Double(String(decoding: digits, as: UTF8.self)) ?? .greatestFiniteMagnitude
    while position < bytes.count, bytes[position].isASCIIDigit || bytes[position] == 0x2E { position += 1 }
    let delay = min(seconds, 1e9)
    guard position < bytes.count else { return Refresh(seconds: delay, url: page) }
    guard bytes[position].isHTMLWhiteSpace || bytes[position] == 0x3B || bytes[position] == 0x2C else { return nil }
    position = skipSpace(bytes, position)
    if position < bytes.count, bytes[position] == 0x3B || bytes[position] == 0x2C { position += 1 }
    position = skipSpace(bytes, position)
    guard position < bytes.count else { return Refresh(seconds: delay, url: page) }
    guard let url = addresses.url(String(decoding: address(bytes, position), as: UTF8.self)) else { return nil }
    return url.scheme == "javascript" ? nil : Refresh(seconds: delay, url: url)
  }

  /// The address after `url=`, quoted or not; without that word, all the rest.
  private func address(_ bytes: [UInt8], _ start: Int) -> ArraySlice<UInt8> {
    var position = start
    var isNamed = true
    for letter in "url".utf8 {
      guard position < bytes.count, bytes[position].asciiLowercased == letter else {
        isNamed = false
        break
      }
      position += 1
    }
    if isNamed {
      position = skipSpace(bytes, position)
      isNamed = position < bytes.count && bytes[position] == 0x3D
    }
    position = isNamed ? skipSpace(bytes, position + 1) : start
    guard position < bytes.count else { return [] }
    let quote = bytes[position]
    guard quote == 0x22 || quote == 0x27 else { return bytes[position...] }
    let rest = bytes[(position + 1)...]
    return rest.prefix { $0 != quote }
  }

  private func skipSpace(_ bytes: [UInt8], _ start: Int) -> Int {
    var position = start
    while position < bytes.count, bytes[position].isHTMLWhiteSpace { position += 1 }
    return position
  }
}
