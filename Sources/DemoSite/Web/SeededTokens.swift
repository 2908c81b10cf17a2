/// Unique tokens from a seed: session ids, form tokens and login requests.
///
/// SplitMix64 (Steele, Lea, Flood, 2014): good enough to be unique and repeatable, which is what a demo on
/// loopback needs. Whoever knows the seed can guess the tokens, so never use it for a real service.
struct SeededTokens: Sendable {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// The next 64 bits.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A token of 32 letters out of a–p: unmistakable for a number, and safe in cookies, URLs and forms.
  mutating func token() -> String {
    var letters: [UInt8] = []
    for _ in 0..<2 {
      var bits = next()
      for _ in 0..<16 {
        letters.append(UInt8(ascii: "a") + UInt8(bits & 0x0F))
        bits >>= 4
      }
    }
    return String(decoding: letters, as: UTF8.self)
  }
}
