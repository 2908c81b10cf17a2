import DemoSite
package import Foundation
package import JourneyModel
package import JourneyReports
package import JourneyRunner
import JourneyScript
import RunStore

/// The whole job on the embedded synthetic service: the 2017 edition becomes the baseline, the prototype is held against
/// it.
package struct Demo: Sendable {
  private let results: String
  private let language: ReportLanguage
  private let now: @Sendable () -> Date
  private let progress: @Sendable (RunProgress) -> Void
  private let exchanged: @Sendable (Exchange, WalkID) -> Void

  /// A demo.
  ///
  /// - Parameters:
  ///   - results: the folder that everything is written under, its baseline too.
  ///   - language: the language of the report.
  ///   - now: the time of day.
  ///   - progress: hears how the runs get on.
  ///   - exchanged: hears of each exchange, masked.
  package init(
    results: String, language: ReportLanguage, now: @escaping @Sendable () -> Date,
    progress: @escaping @Sendable (RunProgress) -> Void = { _ in },
    exchanged: @escaping @Sendable (Exchange, WalkID) -> Void = { _, _ in }
  ) {
    self.results = results
    self.language = language
    self.now = now
    self.progress = progress
    self.exchanged = exchanged
  }

  /// What the demo came to.
  package struct Outcome: Sendable {
    /// The report as a document.
    package let document: ReportDocument
    /// The path of the HTML report.
    package let report: String
    /// How the second run ended.
    package let ending: RunEnding
  }

  /// Runs the demo.
  ///
  /// - Returns: the report.
  /// - Throws: `RunStoreError` when nothing can be written, `DemoError` when the shipped files are unusable.
  package func run() async throws -> Outcome {
    let book = BaselineBook(folder: "\(results)/Baselines")
    let first = try await play(.edition2017)
    try Task.checkCancellation()
    _ = try book.accept(
      first.result, acceptedBy: "rejse demo",
      reason: LocalizedText(da: "udgaven fra 2017, optaget af demoen", en: "the 2017 edition, recorded by the demo")(
        language))
    let second = try await play(.prototype)
    let files = try RunReview(second, book: book, assumptions: try assumptions()).files(language, failOn: .seeksHelp)
    return Outcome(
      document: files.document, report: try files.write(to: second.folder), ending: second.result.ending)
  }

  private func play(_ edition: DemoSite.Edition) async throws -> JudgedRun {
    let site = DemoSite(DemoSiteConfiguration(edition: edition, clock: now))
    let addresses = try await site.start()
    do {
      let finished = try await play(edition, at: addresses)
      await site.stop()
      return finished
    } catch {
      await site.stop()
      throw error
    }
  }

  private func play(_ edition: DemoSite.Edition, at addresses: DemoSiteAddresses) async throws -> JudgedRun {
    var options = RunOptions(startedAt: now().formatted(.iso8601))
    options.results = results
    options.label = edition.rawValue
    return try await JourneyRun(options, progress: progress, exchanged: exchanged).play([try plan(addresses)])
  }

  private func plan(_ addresses: DemoSiteAddresses) throws -> JourneyPlan {
    let variables = ["BASE_URL": addresses.serviceURL, "LOGIN_URL": addresses.brokerURL]
    let loaded = JourneyLoader(files: DemoFiles.files, variables: variables).load(path: DemoFiles.journey)
    guard let plan = loaded.plan else { throw DemoError(diagnostics: loaded.diagnostics) }
    return plan
  }

  private func assumptions() throws -> AssumptionSet {
    let read = JourneyLoader(files: DemoFiles.files).assumptions(path: DemoFiles.economics)
    guard let set = read.set else { throw DemoError(diagnostics: read.diagnostics) }
    return set
  }
}

/// The shipped files are unusable: a mistake in the tool.
package struct DemoError: Error, Sendable, CustomStringConvertible {
  let diagnostics: [Diagnostic]

  package var description: String {
    "The demo's own files are unusable:\n" + diagnostics.map(\.description).joined(separator: "\n")
  }
}
