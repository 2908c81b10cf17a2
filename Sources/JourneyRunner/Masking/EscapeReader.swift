/// Reads one escaped character where it starts: the ways in which pages, addresses and JSON write what they can't
/// write plainly.
enum EscapeReader {
  /// Neighbouring percent-encoded bytes, decoded.
  struct PercentRun {
    /// The bytes.
    var bytes: [UInt8] = []
    /// Where each byte's escape starts in the source, and after the last one where the run ends.
    var starts: [Int] = []
  }

  /// A character reference (HTML standard section 13.2.5.72), also one whose ampersand is itself escaped.
  static func reference(in source: [UInt8], at index: Int) -> (Unicode.Scalar, end: Int)? {
    var start = index + 1
    let first = named(in: source, at: start)
    guard let first, first.scalar == "&" else {
      return first.map { ($0.scalar, $0.end) } ?? numeric(in: source, at: start)
    }
    // "&amp;aelig;" and "&amp;amp;#230;": text that was escaped more than once.
    start = first.end
    for _ in 0..<4 {
      guard let next = named(in: source, at: start) else { break }
      if next.scalar != "&" { return (next.scalar, next.end) }
      start = next.end
    }
    return numeric(in: source, at: start) ?? ("&", start)
  }

  /// A run of `%XX`; `%25XX`, escaped twice or more, counts as `%XX`.
  static func percentRun(in source: [UInt8], at index: Int) -> PercentRun? {
    var run = PercentRun(starts: [index])
    var position = index
    while position + 2 < source.count, source[position] == UInt8(ascii: "%"), run.bytes.count < 4_096 {
      var digits = position + 1
      while digits + 3 < source.count, source[digits] == UInt8(ascii: "2"), source[digits + 1] == UInt8(ascii: "5"),
        hexadecimal(source[digits + 2]) != nil, hexadecimal(source[digits + 3]) != nil
      {
        digits += 2
      }
      guard digits + 1 < source.count, let high = hexadecimal(source[digits]), let low = hexadecimal(source[digits + 1])
      else { break }
      run.bytes.append(UInt8(high << 4 | low))
      position = digits + 2
      run.starts.append(position)
    }
    return run.bytes.isEmpty ? nil : run
  }

  /// An escape of a JSON string (RFC 8259 section 7).
  static func jsonEscape(in source: [UInt8], at index: Int) -> (Unicode.Scalar, end: Int)? {
    guard index + 1 < source.count else { return nil }
    switch source[index + 1] {
    case UInt8(ascii: "u"):
      guard let unit = hexadecimal(in: source, at: index + 2, count: 4) else { return nil }
      if (0xD800...0xDBFF).contains(unit), index + 11 < source.count, source[index + 6] == UInt8(ascii: "\\"),
        source[index + 7] == UInt8(ascii: "u"), let low = hexadecimal(in: source, at: index + 8, count: 4),
        (0xDC00...0xDFFF).contains(low)
      {
        return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)).map { ($0, index + 12) }
      }
      return Unicode.Scalar(unit).map { ($0, index + 6) }
    case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"): return (" ", index + 2)
    case UInt8(ascii: "/"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"):
      return (Unicode.Scalar(source[index + 1]), index + 2)
    default: return nil
    }
  }

  private static func numeric(in source: [UInt8], at index: Int) -> (Unicode.Scalar, end: Int)? {
    guard index + 1 < source.count, source[index] == UInt8(ascii: "#") else { return nil }
    let isHexadecimal = source[index + 1] | 0x20 == UInt8(ascii: "x")
    var position = index + (isHexadecimal ? 2 : 1)
    let first = position
    var value: UInt32 = 0
    while position < source.count, position - first < 8, let digit = hexadecimal(source[position]),
      isHexadecimal || digit < 10
    {
      value = value &* (isHexadecimal ? 16 : 10) &+ digit
      position += 1
    }
    guard position > first, let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, position < source.count && source[position] == UInt8(ascii: ";") ? position + 1 : position)
  }

  private static func named(in source: [UInt8], at index: Int) -> (scalar: Unicode.Scalar, end: Int)? {
    let limit = min(source.count, index + longestName + 1)
    guard let end = (index..<max(index, limit)).first(where: { source[$0] == UInt8(ascii: ";") }) else { return nil }
    return names[String(decoding: source[index..<end], as: UTF8.self)].map { ($0, end + 1) }
  }

  private static func hexadecimal(in source: [UInt8], at index: Int, count: Int) -> UInt32? {
    guard index + count <= source.count else { return nil }
    var value: UInt32 = 0
    for byte in source[index..<(index + count)] {
      guard let digit = hexadecimal(byte) else { return nil }
      value = value << 4 | digit
    }
    return value
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x41 + 10)
    case 0x61...0x66: UInt32(byte - 0x61 + 10)
    default: nil
    }
  }

  private static let longestName = 8
  /// The named references that occur in Danish names, addresses and numbers (HTML standard section 13.5).
  private static let names: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "aelig": "æ", "AElig": "Æ",
    "oslash": "ø", "Oslash": "Ø", "aring": "å", "Aring": "Å", "eacute": "é", "Eacute": "É", "auml": "ä", "Auml": "Ä",
    "ouml": "ö", "Ouml": "Ö", "uuml": "ü", "Uuml": "Ü", "commat": "@", "period": ".", "plus": "+", "comma": ",",
    "colon": ":", "sol": "/", "hyphen": "-", "dash": "-", "lowbar": "_", "num": "#", "lpar": "(", "rpar": ")",
  ]
}
