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
  @OptionGroup var language: LanguageOption

  @Flag(help: "Writes the problems as JSON.")
  var json = false

  func run() throws {
    let values = try variables.values()
    let diagnostics = try files.flatMap { try ScriptFolder($0, variables: values).problems() }
    if json { try Console.json(diagnostics) }
    if !json { ErrorText(language.value).lines(diagnostics).forEach { Console.page($0 + "\n") } }
    guard !diagnostics.contains(where: { $0.severity == .error }) else { throw ExitStatus.invalidScript }
    let names = files.joined(separator: ", ")
    let well = LocalizedText(da: "Ingen fejl i \(names).", en: "No errors in \(names).")
    if !json { Console.page(well(language.value) + "\n") }
  }
}
