/// Why something of a run or a baseline couldn't be written or read: the harness's environment, never the service.
package struct RunStoreError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The kinds of trouble, as a caller tells them apart.
  package enum Code: Sendable, Equatable {
    /// The folder can't be made or written in.
    case unwritable(reason: String)
    /// The file or folder can't be read.
    case unreadable(reason: String)
    /// Another process writes the run.
    case inUse
    /// There is no run of that name, or none at all.
    case noRun
    /// There is no baseline for the journey.
    case noBaseline(journey: String)
    /// The file was written by another version of the tool.
    case otherVersion(found: Int, readable: Int)
    /// The file isn't what this tool writes.
    case broken(line: Int?, reason: String)
    /// One line or file is longer than the bound.
    case tooLong(limit: Int)
    /// The name could point out of its folder.
    case unsafeName(String)
    /// A thousand runs already start with the same name.
    case namesExhausted
  }

  /// What kind of trouble it is.
  package let code: Code
  /// The file or folder as the user would name it.
  package let path: String

  /// Makes an error.
  package init(_ code: Code, path: String) {
    self.code = code
    self.path = path
  }

  /// Whether a baseline is missing or was made by another version: exit status 5.
  package var isAboutVersionOrAbsence: Bool {
    switch code {
    case .noBaseline, .otherVersion: true
    default: false
    }
  }

  package var description: String {
    switch code {
    case .unwritable(let reason):
      "Nothing can be written to '\(path)' (\(reason)); name a folder that you may write in."
    case .unreadable(let reason):
      "'\(path)' can't be read (\(reason)); check the path and its permissions."
    case .inUse:
      "The run '\(path)' is being played by another process; wait until it ends."
    case .noRun:
      "There is no run at '\(path)'; list the runs, or make one with 'rejse run'."
    case .noBaseline(let journey):
      "There is no baseline for '\(journey)' at '\(path)'; accept a run with 'rejse baseline accept'."
    case .otherVersion(let found, let readable):
      "'\(path)' has format version \(found), but this version of rejse reads version \(readable); "
        + (found > readable ? "update rejse." : "record it anew.")
    case .broken(let line, let reason):
      "'\(path)' is damaged\(line.map { " in line \($0)" } ?? "") (\(reason)); restore it or make it anew."
    case .tooLong(let limit):
      "A line or file at '\(path)' is longer than \(limit) bytes, which this version of rejse neither writes nor reads."
    case .unsafeName(let name):
      "'\(name)' can't be the name of a file in '\(path)'; use letters, digits, full stops, hyphens and underscores."
    case .namesExhausted:
      "A thousand runs are already called '\(path)' with a number; move the old ones away or name the run."
    }
  }
}
