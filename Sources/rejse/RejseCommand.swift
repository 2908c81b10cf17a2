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
      DemoCommand.self, New.self, DoctorCommand.self, Run.self, Lint.self, List.self, Inspect.self, Checks.self,
      BaselineCommand.self, Compare.self, EstimateCommand.self, Assume.self, History.self, Monitor.self, Export.self,
      Report.self, Merge.self,
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
    } catch  where exitCode(for: error).isSuccess {
      exit(withError: error)
    } catch  where exitCode(for: error).rawValue == ExitStatus.usage.rawValue {
      Console.note(fullMessage(for: error))
      Foundation.exit(ExitStatus.usage.rawValue)
    } catch {
      let language = LanguageChoice.language(
        arguments: CommandLine.arguments, environment: ProcessInfo.processInfo.environment)
      ErrorText(language).lines(error).forEach { Console.note($0) }
      Foundation.exit(ExitStatus(of: error).rawValue)
    }
  }
}
