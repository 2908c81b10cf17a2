extension TextEscaping {
  /// For a plain text message of SARIF: no placeholder (braces are doubled, section 3.11.5) and no embedded link
  /// (section 3.11.6), on one line.
  package static func sarif(_ text: String) -> String {
    var previous: Unicode.Scalar?
    return replacing(terminal(text)) { scalar in
      defer { previous = scalar }
      switch scalar {
      case "{", "}": return "\(scalar)\(scalar)"
      // A link is `[text](target)`; a word joiner between the two is seen by nobody.
      case "(": return previous == "]" ? "\u{2060}(" : nil
      default: return nil
      }
    }
  }

  /// For the path of a relative URI reference (RFC 3986 section 4.2): everything but unreserved characters and slashes
  /// is percent-encoded, so that no colon makes a scheme of the first part, and no slash in front names a host.
  package static func relativeURI(_ path: String) -> String {
    let kept = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/".utf8)
    return path.utf8.drop { $0 == UInt8(ascii: "/") }.map { byte in
      guard !kept.contains(byte) else { return String(Unicode.Scalar(byte)) }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.count == 1 ? "0" : "") + digits
    }.joined()
  }

  /// For the message of a GitHub workflow command, on one line (the runner reads `%25`, `%0D` and `%0A` back).
  package static func workflowMessage(_ text: String) -> String {
    replacing(terminal(text)) { $0 == "%" ? "%25" : nil }
  }

  /// For a property of a GitHub workflow command, where colons and commas mean something too.
  package static func workflowProperty(_ text: String) -> String {
    replacing(workflowMessage(text)) { scalar in
      switch scalar {
      case ":": "%3A"
      case ",": "%2C"
      default: nil
      }
    }
  }

  /// For the description of a test point of TAP: no directive and no escape, on one line.
  package static func tap(_ text: String) -> String {
    replacing(terminal(text)) { scalar in
      switch scalar {
      case "\\": "\\\\"
      case "#": "\\#"
      default: nil
      }
    }
  }
}
