import ArgumentParser
import Foundation
import JourneyChecks
import JourneyModel

/// Lists and explains the checks.
struct Checks: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists the checks, or explains one.", discussion: "Example: rejse checks KON-02")

  @Argument(help: "The id of the check to explain; all are listed when it is left out.")
  var id: String?

  @Flag(help: "Writes what the checks are as JSON.")
  var json = false

  @OptionGroup var language: LanguageOption

  func run() throws {
    let all = CheckRegistry.all.map(\.metadata)
    guard let id else {
      return json ? try Console.json(all) : all.forEach { Console.page(line($0, idWidth: width(of: all)) + "\n") }
    }
    if id.uppercased() == CheckReference.comparisonRule, !json {
      return Console.line(CheckReference(language.value).comparisons)
    }
    guard let check = CheckRegistry.check(id: id) else {
      throw ValidationError("There is no check '\(id)'; 'rejse checks' lists them: \(names(of: all)).")
    }
    if json { return try Console.json(check.metadata) }
    Console.page(CheckReference(language.value).page(of: check), isMarkdown: true)
  }

  private func line(_ metadata: CheckMetadata, idWidth: Int) -> String {
    let id = metadata.id.padding(toLength: idWidth, withPad: " ", startingAt: 0)
    let cause = metadata.cause.rawValue.padding(toLength: 4, withPad: " ", startingAt: 0)
    return "\(id)  \(metadata.severity.rawValue)  \(cause)  \(metadata.title(language.value))"
  }

  private func width(of checks: [CheckMetadata]) -> Int { checks.map(\.id.count).max() ?? 0 }

  private func names(of checks: [CheckMetadata]) -> String { checks.map(\.id).joined(separator: ", ") }
}
