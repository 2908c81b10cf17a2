package import JourneyModel
package import JourneyScript
import RunStore
import ServiceEconomics

/// A file of assumptions that an analyst reads and changes.
package struct AssumptionFile: Sendable {
  private let path: String

  /// The file at a path.
  package init(_ path: String) { self.path = path }

  /// The inputs.
  ///
  /// - Throws: `InvalidScript` with all problems of the file.
  package func set() throws(InvalidScript) -> AssumptionSet { try JourneyFiles().assumptions(path) }

  /// Changes an input in place; nothing is written unless the file is still sound and nothing else in it has changed.
  ///
  /// - Returns: the inputs after the change.
  /// - Throws: `InvalidScript`, `AssumptionEditError`, `EconomicsError`, or `RunStoreError` when it can't be written.
  package func apply(_ change: AssumptionChange) throws -> AssumptionSet {
    let before = try set()
    let text = try AssumptionEditor(text()).applying(change)
    let read = JourneyLoader(files: ScriptFiles([path: text])).assumptions(path: path)
    guard let after = read.set else { throw InvalidScript(diagnostics: read.diagnostics) }
    guard before.without(change.key) == after.without(change.key) else {
      throw AssumptionEditError.notEditable(change.key, line: 1)
    }
    // A set that lacks inputs may be filled in one by one; one that contradicts itself may not be written.
    do throws(EconomicsError) { _ = try EstimateInputs(after) } catch {
      if case .missingAssumptions = error {} else { throw error }
    }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let folder = parts.dropLast().joined(separator: "/")
    try OutputFolder(folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : folder)
      .write(Array(text.utf8), as: parts.last ?? path)
    return after
  }

  /// What the tool knows of an input that a file needn't name.
  package static func template(_ key: String) -> AssumptionChange.Template? {
    if let words = FlowInput(rawValue: key)?.standardWords {
      return AssumptionChange.Template(danish: words.label.da, english: words.label.en, unit: words.unit)
    }
    guard let standard = OptionalInput(rawValue: key)?.standard else { return nil }
    return AssumptionChange.Template(danish: standard.label.da, english: standard.label.en, unit: standard.unit)
  }

  private func text() throws -> String {
    do { return try ScriptFiles.disk.read(path) } catch {
      throw RunStoreError(.unreadable(reason: "\(error)"), path: path)
    }
  }
}

extension AssumptionSet {
  /// Everything but one input or cost line.
  fileprivate func without(_ key: String) -> AssumptionSet {
    AssumptionSet(
      service: service, scope: scope, assumptions: assumptions.filter { $0.key != key },
      costs: costs.filter { $0.key != key }, stated: stated, derived: derived, remarks: remarks,
      correlations: correlations)
  }
}
