/// Finds the tags of a page in its bytes, as the tokenizer would (HTML standard section 13.2.5).
struct MarkupCursor {
  /// One start or end tag.
  struct Tag {
    /// The offset of its `<`.
    let start: Int
    let name: TagName
    let isEnd: Bool
    let isSelfClosing: Bool
    let attributeCount: Int
    /// The offset after its `>`.
    let end: Int
  }

  private let bytes: [UInt8]
  private var position = 0

  /// A cursor before the first byte.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next tag, or nil at the end.
  mutating func nextTag() -> Tag? {
    while let start = index(of: 0x3C, from: position) {
      position = start + 1
      guard position < bytes.count else { return nil }
      let byte = bytes[position]
      if isLetter(byte) { return readTag(from: start, isEnd: false) }
      if byte == 0x2F {
        guard position + 1 < bytes.count else { return nil }
        if isLetter(bytes[position + 1]) {
          position += 1
          return readTag(from: start, isEnd: true)
        }
        skipBogusComment()
      } else if byte == 0x21 {
        skipDeclaration()
      } else if byte == 0x3F {
        skipBogusComment()
      }
    }
    return nil
  }

  /// Skips to the end tag of an element that holds no tags; the end tag itself is left to be read.
  mutating func skipRawText(endingWith name: TagName) {
    while let start = index(of: 0x3C, from: position) {
      position = start + 1
      guard position < bytes.count, bytes[position] == 0x2F else { continue }
      let end = nameEnd(from: position + 1)
      if TagName(bytes[(position + 1)..<end]) == name {
        position = start
        return
      }
    }
    skipToEnd()
  }

  /// Skips everything that is left.
  mutating func skipToEnd() { position = bytes.count }

  private mutating func readTag(from start: Int, isEnd: Bool) -> Tag? {
    let end = nameEnd(from: position)
    let name = TagName(bytes[position..<end])
    position = end
    var count = 0
    var isSelfClosing = false
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x3E {
        position += 1
        return Tag(
          start: start, name: name, isEnd: isEnd, isSelfClosing: isSelfClosing, attributeCount: count, end: position)
      }
      if byte == 0x2F || isASCIIWhiteSpace(byte) {
        isSelfClosing = byte == 0x2F
        position += 1
        continue
      }
      isSelfClosing = false
      count += 1
      skipAttribute()
    }
    return nil
  }

  private mutating func skipAttribute() {
    // An equals sign at the start belongs to the name (section 13.2.5.32).
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x3D { break }
      if byte == 0x2F || byte == 0x3E { return }
      if isASCIIWhiteSpace(byte) {
        let next = skippedWhiteSpace(from: position)
        guard next < bytes.count, bytes[next] == 0x3D else { return }
        position = next
        break
      }
      position += 1
    }
    position = skippedWhiteSpace(from: position + 1)
    guard position < bytes.count else { return }
    let quote = bytes[position]
    if quote == 0x22 || quote == 0x27 {
      position = (index(of: quote, from: position + 1) ?? bytes.count) + 1
      return
    }
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x3E || isASCIIWhiteSpace(byte) { return }
      position += 1
    }
  }

  /// Skips a comment, a doctype or anything else that starts with `<!`.
  private mutating func skipDeclaration() {
    guard position + 2 < bytes.count, bytes[position + 1] == 0x2D, bytes[position + 2] == 0x2D
    else {
      skipBogusComment()
      return
    }
    let content = position + 3
    // `<!-->` and `<!--->` are whole comments; `--!>` ends one too (sections 13.2.5.43 to 13.2.5.52).
    if hasByte(0x3E, at: content) || (hasByte(0x2D, at: content) && hasByte(0x3E, at: content + 1)) {
      position = content + 1
      return
    }
    position = content
    while let end = index(of: 0x3E, from: position) {
      position = end + 1
      let hyphens = hasByte(0x21, at: end - 1) ? end - 1 : end
      if hyphens - 2 >= content, hasByte(0x2D, at: hyphens - 1), hasByte(0x2D, at: hyphens - 2) { return }
    }
    skipToEnd()
  }

  /// Skips a script's content (sections 13.2.5.15 to 13.2.5.31): after `<!--`, a nested `<script>` hides one end tag.
  mutating func skipScript() {
    var escapedSince: Int?
    var isNested = false
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x3E, let since = escapedSince, position - 2 >= since, hasByte(0x2D, at: position - 1),
        hasByte(0x2D, at: position - 2)
      {
        escapedSince = nil
        isNested = false
      }
      guard byte == 0x3C else {
        position += 1
        continue
      }
      let start = position
      position += 1
      if hasByte(0x21, at: position), hasByte(0x2D, at: position + 1), hasByte(0x2D, at: position + 2) {
        if escapedSince == nil { escapedSince = position + 1 }
        position += 3
        continue
      }
      let isEnd = hasByte(0x2F, at: position)
      let nameStart = isEnd ? position + 1 : position
      let nameEnd = nameEnd(from: nameStart)
      guard TagName(bytes[nameStart..<nameEnd]) == .script else { continue }
      if !isEnd {
        if escapedSince != nil { isNested = true }
      } else if isNested {
        isNested = false
      } else {
        position = start
        return
      }
    }
  }

  /// A number that equal tags share.
  func hash(of tag: Tag) -> TagName { TagName(bytes[tag.start..<tag.end]) }

  private func hasByte(_ byte: UInt8, at index: Int) -> Bool {
    index >= 0 && index < bytes.count && bytes[index] == byte
  }

  private mutating func skipBogusComment() {
    position = (index(of: 0x3E, from: position) ?? bytes.count) + 1
  }

  private func nameEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count {
      let byte = bytes[end]
      if byte == 0x2F || byte == 0x3E || isASCIIWhiteSpace(byte) { break }
      end += 1
    }
    return end
  }

  private func skippedWhiteSpace(from start: Int) -> Int {
    var position = start
    while position < bytes.count, isASCIIWhiteSpace(bytes[position]) { position += 1 }
    return position
  }

  private func index(of byte: UInt8, from start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    return bytes[start...].firstIndex(of: byte)
  }

  private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
