import ArgumentParser
import Foundation
import JourneyModel
import JourneyPipeline
import RunStore

/// Accepts runs as baselines, and shows what is accepted.
struct BaselineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baseline", abstract: "Accepts a run as the baseline, or shows what is accepted.",
    discussion: "Example: rejse baseline record --reason \"Målt før omlægningen\"",
    subcommands: [Record.self, Show.self])

  /// Accepts a run.
  struct Record: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Accepts a run as the baseline of its journeys.",
      discussion: "Example: rejse baseline record --by \"Innovationshuset\" --reason \"Målt før omlægningen\"")

    @OptionGroup var choice: RunChoice

    @Option(help: "Who accepts it.")
    var by = ProcessInfo.processInfo.environment["USER"] ?? "ukendt"

    @Option(help: "Why: what the baseline stands for.")
    var reason: String

    @OptionGroup var folders: FolderOptions

    func run() throws {
      let result = try KeptRun(try choice.folder(in: folders.results)).judged()
      let paths = try BaselineBook(folder: folders.baselines).accept(result, acceptedBy: by, reason: reason)
      paths.forEach(Console.line)
    }
  }

  /// Shows a baseline.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Shows the accepted baseline of a journey.", discussion: "Example: rejse baseline show sundhedskort")

    @Argument(help: "The journey's id.")
    var journey: String

    @OptionGroup var folders: FolderOptions
    @OptionGroup var language: LanguageOption

    func run() throws {
      let baseline = try BaselineFile(journey: journey, in: folders.baselines).read()
      Console.write(BaselineText(baseline, language: language.value).render())
    }
  }
}
