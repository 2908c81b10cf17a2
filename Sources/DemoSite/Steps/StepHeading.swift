/// The heading of a step with "Trin x af y" above it.
struct StepHeading: Sendable {
  let site: SiteContext
  let number: Int
  let title: String
  /// Steps of the errand; the receipt is no step (DKFDS "Trinindikator").
  static let count = 3

  var node: HTMLNode {
    .fragment([el(.p, .class("step"), text: position), el(.h1, text: title)])
  }

  /// The words of the page's `title` element.
  func pageTitle(hasErrors: Bool) -> String {
    (hasErrors ? "Fejl: " : "") + "\(title) – \(position)"
  }

  /// The count of the old flow, which had two steps, and whose last step was never numbered anew.
  private var position: String {
    if site.shows(.stepWithoutCount) { return "Trin \(number)" }
    return site.has(.wrongStepCount) ? "Trin \(min(number, 2)) af 2" : "Trin \(number) af \(Self.count)"
  }
}
