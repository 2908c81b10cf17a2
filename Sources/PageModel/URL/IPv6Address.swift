/// An IPv6 address (WHATWG URL standard section 3.2).
package struct IPv6Address: Sendable, Hashable {
  /// The eight 16-bit pieces, most significant first.
  package let pieces: [UInt16]

  /// The IPv6 parser (section 3.5): no zone identifier, IPv4 notation allowed for the last 32 bits.
  init?(parsing text: ArraySlice<UInt8>) {
    var reader = PieceReader(rest: text)
    guard let pieces = reader.read() else { return nil }
    self.pieces = pieces
  }

  /// The address that IPv4 clients write as this one: IPv4-mapped, IPv4-compatible, or nil (RFC 4291 section 2.5.5).
  package var embeddedIPv4: IPv4Address? {
    guard pieces[..<5].allSatisfy({ $0 == 0 }), pieces[5] == 0xFFFF || (pieces[5] == 0 && pieces[6] != 0) else {
      return nil
    }
    return IPv4Address(bits: UInt32(pieces[6]) << 16 | UInt32(pieces[7]))
  }

  /// The shortest text (section 3.6): lower-case pieces, the first longest run of two or more zeros as `::`.
  package var text: String {
    guard let run = longestZeroRun else { return Self.join(pieces[...]) }
    return Self.join(pieces[..<run.lowerBound]) + "::" + Self.join(pieces[run.upperBound...])
  }

  private static func join(_ pieces: ArraySlice<UInt16>) -> String {
    pieces.map { String($0, radix: 16) }.joined(separator: ":")
  }

  private var longestZeroRun: Range<Int>? {
    var longest: Range<Int>?
    var start = 0
    for index in 0...8 where index == 8 || pieces[index] != 0 {
      if index - start >= 2, index - start > (longest?.count ?? 0) { longest = start..<index }
      start = index + 1
    }
    return longest
  }
}

/// The IPv6 parser's loop over a text.
private struct PieceReader {
  var rest: ArraySlice<UInt8>
  var pieces: [UInt16] = []
  var compression: Int?

  private static let colon = UInt8(ascii: ":")

  init(rest: ArraySlice<UInt8>) { self.rest = rest }

  mutating func read() -> [UInt16]? {
    if rest.first == Self.colon {
      guard rest.starts(with: "::".utf8) else { return nil }
      rest = rest.dropFirst(2)
      compression = 0
    }
    while !rest.isEmpty {
      guard pieces.count < 8, readPiece() else { return nil }
    }
    guard let compression else { return pieces.count == 8 ? pieces : nil }
    guard pieces.count < 8 else { return nil }
    pieces.insert(contentsOf: Array(repeating: 0, count: 8 - pieces.count), at: compression)
    return pieces
  }

  private mutating func readPiece() -> Bool {
    if rest.first == Self.colon {
      guard compression == nil else { return false }
      rest = rest.dropFirst()
      compression = pieces.count
      return true
    }
    let digits = rest.prefix(4).prefix { $0.hexDigitValue != nil }
    let next = rest.dropFirst(digits.count)
    if next.first == UInt8(ascii: ".") { return readIPv4() }
    pieces.append(digits.reduce(0) { $0 << 4 | UInt16($1.hexDigitValue ?? 0) })
    guard !next.isEmpty else {
      rest = next
      return !digits.isEmpty
    }
    guard next.first == Self.colon, next.count > 1, !digits.isEmpty else { return false }
    rest = next.dropFirst()
    return true
  }

  /// Four decimal numbers without leading zeros, to the end of the text.
  private mutating func readIPv4() -> Bool {
    let parts = rest.split(separator: UInt8(ascii: "."), maxSplits: 4, omittingEmptySubsequences: false)
    guard parts.count == 4, pieces.count <= 6 else { return false }
    var bits: UInt32 = 0
    for part in parts {
      guard (1...3).contains(part.count), part.allSatisfy(\.isASCIIDigit) else { return false }
      let number = part.reduce(0) { $0 * 10 + UInt32($1 - 0x30) }
      guard number <= 255, part.count == 1 || part.first != UInt8(ascii: "0") else { return false }
      bits = bits << 8 | number
    }
    pieces += [UInt16(bits >> 16), UInt16(bits & 0xFFFF)]
    rest = rest.suffix(0)
    return true
  }
}
