package import JourneyModel

/// How many contacts one enquiry becomes when some are not settled and some of those come back.
///
/// m = 1 / (1 - (1 - FCR) x return rate): the sum of the geometric series of repeats. It is shown and not multiplied: the
/// registered calls hold the repeats already, and in a relative change it cancels.
package struct RecontactMultiplier: Sendable, Equatable, Codable {
  /// With the most settled and the fewest returning.
  package let low: Double
  /// With the most likely values.
  package let mostLikely: Double
  /// With the fewest settled and the most returning.
  package let high: Double
  /// Why it isn't part of the figures.
  package let note: LocalizedText

  /// The multiplier of a set; nil unless it names first contact resolution and return rate, both as shares.
  init?(_ set: AssumptionSet) {
    guard let resolution = set["fcr"], let returning = set["return-rate"] else { return nil }
    func multiplier(_ resolved: Double, _ returned: Double) -> Double? {
      guard (0...1).contains(resolved), (0...1).contains(returned) else { return nil }
      let repeated = (1 - resolved) * returned
      return repeated < 1 ? 1 / (1 - repeated) : nil
    }
    guard let low = multiplier(resolution.high, returning.low),
      let mode = multiplier(resolution.mode, returning.mode),
      let high = multiplier(resolution.low, returning.high)
    else { return nil }
    self.low = low
    mostLikely = mode
    self.high = high
    note = LocalizedText(
      da: "Vises, men ganges ikke på: de registrerede opkald rummer allerede gentagelserne.",
      en: "Shown but not multiplied: the registered calls hold the repeats already.")
  }
}
