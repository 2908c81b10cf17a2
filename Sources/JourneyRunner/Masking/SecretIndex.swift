/// Finds many texts in one pass: candidates are looked up by their first four folded bytes.
///
/// A bit table in front of the dictionary keeps the common case, no candidate, to a shift and a test.
struct SecretIndex {
  /// The fewest folded bytes that can be looked for.
  static let shortest = 4

  /// One text to look for.
  struct Pattern {
    let text: FoldedText
    /// What it is a writing of, or nil for a public text that stays.
    let secret: Masker.Secret?
    let format: String?
    /// Capitals must agree: for base64 and session values.
    let isExact: Bool
    /// It doesn't count inside a longer word or number.
    let isWord: Bool
  }

  private var table = [UInt64](repeating: 0, count: 1_024)
  private var patterns: [UInt32: [Pattern]] = [:]

  /// Adds a text, unless it is shorter than `shortest`.
  mutating func add(_ pattern: Pattern) {
    guard pattern.text.bytes.count >= Self.shortest else { return }
    let key = Self.key(pattern.text.bytes, at: 0)
    table[Self.slot(key).word] |= Self.slot(key).bit
    // Longest first; of equally long ones a public text goes first, then the one that was added first.
    var list = patterns[key, default: []]
    let rank = (pattern.text.bytes.count, pattern.secret == nil ? 1 : 0)
    let position = list.firstIndex { ($0.text.bytes.count, $0.secret == nil ? 1 : 0) < rank } ?? list.count
    list.insert(pattern, at: position)
    patterns[key] = list
  }

  /// The longest known text that starts at an index.
  func match(in text: FoldedText, at index: Int) -> Pattern? {
    guard index + Self.shortest <= text.bytes.count else { return nil }
    let key = Self.key(text.bytes, at: index)
    let slot = Self.slot(key)
    guard table[slot.word] & slot.bit != 0, let candidates = patterns[key] else { return nil }
    return candidates.first { $0.matches(text, at: index) }
  }

  private static func key(_ bytes: [UInt8], at index: Int) -> UInt32 {
    UInt32(bytes[index]) << 24 | UInt32(bytes[index + 1]) << 16 | UInt32(bytes[index + 2]) << 8
      | UInt32(bytes[index + 3])
  }

  /// Fibonacci hashing to 16 bits (Knuth, The Art of Computer Programming 3, section 6.4).
  private static func slot(_ key: UInt32) -> (word: Int, bit: UInt64) {
    let hash = (key &* 2_654_435_769) >> 16
    return (Int(hash >> 6), 1 << UInt64(hash & 63))
  }
}

extension SecretIndex.Pattern {
  fileprivate func matches(_ other: FoldedText, at index: Int) -> Bool {
    let end = index + text.bytes.count
    guard end <= other.bytes.count, other.bytes[index..<end].elementsEqual(text.bytes) else { return false }
    if isExact, !hasSameCapitals(as: other, at: index) { return false }
    return !isWord || !(Self.joins(other, at: index) || Self.joins(other, at: end))
  }

  func hasSameCapitals(as other: FoldedText, at index: Int) -> Bool {
    other.isCapital[index..<(index + text.bytes.count)].elementsEqual(text.isCapital)
  }

  /// Whether the bytes on both sides of an index belong to one word or number.
  private static func joins(_ text: FoldedText, at index: Int) -> Bool {
    guard index > 0, index < text.bytes.count else { return false }
    return isWordByte(text.bytes[index - 1]) && isWordByte(text.bytes[index])
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
  }
}
