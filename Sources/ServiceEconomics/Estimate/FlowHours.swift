/// What contacts on other channels, returned forms and monitoring add to or take from the hours.
///
/// Domain model: net = gross - rebound - contacts moved to other channels - monitoring; minutes of returned forms are saved in the
/// proportion in which the calls that are born in the flow fall.
struct FlowHours: Sendable, Equatable {
  let values: [FlowInput: Double]

  static let none = FlowHours(values: [:])

  /// The channels that avoided calls can move to.
  static let channels: [(channel: ContactChannel, share: FlowInput)] = [
    (.chat, .movedToChat), (.bot, .movedToBot), (.email, .movedToEmail), (.physical, .movedToPhysical),
  ]

  /// Staff minutes of one contact on a channel.
  ///
  /// A chat shares its minutes with those held at the same time; a bot costs none but for the share that ends on the phone.
  func minutes(_ channel: ContactChannel, phone: Double) -> Double {
    switch channel {
    case .phone: phone
    case .chat: (values[.minutesChat] ?? 0) / max(1, values[.chatConcurrency] ?? 1)
    case .bot: (values[.botHandover] ?? 0) * phone
    case .email: values[.minutesEmail] ?? 0
    case .physical: values[.minutesPhysical] ?? 0
    }
  }

  /// Hours that avoided calls cost on the channels they move to; calls that weren't avoided move nowhere.
  func movedHours(callsAvoided: Double, phone: Double) -> Double {
    Self.channels.reduce(0) { sum, moved in
      sum + max(0, callsAvoided) * (values[moved.share] ?? 0) * minutes(moved.channel, phone: phone) / 60
    }
  }

  /// Hours of returned forms that are saved for an effect on the flow, negative for a loss.
  func returnedHours(effect: Double) -> Double {
    (values[.returnedForms] ?? 0) * effect * (values[.minutesReturnedForm] ?? 0) / 60
  }

  /// Hours that monitoring takes.
  var monitoringHours: Double { values[.monitoringHours] ?? 0 }
}
