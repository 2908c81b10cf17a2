import ArgumentParser
import JourneyPipeline

/// Writes the reference pages that are made from the tables of the source.
struct Reference: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists or writes the generated reference pages: script format, checks, exit statuses.",
    discussion: "Example: rejse reference --write Journeys/reference")

  @Argument(help: "The folder of the pages.", completion: .directory)
  var folder = ReferencePages.folder

  @Flag(help: "Writes the pages; without it they are listed.")
  var write = false

  func run() throws {
    for page in ReferencePages.all {
      if write { try page.write(under: folder) }
      Console.line("\(folder)/\(page.path)")
    }
  }
}
