import Foundation
import JourneyModel
import JourneyReports
import RunAnalysis
import ServiceEconomics
import Testing

/// Figures are shown with what they rest on, and never rounded in our favour.
struct EstimateSectionTests {
  private func section() throws -> EstimateSection { try #require(try SampleRun.document(.english).estimate) }

  /// The number at the start of a cell.
  private func number(_ cell: String) -> Double? {
    Double(cell.replacing(",", with: "").prefix { $0.isNumber || $0 == "." || $0 == "-" })
  }

  @Test func `no figure is larger than what was computed`() throws {
    let (section, estimate) = (try section(), try SampleRun.estimate())
    for (row, quantity) in zip(section.quantities.rows, estimate.quantities) {
      let computed = [quantity.low, quantity.mostLikely, quantity.high, quantity.p5, quantity.p50, quantity.p95]
      for (cell, value) in zip(row.dropFirst(), computed) {
        let shown = try #require(number(cell))
        #expect(shown <= value * (quantity.quantity == .reduction ? 100 : 1) + 1e-6, "\(row[0]): \(cell) of \(value)")
      }
    }
  }

  @Test func `the four columns always stand together`() throws {
    let columns = try section().columns
    #expect(columns.header.count == 5)
    let hours = try #require(columns.rows.first { $0[0] == "Hours, gross" })
    #expect(hours[1] == "486")
    #expect(hours[2] == "778")
    #expect(hours[4] == "not measured yet")
    #expect(columns.rows.allSatisfy { $0.count == 5 })
  }

  @Test func `every assumption stands with its source and its own digits`() throws {
    let table = try section().assumptions
    #expect(table.rows.allSatisfy { !($0.last ?? "").isEmpty })
    let hint = try #require(table.rows.first { $0[0].contains("severity 1") })
    #expect(Array(hint[1...3]) == ["0.0025", "0.005", "0.01"])
  }

  @Test func `a business case without all costs is refused, and what is missing is named`() throws {
    let text = try section().businessCase
    #expect(text.status.text == "Refused: costs are missing")
    #expect(text.lines.contains { $0.label == "Building the service" && $0.text.contains("unknown") })
  }

  @Test func `the tornado has the longest bar first and no empty one`() throws {
    let lengths = try section().tornado.bars.map { abs($0.high - $0.low) }
    #expect(lengths == lengths.sorted(by: >))
    #expect(lengths.allSatisfy { $0 > 0 })
  }

  @Test func `Danish readers get Danish units`() throws {
    let units = try #require(try SampleRun.document(.danish).estimate).assumptions.rows.map { $0[4] }
    #expect(units.contains("kr./time (2018)"))
    #expect(!units.contains { $0.contains("share") || $0.contains("year") })
  }

  @Test func `a loss is told as a loss`() throws {
    let baseline = BaselineBuilder.baselines(of: SampleRun.run(), acceptedBy: "", reason: "")[0]
    let worse = SampleRun.run(findings: SampleRun.findingsBefore)
    let comparison = try RunComparator.compare(worse, with: baseline)
    let change = RelativeChangeModel(
      comparison, baseline: baseline, current: BaselineBuilder.proposals(of: worse)[0])
    let estimate = try EstimateModel(SampleRun.assumptions, change: change, draws: 500).estimate()
    let document = ReportDocument(
      ReportInput(result: worse, comparisons: [comparison], estimate: estimate, failOn: .hint, language: .english))
    #expect(document.figures[0].value.contains("-"))
    #expect(document.figures[0].value.contains(" to "))
  }
}
