package import JourneyModel

/// Why something of a run or a baseline couldn't be written or read: the harness's environment, never the service.
package struct RunStoreError: WordedError, Sendable, Equatable {
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

  package var words: LocalizedText {
    switch code {
    case .unwritable(let reason):
      say(
        "Der kan ikke skrives i '\(path)' (\(reason)); nævn en mappe, du må skrive i.",
        "Nothing can be written to '\(path)' (\(reason)); name a folder that you may write in.")
    case .unreadable(let reason):
      say(
        "'\(path)' kan ikke læses (\(reason)); se på stien og dens rettigheder.",
        "'\(path)' can't be read (\(reason)); check the path and its permissions.")
    case .inUse:
      say(
        "Kørslen '\(path)' er i gang i en anden proces; vent, til den er færdig.",
        "The run '\(path)' is being played by another process; wait until it ends.")
    case .noRun:
      say(
        "Der er ingen kørsel i '\(path)'; se efter i mappen, eller lav en med 'rejse run'.",
        "There is no run at '\(path)'; list the runs, or make one with 'rejse run'.")
    case .noBaseline(let journey):
      say(
        "Der er ingen baseline for '\(journey)' i '\(path)'; godkend en kørsel med 'rejse baseline accept'.",
        "There is no baseline for '\(journey)' at '\(path)'; accept a run with 'rejse baseline accept'.")
    case .otherVersion(let found, let readable): otherVersion(found, readable)
    case .broken(let line, let reason):
      say(
        "'\(path)' er ødelagt\(line.map { " i linje \($0)" } ?? "") (\(reason)); gendan den, eller lav den på ny.",
        "'\(path)' is damaged\(line.map { " in line \($0)" } ?? "") (\(reason)); restore it or make it anew.")
    case .tooLong(let limit): tooLong(limit)
    case .unsafeName(let name): unsafeName(name)
    case .namesExhausted:
      say(
        "Tusind kørsler hedder allerede '\(path)' med et nummer; flyt de gamle, eller giv kørslen et andet navn.",
        "A thousand runs are already called '\(path)' with a number; move the old ones away or name the run.")
    }
  }

  private func otherVersion(_ found: Int, _ readable: Int) -> LocalizedText {
    let isNewer = found > readable
    return say(
      "'\(path)' er skrevet i format \(found), og denne udgave af rejse læser format \(readable); "
        + (isNewer ? "hent en nyere rejse." : "optag den på ny."),
      "'\(path)' has format version \(found), but this version of rejse reads version \(readable); "
        + (isNewer ? "update rejse." : "record it anew."))
  }

  private func tooLong(_ limit: Int) -> LocalizedText {
    say(
      "En linje eller fil i '\(path)' er over \(limit) byte; så lange skriver og læser denne udgave af rejse ikke.",
      "A line or file at '\(path)' is longer than \(limit) bytes, which this version of rejse neither writes nor reads."
    )
  }

  private func unsafeName(_ name: String) -> LocalizedText {
    say(
      "'\(name)' kan ikke være et filnavn i '\(path)'; brug bogstaver, tal, punktum, bindestreg og understreg.",
      "'\(name)' can't be the name of a file in '\(path)'; use letters, digits, full stops, hyphens and underscores.")
  }

  private func say(_ da: String, _ en: String) -> LocalizedText { LocalizedText(da: da, en: en) }
}
