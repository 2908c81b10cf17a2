/// Escapes untrusted text for the formats that reports are written in.
///
/// All of them work on Unicode scalars, never on characters: a quote that is followed by a combining mark is one
/// `Character` that equals no quote, and would pass an escape that compares characters. What steers a reader's screen
/// instead of being read (control characters, direction marks) becomes U+FFFD in every format.
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
      case "\t", "\n": nil
      default: steers(scalar) ? "\u{fffd}" : nil
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
      case "\u{fffe}", "\u{ffff}": "\u{fffd}"
      default: steers(scalar) ? "\u{fffd}" : nil
      }
    }
  }

  /// For XML 1.0 text between tags, where line breaks stay line breaks.
  package static func xmlText(_ text: String) -> String {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { xml(String($0)) }
      .joined(separator: "\n")
  }

  /// For one line of a terminal.
  package static func terminal(_ text: String) -> String {
    replacing(text) { scalar in
      switch scalar {
      case "\n", "\r", "\t", "\u{2028}", "\u{2029}": " "
      default: steers(scalar) ? "\u{fffd}" : nil
      }
    }
  }

  /// Whether a scalar tells a screen what to do instead of being shown.
  ///
  /// Those are control characters (ANSI sequences start with one) and format characters (Unicode standard section 23.2:
  /// direction overrides, invisible tags). The soft hyphen and the joiners stay: names and words are spelt with them.
  static func steers(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{ad}", "\u{200c}", "\u{200d}": return false
    default:
      let category = scalar.properties.generalCategory
      return category == .control || category == .format
    }
  }

  static func replacing(_ text: String, _ replacement: (Unicode.Scalar) -> String?) -> String {
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
