import FormClient
import PageModel
import Testing

/// Pages of markup, as the client would read them.
enum PageFixture {
  /// The page of markup at an address.
  static func page(_ markup: String, at address: String = "https://borger.example/trin/1?a=b") throws -> Page {
    try page(Array(markup.utf8), contentType: "text/html; charset=utf-8", at: address)
  }

  /// The page of bytes with a Content-Type.
  static func page(_ bytes: [UInt8], contentType: String?, at address: String = "https://borger.example/") throws
    -> Page
  {
    let url = try #require(WebURL(parsing: address))
    return PageReader().page(from: HTMLParser().tree(from: bytes, contentType: contentType), url: url)
  }
}
