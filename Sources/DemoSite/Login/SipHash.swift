/// SipHash-2-4, a keyed message authentication code (Aumasson and Bernstein, 2012).
///
/// It signs what the login broker tells the service. Both run in one process and share the key.
struct SipHash: Sendable {
  let key0: UInt64
  let key1: UInt64

  /// The code of a message, as 16 hex digits.
  func code(_ message: some Collection<UInt8>) -> String {
    let digits = String(hash(message), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The 64-bit code of a message.
  func hash(_ message: some Collection<UInt8>) -> UInt64 {
    var v = State(key0, key1)
    var word: UInt64 = 0
    var count: UInt64 = 0
    for byte in message {
      word |= UInt64(byte) << (8 * (count & 7))
      count += 1
      if count & 7 == 0 {
        v.compress(word)
        word = 0
      }
    }
    v.compress(word | (count & 0xFF) << 56)
    return v.finish()
  }

  private struct State {
    var v0, v1, v2, v3: UInt64

    init(_ k0: UInt64, _ k1: UInt64) {
      v0 = k0 ^ 0x736f_6d65_7073_6575
      v1 = k1 ^ 0x646f_7261_6e64_6f6d
      v2 = k0 ^ 0x6c79_6765_6e65_7261
      v3 = k1 ^ 0x7465_6462_7974_6573
    }

    mutating func compress(_ word: UInt64) {
      v3 ^= word
      round()
      round()
      v0 ^= word
    }

    mutating func finish() -> UInt64 {
      v2 ^= 0xFF
      for _ in 0..<4 { round() }
      return v0 ^ v1 ^ v2 ^ v3
    }

    private mutating func round() {
      v0 &+= v1
      v1 = rotate(v1, 13) ^ v0
      v0 = rotate(v0, 32)
      v2 &+= v3
      v3 = rotate(v3, 16) ^ v2
      v0 &+= v3
      v3 = rotate(v3, 21) ^ v0
      v2 &+= v1
      v1 = rotate(v1, 17) ^ v2
      v2 = rotate(v2, 32)
    }

    private func rotate(_ value: UInt64, _ bits: UInt64) -> UInt64 {
      value << bits | value >> (64 - bits)
    }
  }
}
