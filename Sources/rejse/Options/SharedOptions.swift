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

  @Option(
    help: ArgumentHelp(
      "A word list that checks look for beside their own, or a folder with such lists; may be repeated. "
        + "The key word-lists of the script reference tells how they are written.", valueName: "file"),
    completion: .file(extensions: ["txt"]))
  var wordList: [String] = []

  /// Reads journeys with these words.
  func files(_ variables: [String: String]) throws -> JourneyFiles {
    JourneyFiles(
      variables: variables, words: try words.map { try JourneyFiles.words($0) } ?? .none, wordLists: wordList)
  }

  /// The files named, on which what a journey plays and finds rests as on its script.
  var paths: [String] { (words.map { [$0] } ?? []) + wordList }
}

/// Where runs and baselines are kept.
struct FolderOptions: ParsableArguments {
  @Option(help: "The folder of all runs.")
  var results = "results"

  @Option(
    name: .customLong("baselines"), help: "The folder of accepted baselines and assumptions. (default: Baselines)")
  var namedBaselines: String?

  /// The folder of accepted baselines and assumptions.
  var baselines: String { namedBaselines ?? "Baselines" }
}
