package import PageModel

/// Makes pages of responses.
package struct PageLoader: Sendable {
  private let parser: HTMLParser
  private var reader = PageReader(queries: .pageEncoding)

  /// A loader within these limits.
  package init(limits: ClientLimits = ClientLimits()) { parser = HTMLParser(limits: limits) }

  /// The same loader for stored pages, in which some values stand for others that a browser would keep.
  package func reading(standIns: @escaping @Sendable (String) -> Bool) -> PageLoader {
    var loader = self
    loader.reader = PageReader(queries: .pageEncoding, standsForValue: standIns)
    return loader
  }

  /// The page of a response, or nil when its media type isn't HTML.
  ///
  /// A response without a Content-Type is taken for HTML where its body starts as one (MIME Sniffing standard section
  /// 7.1, reduced to markup).
  package func page(from response: HTTPResponse, at url: WebURL) -> Page? {
    let contentType = response.header("Content-Type")
    if let contentType, let type = MediaType(parsing: contentType) {
      guard type.isHTML else { return nil }
    } else {
      let start = response.body.first { !isASCIIWhiteSpace($0) && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }
      guard start == 0x3C else { return nil }
    }
    let tree = parser.tree(from: response.body, contentType: contentType)
    return reader.page(from: tree, url: url, refreshHeader: response.header("Refresh"))
  }
}
