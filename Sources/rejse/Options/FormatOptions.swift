import ArgumentParser
import Foundation
import JourneyPipeline
import JourneyReports
import RunStore

/// Formats with commas between.
struct FormatList: ExpressibleByArgument {
  let formats: [ReportFormat]

  init?(argument: String) {
    let names = argument.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    formats = names.compactMap(ReportFormat.init)
    guard formats.count == names.count else { return nil }
  }
}

/// Reports for pipelines.
struct FormatOptions: ParsableArguments {
  @Option(
    help: """
      A report that is written too: sarif, gitlab (code quality), tap or comment (what got worse, in five lines), or \
      github (annotations in the log and the job summary); several with commas between.
      """)
  var format: [FormatList] = []

  @Option(help: "A folder that gets a copy of every report, for a pipeline to find.", completion: .directory)
  var output: String?

  /// The formats asked for.
  var formats: [ReportFormat] { format.flatMap(\.formats) }

  /// The folder that gets the copies, or nil.
  var folder: OutputFolder? { output.map { OutputFolder($0) } }

  /// Tells GitHub, where that was asked for: on standard error, so that nothing else is disturbed.
  func tellGitHub(_ document: ReportDocument) throws {
    guard formats.contains(.github) else { return }
    Console.note(WorkflowCommands(document).render().trimmingCharacters(in: .newlines))
    try JobSummary(environment: ProcessInfo.processInfo.environment)?.append(document)
  }
}
