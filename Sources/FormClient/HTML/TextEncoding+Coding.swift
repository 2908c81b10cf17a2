extension TextEncoding {
  /// Bytes in this encoding as UTF-8; what is malformed becomes U+FFFD (Encoding standard section 6, "decode").
  ///
  /// A byte order mark is the caller's to remove.
  func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    if self == .utf8 { return Self.repairedUTF8(bytes) }
    if self == .utf16BE || self == .utf16LE { return decodeUTF16(bytes) }
    if self == .replacement { return bytes.isEmpty ? [] : Array("\u{FFFD}".utf8) }
    if let table = SingleByteTable.table(for: self) { return Self.decode(bytes, with: table) }
    guard let name = multiByteName, let converter = SystemConverter(from: name, to: "UTF-8") else {
      return Self.repairedUTF8(bytes)
    }
    let replacement = Array("\u{FFFD}".utf8)
    return converter.convert(Array(bytes)) { _ in (replacement, 1) } ?? []
  }

  /// A text in this encoding; a character it lacks becomes a decimal character reference (Encoding standard section 6,
  /// "encode" in HTML mode, as forms use it).
  func encode(_ text: String) -> [UInt8] {
    if self == .utf8 { return Array(text.utf8) }
    if let table = SingleByteTable.table(for: self) {
      var bytes: [UInt8] = []
      for scalar in text.unicodeScalars {
        if let byte = table.byte(for: scalar) {
          bytes.append(byte)
        } else {
          bytes += Self.reference(to: scalar)
        }
      }
      return bytes
    }
    if name == "ISO-2022-JP" { return ISO2022JPEncoder().encode(text) }
    guard let name = multiByteName, let converter = SystemConverter(from: "UTF-8", to: name) else {
      return Array(text.utf8)
    }
    let encoded = converter.convert(Array(text.utf8), convertsReplacement: true) { rest in
      let length = rest.first.map { $0 < 0x80 ? 1 : $0 < 0xE0 ? 2 : $0 < 0xF0 ? 3 : 4 } ?? 1
      let scalar = String(decoding: rest.prefix(length), as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
      return (Self.reference(to: scalar), length)
    }
    return encoded ?? Array(text.utf8)
  }

  /// The system's name of an encoding with several bytes a character, chosen nearest to the standard's index.
  private var multiByteName: String? {
    switch name {
    case "GBK", "gb18030": "GB18030"
    case "Big5": "BIG5-HKSCS"
    case "EUC-JP": "EUC-JP-MS"
    case "ISO-2022-JP": "ISO-2022-JP"
    case "Shift_JIS": "CP932"
    case "EUC-KR": "UHC"
    default: nil
    }
  }

  static func reference(to scalar: Unicode.Scalar) -> [UInt8] { Array("&#\(scalar.value);".utf8) }

  private static func repairedUTF8(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    // Swift repairs by maximal subparts, as the Encoding standard section 8.1.1 does.
    Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  private func decodeUTF16(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let isBig = self == .utf16BE
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2 + 1)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(isBig ? first << 8 | second : second << 8 | first)
      index += 2
    }
    if index < bytes.endIndex { units.append(0xFFFD) }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func decode(_ bytes: ArraySlice<UInt8>, with table: SingleByteTable) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        output.append(byte)
      } else {
        output.append(contentsOf: UTF8.encode(table.scalars[Int(byte) - 0x80]) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return output
  }
}
