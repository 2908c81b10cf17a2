package import JourneyModel
package import RunAnalysis
package import ServiceEconomics

/// A run's findings, figures, comparison and estimate as tables for a spreadsheet.
package struct RunTables: Sendable {
  /// The tables there are.
  package enum Kind: String, Sendable, CaseIterable { case findings, metrics, comparison, estimate }

  private let language: ReportLanguage

  /// Tables in a language.
  package init(language: ReportLanguage) { self.language = language }

  /// The findings.
  package func findings(_ result: RunResult) -> Spreadsheet {
    Spreadsheet(
      header: words(
        ["Nummer", "Rejse", "Trin", "Sted", "Kontrol", "Alvor", "Årsag", "Sikkerhed", "Personas", "Fund", "Adresse"],
        [
          "Fingerprint", "Journey", "Step", "Place", "Check", "Severity", "Cause", "Confidence", "Personas", "Finding",
          "Address",
        ]),
      rows: result.findings.map { finding in
        [
          .text(finding.fingerprint.rawValue), .text(finding.journey), .text(finding.step), .text(finding.place.label),
          .text(finding.check), .number(Double(finding.severity.rawValue)), .text(finding.cause.rawValue),
          .text(finding.confidence.rawValue), .text(finding.personas.joined(separator: ", ")),
          .text(finding.message(language)), .text(finding.evidence.url),
        ]
      })
  }

  /// What each step asks of each persona.
  package func metrics(_ result: RunResult) -> Spreadsheet {
    Spreadsheet(
      header: words(
        [
          "Rejse", "Trin", "Persona", "Sider", "Felter", "Valg", "Tegn", "Teksttegn", "Ekspertsekunder",
          "Svartid ms (median)",
        ],
        [
          "Journey", "Step", "Persona", "Pages", "Fields", "Choices", "Characters", "Text characters", "Expert seconds",
          "Response ms (median)",
        ]),
      rows: result.journeys.flatMap { journey in
        journey.effort.map { effort in
          [.text(journey.plan.id), .text(effort.step), .text(effort.persona)]
            + [effort.pages, effort.typedFields, effort.choices, effort.characters, effort.textCharacters].map {
              .number(Double($0))
            } + [.number(effort.expertSeconds), .number(Quantile.median(of: effort.serviceMilliseconds))]
        }
      })
  }

  /// What changed.
  package func comparison(_ comparisons: [RunComparison]) -> Spreadsheet {
    Spreadsheet(
      header: words(
        ["Rejse", "Ændring", "Nummer", "Kontrol", "Trin", "Sted", "Alvor før", "Alvor nu", "Bemærkning"],
        ["Journey", "Change", "Fingerprint", "Check", "Step", "Place", "Severity before", "Severity now", "Note"]),
      rows: comparisons.flatMap { comparison in
        comparison.findings.map { change in
          let finding = change.finding
          return [
            .text(comparison.journey), .text(change.kind.label(language)), .text(finding?.fingerprint.rawValue ?? ""),
            .text(finding?.check ?? ""), .text(finding?.step ?? ""), .text(finding?.place.label ?? ""),
            .number(change.before.map { Double($0.severity.rawValue) }),
            .number(change.after.map { Double($0.severity.rawValue) }), .text(change.note?(language) ?? ""),
          ]
        }
      })
  }

  /// The estimate: quantities, then the inputs with their sources; figures are whole, not rounded for display.
  package func estimate(_ estimate: Estimate) -> Spreadsheet {
    let figures = estimate.quantities.map { quantity -> [Spreadsheet.Cell] in
      let row = estimate.figures.first { $0.quantity == quantity.quantity }
      let points = [quantity.low, quantity.mostLikely, quantity.high, quantity.p5, quantity.p50, quantity.p95]
      return [.text(quantity.quantity.label(language)), .text(quantity.quantity.unit)]
        + points.map { .number($0) }
        + [.number(row?.stated), .number(row?.recomputed), .number(row?.measured)]
        + [.text(quantity.priceLevel.map(String.init) ?? ""), .text(row?.source ?? "")]
    }
    let inputs = estimate.assumptions.map { input -> [Spreadsheet.Cell] in
      [.text(input.label(language)), .text(input.unit), .number(input.low), .number(input.mode), .number(input.high)]
        + [Spreadsheet.Cell](repeating: .empty, count: 6)
        + [.text(input.priceLevel.map(String.init) ?? ""), .text(input.source)]
    }
    return Spreadsheet(
      header: words(
        [
          "Størrelse", "Enhed", "Lavt", "Mest sandsynligt", "Højt", "5 %", "Midterste", "95 %", "Angivet",
          "Genberegnet", "Målt", "Prisniveau", "Kilde",
        ],
        [
          "Quantity", "Unit", "Low", "Most likely", "High", "5 %", "Median", "95 %", "Stated", "Recomputed", "Measured",
          "Price level", "Source",
        ]),
      rows: figures + inputs)
  }

  private func words(_ da: [String], _ en: [String]) -> [String] { language == .danish ? da : en }
}
