import JourneyScript
import RunAnalysis
import RunStore
import ServiceEconomics

extension ExitStatus: Error {
  /// The status of an error that ends a command: a script, a baseline, the service and the machine are told apart.
  package init(of error: any Error) {
    switch error {
    case let status as ExitStatus: self = status
    case let error as RunStoreError: self.init(of: error)
    case let error as PageSourceError: self = error.status
    case is InvalidScript, is SessionError, is EconomicsError, is UnreadableFolder, is AssumptionEditError,
      is RegisterError, is ScriptWordsError:
      self = .invalidScript
    case is SelectionError, is AnalysisError, is MergeError, is ChangeError: self = .usage
    case ResumeError.changed, ResumeError.missing: self = .invalidScript
    case is ResumeError: self = .usage
    case is QuietHoursError: self = .guardStopped
    case is CancellationError: self = .interrupted
    default: self = .internalError
    }
  }

  /// A baseline of another version is told apart from a run that isn't there and from a full disk.
  private init(of error: RunStoreError) {
    switch error.code {
    case .noBaseline, .otherVersion: self = .baselineMissing
    case .noRun, .unsafeName: self = .usage
    case .unwritable, .unreadable, .inUse, .broken, .tooLong, .namesExhausted: self = .internalError
    }
  }
}
