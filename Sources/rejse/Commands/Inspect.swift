import ArgumentParser
import FormClient
import JourneyChecks
import JourneyModel
import JourneyPipeline

/// Shows a page's forms in the words that a script can use, and what the page checks find on it.
struct Inspect: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows a page's forms and links in the words a script can use.",
    discussion: """
      Example: rejse inspect https://example.dk/bestil
      A saved page works as well: rejse inspect side.html
      What the page checks find: rejse inspect side.html --check
      """)

  @Argument(help: "An address, or a saved page.")
  var page: String

  @Flag(help: "Runs the page checks; ends with status 1 when they find an error.")
  var check = false

  @Flag(help: "Writes the inventory as JSON, with the findings where checks are run.")
  var json = false

  @OptionGroup var time: TimeOption
  @OptionGroup var severity: SeverityOption
  @OptionGroup var language: LanguageOption

  func run() async throws {
    let source = try await PageSource(page, limits: time.limits()).look()
    let inventory = PageInventory(of: source.page)
    let judgement = check ? CheckEngine().judge(source.page, status: source.status) : nil
    if json {
      try Console.json(InspectedPage(inventory: inventory, findings: judgement?.findings))
    } else {
      Console.write(InventoryText(inventory, language: language.value).render())
      if let judgement { Console.page(PageFindingsText(judgement.findings, language: language.value).render()) }
    }
    let isError = judgement?.findings.contains { $0.severity >= severity.value } ?? false
    if isError { throw ExitStatus.findings }
  }
}

/// The inventory with what was found, as JSON.
private struct InspectedPage: Encodable {
  let inventory: PageInventory
  let findings: [Finding]?

  enum CodingKeys: String, CodingKey { case findings }

  func encode(to encoder: any Encoder) throws {
    try inventory.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(findings, forKey: .findings)
  }
}
