import Foundation

/// The SplitMix64 generator: small, fast, and the same on every machine for a given seed.
///
/// Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014, figure 17; constants
/// as in Vigna's public reference implementation. It is for simulation; it protects nothing.
package struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A generator that starts from a seed.
  package init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  package mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// A uniform number in [0, 1) with 53 random bits.
  package mutating func nextUnit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A standard normal number, by the polar method (Marsaglia and Bray, SIAM Review 6, 1964).
  ///
  /// The second number of each pair is dropped, so that the generator's state is all there is to remember.
  package mutating func nextNormal() -> Double {
    while true {
      let first = 2 * nextUnit() - 1
      let second = 2 * nextUnit() - 1
      let square = first * first + second * second
      if square > 0, square < 1 { return first * (-2 * log(square) / square).squareRoot() }
    }
  }

  /// A number from the gamma distribution with scale 1.
  ///
  /// Source: Marsaglia and Tsang, "A simple method for generating gamma variables", ACM TOMS 26(3), 2000.
  /// - Parameter shape: the shape, at least 1; smaller ones need a further step that no caller has use for.
  /// - Returns: the number, above 0.
  package mutating func nextGamma(shape: Double) -> Double {
    precondition(shape >= 1, "The method holds for shapes of at least 1; PERT shapes always are.")
    let scale = shape - 1.0 / 3.0
    let slope = 1 / (9 * scale).squareRoot()
    while true {
      let normal = nextNormal()
      let root = 1 + slope * normal
      guard root > 0 else { continue }
      let cube = root * root * root
      let uniform = nextUnit()
      let square = normal * normal
      if uniform < 1 - 0.0331 * square * square { return scale * cube }
      let bound = 0.5 * square + scale * (1 - cube + log(cube))
      if uniform > 0, log(uniform) < bound { return scale * cube }
    }
  }

  /// A number from the beta distribution: the first of two gamma numbers as a share of their sum.
  ///
  /// Source: Devroye, "Non-uniform random variate generation", 1986, section IX.4.1.
  package mutating func nextBeta(_ alpha: Double, _ beta: Double) -> Double {
    let first = nextGamma(shape: alpha)
    return first / (first + nextGamma(shape: beta))
  }
}
