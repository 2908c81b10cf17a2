import FormClient
import JourneyChecks
import JourneyModel
import PageModel

/// Makes pages of HTML the way the client does.
enum ExamplePages {
  static let base = "https://service.example/"

  /// A page of the content of a body, or of a whole document.
  static func page(_ html: String, at address: String = "/", language: String = "da") throws -> Page {
    let base = try required(WebURL(parsing: base))
    let url = try required(WebURL(parsing: address, base: base))
    let isWhole = html.lowercased().contains("<html")
    let title = html.contains("<title") ? "" : "<title>Prøve Kommune</title>"
    let text =
      isWhole ? html : "<!DOCTYPE html><html lang=\"\(language)\"><head>\(title)</head><body>\(html)</body></html>"
    let tree = HTMLParser().tree(from: Array(text.utf8), contentType: "text/html; charset=utf-8")
    return PageReader().page(from: tree, url: url)
  }

  /// A page of a document as it stands.
  static func whole(_ html: String) throws -> Page {
    let tree = HTMLParser().tree(from: Array(html.utf8), contentType: "text/html; charset=utf-8")
    return PageReader().page(from: tree, url: try required(WebURL(parsing: base)))
  }

  struct InvalidAddress: Error {}

  private static func required(_ url: WebURL?) throws -> WebURL {
    guard let url else { throw InvalidAddress() }
    return url
  }
}
