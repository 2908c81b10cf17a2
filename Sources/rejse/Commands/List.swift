import ArgumentParser
import JourneyModel
import JourneyPipeline
import JourneyScript

/// Lists the journeys of a folder.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists the journeys of a folder.", discussion: "Example: rejse list Journeys")

  @Argument(help: "The folder.", completion: .directory)
  var folder = "Journeys"

  @OptionGroup var language: LanguageOption

  func run() throws {
    let journeys = try ScriptFolder(folder).journeys()
    Console.page(journeys.map { "\($0.id)\t\($0.title)\t\($0.path)\n" }.joined())
    let none = LocalizedText(da: "Ingen rejser i \(folder).", en: "No journeys in \(folder).")
    if journeys.isEmpty { Console.note(none(language.value)) }
  }
}
