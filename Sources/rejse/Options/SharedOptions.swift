import ArgumentParser
import Foundation
import JourneyModel
import JourneyPipeline
import JourneyScript

extension ReportLanguage: ExpressibleByArgument {}

/// The language of what people read.
struct LanguageOption: ParsableArguments {
  @Option(name: .shortAndLong, help: "Language of reports and messages: da or en.")
  var language: ReportLanguage?

  /// The language asked for, else that of the locale.
  var value: ReportLanguage {
    LanguageChoice.language(asked: language, environment: ProcessInfo.processInfo.environment)
  }
}

/// Values for the variables of scripts.
struct VariableOptions: ParsableArguments {
  @Option(name: [.customShort("D"), .long], help: "A variable of the script as NAME=VALUE; may be repeated.")
  var variable: [String] = []

  /// The variables by name: the day under `TODAY`, and those that the environment may give; the command line wins.
  func values() throws -> [String: String] {
    var values: [String: String] = [:]
    values[JourneyLoader.today] = Date().formatted(.iso8601.year().month().day())
    for name in ["BASE_URL", "LOGIN_URL", "SESSION_FILE"] { values[name] = ProcessInfo.processInfo.environment[name] }
    for text in variable {
      guard let mark = text.firstIndex(of: "="), mark != text.startIndex else {
        throw ValidationError("--variable takes NAME=VALUE, not '\(text)'.")
      }
      values[String(text[..<mark])] = String(text[text.index(after: mark)...])
    }
    return values
  }
}

/// The words of a service that says things otherwise than the scripts.
struct WordsOption: ParsableArguments {
  @Option(
    help: "A table of words as CSV with the columns ord and synonym, for a service in other words than the scripts.",
    completion: .file(extensions: ["csv"]))
  var words: String?

  /// The table, or none.
  func table() throws -> ScriptWords { try words.map { try JourneyFiles.words($0) } ?? .none }
}

/// Where runs and baselines are kept.
struct FolderOptions: ParsableArguments {
  @Option(help: "The folder of all runs.")
  var results = "results"

  @Option(help: "The folder of accepted baselines and assumptions.")
  var baselines = "Baselines"
}
