import JourneyModel

/// The formula from calls to kroner, for one value of each input (domain model, net and realisable apart).
///
/// calls avoided = calls x share born in the flow x (relative change x effect) x attribution; gross hours = calls avoided
/// x minutes / 60, at most the baseline load, and the hours of returned forms in the same proportion; net = gross - rebound x
/// |gross| - hours on other channels - monitoring; realisable = net x realisable; kroner = realisable x rate.
///
/// How run and prior combine: the runs say which share of the *modelled* risk is gone. The prior `effect` says which share
/// of a modelled removal comes true among the calls. It stands at 0.2 to 0.8 because the model is uncalibrated, so even a run
/// that removes everything never claims more than that.
struct EstimateChain: Sendable, Equatable {
  /// The relative change from the runs, -1 to 1; 1 when there are no runs, and the prior stands alone.
  let change: Double
  let values: [Double]
  let loadMinutes: Double?
  let grossHoursPerFTE: Double
  let effectiveHoursPerFTE: Double
  var flow = FlowHours.none

  private subscript(input: EstimateInput) -> Double { values[input.index] }

  /// The effect on the calls that are born in the flow.
  private var effective: Double { change * self[.effect] * self[.attribution] }

  var reduction: Double { self[.shareBornInFlow] * effective }
  var callsAvoided: Double { self[.callsPerYear] * reduction }

  /// All hours that the calls take; nothing can save more.
  var loadHours: Double { self[.callsPerYear] * (loadMinutes ?? self[.minutesPerAvoidedCall]) / 60 }

  var returnedHours: Double { flow.returnedHours(effect: effective) }

  var grossHours: Double { min(callsAvoided * self[.minutesPerAvoidedCall] / 60, loadHours) + returnedHours }

  /// Rebound only ever takes away: it shrinks a saving and deepens a loss.
  var reboundHours: Double { self[.rebound] * abs(grossHours) }

  var movedHours: Double { flow.movedHours(callsAvoided: callsAvoided, phone: self[.minutesPerAvoidedCall]) }

  var netHours: Double { grossHours - reboundHours - flow.monitoringHours - movedHours }

  /// A loss counts whole, whatever the rota.
  var realisableHours: Double { netHours > 0 ? netHours * self[.realisable] : netHours }

  func value(of quantity: EstimateQuantity) -> Double {
    switch quantity {
    case .reduction: reduction
    case .callsAvoided: callsAvoided
    case .grossHours: grossHours
    case .netHours: netHours
    case .realisableHours: realisableHours
    case .capacityHours: netHours - realisableHours
    case .fteGross: realisableHours / grossHoursPerFTE
    case .fteEffective: realisableHours / effectiveHoursPerFTE
    case .kroner: realisableHours * self[.rate]
    }
  }
}

extension EstimateInput {
  /// The place in the formula's order.
  var index: Int {
    switch self {
    case .callsPerYear: 0
    case .shareBornInFlow: 1
    case .effect: 2
    case .attribution: 3
    case .minutesPerAvoidedCall: 4
    case .rebound: 5
    case .realisable: 6
    case .rate: 7
    }
  }
}

extension EstimateInputs {
  func chain(change: Double, values: [Double], flow: FlowHours? = nil) -> EstimateChain {
    EstimateChain(
      change: change, values: values, loadMinutes: stated("minutes-per-call"),
      grossHoursPerFTE: self[.grossHoursPerFTE].mode, effectiveHoursPerFTE: self[.effectiveHoursPerFTE].mode,
      flow: flow ?? self.flow.hours { $1.mode })
  }

  /// Every input at its most likely value, but for those that are given.
  func mostLikelyChain(change: Double, replacing: [EstimateInput: Double] = [:]) -> EstimateChain {
    chain(change: change, values: EstimateInput.allCases.map { replacing[$0] ?? self[$0].mode })
  }

  /// Every input at the end that helps least or most.
  ///
  /// Where the risk grew, more calls and dearer hours make the loss larger, so the ends trade places; more rebound is
  /// always worse. Capacity is what isn't realised, so it is largest where the least can be.
  func cornerChain(change: Double, favourable: Bool, of quantity: EstimateQuantity) -> EstimateChain {
    let takesHigh = favourable == (change >= 0)
    return chain(
      change: change,
      values: EstimateInput.allCases.map { input in
        let isHigh: Bool
        switch input {
        case .rebound: isHigh = !favourable
        case .realisable where quantity == .capacityHours: isHigh = !takesHigh
        default: isHigh = takesHigh
        }
        return isHigh ? self[input].high : self[input].low
      }, flow: flow.corner(favourable: favourable))
  }
}
