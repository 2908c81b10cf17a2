package import JourneyModel
import RunStore
package import ServiceEconomics

/// A register of contacts brought to bear on an estimate: measured inputs, one calibrated scale, the measured column.
package struct RegisterUse: Sendable {
  /// The register.
  package let register: ContactRegister
  /// The period that the inputs are taken from: before the change, or the whole register.
  package let basis: RegisterSummary
  /// The two sides of the change, or nil where no day of a change is given.
  package let measured: RegisterMeasurement?

  /// Reads a register.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - changedOn: the day from which the changed service was in use, or nil.
  /// - Throws: `RunStoreError` when it can't be read, `RegisterError` when it can't be used.
  package init(path: String, changedOn: String?) throws {
    // The reader has its own bound on bytes; a longer file is never loaded.
    let bytes = try InputFile.bytes(path, limit: 64_000_000)
    let register = try ContactRegister(bytes)
    measured = try changedOn.map { try RegisterMeasurement(register, changedOn: ContactRegister.day($0)) }
    guard let basis = measured?.before ?? RegisterSummary(register.contacts) else {
      throw RegisterError.noContacts(skipped: register.skipped)
    }
    self.register = register
    self.basis = basis
  }

  /// The inputs with the register's figures in place of the assumed.
  package func inputs(_ set: AssumptionSet) -> AssumptionSet { RegisterInputs(basis).applied(to: set) }

  /// The scale of the weights, where the file names `starts-per-year` and the register tells which calls began digitally.
  package func calibration(_ model: EstimateModel) -> Calibration? {
    guard let starts = model.inputs.set["starts-per-year"]?.mode, let calls = basis.digitalCallsPerYear else {
      return nil
    }
    return model.calibration(starts: starts, calls: calls)
  }
}
