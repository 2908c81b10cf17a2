import JourneyModel

/// One channel at its most likely values: what a contact takes and costs, and how many avoided calls move to it.
package struct ChannelRow: Sendable, Equatable, Codable {
  /// The channel.
  package let channel: ContactChannel
  /// The share of the avoided calls that move to it; 0 for the phone.
  package let shareMoved: Double
  /// Staff minutes of a contact, with chats at once and hand-over to staff counted.
  package let minutes: Double
  /// Kroner of staff time for a contact, at the estimate's price of an hour.
  package let price: Double
  /// Contacts a year that move to it.
  package let contacts: Double
  /// Hours a year that they take.
  package let hours: Double

  /// The phone, then every channel that the file moves calls to; empty when it moves none.
  static func all(_ inputs: EstimateInputs, chain: EstimateChain) -> [ChannelRow] {
    let flow = chain.flow
    let named = FlowHours.channels.filter { flow.values[$0.share] != nil }
    guard !named.isEmpty else { return [] }
    let phone = inputs[.minutesPerAvoidedCall].mode
    func row(_ channel: ContactChannel, _ share: Double) -> ChannelRow {
      let minutes = flow.minutes(channel, phone: phone)
      let contacts = max(0, chain.callsAvoided) * share
      return ChannelRow(
        channel: channel, shareMoved: share, minutes: minutes, price: minutes / 60 * inputs[.rate].mode,
        contacts: contacts, hours: contacts * minutes / 60)
    }
    return [row(.phone, 0)] + named.map { row($0.channel, flow.values[$0.share] ?? 0) }
  }
}
