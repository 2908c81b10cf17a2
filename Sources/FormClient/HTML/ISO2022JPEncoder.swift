/// Encodes ISO-2022-JP (Encoding standard section 12.2.2), whose escape sequences the system's converter places elsewhere.
struct ISO2022JPEncoder {
  private enum State { case ascii, roman, japanese }

  /// A text with its escape sequences; what the encoding lacks becomes a character reference.
  func encode(_ text: String) -> [UInt8] {
    let table = SystemConverter(from: "UTF-8", to: "EUC-JP-MS")
    var bytes: [UInt8] = []
    var state = State.ascii
    func enter(_ next: State) {
      guard state != next else { return }
      state = next
      switch next {
      case .ascii: bytes += [0x1B, 0x28, 0x42]
      case .roman: bytes += [0x1B, 0x28, 0x4A]
      case .japanese: bytes += [0x1B, 0x24, 0x42]
      }
    }
    for scalar in text.unicodeScalars {
      if scalar.isASCII, !Self.isEscape(scalar) {
        let differs = scalar == "\\" || scalar == "~"
        if state == .japanese || (state == .roman && differs) { enter(.ascii) }
        bytes.append(UInt8(scalar.value))
      } else if scalar == "\u{A5}" || scalar == "\u{203E}" {
        enter(.roman)
        bytes.append(scalar == "\u{A5}" ? 0x5C : 0x7E)
      } else if let pair = Self.pair(for: scalar, table) {
        enter(.japanese)
        bytes += pair
      } else {
        if state == .japanese { enter(.ascii) }
        bytes += TextEncoding.reference(to: Self.isEscape(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    enter(.ascii)
    return bytes
  }

  /// Characters that would write escape sequences themselves.
  private static func isEscape(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{E}" || scalar == "\u{F}" || scalar == "\u{1B}"
  }

  /// The character's place in JIS X 0208, or nil.
  private static func pair(for scalar: Unicode.Scalar, _ table: borrowing SystemConverter?) -> [UInt8]? {
    var scalar = scalar
    if scalar == "\u{2212}" { scalar = "\u{FF0D}" }
    if (0xFF61...0xFF9F).contains(scalar.value) {
      scalar =
        fullWidthKatakana[fullWidthKatakana.index(fullWidthKatakana.startIndex, offsetBy: Int(scalar.value - 0xFF61))]
    }
    guard let bytes = table?.convert(Array(String(scalar).utf8)), bytes.count == 2, bytes[0] >= 0xA1, bytes[1] >= 0xA1
    else { return nil }
    return [bytes[0] - 0x80, bytes[1] - 0x80]
  }

  /// The characters for U+FF61 to U+FF9F (Encoding standard, index ISO-2022-JP katakana).
  private static let fullWidthKatakana = Array(
    "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜"
      .unicodeScalars)
}
