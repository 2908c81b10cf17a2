package import JourneyModel

/// What one input's spread does to the estimate, with all others at their most likely values.
package struct TornadoBar: Sendable, Equatable, Codable {
  /// The input's key; `relative-change` for what the runs gave.
  package let key: String
  /// The input.
  package let label: LocalizedText
  /// Its unit.
  package let unit: String
  /// What it rests on; nil for what the runs gave.
  package let evidence: Assumption.Evidence?
  /// The input's low value.
  package let inputLow: Double
  /// The input's high value.
  package let inputHigh: Double
  /// Realisable hours at the low value.
  package let hoursAtLow: Double
  /// Realisable hours at the high value.
  package let hoursAtHigh: Double
  /// Kroner at the low value.
  package let kronerAtLow: Double
  /// Kroner at the high value.
  package let kronerAtHigh: Double

  /// How far the input moves the kroner: measure first what has the longest bar.
  package var swing: Double { abs(kronerAtHigh - kronerAtLow) }

  /// The bars of all inputs, the longest first.
  static func all(_ inputs: EstimateInputs, change: RelativeChange?) -> [TornadoBar] {
    let mode = change?.mostLikely ?? 1
    var bars = EstimateInput.allCases.map { input in
      let assumption = inputs[input]
      return TornadoBar(
        key: input.rawValue, label: assumption.label, unit: assumption.unit, evidence: assumption.evidence,
        ends: (assumption.low, assumption.high),
        chains: (
          inputs.mostLikelyChain(change: mode, replacing: [input: assumption.low]),
          inputs.mostLikelyChain(change: mode, replacing: [input: assumption.high])
        ))
    }
    bars += flowBars(inputs, change: mode)
    if let change {
      bars.append(
        TornadoBar(
          key: "relative-change",
          label: LocalizedText(
            da: "Fald i den modellerede risiko ifølge kørslerne (vægtenes spænd)",
            en: "Drop in the modelled risk according to the runs (spread of the weights)"),
          unit: "share", evidence: nil, ends: (change.low, change.high),
          chains: (inputs.mostLikelyChain(change: change.low), inputs.mostLikelyChain(change: change.high))))
    }
    return bars.sorted { $0.swing == $1.swing ? $0.key < $1.key : $0.swing > $1.swing }
  }

  private static func flowBars(_ inputs: EstimateInputs, change: Double) -> [TornadoBar] {
    let values = EstimateInput.allCases.map { inputs[$0].mode }
    return inputs.flow.named.map { input, assumption in
      func chain(_ value: Double) -> EstimateChain {
        inputs.chain(change: change, values: values, flow: inputs.flow.hours { $0 == input ? value : $1.mode })
      }
      return TornadoBar(
        key: input.rawValue, label: assumption.label, unit: assumption.unit, evidence: assumption.evidence,
        ends: (assumption.low, assumption.high), chains: (chain(assumption.low), chain(assumption.high)))
    }
  }

  private init(
    key: String, label: LocalizedText, unit: String, evidence: Assumption.Evidence?, ends: (Double, Double),
    chains: (EstimateChain, EstimateChain)
  ) {
    self.key = key
    self.label = label
    self.unit = unit
    self.evidence = evidence
    (inputLow, inputHigh) = ends
    (hoursAtLow, hoursAtHigh) = (chains.0.realisableHours, chains.1.realisableHours)
    (kronerAtLow, kronerAtHigh) = (chains.0.value(of: .kroner), chains.1.value(of: .kroner))
  }
}
