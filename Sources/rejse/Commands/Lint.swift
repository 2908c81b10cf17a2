import ArgumentParser
import JourneyModel
import JourneyPipeline
import JourneyScript

/// Looks for problems in scripts without sending anything.
struct Lint: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Looks for problems in scripts; nothing is sent.",
    discussion: "Example: rejse lint Journeys/sundhedskort.yaml")

  @Argument(help: "Journeys, fragments, personas, facts or economics files.", completion: .file(extensions: ["yaml"]))
  var files: [String]

  @OptionGroup var variables: VariableOptions

  @Flag(help: "Writes the problems as JSON.")
  var json = false

  func run() throws {
    let loader = JourneyLoader(files: .disk, variables: try variables.values())
    let diagnostics = files.flatMap { loader.lint(path: $0) }
    if json { try Console.json(diagnostics) } else { diagnostics.forEach { Console.line("\($0)") } }
    guard !diagnostics.contains(where: { $0.severity == .error }) else { throw ExitStatus.invalidScript }
    if !json { Console.line("\(files.count) file(s) without errors.") }
  }
}
