/// The frame and heading of a step of "Skift læge".
struct ChangeHeading: Sendable {
  let site: SiteContext
  let visit: Visit
  /// The step's place; `nil` for pages that are no step.
  var number: Int?
  let title: String

  /// A whole page of the errand.
  func page(errors: FormErrors = FormErrors(), @HTMLBuilder content: () -> [HTMLNode]) -> HTMLNode {
    PageFrame(site: site, title: title, citizen: visit.citizen, isStep: true, service: .doctorChange)
      .step(position, errors: errors, content: content)
  }

  /// "Trin 2 af 4"; the first step comes before it is known how many there are.
  private var position: String? {
    guard let number else { return nil }
    if number == 1 { return "Trin 1" }
    let count = visit.session.change.choosesDoctor ? 4 : 3
    return "Trin \(min(number, count)) af \(count)"
  }
}
