/// Reads a text that looks like a personal identification number: six digits of a valid date, four more, and at most a
/// hyphen or a space between (CPR-kontoret, "Personnummeret i CPR": ddmmyy-xxxx; modulus 11 ended in October 2007, so
/// it isn't asked for).
enum CPRReader {
  /// One number found.
  struct Number {
    /// The ten digits.
    let digits: String
    /// The name of its format in `MaskToken`, or nil for ten digits on end.
    let format: String?
    /// The folded index after it.
    let end: Int
  }

  /// The number that starts at an index, standing free of other digits.
  static func number(in text: FoldedText, at index: Int) -> Number? {
    guard isDigit(text.units[index].byte), index == 0 || !isDigit(text.units[index - 1].byte) else { return nil }
    // Enough for the number and the byte after it, so that the checks below count from 0.
    let bytes = text.units[index...].prefix(12).map(\.byte)
    return number(in: bytes, at: index)
  }

  private static func number(in bytes: [UInt8], at start: Int) -> Number? {
    let index = 0
    guard bytes.count >= 10 else { return nil }
    guard bytes[index..<(index + 6)].allSatisfy(isDigit), isDate(bytes, at: index) else { return nil }
    let separator = bytes[index + 6]
    let format: String? = separator == 0x2D ? "hyphen" : separator == 0x20 || separator == 0x2B ? "space" : nil
    let serial = index + (format == nil ? 6 : 7)
    let end = serial + 4
    guard end <= bytes.count, bytes[serial..<end].allSatisfy(isDigit), end == bytes.count || !isDigit(bytes[end]) else {
      return nil
    }
    let digits = bytes[index..<(index + 6)] + bytes[serial..<end]
    return Number(digits: String(decoding: digits, as: UTF8.self), format: format, end: start + end)
  }

  private static func isDate(_ bytes: [UInt8], at index: Int) -> Bool {
    func pair(_ offset: Int) -> Int { Int(bytes[index + offset] - 0x30) * 10 + Int(bytes[index + offset + 1] - 0x30) }
    let (day, month) = (pair(0), pair(2))
    guard (1...12).contains(month) else { return false }
    return (1...[31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]).contains(day)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
