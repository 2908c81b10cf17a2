import FormClient
import Foundation
package import JourneyModel
package import PageModel

/// Where `rejse inspect` gets its page: an address, or a saved page.
package struct PageSource: Sendable {
  private let text: String

  /// The source that a user named: a URL with http or https, else a file's path.
  package init(_ text: String) { self.text = text }

  /// Fetches or reads the page.
  ///
  /// Nothing is sent to any other host than the one named, redirects included.
  ///
  /// - Returns: the page.
  /// - Throws: `PageSourceError` when there is none.
  package func page() async throws(PageSourceError) -> Page {
    guard let url = WebURL(parsing: text), url.scheme == "http" || url.scheme == "https" else { return try saved() }
    let hosts = HostPolicy(allowing: [url])
    let settings = TransportSettings(hosts: hosts, userAgent: ClientIdentity.userAgent)
    let transport = CurlTransport(settings: settings)
    defer { transport.stop() }
    var tab = Tab(
      citizen: CitizenID("inspect"), transport: transport, hosts: hosts, loader: PageLoader(limits: settings.limits),
      limits: settings.limits)
    let navigation = await tab.open(url)
    if let page = navigation.page { return page }
    if let failure = navigation.failure { throw PageSourceError(failure.message, failure: failure) }
    throw PageSourceError("\(url.origin) answered with something that is not an HTML page.", failure: nil)
  }

  private func saved() throws(PageSourceError) -> Page {
    let path = URL(filePath: text)
    let bytes: Data
    do {
      bytes = try Data(contentsOf: path)
    } catch {
      throw PageSourceError("'\(text)' is neither an address (http://…) nor a file that can be read.", failure: nil)
    }
    let address = WebURL(parsing: "file://\(path.path)") ?? WebURL(scheme: "file", host: "", path: "/")
    let tree = HTMLParser().tree(from: [UInt8](bytes), contentType: "text/html")
    return PageReader().page(from: tree, url: address, refreshHeader: nil)
  }
}

/// Why there is no page to look at.
package struct PageSourceError: Error, Sendable, CustomStringConvertible {
  /// What happened, in a sentence.
  package let description: String
  /// The transport's failure behind it, or nil.
  package let failure: TransportFailure?

  init(_ description: String, failure: TransportFailure?) {
    self.description = description
    self.failure = failure
  }

  /// The exit status that tells it.
  package var status: ExitStatus {
    guard let failure else { return .usage }
    return failure.kind.isGuard ? .guardStopped : .unreachable
  }
}
