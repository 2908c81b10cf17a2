import JourneyModel
import PageModel

/// Bounds of the pages that checks judge.
///
/// Checks compare the controls of a page with each other, which takes time by their square, and read its text many times
/// over. The bounds are our own: a multiple of what self-service pages hold, which keeps the judging of a page at
/// seconds.
enum PageSize {
  /// Whether a page is larger than any that citizens could use, and made to hold up whoever reads it.
  static func isTooLarge(_ page: Page) -> Bool {
    page.tree.nodes.count > 100_000 || page.text.utf8.count > 1_000_000
      || page.forms.reduce(0) { $0 + $1.fields.count } > 2_000 || page.forms.count > 2_000 || page.links.count > 10_000
  }

  /// Whether there is such a page among those that citizens saw: what needs several pages can't be judged then.
  static func isExceeded(in journey: ObservedJourney, _ readings: (ObservedPage) -> PageReadings) -> Bool {
    let walks = journey.walks + journey.experiments.map(\.variant)
    return walks.contains { $0.pages.contains { readings($0).isTooLarge } }
      || journey.experiments.contains { $0.answer.map { readings($0).isTooLarge } ?? false }
  }

  /// Why such a page isn't judged.
  static let exceeded = LocalizedText(
    da: "En side er for stor til at blive bedømt: mere, end nogen borger kan bruge.",
    en: "A page is too large to be judged: more than any citizen could use.")
}
