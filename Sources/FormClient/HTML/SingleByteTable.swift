/// What the 128 upper bytes of a single-byte encoding mean (Encoding standard section 9).
struct SingleByteTable: Sendable {
  /// The scalar of byte 0x80 + index.
  let scalars: [Unicode.Scalar]
  private let bytes: [Unicode.Scalar: UInt8]

  private init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    var bytes: [Unicode.Scalar: UInt8] = [:]
    for (index, scalar) in scalars.enumerated() where scalar != "\u{FFFD}" && bytes[scalar] == nil {
      bytes[scalar] = UInt8(0x80 + index)
    }
    self.bytes = bytes
  }

  /// The byte of a scalar, or nil when the encoding lacks it.
  func byte(for scalar: Unicode.Scalar) -> UInt8? {
    scalar.isASCII ? UInt8(scalar.value) : bytes[scalar]
  }

  /// The table of an encoding, or nil when the encoding uses more than one byte a character.
  static func table(for encoding: TextEncoding) -> SingleByteTable? {
    tables[encoding.name]
  }

  /// glibc knows the mappings of all but the default encoding and x-user-defined; where it knows no character, the
  /// standard's indexes have the C1 control of the same number.
  private static let tables: [String: SingleByteTable] = {
    var tables = ["windows-1252": windows1252, "x-user-defined": userDefined]
    for (name, systemName) in systemNames {
      guard let converter = SystemConverter(from: systemName, to: "UTF-32LE") else { continue }
      tables[name] = SingleByteTable(
        (UInt8(0x80)...0xFF).map { byte in
          let decoded = converter.convert([byte])
          let value = decoded.map { $0.reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) } }
          let known = value.flatMap { $0 == 0 ? nil : Unicode.Scalar($0) }
          return known ?? (byte < 0xA0 ? Unicode.Scalar(byte) : "\u{FFFD}")
        })
    }
    return tables
  }()

  private static let systemNames: [(String, String)] =
    [
      ("IBM866", "CP866"), ("ISO-8859-8-I", "ISO-8859-8"), ("KOI8-R", "KOI8-R"), ("KOI8-U", "KOI8-U"),
      ("macintosh", "MACINTOSH"), ("windows-874", "CP874"), ("x-mac-cyrillic", "MAC-UK"),
    ] + [2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16].map { ("ISO-8859-\($0)", "ISO-8859-\($0)") }
    + [1250, 1251, 1253, 1254, 1255, 1256, 1257, 1258].map { ("windows-\($0)", "CP\($0)") }

  private static let windows1252 = SingleByteTable(
    [
      "\u{20AC}", "\u{81}", "\u{201A}", "\u{0192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
      "\u{02C6}", "\u{2030}", "\u{0160}", "\u{2039}", "\u{0152}", "\u{8D}", "\u{017D}", "\u{8F}",
      "\u{90}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
      "\u{02DC}", "\u{2122}", "\u{0161}", "\u{203A}", "\u{0153}", "\u{9D}", "\u{017E}", "\u{0178}",
    ] + (UInt8(0xA0)...0xFF).map { Unicode.Scalar($0) })

  private static let userDefined = SingleByteTable(
    (UInt32(0xF780)...0xF7FF).compactMap { Unicode.Scalar($0) })
}
