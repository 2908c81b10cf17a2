package import RunStore

extension ExitStatus: Error {
  /// The status of an error of the run store: a baseline of another version is told apart from a full disk.
  package init(of error: RunStoreError) { self = error.isAboutVersionOrAbsence ? .baselineMissing : .internalError }
}
