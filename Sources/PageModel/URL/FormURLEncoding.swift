/// application/x-www-form-urlencoded (WHATWG URL standard section 5).
package enum FormURLEncoding {
  /// The serialised pairs in UTF-8 (section 5.2), as `URLSearchParams` and forms write them.
  ///
  /// Line breaks stay as they are: a form normalises them to CR LF before (HTML standard section 4.10.22.8).
  package static func encode(_ pairs: [(String, String)]) -> String {
    String(decoding: encode(pairs.map { (Array($0.0.utf8), Array($0.1.utf8)) }), as: UTF8.self)
  }

  /// The serialised pairs of a form in another encoding: names and values are its bytes.
  package static func encode(_ pairs: [(name: [UInt8], value: [UInt8])]) -> [UInt8] {
    var text: [UInt8] = []
    for (index, pair) in pairs.enumerated() {
      if index > 0 { text.append(UInt8(ascii: "&")) }
      append(pair.name, to: &text)
      text.append(UInt8(ascii: "="))
      append(pair.value, to: &text)
    }
    return text
  }

  private static func append(_ bytes: [UInt8], to text: inout [UInt8]) {
    for byte in bytes {
      if byte == UInt8(ascii: " ") {
        text.append(UInt8(ascii: "+"))
      } else {
        PercentEncoding.append(CollectionOfOne(byte), to: &text, encoding: .form)
      }
    }
  }

  /// The pairs of a serialised text in UTF-8 (section 5.1); bytes that aren't UTF-8 become U+FFFD.
  package static func parse(_ text: String) -> [(name: String, value: String)] {
    Array(text.utf8).split(separator: UInt8(ascii: "&")).map { piece in
      let name = piece.prefix { $0 != UInt8(ascii: "=") }
      return (decode(name), decode(piece[name.endIndex...].dropFirst()))
    }
  }

  private static func decode(_ bytes: ArraySlice<UInt8>) -> String {
    let spaced = bytes.map { $0 == UInt8(ascii: "+") ? UInt8(ascii: " ") : $0 }
    return String(decoding: PercentEncoding.decode(spaced), as: UTF8.self)
  }
}
