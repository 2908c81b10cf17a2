import JourneyModel
import ServiceEconomics

/// The assumptions of GP change and health card in Copenhagen, as Baselines states them.
struct AssumptionFixture {
  var values: [(key: String, low: Double, mode: Double, high: Double)] = [
    ("calls-per-year", 17514, 19460, 21406), ("share-born-in-flow", 0.15, 0.35, 0.60), ("effect", 0.20, 0.50, 0.80),
    ("attribution", 0.60, 0.85, 1.0), ("minutes-per-avoided-call", 4, 6.5, 10), ("rebound", 0, 0.05, 0.15),
    ("realisable", 0.40, 0.625, 0.90), ("rate", 260, 309, 390), ("zero-effect-probability", 0.1, 0.15, 0.2),
    ("discount-rate", 0.035, 0.035, 0.035), ("discount-rate-2018", 0.04, 0.04, 0.04), ("horizon", 5, 5, 5),
    ("months-before-benefit", 9, 9, 9),
  ]
  var costs: [(key: String, timing: CostLine.Timing, amount: Double?)] = [
    ("mapping", .once, 100_000), ("prototype", .once, 450_000), ("evaluation", .once, 300_000), ("build", .once, nil),
    ("operation", .yearly, nil),
  ]
  var stated: [(key: String, value: Double)] = [
    ("calls-per-year", 19460), ("minutes-per-call", 8), ("reduction", 0.30), ("hours-saved", 486), ("saving", 150_000),
    ("investment", 850_000),
  ]

  /// The same with a point for each input: no spread at all.
  var pointed: AssumptionFixture {
    var copy = self
    copy.values = values.map { ($0.key, $0.mode, $0.mode, $0.mode) }
    return copy
  }

  /// The same with other values for one input.
  func with(_ key: String, _ low: Double, _ mode: Double, _ high: Double) -> AssumptionFixture {
    var copy = self
    copy.values.removeAll { $0.key == key }
    copy.values.append((key, low, mode, high))
    return copy
  }

  /// The same with an amount for every line that a business case needs.
  func complete(investment: Double, yearly: Double) -> AssumptionFixture {
    var copy = self
    copy.costs = RequiredCostLine.allCases.map { line in
      switch line {
      case .build: (line.rawValue, .once, investment)
      case .operation: (line.rawValue, .yearly, yearly)
      default: (line.rawValue, .once, 0)
      }
    }
    return copy
  }

  var set: AssumptionSet {
    AssumptionSet(
      service: "Lægeskift og sundhedskort", scope: LocalizedText(da: "Telefonopkald.", en: "Phone calls."),
      assumptions: values.map {
        Assumption(
          key: $0.key, label: LocalizedText(verbatim: $0.key), unit: "", low: $0.low, mode: $0.mode, high: $0.high,
          evidence: .assumed, source: "test", priceLevel: $0.key == "rate" ? 2018 : nil)
      },
      costs: costs.map {
        CostLine(
          key: $0.key, label: LocalizedText(verbatim: $0.key), timing: $0.timing, amount: $0.amount, priceLevel: 2018,
          source: "test")
      },
      stated: stated.map {
        StatedFigure(key: $0.key, label: LocalizedText(verbatim: $0.key), value: $0.value, unit: "", source: "tabel 1")
      })
  }
}
