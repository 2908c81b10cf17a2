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

  func run() throws {
    let journeys = try ScriptFolder(folder).journeys()
    for journey in journeys { Console.line("\(journey.id)\t\(journey.title)\t\(journey.path)") }
    if journeys.isEmpty { Console.note("No journeys in \(folder).") }
  }
}
