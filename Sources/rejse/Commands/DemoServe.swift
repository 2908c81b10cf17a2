import ArgumentParser
import DemoSite
import Foundation
import JourneyModel
import JourneyPipeline

/// Serves the synthetic service until it is interrupted.
struct DemoServe: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Serves the synthetic service, with defects of your choice.",
    discussion: "Example: rejse demo serve --defect rigid-formats --defect wrong-contact-phone")

  @Option(help: "A defect to switch on; may be repeated. --list names them.")
  var defect: [String] = []

  @Option(help: "A near-miss to switch on; may be repeated. --list names them.")
  var nearMiss: [String] = []

  @Option(help: "An edition with its own set of defects: clean, 2017 or prototype.")
  var edition = DemoSite.Edition.clean.rawValue

  @Option(help: "An errand that is closed for maintenance, such as laegeskift; may be repeated.")
  var closed: [String] = []

  @Option(help: "How pages are built: dkfds or tabeller.")
  var markup = DemoSite.Markup.designSystem.rawValue

  @Option(help: "The words of the pages: standard or synonymer.")
  var wording = DemoSite.Wording.standard.rawValue

  @Option(help: "The port of the service; 0 takes a free one.")
  var port: UInt16 = 8017

  @Option(help: "The port of the login broker; 0 takes a free one.")
  var brokerPort: UInt16 = 8018

  @Option(help: "The port of the payment provider; 0 takes a free one.")
  var payPort: UInt16 = 8019

  @Flag(help: "Lists the defects and ends.")
  var list = false

  @OptionGroup var language: LanguageOption

  func run() async throws {
    if list { return Console.page(table + "\n") }
    guard let edition = DemoSite.Edition(rawValue: edition) else {
      throw ValidationError("There is no edition '\(edition)'; choose clean, 2017 or prototype.")
    }
    let defects = try defect.map { name in
      guard let defect = DemoSite.Defect(rawValue: name) else {
        throw ValidationError("There is no defect '\(name)'; --list names them.")
      }
      return defect
    }
    let nearMisses = try nearMiss.map { name in
      guard let nearMiss = DemoSite.NearMiss(rawValue: name) else {
        throw ValidationError("There is no near-miss '\(name)'; --list names them.")
      }
      return nearMiss
    }
    let closed = try closed.map { name in
      guard let errand = DemoSite.Errand(rawValue: name) else {
        let errands = DemoSite.Errand.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("There is no errand '\(name)'; choose among \(errands).")
      }
      return errand
    }
    guard let markup = DemoSite.Markup(rawValue: markup) else {
      throw ValidationError("There is no markup '\(markup)'; choose dkfds or tabeller.")
    }
    guard let wording = DemoSite.Wording(rawValue: wording) else {
      throw ValidationError("There is no wording '\(wording)'; choose standard or synonymer.")
    }
    var configuration = DemoSiteConfiguration(
      edition: edition, defects: Set(defects), nearMisses: Set(nearMisses), servicePort: port, brokerPort: brokerPort,
      payPort: payPort,
      clock: { Date() })
    (configuration.markup, configuration.wording, configuration.closed) = (markup, wording, Set(closed))
    try await serve(DemoSite(configuration))
  }

  private func serve(_ site: DemoSite) async throws {
    let addresses = try await site.start()
    Console.line(
      """
      service  \(addresses.serviceURL)/sundhedskort
               \(addresses.serviceURL)/laegeskift
               \(addresses.serviceURL)/rottebekaempelse
               \(addresses.serviceURL)/tid-i-borgerservice
      broker   \(addresses.brokerURL)
      payment  \(addresses.payURL)
      run      -D BASE_URL=\(addresses.serviceURL) -D LOGIN_URL=\(addresses.brokerURL) -D PAY_URL=\(addresses.payURL)
      """)
    try? await Interruption.cancels { try await Task.sleep(for: .seconds(86_400 * 365)) }
    await site.stop()
  }

  /// One line a switch: defects with cause, errands, words, exposure and near-miss; then the near-misses.
  private var table: String {
    let isDanish = language.value == .danish
    let defects = DemoSite.Defect.allCases.map { defect in
      [
        defect.rawValue, defect.cause, defect.errands.map(\.rawValue).joined(separator: "+"),
        isDanish ? defect.danishDescription : defect.englishDescription,
        isDanish ? defect.danishExposure : defect.englishExposure, defect.nearMiss?.rawValue ?? "-",
      ]
    }
    let nearMisses = DemoSite.NearMiss.allCases.map { nearMiss in
      [nearMiss.rawValue, "near-miss", "", isDanish ? nearMiss.danishDescription : nearMiss.englishDescription, "", ""]
    }
    return (defects + nearMisses).map { $0.joined(separator: "\t") }.joined(separator: "\n")
  }
}
