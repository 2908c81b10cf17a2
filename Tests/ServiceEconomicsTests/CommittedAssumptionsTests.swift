import Foundation
import JourneyModel
import JourneyScript
import ServiceEconomics
import TestSupport
import Testing

/// The file that the demonstration and every newcomer's first estimate rest on.
struct CommittedAssumptionsTests {
  private func set() throws -> AssumptionSet {
    let path = PackageFiles.root.appending(path: "Baselines/sundhedskort-laegeskift.economics.yaml").path
    let read = JourneyLoader(files: .disk).assumptions(path: path)
    #expect(read.diagnostics.isEmpty)
    return try #require(read.set)
  }

  @Test func theFileGivesTheFiguresOfTheDomainModel() throws {
    let estimate = try EstimateModel(set(), change: nil).estimate()
    let figures = Dictionary(uniqueKeysWithValues: estimate.figures.map { ($0.quantity, $0) })
    #expect(figures[.grossHours]?.stated == 486)
    #expect(figures[.grossHours]?.recomputed.map { abs($0 - 778.4) < 0.01 } == true)
    #expect(abs((estimate[.kroner]?.mostLikely ?? 0) - 57_500) < 100)
    #expect(estimate.inconsistencies.map(\.explanations.count) == [4])
    #expect(estimate.priceLevel == 2018)
  }

  @Test func theFileNamesTheInputsItself() throws {
    let estimate = try EstimateModel(set(), change: nil, draws: 10).estimate()
    #expect(Set(estimate.standardKeys).isSubset(of: ["mistake-exposure"]))
    #expect(estimate.unused.map(\.key) == ["fcr", "return-rate"])
    #expect(estimate.recontactMultiplier != nil)
  }

  @Test func theProposalsCostsAreNoBusinessCase() throws {
    let businessCase = try EstimateModel(set(), change: nil, draws: 10).estimate().businessCase
    #expect(businessCase.verdict == .refused)
    #expect(businessCase.mostLikely.investment == 850_000)
    #expect(businessCase.missing.contains { $0.key == "build" })
    #expect(businessCase.stated.map { Int($0.netPresentValue.rounded()) } == [-172_742, -182_227])
  }
}
