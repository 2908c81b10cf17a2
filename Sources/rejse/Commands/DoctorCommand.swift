import ArgumentParser
import Foundation
import JourneyPipeline

/// Looks at what a run would need, and sends nothing but one request to each host that a journey names.
struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Looks at the machine, a journey's needs, and what the service answers.",
    discussion: """
      Example: rejse doctor
      Before a run: rejse doctor Journeys/sundhedskort.yaml -D BASE_URL=http://127.0.0.1:8017

      \(ExitStatus.help)
      """)

  @Argument(help: "The journeys to look at; without one only the machine.", completion: .file(extensions: ["yaml"]))
  var journeys: [String] = []

  @Flag(help: "Writes what was found as JSON.")
  var json = false

  @OptionGroup var variables: VariableOptions
  @OptionGroup var folders: FolderOptions
  @OptionGroup var time: TimeOption
  @OptionGroup var language: LanguageOption

  func run() async throws {
    var place = Doctor.Place()
    (place.results, place.variables, place.limits) = (folders.results, try variables.values(), time.limits())
    place.now = Int64(Date().timeIntervalSince1970)
    let checkup = await Doctor(place, language: language.value).look(at: journeys)
    if json { try Console.json(checkup) } else { Console.page(checkup.render(language.value)) }
    guard checkup.status == .ok else { throw checkup.status }
  }
}
