import Foundation
import JourneyModel
import JourneyScript
import RunStore
import ServiceEconomics
import TestSupport
import Testing

@testable import JourneyPipeline

/// Inputs change on disk only when the file stays sound.
struct AssumptionFileTests {
  private func copy(_ name: String) throws -> String {
    let path = TemporaryFolder.path("\(name).economics.yaml")
    try Data(PackageFiles.text("Baselines/sundhedskort-laegeskift.economics.yaml").utf8).write(to: URL(filePath: path))
    return path
  }

  @Test func `the shipped file takes every input and keeps every other line`() throws {
    let path = try copy("hver")
    let original = try String(contentsOfFile: path, encoding: .utf8)
    for input in EstimateInput.allCases {
      let value = input.isShare ? 0.5 : 10
      let change = AssumptionChange(key: input.rawValue, values: [value], source: "Prøve")
      #expect(try AssumptionFile(path).apply(change)[input.rawValue]?.mode == value)
    }
    let edited = try String(contentsOfFile: path, encoding: .utf8)
    let gone = Set(original.split(separator: "\n")).subtracting(edited.split(separator: "\n"))
    #expect(gone.allSatisfy { $0.contains(/^    (low|mode|high|source|  )/) }, "only figures and sources of inputs go")
  }

  @Test func `an input that only the tool knows is added`() throws {
    let path = try copy("ny")
    for key in ["returned-forms-per-year", "minutes-per-returned-form", "mistake-exposure"] {
      let change = AssumptionChange(
        key: key, values: [0.5], source: "Prøve", template: AssumptionFile.template(key))
      // Returned forms mean nothing without their minutes, so the first alone is refused.
      if key == "returned-forms-per-year" {
        #expect(throws: EconomicsError.self) { _ = try AssumptionFile(path).strict(change) }
      }
      _ = try AssumptionFile(path).apply(change)
    }
    #expect(try AssumptionFile(path).set()["minutes-per-returned-form"]?.unit == "min")
  }

  @Test func `a value that contradicts itself is not written`() throws {
    let path = try copy("over-1")
    let before = try String(contentsOfFile: path, encoding: .utf8)
    #expect(throws: EconomicsError.self) {
      _ = try AssumptionFile(path).apply(AssumptionChange(key: "effect", values: [1.5], source: "Prøve"))
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == before)
  }
}

extension AssumptionFile {
  /// The change with the estimate's own demands: everything that an estimate needs must be there.
  fileprivate func strict(_ change: AssumptionChange) throws -> AssumptionSet {
    let set = try set()
    let input = Assumption(
      key: change.key, label: LocalizedText(verbatim: ""), unit: "", low: 1, mode: 1, high: 1, evidence: .assumed,
      source: "")
    let changed = AssumptionSet(service: set.service, scope: set.scope, assumptions: set.assumptions + [input])
    _ = try EstimateInputs(changed)
    return changed
  }
}
