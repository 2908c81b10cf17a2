package import RunStore

extension ExitStatus: Error {
  /// The status of an error of the run store: a baseline of another version is told apart from a full disk.
  package init(of error: RunStoreError) { self = error.isAboutVersionOrAbsence ? .baselineMissing : .internalError }

  /// The status of any error that a command ends with.
  package init(of error: any Error) {
    switch error {
    case let status as ExitStatus: self = status
    case let error as RunStoreError: self = ExitStatus(of: error)
    case is InvalidScript: self = .invalidScript
    case is SelectionError: self = .usage
    case ResumeError.changed, ResumeError.missing: self = .invalidScript
    case is ResumeError: self = .usage
    case is QuietHoursError: self = .guardStopped
    default: self = .internalError
    }
  }
}
