package import JourneyModel
import RunAnalysis

/// A document's figures put through its own arithmetic: stated beside recomputed, and what follows besides.
package struct DocumentCheck: Sendable, Equatable, Codable {
  /// One stated figure.
  package struct Row: Sendable, Equatable, Codable {
    /// The figure.
    package let figure: StatedFigure
    /// What the document's other figures give, or nil where it rests on none of them.
    package let recomputed: Double?
    /// The formula with its numbers in place, or nil.
    package let computation: LocalizedText?

    /// Whether stated and recomputed differ by more than rounding (1 %).
    package var differs: Bool {
      recomputed.map { abs(figure.value - $0) > DocumentCheck.tolerance * max(abs(figure.value), abs($0)) } ?? false
    }
  }

  /// One figure that follows from the others.
  package struct Consequence: Sendable, Equatable, Codable {
    /// The figure.
    package let figure: DerivedFigure
    /// What it comes to.
    package let value: Double
    /// The formula with its numbers in place.
    package let computation: LocalizedText
  }

  /// Differences up to this share are rounding.
  package static let tolerance = 0.01

  /// The document.
  package let service: String
  /// What it covers.
  package let scope: LocalizedText
  /// The stated figures, in the file's order.
  package let rows: [Row]
  /// What follows, in the file's order.
  package let consequences: [Consequence]
  /// What would make stated and recomputed hours agree.
  package let inconsistencies: [Inconsistency]
  /// What a reader must know.
  package let remarks: [LocalizedText]

  /// Checks a document.
  ///
  /// - Throws: `EconomicsError.invalidFormula` when a formula has no value.
  package init(_ set: AssumptionSet) throws(EconomicsError) {
    let values = Self.values(of: set)
    func compute(_ key: String, _ formula: String) throws(EconomicsError) -> (Double, LocalizedText) {
      do throws(FigureFormula.Problem) {
        return (try FigureFormula.evaluate(formula) { values[$0] }, Self.words(formula, values))
      } catch {
        throw .invalidFormula(key: key, problem: Self.words(error))
      }
    }
    service = set.service
    scope = set.scope
    var rows: [Row] = []
    for figure in set.stated {
      let computed = try figure.formula.map { formula throws(EconomicsError) in try compute(figure.key, formula) }
      rows.append(Row(figure: figure, recomputed: computed?.0, computation: computed?.1))
    }
    var consequences: [Consequence] = []
    for figure in set.derived {
      let (value, computation) = try compute(figure.key, figure.formula)
      consequences.append(Consequence(figure: figure, value: value, computation: computation))
    }
    self.rows = rows
    self.consequences = consequences
    inconsistencies = Inconsistency.all(set)
    remarks = set.remarks
  }

  /// The value of every figure of a file by its key: stated, then inputs, then cost lines with an amount.
  private static func values(of set: AssumptionSet) -> [String: Double] {
    var values: [String: Double] = [:]
    for line in set.costs { values[line.key] = line.amount }
    for assumption in set.assumptions { values[assumption.key] = assumption.mode }
    for figure in set.stated { values[figure.key] = figure.value }
    return values
  }

  /// The formula with numbers for names, as a reader would check it on a calculator.
  private static func words(_ formula: String, _ values: [String: Double]) -> LocalizedText {
    let parts = formula.split(whereSeparator: \.isWhitespace).map { word -> LocalizedText in
      guard let number = values[String(word)] ?? Double(word) else { return LocalizedText(verbatim: String(word)) }
      return plain(number)
    }
    func joined(_ words: [String]) -> String {
      words.joined(separator: " ").replacing("( ", with: "(").replacing(" )", with: ")").replacing("*", with: "x")
    }
    return LocalizedText(da: joined(parts.map(\.da)), en: joined(parts.map(\.en)))
  }

  /// A number with the decimals it needs, at most four.
  package static func plain(_ value: Double) -> LocalizedText {
    let digits = (0...4).first { places in
      let scale = [1.0, 10, 100, 1_000, 10_000][places]
      return abs((value * scale).rounded() - value * scale) < 1e-6 * max(1, abs(value * scale))
    }
    return LocalizedNumber.decimal(value, digits: digits ?? 2)
  }

  private static func words(_ problem: FigureFormula.Problem) -> String {
    switch problem {
    case .unknownName(let name): "names '\(name)', which is no figure of the file"
    case .syntax(let word): word.isEmpty ? "ends too early" : "can't be read at '\(word.prefix(40))'"
    case .notFinite: "gives no finite number"
    }
  }
}
