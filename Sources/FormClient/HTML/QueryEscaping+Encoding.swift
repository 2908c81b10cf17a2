package import PageModel

extension QueryEscaping {
  /// Escaping in the encoding of the page (URL standard section 4.4, query state, and section 1.3, "percent-encode after
  /// encoding"): a character that the encoding lacks becomes an escaped character reference.
  package static let pageEncoding = QueryEscaping { text, name in
    guard let encoding = TextEncoding(label: name)?.output, encoding != .utf8 else { return nil }
    var escaped = ""
    var run = ""
    func end() {
      for byte in run.isEmpty ? [] : encoding.encode(run) {
        let digits = String(byte, radix: 16, uppercase: true)
        escaped += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
      run = ""
    }
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        end()
        escaped.unicodeScalars.append(scalar)
      } else if encoding.encode(String(scalar)) == TextEncoding.reference(to: scalar) {
        end()
        escaped += "%26%23\(scalar.value)%3B"
      } else {
        run.unicodeScalars.append(scalar)
      }
    }
    end()
    return escaped
  }
}
