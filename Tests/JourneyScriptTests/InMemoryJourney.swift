import JourneyModel
import JourneyScript

/// A small sound journey whose parts a test replaces.
struct InMemoryJourney {
  var service = #"{name: Prøve, authority: Kommunen, base: "http://127.0.0.1:8080", environment: test}"#
  var steps = "  - {id: start, open: /start}"
  var more = ""
  var persona = "facts: {navn: Åse Ærø, gruppe: \"1\"}"
  var files: [String: String] = [:]
  var variables: [String: String] = [:]
  var wordLists: [String] = []

  var text: String {
    """
    version: 1
    journey: proeve
    title: En prøve
    service: \(service)
    personas: [personas/borger.yaml]
    \(more)
    steps:
    \(steps)
      - {id: slut, open: /slut}
    goal: slut
    """
  }

  func load() -> LoadedJourney {
    var files = files
    files["rejser/proeve.yaml"] = text
    files["rejser/personas/borger.yaml"] = "version: 1\nid: borger\ntitle: En borger\n\(persona)\n"
    return JourneyLoader(files: ScriptFiles(files), variables: variables, wordLists: wordLists)
      .load(path: "rejser/proeve.yaml")
  }

  /// The first step, after checking that nothing is wrong.
  func firstStep() throws -> Step {
    let loaded = load()
    guard let step = loaded.plan?.steps.first else { throw Unsound(diagnostics: loaded.diagnostics) }
    return step
  }

  struct Unsound: Error, CustomStringConvertible {
    let diagnostics: [Diagnostic]
    var description: String { diagnostics.map(\.description).joined(separator: "\n") }
  }
}
