import ArgumentParser
import Foundation
import JourneyModel
import JourneyPipeline
import RunStore

/// Accepts runs as baselines, and shows what is accepted.
struct BaselineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baseline", abstract: "Accepts a run as the baseline, or shows what is accepted.",
    discussion: "Example: rejse baseline accept --reason \"Målt før omlægningen\"",
    subcommands: [Accept.self, Show.self])

  /// Accepts a run, or some of its findings.
  struct Accept: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Accepts a run as the baseline of its journeys, or some of its findings into the baseline there is.",
      discussion: """
        Example: rejse baseline accept --by "Innovationshuset" --reason "Målt før omlægningen"
        Some findings: rejse baseline accept --finding FEJL-01 3fa9 --reason "Rettes i maj, sag 1234"
        """, aliases: ["record"])

    @OptionGroup var choice: RunChoice

    @Option(help: "Who accepts it.")
    var by = ProcessInfo.processInfo.environment["USER"] ?? "ukendt"

    @Option(help: "Why: what the baseline stands for.")
    var reason: String

    @Option(
      parsing: .upToNextOption,
      help: "Only these changes: beginnings of fingerprints or checks; the rest of the baseline stays.")
    var finding: [String] = []

    @OptionGroup var folders: FolderOptions

    func run() throws {
      let result = try KeptRun(try choice.folder(in: folders.results)).judged()
      let book = BaselineBook(folder: folders.baselines)
      let paths =
        finding.isEmpty
        ? try book.accept(result, acceptedBy: by, reason: reason)
        : try book.accept(finding, of: result, acceptedBy: by, reason: reason)
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
      Console.page(BaselineText(baseline, language: language.value).render())
    }
  }
}
