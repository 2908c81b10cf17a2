package import FormClient
import Foundation
package import JourneyModel
import JourneyRunner
import JourneyScript
import PageModel
import RunStore

/// Looks at the machine, the journeys and the services they name, and changes nothing.
///
/// One request goes to each address that a journey names; what the addresses hold besides is left alone.
package struct Doctor: Sendable {
  /// Where it looks.
  package struct Place: Sendable {
    /// The folder of all runs.
    package var results = "results"
    /// Variables that win over the journeys' own.
    package var variables: [String: String] = [:]
    /// Seconds since 1970: what has expired by then is no session any more.
    package var now: Int64 = 0
    /// The client's bounds.
    package var limits = ClientLimits()

    /// The usual places.
    package init() {}
  }

  private let place: Place
  private let language: ReportLanguage

  /// A doctor.
  package init(_ place: Place, language: ReportLanguage) {
    self.place = place
    self.language = language
  }

  /// Looks at the machine and, where journeys are named, at what they need.
  package func look(at journeys: [String]) async -> Checkup {
    var items = machine
    var statuses: [ExitStatus] = items.contains { $0.state == .problem } ? [.internalError] : []
    var addresses: [WebURL] = []
    for path in journeys {
      let loaded = JourneyLoader(files: .disk, variables: place.variables).load(path: path)
      let needs = JourneyNeeds(path, loaded, now: place.now, language: language)
      items += needs.items
      if needs.items.contains(where: { $0.state == .problem }) { statuses.append(.invalidScript) }
      for url in needs.addresses where !addresses.contains(where: { $0.origin == url.origin }) { addresses.append(url) }
    }
    for url in addresses {
      let (item, status) = await answer(of: url)
      items.append(item)
      statuses.append(status)
    }
    return Checkup(items: items, status: .winner(of: statuses))
  }

  private var machine: [Checkup.Item] {
    let missing = CurlLibrary.missingFeatures
    let curl =
      missing.isEmpty
      ? text("med alt, hvad der er brug for", "with all that is needed")
      : text("mangler", "lacks") + " \(missing.joined(separator: ", "))"
    return [
      Checkup.Item(area: .installed, subject: "rejse", state: .ok, text: ToolVersion.current),
      Checkup.Item(
        area: .installed, subject: "libcurl", state: missing.isEmpty ? .ok : .problem,
        text: "\(CurlLibrary.version), \(curl)"),
      folder,
    ]
  }

  private var folder: Checkup.Item {
    let canWrite = RunFolder.canBeMade(in: place.results)
    return Checkup.Item(
      area: .installed, subject: place.results, state: canWrite ? .ok : .problem,
      text: canWrite
        ? text("her kan kørsler gemmes", "runs can be kept here")
        : text("her kan intet skrives; vælg en anden mappe med --results", "nothing can be written here; use --results")
    )
  }

  private func answer(of url: WebURL) async -> (Checkup.Item, ExitStatus) {
    let clock = ContinuousClock(), start = clock.now
    do throws(PageSourceError) {
      let (page, status) = try await PageSource(url.href, limits: place.limits).look()
      let time = "\(Int((clock.now - start) / .milliseconds(1))) ms"
      let isWell = (200..<400).contains(status)
      let words = text("svarer \(status) på \(time)", "answers \(status) in \(time)")
      return (
        Checkup.Item(
          area: .target, subject: url.origin, state: isWell ? .ok : .note,
          text: "\(words): \(ScriptWord.quoted(page.title))"),
        .ok
      )
    } catch {
      // An answer that is no page is an answer: an address may hold nothing but an interface.
      let isReached = error.failure == nil
      return (
        Checkup.Item(
          area: .target, subject: url.origin, state: isReached ? .note : .problem, text: error.words(language)),
        isReached ? .ok : error.status
      )
    }
  }

  private func text(_ da: String, _ en: String) -> String { language == .danish ? da : en }
}
