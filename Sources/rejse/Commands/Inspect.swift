import ArgumentParser
import FormClient
import JourneyPipeline

/// Shows a page's forms in the words that a script can use.
struct Inspect: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows a page's forms and links in the words a script can use.",
    discussion: "Example: rejse inspect https://example.dk/bestil\nA saved page works as well: rejse inspect side.html")

  @Argument(help: "An address, or a saved page.")
  var page: String

  @Flag(help: "Writes the inventory as JSON.")
  var json = false

  func run() async throws {
    do {
      let inventory = PageInventory(of: try await PageSource(page).page())
      if json { try Console.json(inventory) } else { Console.write(InventoryText(inventory).render()) }
    } catch let error as PageSourceError {
      Console.note("rejse: \(error)")
      throw error.status
    }
  }
}
