import JourneyModel
import ServiceEconomics

extension ReferencePages {
  /// The pages about the documents' figures; a mistake in the shipped files shows as the page's text, and fails its test.
  static var documentPages: [Page] {
    [
      Page(path: "kildernes-tal.md", text: text { try SeedFigurePage(PresetFiles.all()).render() }),
      Page(path: "dokumenter.md", text: text(documents)),
    ]
  }

  private static func documents() throws -> String {
    let pages = try PresetFiles.names.map { name -> String in
      guard let set = try PresetFiles.set(name) else { return "" }
      let command = "`rejse estimate --preset \(name)`"
      return try DocumentCheckPage(DocumentCheck(set), language: .danish).render(level: 2) + "\nVis igen: \(command)\n"
    }
    return "# Dokumenternes tal, som angivet og genberegnet\n\n" + pages.joined(separator: "\n")
  }

  private static func text(_ page: () throws -> String) -> String {
    do { return try page() } catch { return "\(error)\n" }
  }
}
