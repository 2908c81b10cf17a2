package import JourneyModel
package import RunAnalysis

/// What a register shows for one period.
package struct RegisterSummary: Sendable, Equatable, Codable {
  /// One channel.
  package struct Channel: Sendable, Equatable, Codable {
    /// The channel.
    package let channel: ContactChannel
    /// How many contacts.
    package let contacts: Int
    /// Contacts a year at this pace.
    package let perYear: Double
    /// Mean staff minutes, or nil where none are registered.
    package let meanMinutes: Double?
  }

  /// One cause.
  package struct Cause: Sendable, Equatable, Codable {
    /// The cause.
    package let cause: CauseCode
    /// How many contacts.
    package let contacts: Int
  }

  /// How many days the period covers, first and last included.
  package let days: Int
  /// The channels that have contacts.
  package let channels: [Channel]
  /// The share of contacts by phone that began in the digital service, with its interval; nil where it isn't registered.
  package let digital: WilsonInterval?
  /// The share that was settled at once; nil where it isn't registered.
  package let resolved: WilsonInterval?
  /// The share that had made contact before; nil where it isn't registered.
  package let repeated: WilsonInterval?
  /// The causes, the most frequent first.
  package let causes: [Cause]
  /// Mean staff minutes of calls that began in the digital service, and the standard error; nil below 10 of them.
  package let digitalMinutes: MeanMinutes?

  /// A mean with its standard error.
  package struct MeanMinutes: Sendable, Equatable, Codable {
    /// The mean.
    package let mean: Double
    /// The standard error of the mean.
    package let standardError: Double
  }

  /// Summarises the contacts of a period; nil without any.
  package init?(_ contacts: [ContactRecord]) {
    guard let first = contacts.map(\.day).min(), let last = contacts.map(\.day).max() else { return nil }
    let days = last - first + 1
    self.days = days
    channels = ContactChannel.allCases.compactMap { channel in
      let own = contacts.filter { $0.channel == channel }
      let minutes = own.compactMap(\.minutes)
      guard !own.isEmpty else { return nil }
      return Channel(
        channel: channel, contacts: own.count, perYear: Double(own.count) / Double(days) * 365,
        meanMinutes: minutes.isEmpty ? nil : minutes.reduce(0, +) / Double(minutes.count))
    }
    let calls = contacts.filter { $0.channel == .phone }
    digital = Self.share(calls.compactMap(\.isDigital))
    resolved = Self.share(contacts.compactMap(\.isResolved))
    repeated = Self.share(contacts.compactMap(\.isRepeated))
    let causes = contacts.compactMap(\.cause)
    self.causes = CauseCode.allCases.map { code in Cause(cause: code, contacts: causes.count { $0 == code }) }
      .filter { $0.contacts > 0 }.sorted { $0.contacts > $1.contacts }
    let minutes = calls.filter { $0.isDigital == true }.compactMap(\.minutes)
    digitalMinutes = minutes.count < 10 ? nil : Self.mean(minutes)
  }

  /// The calls by phone.
  package var calls: Channel? { channels.first { $0.channel == .phone } }

  private static func share(_ flags: [Bool]) -> WilsonInterval? {
    WilsonInterval(successes: flags.count { $0 }, trials: flags.count)
  }

  private static func mean(_ values: [Double]) -> MeanMinutes {
    let count = Double(values.count)
    let mean = values.reduce(0, +) / count
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return MeanMinutes(mean: mean, standardError: (squares / (count - 1) / count).squareRoot())
  }
}
