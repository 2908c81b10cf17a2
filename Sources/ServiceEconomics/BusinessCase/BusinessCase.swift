package import JourneyModel
import RunAnalysis

/// Whether an investment pays, or why nobody can say yet.
package struct BusinessCase: Sendable, Equatable, Codable {
  /// The verdicts.
  package enum Verdict: String, Sendable, Codable, CaseIterable {
    /// A cost is unknown: no positive case may be made.
    case refused
    /// With every cost known, the most likely net present value is not above 0.
    case negative
    /// With every cost known, the most likely net present value is above 0.
    case positive
  }

  /// The verdict.
  package let verdict: Verdict
  /// The lines without an amount, the file's first; each says who has to find it.
  package let missing: [CostLine]
  /// The lines with an amount, in the file's order.
  package let known: [CostLine]
  /// At the least favourable benefit.
  ///
  /// While lines are missing, this and the next two count the known costs only, and so flatter.
  package let low: Appraisal
  /// At the most likely benefit.
  package let mostLikely: Appraisal
  /// At the most favourable benefit.
  package let high: Appraisal
  /// The share of simulated years' benefits with a net present value above 0; nil while a line is missing.
  package let probabilityPositive: Double?
  /// The share of simulated benefits that pay the investment back within the horizon, undiscounted; nil while a line is
  /// missing.
  package let probabilityPaidBack: Double?
  /// The drop in calls that pays the known costs back, for each length of call that the documents allow.
  package let breakEvens: [BreakEven]
  /// The document's own saving and investment, appraised at each known discount rate without a delay.
  package let stated: [Appraisal]
  /// The years whose prices the lines and the rate are in, ascending; more than one must not be mixed.
  package let priceLevels: [Int]
  /// What a reader must know.
  package let notes: [LocalizedText]

  init(_ inputs: EstimateInputs, benefit: EstimatedQuantity?, draws: SimulatedDraws) {
    let lines = inputs.set.costs
    let named = Set(lines.map(\.key))
    missing =
      lines.filter { $0.amount == nil }
      + RequiredCostLine.allCases.filter { !named.contains($0.rawValue) }.map(\.unknown)
    known = lines.filter { $0.amount != nil }
    func sum(_ timing: CostLine.Timing) -> Double {
      lines.filter { $0.timing == timing }.reduce(0) { $0 + ($1.amount ?? 0) }
    }
    func appraisal(_ kroner: Double) -> Appraisal {
      Appraisal(
        yearlyBenefit: kroner, investment: sum(.once), yearlyCost: sum(.yearly), years: inputs[.horizon].mode,
        delayMonths: inputs[.monthsBeforeBenefit].mode, discountRate: inputs[.discountRate].mode)
    }
    low = appraisal(benefit?.low ?? 0)
    mostLikely = appraisal(benefit?.mostLikely ?? 0)
    high = appraisal(benefit?.high ?? 0)
    verdict = missing.isEmpty ? (mostLikely.netPresentValue > 0 ? .positive : .negative) : .refused
    // A benefit that just breaks even leaves nothing; the next larger number does.
    probabilityPositive =
      missing.isEmpty ? mostLikely.breakEvenBenefit.map { draws.share(of: .kroner, atLeast: $0.nextUp) } : nil
    let yearlyNeeded = sum(.yearly) + sum(.once) / max(inputs[.horizon].mode, .leastNormalMagnitude)
    probabilityPaidBack = missing.isEmpty ? draws.share(of: .kroner, atLeast: yearlyNeeded) : nil
    let document = StatedDocument(inputs.set)
    breakEvens = Self.breakEvens(inputs, document, benefit: mostLikely.breakEvenBenefit)
    stated = Self.statedAppraisals(inputs, document)
    priceLevels = Set(known.map(\.priceLevel) + [inputs[.rate].priceLevel].compactMap { $0 }).sorted()
    notes = BusinessCaseNotes.of(missing: missing, mostLikely: mostLikely, high: high, priceLevels: priceLevels)
  }

  private static func breakEvens(
    _ inputs: EstimateInputs, _ document: StatedDocument, benefit: Double?
  ) -> [BreakEven] {
    guard let benefit else { return [] }
    var minutes = [document.minutes ?? inputs[.minutesPerAvoidedCall].mode]
    if let hours = document.statedHours, let calls = document.callsAvoided {
      minutes.append((hours * 60 / calls).rounded())
    }
    let rate = document.impliedRate ?? inputs[.rate].mode
    return Set(minutes).sorted(by: >).compactMap {
      BreakEven(yearlyBenefit: benefit, calls: inputs[.callsPerYear].mode, minutes: $0, rate: rate)
    }
  }

  /// Today's rate, then the rate of the document's own time where the file names one.
  private static func statedAppraisals(_ inputs: EstimateInputs, _ document: StatedDocument) -> [Appraisal] {
    guard let kroner = document.statedKroner, let investment = document.investment else { return [] }
    let rates = [inputs[.discountRate].mode] + [inputs.set[EstimateInputs.documentDiscountRate]?.mode].compactMap { $0 }
    return rates.map {
      Appraisal(
        yearlyBenefit: kroner, investment: investment, years: inputs[.horizon].mode, discountRate: $0)
    }
  }
}
