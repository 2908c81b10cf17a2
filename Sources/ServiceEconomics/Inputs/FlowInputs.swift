import JourneyModel
import RunAnalysis

/// The inputs about other flows that a file names, found usable.
struct FlowInputs: Sendable, Equatable {
  /// The inputs in the formula's order.
  let named: [(input: FlowInput, assumption: Assumption)]

  static func == (left: FlowInputs, right: FlowInputs) -> Bool {
    left.named.map(\.input) == right.named.map(\.input) && left.named.map(\.assumption) == right.named.map(\.assumption)
  }

  /// Reads the inputs of a set.
  ///
  /// - Throws: `EconomicsError` when one lacks what it means nothing without, or when more calls move than are avoided.
  init(_ set: AssumptionSet) throws(EconomicsError) {
    named = FlowInput.allCases.compactMap { input in set[input.rawValue].map { (input, $0) } }
    let missing = named.flatMap(\.input.needs).map(\.rawValue).filter { set[$0] == nil }
    guard missing.isEmpty else { throw .missingAssumptions(service: set.service, keys: missing) }
    let moved = FlowHours.channels.compactMap { set[$0.share.rawValue]?.high }.reduce(0, +)
    guard moved <= 1 else {
      throw .invalidAssumption(
        key: FlowInput.movedToChat.rawValue, problem: "and its like must not sum to more than 1 at their high values")
    }
    if let chats = set[FlowInput.chatConcurrency.rawValue], chats.low < 1 {
      throw .invalidAssumption(key: chats.key, problem: "must be at least 1")
    }
  }

  /// The hours at one value of each.
  func hours(_ value: (FlowInput, Assumption) -> Double) -> FlowHours {
    FlowHours(
      values: Dictionary(
        named.map { ($0.input, value($0.input, $0.assumption)) }, uniquingKeysWith: { first, _ in first }))
  }

  /// The hours at the end that helps least or most.
  func corner(favourable: Bool) -> FlowHours {
    hours { input, assumption in
      switch input {
      case .chatConcurrency, .returnedForms, .minutesReturnedForm: favourable ? assumption.high : assumption.low
      default: favourable ? assumption.low : assumption.high
      }
    }
  }

  func drawn(_ generator: inout SplitMix64) -> FlowHours {
    var values: [FlowInput: Double] = [:]
    for (input, assumption) in named { values[input] = assumption.sample(&generator) }
    return FlowHours(values: values)
  }
}
