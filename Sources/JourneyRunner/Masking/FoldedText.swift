/// A text in the one form in which a secret looks the same however it was written.
///
/// Character references, percent-encoding and JSON escapes are resolved, also when one is wrapped in another; capitals
/// are lowered, white space becomes single spaces and spaces without width are left out. Every byte remembers which source bytes it came from, so that what
/// is found here can be replaced there. One pass, linear in time and space.
struct FoldedText {
  /// One folded byte.
  struct Unit {
    let byte: UInt8
    /// Whether it was a capital in the source.
    let isCapital: Bool
    /// Where its source starts.
    let start: Int32
    /// Where its source ends.
    var end: Int32
  }

  /// The folded bytes in order.
  private(set) var units: ContiguousArray<Unit> = []

  private static let space: UInt8 = 0x20

  /// Folds a source of at most 2 GB.
  init(_ source: [UInt8]) {
    units.reserveCapacity(source.count)
    var index = 0
    let count = source.count
    while index < count {
      let byte = source[index]
      // Small letters, digits and the usual punctuation of markup stand for themselves.
      if byte > 0x60 && byte < 0x7F || byte > 0x26 && byte < 0x41 {
        units.append(
          Unit(
            byte: byte, isCapital: false, start: Int32(truncatingIfNeeded: index),
            end: Int32(truncatingIfNeeded: index + 1)))
        index += 1
      } else {
        index = fold(source, at: index)
      }
    }
  }

  /// Folds what starts at an index and gives the index after it.
  private mutating func fold(_ source: [UInt8], at index: Int) -> Int {
    let byte = source[index]
    switch byte {
    case UInt8(ascii: "&"):
      if let (scalar, end) = EscapeReader.reference(in: source, at: index) { return add(scalar, index, end) }
    case UInt8(ascii: "%"):
      if let run = EscapeReader.percentRun(in: source, at: index) { return add(run) }
    case UInt8(ascii: "\\"):
      if let (scalar, end) = EscapeReader.jsonEscape(in: source, at: index) { return add(scalar, index, end) }
    case 0x09, 0x0A, 0x0C, 0x0D, 0x20:
      return add(" ", index, index + 1)
    case 0xC2 where index + 1 < source.count && source[index + 1] == 0xA0:
      return add(" ", index, index + 2)
    case 0xE2, 0xEF:
      if let length = Self.invisibleLength(in: source, at: index) { return index + length }
    case 0xC3 where index + 1 < source.count:
      let next = source[index + 1]
      let isCapital = (0x80...0x9E).contains(next) && next != 0x97
      append(byte, index, index + 2, isCapital: isCapital)
      append(isCapital ? next + 0x20 : next, index, index + 2, isCapital: isCapital)
      return index + 2
    default: break
    }
    let isCapital = (0x41...0x5A).contains(byte)
    append(isCapital ? byte + 0x20 : byte, index, index + 1, isCapital: isCapital)
    return index + 1
  }

  /// The bytes of a space without width at an index, which stands for nothing: U+200B to U+200D, U+2060 and U+FEFF.
  private static func invisibleLength(in source: [UInt8], at index: Int) -> Int? {
    guard index + 2 < source.count else { return nil }
    let bytes = (source[index], source[index + 1], source[index + 2])
    let isInvisible =
      bytes.0 == 0xEF && bytes.1 == 0xBB && bytes.2 == 0xBF
      || bytes.0 == 0xE2 && bytes.1 == 0x80 && (0x8B...0x8D).contains(bytes.2)
      || bytes.0 == 0xE2 && bytes.1 == 0x81 && bytes.2 == 0xA0
    return isInvisible ? 3 : nil
  }

  private mutating func add(_ scalar: Unicode.Scalar, _ start: Int, _ end: Int) -> Int {
    if [0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF].contains(scalar.value) { return end }
    if scalar == "\u{A0}" || scalar.properties.isWhitespace {
      if units.last?.byte == Self.space {
        units[units.count - 1].end = Int32(end)
      } else {
        append(Self.space, start, end, isCapital: false)
      }
      return end
    }
    let value = scalar.value
    let isCapital = (0x41...0x5A).contains(value) || ((0xC0...0xDE).contains(value) && value != 0xD7)
    let lowered = isCapital ? Unicode.Scalar(value + 0x20) ?? scalar : scalar
    for byte in Array(String(Character(lowered)).utf8) { append(byte, start, end, isCapital: isCapital) }
    return end
  }

  private mutating func add(_ run: EscapeReader.PercentRun) -> Int {
    let scalars = String(validating: run.bytes, as: UTF8.self).map { Array($0.unicodeScalars) }
    var position = 0
    for scalar in scalars ?? run.bytes.map({ Unicode.Scalar($0) }) {
      let length = scalars == nil ? 1 : String(Character(scalar)).utf8.count
      _ = add(scalar, run.starts[position], run.starts[position + length])
      position += length
    }
    return run.starts[run.bytes.count]
  }

  private mutating func append(_ byte: UInt8, _ start: Int, _ end: Int, isCapital capital: Bool) {
    units.append(Unit(byte: byte, isCapital: capital, start: Int32(start), end: Int32(end)))
  }
}
