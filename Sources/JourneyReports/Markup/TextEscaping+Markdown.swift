extension TextEscaping {
  /// For one line of Markdown: nothing in the text is markup, a table cell, a block or a line break (CommonMark 0.31,
  /// sections 2.4 and 4), and nobody is called by `@name`.
  package static func markdown(_ text: String) -> String {
    var previous: Unicode.Scalar?
    let inline = replacing(text) { scalar in
      defer { previous = scalar }
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "#", "|", "~", "$": return "\\\(scalar)"
      case "<": return "&lt;"
      case ">": return "&gt;"
      case "&": return "&amp;"
      case "@": return isInWord(previous) ? nil : "@\u{2060}"
      case "\n", "\r", "\t", "\u{2028}", "\u{2029}": return " "
      default: return steers(scalar) ? "\u{fffd}" : nil
      }
    }
    return withoutBlockStart(inline)
  }

  /// Forges end a mention's name at a word joiner; after a letter or digit, as in an address, an @ calls nobody.
  private static func isInWord(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { $0.properties.isAlphabetic || $0.properties.numericType != nil } ?? false
  }

  /// Full stops, hyphens, equals and plus signs are markup only where a line starts and only as a mark of their own;
  /// escaping them elsewhere would only make the source hard to read.
  private static func withoutBlockStart(_ text: String) -> String {
    let scalars = text.unicodeScalars.drop { $0 == " " }
    guard let first = scalars.first else { return "" }
    let second = scalars.dropFirst().first
    if ["-", "+", "="].contains(first), second == nil || second == " " || second == first {
      return "\\" + String(scalars)
    }
    let digits = scalars.prefix { ("0"..."9").contains($0) }
    let mark = scalars[digits.endIndex...].prefix(2)
    guard !digits.isEmpty, mark.first == "." || mark.first == ")", mark.count < 2 || mark.last == " " else {
      return String(scalars)
    }
    return String(digits) + "\\" + String(scalars[digits.endIndex...])
  }
}
