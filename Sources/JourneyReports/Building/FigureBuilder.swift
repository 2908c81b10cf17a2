import JourneyModel
import RunAnalysis
import ServiceEconomics

/// Words the figures of the first screen.
struct FigureBuilder {
  let input: ReportInput

  /// The figures, hours first where there are any.
  var figures: [KeyFigure] { estimated + counted }

  private var estimated: [KeyFigure] {
    guard let estimate = input.estimate else { return [] }
    return [hours(estimate), kroner(estimate), stated(estimate)].compactMap { $0 }
  }

  private func hours(_ estimate: Estimate) -> KeyFigure? {
    estimate[.grossHours].map { quantity in
      KeyFigure(
        label: text("Sparede timer om året (modelleret)", "Hours saved a year (modelled)"),
        value: "\(range(quantity)) \(text("timer", "h"))",
        detail: text(
          "90 %-interval, midterste værdi \(words.benefit(quantity.p50, .grossHours)); brutto, tentativt",
          "90 % interval, median \(words.benefit(quantity.p50, .grossHours)); gross, tentative"))
    }
  }

  private func kroner(_ estimate: Estimate) -> KeyFigure? {
    estimate[.kroner].map { quantity in
      KeyFigure(
        label: text("Realiserbare kroner om året", "Realisable kroner a year"),
        value: "\(range(quantity)) \(text("kr.", "kr"))",
        detail: text(
          "90 %-interval\(priceLevel(estimate)); \(verdict(estimate))",
          "90 % interval\(priceLevel(estimate)); \(verdict(estimate))"))
    }
  }

  private func stated(_ estimate: Estimate) -> KeyFigure? {
    estimate.figures.first { $0.quantity == .grossHours }.map { figure in
      KeyFigure(
        label: text("Forslagets tabel 1", "The proposal's Table 1"),
        value: "\(number(figure.stated)) / \(number(figure.recomputed)) \(text("timer", "h"))",
        detail: text(
          "som angivet / genberegnet af dets egne tal; endnu ikke målt",
          "as stated / recomputed from its own figures; not measured yet"))
    }
  }

  private var counted: [KeyFigure] {
    let findings = input.result.findings
    let errors = findings.filter { $0.severity >= input.failOn && $0.waiver == nil }.rootCount
    let roots = findings.rootCount
    let places = findings.count > roots ? " \(CountWords(language: input.language).places(findings.count))" : ""
    return [
      KeyFigure(
        label: text("Fund", "Findings"), value: "\(roots)\(places)",
        detail: text("heraf \(errors) på fejlniveau", "\(errors) of them at error level"))
    ]
  }

  private var words: BenefitWords { BenefitWords(language: input.language) }

  private func range(_ quantity: EstimatedQuantity) -> String {
    words.range(quantity.p5, quantity.p95, quantity.quantity)
  }

  private func priceLevel(_ estimate: Estimate) -> String {
    estimate.priceLevel.map { text(", \($0)-priser", ", \($0) prices") } ?? ""
  }

  private func verdict(_ estimate: Estimate) -> String {
    switch estimate.businessCase.verdict {
    case .refused:
      text("businesscasen er afvist, fordi udgifter mangler", "the business case is refused because costs are missing")
    case .negative: text("businesscasen betaler sig ikke", "the business case does not pay")
    case .positive: text("businesscasen betaler sig", "the business case pays")
    }
  }

  private func number(_ value: Double?) -> String {
    value.map { LocalizedNumber.decimal($0)(input.language) } ?? "–"
  }

  private func text(_ da: String, _ en: String) -> String { input.language == .danish ? da : en }
}
