/// Escapes untrusted text for the formats that reports are written in.
///
/// All of them work on Unicode scalars, never on characters: a quote that is followed by a combining mark is one
/// `Character` that equals no quote, and would pass an escape that compares characters.
package enum TextEscaping {
  /// For HTML text and quoted attribute values (HTML standard section 13.3).
  package static func html(_ text: String) -> String {
    replacing(text) { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "'": "&#39;"
      case "\u{0}"..."\u{8}", "\u{b}", "\u{c}", "\u{e}"..."\u{1f}", "\u{7f}": "\u{fffd}"
      default: nil
      }
    }
  }

  /// For XML 1.0 text and quoted attribute values; scalars that XML can't hold become U+FFFD (XML 1.0 section 2.2).
  package static func xml(_ text: String) -> String {
    replacing(text) { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "'": "&apos;"
      case "\t": "&#9;"
      case "\n": "&#10;"
      case "\r": "&#13;"
      case "\u{0}"..."\u{1f}", "\u{7f}"..."\u{9f}", "\u{fffe}", "\u{ffff}": "\u{fffd}"
      default: nil
      }
    }
  }

  /// For one line of Markdown: nothing in the text is markup, a table cell or a line break (CommonMark section 2.4).
  package static func markdown(_ text: String) -> String {
    replacing(text) { scalar in
      switch scalar {
      case "\\", "`", "*", "_", "{", "}", "[", "]", "(", ")", "#", "+", "-", ".", "!", "|", "~", "@":
        needsBackslash(scalar) ? "\\\(scalar)" : nil
      case "<": "&lt;"
      case ">": "&gt;"
      case "&": "&amp;"
      case "\n", "\r", "\t", "\u{2028}", "\u{2029}": " "
      case "\u{0}"..."\u{1f}", "\u{7f}"..."\u{9f}": "\u{fffd}"
      default: nil
      }
    }
  }

  /// For a terminal: control characters and direction marks can't steer it.
  package static func terminal(_ text: String) -> String {
    replacing(text) { scalar in
      switch scalar {
      case "\n", "\r", "\t", "\u{2028}", "\u{2029}": " "
      case "\u{0}"..."\u{1f}", "\u{7f}"..."\u{9f}", "\u{202a}"..."\u{202e}", "\u{2066}"..."\u{2069}": "\u{fffd}"
      default: nil
      }
    }
  }

  /// Full stops, hyphens, parentheses and plus signs are markup only where a line or link starts; escaping them in the
  /// middle of prose would only make the source hard to read.
  private static func needsBackslash(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "(", ")", ".", "-", "+", "{", "}", "!": false
    default: true
    }
  }

  private static func replacing(_ text: String, _ replacement: (Unicode.Scalar) -> String?) -> String {
    var result = String.UnicodeScalarView()
    result.reserveCapacity(text.unicodeScalars.count)
    for scalar in text.unicodeScalars {
      if let replacement = replacement(scalar) {
        result.append(contentsOf: replacement.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
