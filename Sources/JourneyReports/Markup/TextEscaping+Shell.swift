extension TextEscaping {
  /// One word of a POSIX shell command (POSIX.1-2024 section 2.2.2): in single quotes, where nothing has a meaning.
  ///
  /// A quote ends them, stands escaped, and opens them again. Scalars are compared, never characters: a quote followed
  /// by a combining mark is a quote to the shell. What steers a terminal becomes U+FFFD: pasting it would already act.
  package static func shell(_ word: String) -> String {
    let isBare = !word.isEmpty && word.unicodeScalars.allSatisfy(isBare)
    if isBare { return word }
    let quoted = replacing(word) { scalar in
      switch scalar {
      case "'": "'\\''"
      case "\u{2028}", "\u{2029}": "\u{fffd}"
      default: steers(scalar) ? "\u{fffd}" : nil
      }
    }
    return "'\(quoted)'"
  }

  private static func isBare(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".", "/", ":": true
    default: false
    }
  }

  /// Percent-encodes everything but unreserved characters (RFC 3986 section 2.3), and those asked for.
  static func percentEncoded(_ text: String, keeping isKept: (Unicode.Scalar) -> Bool = { _ in false }) -> String {
    replacing(text) { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".", "~": nil
      default:
        isKept(scalar)
          ? nil
          : String(scalar).utf8.map { byte in
            "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
          }.joined()
      }
    }
  }
}
