import PageModel

/// Breaks the lines of a `textarea` that asks for it (HTML standard section 4.10.11, "textarea wrapping transformation").
///
/// The standard leaves to browsers where a line breaks, and they break where the screen does: after the last space
/// that fits, and inside a word only where it fills the line alone.
enum TextWrapping {
  /// The text as it is sent: broken where `wrap` is `hard`, to lines of `cols` characters.
  static func submitted(_ text: String, of field: Field) -> String {
    guard field.attributes["wrap"]?.equalsIgnoringASCIICase("hard") == true else { return text }
    // 20 is the standard's width for a missing, wrong or zero `cols`.
    let width = field.attributes["cols"].flatMap { HTMLNumber.nonNegativeInteger($0) }.flatMap { $0 > 0 ? $0 : nil }
    return wrapped(text, width: width ?? 20)
  }

  private static func wrapped(_ text: String, width: Int) -> String {
    var result = ""
    var line = ""
    var length = 0
    /// Characters of the line after its last space.
    var wordLength = 0
    for character in text {
      if character.isNewline {
        result += line
        result.append(character)
        (line, length, wordLength) = ("", 0, 0)
        continue
      }
      if length == width {
        let word = wordLength < length ? String(line.suffix(wordLength)) : ""
        result += line.dropLast(word.count) + "\n"
        (line, length) = (word, word.count)
        wordLength = length
      }
      line.append(character)
      length += 1
      wordLength = character == " " ? 0 : wordLength + 1
    }
    return result + line
  }
}
