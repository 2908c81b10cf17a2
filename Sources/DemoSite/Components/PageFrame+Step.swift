extension PageFrame {
  /// A whole page of a step: errors, the step's place and the heading stand before the content.
  ///
  /// Pages of an errand that are no step have no place.
  func step(
    _ position: String?, errors: FormErrors, @HTMLBuilder content: () -> [HTMLNode]
  ) -> HTMLNode {
    let heading = title
    var frame = self
    frame.title = (errors.isEmpty ? "" : "Fejl: ") + [heading, position].compactMap(\.self).joined(separator: " – ")
    return frame.page {
      errors.summary(on: site)
      if let position { el(.p, .class("step"), text: position) }
      el(.h1, text: heading)
      content()
    }
  }
}
