package import JourneyModel

/// One row of the four columns that always stand together: as stated, recomputed, modelled, measured.
package struct ComparedFigure: Sendable, Equatable, Codable {
  /// The quantity.
  package let quantity: EstimateQuantity
  /// What the document states, or nil when it states nothing.
  package let stated: Double?
  /// Where it states it, or an empty string.
  package let source: String
  /// What the document's own inputs give, or nil when they give nothing.
  package let recomputed: Double?
  /// How it was recomputed, or nil.
  package let computation: LocalizedText?
  /// What the model says, with its interval.
  package let modelled: EstimatedQuantity
  /// What registrations of contacts show; nil until there are any.
  package let measured: Double?

  /// The rows for a set of assumptions: drop, avoided calls, gross hours, kroner.
  static func all(
    _ inputs: EstimateInputs, modelled: [EstimatedQuantity], measured: RegisterMeasurement?
  ) -> [ComparedFigure] {
    let document = StatedDocument(inputs.set)
    return modelled.compactMap { estimate in
      let row: (key: String?, recomputed: Double?, computation: LocalizedText?)
      switch estimate.quantity {
      case .reduction: row = ("reduction", nil, nil)
      case .callsAvoided: row = (nil, document.callsAvoided, document.callsComputation)
      case .grossHours: row = ("hours-saved", document.hours, document.hoursComputation)
      case .kroner: row = ("saving", document.kroner, document.kronerComputation)
      default: return nil
      }
      let stated = row.key.flatMap { key in inputs.set.stated.first { $0.key == key } }
      return ComparedFigure(
        quantity: estimate.quantity, stated: stated?.value, source: stated?.source ?? "", recomputed: row.recomputed,
        computation: row.recomputed == nil ? nil : row.computation, modelled: estimate,
        measured: measured?[estimate.quantity])
    }
  }
}
