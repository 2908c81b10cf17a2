import ArgumentParser
import Foundation
import JourneyPipeline

/// The command line: each subcommand is a file under Commands.
@main
struct RejseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rejse",
    abstract: "Finds where citizens fail in a self-service journey, and what that costs.",
    discussion: "Example: rejse demo",
    version: ToolVersion.current,
    subcommands: [
      DemoCommand.self, Run.self, Lint.self, List.self, Inspect.self, Checks.self, BaselineCommand.self, Compare.self,
      EstimateCommand.self, Assume.self, History.self, Monitor.self, Export.self, Report.self, Merge.self,
      Reference.self,
    ])

  /// Runs the command and turns its end into an exit status; `ExitStatus` lists them.
  static func main() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let status as ExitStatus {
      Foundation.exit(status.rawValue)
    } catch  where exitCode(for: error).isSuccess || exitCode(for: error).rawValue == ExitStatus.usage.rawValue {
      exit(withError: error)
    } catch {
      // Diagnostics start with the place, so that editors and CI can go to it.
      Console.note(error is InvalidScript ? "\(error)" : "rejse: \(words(for: error))")
      Foundation.exit(ExitStatus(of: error).rawValue)
    }
  }

  private static func words(for error: any Error) -> String { error is CancellationError ? "interrupted" : "\(error)" }
}
