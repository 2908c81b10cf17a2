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

    /// How many folded bytes it has.
    var length: Int { text.units.count }
  }

  private var table = [UInt64](repeating: 0, count: 1_024)
  private var patterns: [UInt32: [Pattern]] = [:]

  /// Adds a text, unless it is shorter than `shortest`.
  mutating func add(_ pattern: Pattern) {
    guard pattern.length >= Self.shortest else { return }
    let key = pattern.text.units.prefix(Self.shortest).reduce(0) { $0 << 8 | UInt32($1.byte) }
    let slot = Self.slot(key)
    table[slot >> 6] |= 1 << UInt64(slot & 63)
    // Longest first; of equally long ones a public text goes first, then the one that was added first.
    var list = patterns[key, default: []]
    let rank = (pattern.length, pattern.secret == nil ? 1 : 0)
    let position = list.firstIndex { ($0.length, $0.secret == nil ? 1 : 0) < rank } ?? list.count
    list.insert(pattern, at: position)
    patterns[key] = list
  }

  /// The longest known text that starts at an index, whose first four bytes are the key's.
  func match(in text: FoldedText, at index: Int, key: UInt32) -> Pattern? {
    let slot = Self.slot(key)
    guard table[slot >> 6] & (1 << UInt64(slot & 63)) != 0, let candidates = patterns[key] else { return nil }
    return candidates.first { $0.matches(text, at: index) }
  }

  /// Fibonacci hashing to 16 bits (Knuth, The Art of Computer Programming 3, section 6.4).
  private static func slot(_ key: UInt32) -> Int { Int((key &* 2_654_435_769) >> 16) }
}

extension SecretIndex.Pattern {
  fileprivate func matches(_ other: FoldedText, at index: Int) -> Bool {
    let end = index + length
    guard end <= other.units.count, other.units[index..<end].elementsEqual(text.units, by: { $0.byte == $1.byte })
    else { return false }
    if isExact, !hasSameCapitals(as: other, at: index) { return false }
    return !isWord || !(Self.joins(other, at: index) || Self.joins(other, at: end))
  }

  func hasSameCapitals(as other: FoldedText, at index: Int) -> Bool {
    other.units[index..<(index + length)].elementsEqual(text.units) { $0.isCapital == $1.isCapital }
  }

  /// Whether the bytes on both sides of an index belong to one word or number.
  private static func joins(_ text: FoldedText, at index: Int) -> Bool {
    guard index > 0, index < text.units.count else { return false }
    return isWordByte(text.units[index - 1].byte) && isWordByte(text.units[index].byte)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
  }
}
