import ArgumentParser
import JourneyModel
import JourneyPipeline

/// Looks for problems in scripts without sending anything.
struct Lint: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Looks for problems in scripts; nothing is sent.",
    discussion: """
      Example: rejse lint Journeys/sundhedskort.yaml
      Every script of a folder: rejse lint Journeys
      """)

  @Argument(
    help: "Journeys, fragments, personas, facts or economics files, or folders of them.",
    completion: .file(extensions: ["yaml"]))
  var files: [String]

  @OptionGroup var variables: VariableOptions

  @Flag(help: "Writes the problems as JSON.")
  var json = false

  func run() throws {
    let values = try variables.values()
    let diagnostics = try files.flatMap { try ScriptFolder($0, variables: values).problems() }
    if json { try Console.json(diagnostics) } else { diagnostics.forEach { Console.line("\($0)") } }
    guard !diagnostics.contains(where: { $0.severity == .error }) else { throw ExitStatus.invalidScript }
    if !json { Console.line("No errors in \(files.joined(separator: ", ")).") }
  }
}
