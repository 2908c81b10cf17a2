/// FNV-1a, 64 bits (draft-eastlake-fnv): the same on every machine and in every version, unlike `Hasher`.
///
/// It names things; it protects nothing. Whoever stores content under a hash compares the content as well.
package struct StableHash: Sendable {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  /// An empty hash.
  package init() {}

  /// Mixes bytes in.
  package mutating func combine(_ bytes: some Sequence<UInt8>) {
    // Bytes in a row are mixed without asking the sequence for each; pages are long.
    let start = state
    let mixed = bytes.withContiguousStorageIfAvailable { $0.reduce(start, Self.mixed) }
    state = mixed ?? bytes.reduce(start, Self.mixed)
  }

  private static func mixed(_ state: UInt64, _ byte: UInt8) -> UInt64 {
    (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// Mixes a text in, with an end mark so that neighbouring texts can't run together.
  package mutating func combine(_ text: String) {
    combine(text.utf8)
    combine([0xff])
  }

  /// Sixteen hexadecimal digits.
  package var hexadecimal: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The hash of some texts.
  package static func of(_ texts: String...) -> String {
    var hash = StableHash()
    for text in texts { hash.combine(text) }
    return hash.hexadecimal
  }
}
