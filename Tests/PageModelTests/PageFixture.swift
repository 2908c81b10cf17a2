import FormClient
import PageModel
import Testing

/// Pages of markup, parsed as the client parses them.
enum PageFixture {
  /// The page of markup.
  static func page(_ markup: String, refreshHeader: String? = nil) throws -> Page {
    let url = try #require(WebURL(parsing: "https://borger.example/trin/1"))
    let tree = HTMLParser().tree(from: Array(markup.utf8), contentType: "text/html; charset=utf-8")
    return PageReader().page(from: tree, url: url, refreshHeader: refreshHeader)
  }
}
