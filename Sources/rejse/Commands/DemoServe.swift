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

  @Option(help: "An edition with its own set of defects: clean, 2017 or prototype.")
  var edition = DemoSite.Edition.clean.rawValue

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
    if list { return DemoSite.Defect.allCases.forEach { Console.line(line($0)) } }
    guard let edition = DemoSite.Edition(rawValue: edition) else {
      throw ValidationError("There is no edition '\(edition)'; choose clean, 2017 or prototype.")
    }
    let defects = try defect.map { name in
      guard let defect = DemoSite.Defect(rawValue: name) else {
        throw ValidationError("There is no defect '\(name)'; --list names them.")
      }
      return defect
    }
    let site = DemoSite(
      DemoSiteConfiguration(
        edition: edition, defects: Set(defects), servicePort: port, brokerPort: brokerPort, payPort: payPort,
        clock: { Date() }))
    let addresses = try await site.start()
    Console.line(
      """
      service  \(addresses.serviceURL)/sundhedskort
               \(addresses.serviceURL)/laegeskift
      broker   \(addresses.brokerURL)
      payment  \(addresses.payURL)
      run      -D BASE_URL=\(addresses.serviceURL) -D LOGIN_URL=\(addresses.brokerURL) -D PAY_URL=\(addresses.payURL)
      """)
    try? await Interruption.cancels { try await Task.sleep(for: .seconds(86_400 * 365)) }
    await site.stop()
  }

  private func line(_ defect: DemoSite.Defect) -> String {
    let text = language.value == .danish ? defect.danishDescription : defect.englishDescription
    return "\(defect.rawValue)\t\(defect.cause)\t\(text)"
  }
}
