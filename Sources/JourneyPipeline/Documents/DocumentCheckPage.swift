package import JourneyModel
import RunAnalysis
package import ServiceEconomics

/// A checked document as Markdown, which also reads well on a terminal.
package struct DocumentCheckPage: Sendable {
  private let check: DocumentCheck
  private let language: ReportLanguage

  /// The page of a document.
  package init(_ check: DocumentCheck, language: ReportLanguage) {
    self.check = check
    self.language = language
  }

  /// The page, ending with a line break.
  ///
  /// - Parameter level: how many signs its heading starts with.
  /// - Returns: the page.
  package func render(level: Int = 1) -> String {
    var parts = [String(repeating: "#", count: level) + " " + MarkdownTable.cell(check.service), check.scope(language)]
    parts.append(stated)
    if !check.consequences.isEmpty { parts.append(consequences) }
    parts += check.rows.filter(\.differs).map(difference)
    parts += check.inconsistencies.map(explanations)
    if !check.remarks.isEmpty { parts.append(check.remarks.map { "- " + $0(language) }.joined(separator: "\n")) }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private var stated: String {
    MarkdownTable(
      header: [
        text("Størrelse", "Figure"), text("Angivet", "Stated"), text("Genberegnet", "Recomputed"),
        text("Enhed", "Unit"), text("Regnestykke", "Computation"), text("Kilde", "Source"),
      ],
      rows: check.rows.map { row in
        [
          row.figure.label(language), DocumentCheck.plain(row.figure.value)(language),
          row.recomputed.map { rounded($0) + (row.differs ? text(" (afviger)", " (differs)") : "") } ?? "–",
          UnitWords.words(row.figure.unit, language), row.computation?(language) ?? "–", row.figure.source,
        ]
      }
    ).render()
  }

  private var consequences: String {
    MarkdownTable(
      header: [
        text("Det følger af tallene", "What follows from the figures"), text("Resultat", "Result"),
        text("Enhed", "Unit"), text("Regnestykke", "Computation"),
      ],
      rows: check.consequences.map { consequence in
        [
          consequence.figure.label(language), rounded(consequence.value),
          UnitWords.words(consequence.figure.unit, language),
          consequence.computation(language),
        ]
      }
    ).render()
  }

  private func difference(_ row: DocumentCheck.Row) -> String {
    let recomputed = row.recomputed.map(rounded) ?? "–"
    let stated = DocumentCheck.plain(row.figure.value)(language)
    let unit = UnitWords.words(row.figure.unit, language)
    return text(
      "**\(row.figure.label.da)**: dokumentet angiver \(stated), dets egne tal giver \(recomputed) (\(unit)).",
      "**\(row.figure.label.en)**: the document states \(stated), its own figures give \(recomputed) (\(unit))."
    )
  }

  private func explanations(_ inconsistency: Inconsistency) -> String {
    let lead = text("Hver af disse ville forklare det:", "Each of these would explain it:")
    let lines = inconsistency.explanations.enumerated().map { "\($0 + 1). \($1.text(language))" }
    return ([lead, ""] + lines).joined(separator: "\n")
  }

  private func rounded(_ value: Double) -> String { Self.rounded(value)(language) }

  /// A computed figure: shares and small numbers with decimals, the rest whole.
  static func rounded(_ value: Double) -> LocalizedText {
    let size = abs(value)
    return LocalizedNumber.decimal(value, digits: size < 1 ? 3 : size < 100 ? 2 : size < 1_000 ? 1 : 0)
  }

  private func text(_ da: String, _ en: String) -> String { language == .danish ? da : en }
}
