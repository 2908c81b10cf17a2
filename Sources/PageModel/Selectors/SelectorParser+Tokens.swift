extension SelectorParser {
  func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
    position + ahead < scalars.count ? scalars[position + ahead] : nil
  }

  /// Skips white space.
  mutating func skipSpace() {
    while let next = peek(), next.value < 0x80, UInt8(ascii: next).isHTMLWhiteSpace { position += 1 }
  }

  /// Whether an identifier starts here (CSS Syntax section 4.3.9).
  func startsIdentifier() -> Bool {
    guard let first = peek() else { return false }
    if first == "-" {
      guard let second = peek(1) else { return false }
      return second == "-" || Self.isNameStart(second) || isEscape(at: 1)
    }
    return Self.isNameStart(first) || isEscape(at: 0)
  }

  mutating func identifier() throws(SelectorError) -> String {
    guard startsIdentifier() else { throw error("a name is missing") }
    return try name()
  }

  /// A name, which unlike an identifier may start with a digit.
  mutating func name() throws(SelectorError) -> String {
    var name = String.UnicodeScalarView()
    while let next = peek() {
      if Self.isNameStart(next) || next == "-" || ("0"..."9").contains(next) {
        name.append(next)
        position += 1
      } else if isEscape(at: 0) {
        position += 1
        name.append(escaped())
      } else {
        break
      }
    }
    guard !name.isEmpty else { throw error("a name is missing") }
    return String(name)
  }

  /// A quoted string; one that the text's end cuts off counts as closed.
  mutating func string() throws(SelectorError) -> String {
    guard let quote = peek() else { throw error("a string is missing") }
    position += 1
    var text = String.UnicodeScalarView()
    while let next = peek() {
      position += 1
      if next == quote { return String(text) }
      if next == "\n" { throw error("a string can't hold a line break") }
      if next == "\\" {
        if peek() == nil { continue }
        if peek() == "\n" {
          position += 1
        } else {
          text.append(escaped())
        }
      } else {
        text.append(next)
      }
    }
    return String(text)
  }

  private func isEscape(at ahead: Int) -> Bool { peek(ahead) == "\\" && peek(ahead + 1) != "\n" && peek(ahead) != nil }

  /// What stands behind a backslash (CSS Syntax section 4.3.7).
  private mutating func escaped() -> Unicode.Scalar {
    var value: UInt32 = 0
    var count = 0
    while count < 6, let next = peek(), let digit = UInt8(exactly: next.value)?.hexDigitValue {
      value = value << 4 | UInt32(digit)
      position += 1
      count += 1
    }
    if count == 0 {
      guard let next = peek() else { return "\u{FFFD}" }
      position += 1
      return next
    }
    if let next = peek(), " \t\n\r\u{C}".unicodeScalars.contains(next) {
      position += next == "\r" && peek(1) == "\n" ? 2 : 1
    }
    return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.value >= 0x80 || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }
}
