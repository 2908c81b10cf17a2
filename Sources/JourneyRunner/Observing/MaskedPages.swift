package import FormClient
package import JourneyModel
package import PageModel
import Synchronization

/// The pages that masked bodies show, each read once: repeats and personas mostly see the same ones.
package final class MaskedPages: Sendable {
  private struct Key: Hashable {
    let body: BodyReference
    let url: String
    let headers: [String]
  }

  private let loader: PageLoader
  private let known = Mutex<[Key: Page]>([:])

  /// No pages yet.
  ///
  /// A mask is no valid date or number, and a browser keeps what it stands for; but not a date that was written the
  /// Danish way into a date control (HTML standard section 4.10.5.1.7, value sanitization).
  package init(loader: PageLoader) {
    self.loader = loader.reading { value in MaskToken(value).map { $0.format != "day-first" } ?? false }
  }

  /// The page of an exchange, or nil when it brought none.
  ///
  /// - Parameters:
  ///   - exchange: what brought the page.
  ///   - body: gives the kept body, and is asked only where the page isn't known.
  /// - Returns: the page.
  /// - Throws: what `body` throws.
  package func page(of exchange: Exchange, body: (BodyReference) throws -> [UInt8]) rethrows -> Page? {
    guard let response = exchange.response, let reference = response.body else { return nil }
    // A page is made of its bytes, its address and the two headers that the reader looks at.
    let headers = [response.contentType, response.headers.first(named: "refresh") ?? ""]
    let key = Key(body: reference, url: exchange.request.url, headers: headers)
    if let page = known.withLock({ $0[key] }) { return page }
    guard let url = WebURL(parsing: exchange.request.url) else { return nil }
    let fields = response.headers.map { field in
      field.name.lowercased() == "content-type" ? HeaderField(field.name, Self.inUTF8(field.value)) : field
    }
    let masked = HTTPResponse(status: response.status, headers: fields, body: try body(reference))
    guard let page = loader.page(from: masked, at: url) else { return nil }
    known.withLock { $0[key] = page }
    return page
  }

  /// The media type with the encoding that bodies are kept in.
  private static func inUTF8(_ contentType: String) -> String {
    contentType.prefix { $0 != ";" } + "; charset=utf-8"
  }
}
