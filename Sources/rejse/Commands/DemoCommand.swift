import ArgumentParser
import Foundation
import JourneyModel
import JourneyPipeline
import JourneyReports

/// Runs the whole job on the embedded synthetic service.
struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Runs the whole job on an embedded synthetic service.",
    discussion: "Example: rejse demo --results results", subcommands: [DemoServe.self, DemoDefects.self])

  @Option(help: "The folder that everything is written under.")
  var results = "results"

  @OptionGroup var language: LanguageOption
  @OptionGroup var display: DisplayOptions

  func run() async throws {
    let printer = ProgressPrinter(language: language.value, display: display)
    let demo = Demo(
      results: results, language: language.value, now: { Date() }, progress: printer.show, exchanged: printer.show)
    let outcome = try await printer.during { try await demo.run() }
    if !display.quiet { Console.write(TerminalReport(outcome.document, style: display.style).render()) }
    Console.line(outcome.report)
    guard outcome.ending == .finished else { throw ExitStatus.interrupted }
  }
}
