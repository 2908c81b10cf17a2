/// A text in the one form in which a secret looks the same however it was written.
///
/// Character references, percent-encoding and JSON escapes are resolved, also when one is wrapped in another; capitals
/// are lowered, white space becomes single spaces. Every byte remembers which source bytes it came from, so that what
/// is found here can be replaced there. One pass, linear in time and space.
struct FoldedText {
  /// The folded bytes.
  private(set) var bytes: [UInt8] = []
  /// Where each folded byte's source starts.
  private(set) var starts: [Int32] = []
  /// Where it ends.
  private(set) var ends: [Int32] = []
  /// Whether each folded byte was a capital in the source.
  private(set) var isCapital: [Bool] = []

  private static let space: UInt8 = 0x20

  /// Folds a source of at most 2 GB.
  init(_ source: [UInt8]) {
    bytes.reserveCapacity(source.count)
    starts.reserveCapacity(source.count)
    ends.reserveCapacity(source.count)
    isCapital.reserveCapacity(source.count)
    var index = 0
    while index < source.count {
      index = fold(source, at: index)
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

  private mutating func add(_ scalar: Unicode.Scalar, _ start: Int, _ end: Int) -> Int {
    if scalar == "\u{A0}" || scalar.properties.isWhitespace {
      if bytes.last == Self.space {
        ends[ends.count - 1] = Int32(end)
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
    bytes.append(byte)
    starts.append(Int32(start))
    ends.append(Int32(end))
    isCapital.append(capital)
  }
}
