import FormClient
import JourneyModel
import PageModel

/// Reads what a step remembers from the page.
struct CaptureReader {
  /// What the citizen sees.
  let sight: Sight

  /// The value of a capture.
  ///
  /// - Throws: `Obstacle` when there is nothing to remember.
  func value(of capture: Capture) throws(Obstacle) -> String {
    let location = capture.location
    switch capture.source {
    case .url: return sight.address
    case .text(let template):
      let pattern = try sight.knowledge.pattern(template, at: location)
      guard let page = sight.page, let match = pattern.firstMatch(in: page.text) else { throw missing(capture) }
      return match.firstGroup ?? match.text
    case .field(let target):
      guard let page = sight.page else { throw missing(capture) }
      return sight.value(of: try sight.field(target, on: page, at: location))
    }
  }

  private func missing(_ capture: Capture) -> Obstacle {
    Obstacle(
      .unexpected(
        da: "Siden har intet at gemme som '\(capture.name)'.",
        en: "The page has nothing to remember as '\(capture.name)'.", at: capture.location))
  }
}
