import JourneyModel
import PageModel

extension ObservedPage {
  /// The words of the page's main heading, else its title.
  var headline: String { page.headings.first { $0.level == 1 }?.text ?? page.title }

  /// Whether a citizen stands in the same place on another page: it has the address without its query, or the main
  /// heading.
  func isSamePlace(as other: ObservedPage) -> Bool {
    page.url.path == other.page.url.path || Wording.stableKey(headline) == Wording.stableKey(other.headline)
  }
}
