/// The frame and heading of a step that needs no login.
struct GuestHeading: Sendable {
  let site: SiteContext
  let service: SelfService
  /// The step's place; `nil` for pages that are no step.
  var number: Int?
  /// Steps of the errand.
  var count = 4
  let title: String

  /// A whole page of the errand.
  func page(errors: FormErrors = FormErrors(), @HTMLBuilder content: () -> [HTMLNode]) -> HTMLNode {
    PageFrame(site: site, title: title, isStep: true, service: service)
      .step(position, errors: errors, content: content)
  }

  private var position: String? {
    guard let number else { return nil }
    if site.shows(.stepWithoutCount) { return "Trin \(number)" }
    return "Trin \(number) af \(site.has(.wrongStepCount) ? count - 1 : count)"
  }
}
