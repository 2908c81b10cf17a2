package import JourneyModel
import ServiceEconomics

/// What has become of every figure of the documents that the tool starts from, as a page in Danish.
package struct SeedFigurePage: Sendable {
  private let files: [String: AssumptionSet]

  /// The page.
  ///
  /// - Parameter files: the files of assumptions by their name under Baselines without ending.
  package init(_ files: [String: AssumptionSet]) { self.files = files }

  /// The page, ending with a line break.
  ///
  /// - Throws: `EconomicsError` when a formula has no value, `MissingFigure` when a row names a figure that isn't there.
  package func render() throws -> String {
    let figures = SeedFigure.all
    let words = figures.map { Self.status($0.use) }
    let counts = Set(words).sorted().map { word in "\(words.count { $0 == word }) er \(word)" }
    var parts = [
      "# Kildernes tal",
      "De fem dokumenter, som værktøjet tager udgangspunkt i, rummer \(figures.count) tal og udsagn. "
        + counts.joined(separator: ", ") + ".",
    ]
    for document in SeedDocument.allCases {
      let rows = try figures.filter { $0.document == document }.map { figure in
        [figure.id, figure.label, figure.stated, Self.status(figure.use), try account(figure)]
      }
      let table = MarkdownTable(header: ["Nr.", "Hvad", "Som angivet", "Status", "Hvor eller hvorfor"], rows: rows)
      parts += ["## " + document.title, table.render()]
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static func status(_ use: SeedFigure.Use) -> String {
    switch use {
    case .input, .cause, .column: "brugt som input"
    case .recomputed: "genberegnet"
    case .notComputable: "ikke beregnelig"
    }
  }

  private func account(_ figure: SeedFigure) throws -> String {
    switch figure.use {
    case .input(let file, let keys):
      let values = try keys.map { key in
        "\(key) = \(DocumentCheck.plain(try input(key, of: file, row: figure.id)).da)"
      }
      return "\(values.joined(separator: "; ")) (Baselines/\(file).economics.yaml)"
    case .recomputed(let file, let keys):
      let results = try keys.map { try result($0, of: file, row: figure.id) }
      return "\(results.joined(separator: "; ")) (Baselines/\(file).economics.yaml)"
    case .cause(let code): return "årsagskode \(code.rawValue) (\(code.label.da)) i fund og henvendelsesregister"
    case .column(let columns):
      return "kolonne i henvendelsesregister: \(columns.compactMap(\.headings.first).joined(separator: ", "))"
    case .notComputable(let reason): return reason
    }
  }

  /// The value of an input: an assumption's most likely, a stated figure's, or a cost line's.
  func input(_ key: String, of file: String, row: String) throws -> Double {
    let set = files[file]
    let value =
      set?[key]?.mode ?? set?.stated.first { $0.key == key }?.value ?? set?.costs.first { $0.key == key }?.amount
    guard let value else { throw MissingFigure(row: row, key: key, file: file) }
    return value
  }

  /// The value of a computation, with its unit and how it came about.
  func computation(_ key: String, of file: String, row: String) throws -> (Double, String, LocalizedText) {
    guard let set = files[file] else { throw MissingFigure(row: row, key: key, file: file) }
    let check = try DocumentCheck(set)
    if let found = check.rows.first(where: { $0.figure.key == key }), let value = found.recomputed,
      let computation = found.computation
    {
      return (value, found.figure.unit, computation)
    }
    guard let found = check.consequences.first(where: { $0.figure.key == key }) else {
      throw MissingFigure(row: row, key: key, file: file)
    }
    return (found.value, found.figure.unit, found.computation)
  }

  private func result(_ key: String, of file: String, row: String) throws -> String {
    let (value, unit, words) = try computation(key, of: file, row: row)
    return "\(key): \(words.da) = \(DocumentCheckPage.rounded(value).da) \(UnitWords.words(unit, .danish))"
  }
}

/// A row of the table names a figure that its file lacks: a mistake in the tool.
package struct MissingFigure: Error, Sendable, CustomStringConvertible {
  let row: String
  let key: String
  let file: String

  package var description: String { "Row \(row) names '\(key)', which Baselines/\(file).economics.yaml lacks." }
}
