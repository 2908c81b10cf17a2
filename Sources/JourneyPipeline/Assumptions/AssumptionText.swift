package import JourneyModel
import JourneyReports
import ServiceEconomics

/// The inputs of a file as lines for a person.
package struct AssumptionText: Sendable {
  private let set: AssumptionSet
  private let language: ReportLanguage

  /// The text of some inputs.
  package init(_ set: AssumptionSet, language: ReportLanguage) {
    self.set = set
    self.language = language
  }

  /// The lines, ending with a line break: the inputs, those that the tool guesses, and the cost lines.
  package func render() -> String {
    let named = Set(set.assumptions.map(\.key))
    let standards = OptionalInput.allCases.filter { !named.contains($0.rawValue) }.map(\.standard)
    let missing = EstimateInput.allCases.map(\.rawValue).filter { !named.contains($0) }
    var lines = [set.service, text("Dækker: ", "Covers: ") + set.scope(language), ""]
    lines += set.assumptions.flatMap(assumption)
    if !missing.isEmpty {
      lines += [
        "", text("Mangler, før et skøn kan laves: ", "Missing before an estimate: ") + missing.joined(separator: ", "),
      ]
    }
    if !standards.isEmpty {
      lines += [
        "", text("Ikke i filen; værktøjets egne skøn gælder:", "Not in the file; the tool's own guesses hold:"),
      ]
      lines += standards.map { "  \($0.key) = \(figures($0)) \(UnitWords.words($0.unit, language))" }
    }
    if !set.correlations.isEmpty {
      lines += ["", text("Følges ad (rangkorrelation):", "Move together (rank correlation):")]
    }
    lines += set.correlations.flatMap {
      ["\($0.first), \($0.second) = \(DocumentCheck.plain($0.rank)(language))", "    \($0.source)"]
    }
    if !set.costs.isEmpty { lines += ["", text("Udgifter:", "Costs:")] + set.costs.flatMap(cost) }
    return lines.map(TextEscaping.terminal).joined(separator: "\n") + "\n"
  }

  private func assumption(_ input: Assumption) -> [String] {
    let level = input.priceLevel.map { " (\($0))" } ?? ""
    return [
      "\(input.key) = \(figures(input)) \(UnitWords.words(input.unit, language))\(level)  [\(input.evidence.rawValue)]",
      "    \(input.label(language))", "    \(input.source)",
    ]
  }

  private func cost(_ line: CostLine) -> [String] {
    let amount = line.amount.map { DocumentCheck.plain($0)(language) + " kr" } ?? text("ukendt", "unknown")
    let timing = line.timing == .yearly ? text("pr. år", "yearly") : text("én gang", "once")
    return ["\(line.key) = \(amount) (\(line.priceLevel), \(timing))", "    \(line.source)"]
  }

  private func figures(_ input: Assumption) -> String {
    let values = input.low == input.high ? [input.mode] : [input.low, input.mode, input.high]
    return values.map { DocumentCheck.plain($0)(language) }.joined(separator: " / ")
  }

  private func text(_ da: String, _ en: String) -> String { language == .danish ? da : en }
}
