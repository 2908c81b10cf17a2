package import FormClient
import Foundation
package import JourneyModel
package import PageModel

/// Where `rejse inspect` gets its page: an address, or a saved page.
package struct PageSource: Sendable {
  private let text: String
  private let limits: ClientLimits

  /// The source that a user named: a URL with http or https, else a file's path.
  package init(_ text: String, limits: ClientLimits = ClientLimits()) {
    self.text = text
    self.limits = limits
  }

  /// Fetches or reads the page.
  ///
  /// Nothing is sent to any other host than the one named, redirects included.
  ///
  /// - Returns: the page, and the status it came with; a saved page came well.
  /// - Throws: `PageSourceError` when there is none.
  package func look() async throws(PageSourceError) -> (page: Page, status: Int) {
    guard let url = WebURL(parsing: text), url.scheme == "http" || url.scheme == "https" else {
      return (try saved(), 200)
    }
    let hosts = HostPolicy(allowing: [url])
    let settings = TransportSettings(limits: limits, hosts: hosts, userAgent: ClientIdentity.userAgent)
    let transport = CurlTransport(settings: settings)
    defer { transport.stop() }
    var tab = Tab(
      citizen: CitizenID("inspect"), transport: transport, hosts: hosts, loader: PageLoader(limits: settings.limits),
      limits: settings.limits)
    let navigation = await tab.open(url)
    if let page = navigation.page { return (page, navigation.status ?? 200) }
    if let failure = navigation.failure { throw PageSourceError(failure.words, failure: failure) }
    throw PageSourceError.noPage(at: url)
  }

  private func saved() throws(PageSourceError) -> Page {
    let path = URL(filePath: text)
    let bytes: Data
    do {
      bytes = try Data(contentsOf: path)
    } catch {
      throw PageSourceError(
        LocalizedText(
          da: "'\(text)' er hverken en adresse (http://…) eller en fil, der kan læses.",
          en: "'\(text)' is neither an address (http://…) nor a file that can be read."), failure: nil)
    }
    let address = WebURL(parsing: "file://\(path.path)") ?? WebURL(scheme: "file", host: "", path: "/")
    // No header tells the encoding of a saved page, so UTF-8 is taken for what it is, as browsers do with files.
    let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
    let tree = HTMLParser().tree(from: [UInt8](bytes), contentType: isUTF8 ? "text/html; charset=utf-8" : "text/html")
    return PageReader(queries: .pageEncoding).page(from: tree, url: address, refreshHeader: nil)
  }
}

extension Navigation {
  /// The status of the last response, or nil when there was none.
  fileprivate var status: Int? { try? hops.last?.result.get().status }
}

/// Why there is no page to look at.
package struct PageSourceError: WordedError, Sendable {
  /// What happened, in a sentence.
  package let words: LocalizedText
  /// The transport's failure behind it, or nil.
  package let failure: TransportFailure?

  init(_ words: LocalizedText, failure: TransportFailure?) {
    self.words = words
    self.failure = failure
  }

  /// The answer was something else than a page.
  static func noPage(at url: WebURL) -> PageSourceError {
    PageSourceError(
      LocalizedText(
        da: "\(url.origin) svarede med noget, der ikke er en HTML-side.",
        en: "\(url.origin) answered with something that is not an HTML page."), failure: nil)
  }

  /// The exit status that tells it.
  package var status: ExitStatus {
    guard let failure else { return .usage }
    return failure.kind.isGuard ? .guardStopped : .unreachable
  }
}
