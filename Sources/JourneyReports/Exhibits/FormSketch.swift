/// A form drawn with a few boxes: what a citizen sees of it, and where on it a finding is.
package struct FormSketch: Sendable, Equatable {
  /// How a row is drawn.
  package enum Shape: Sendable, Equatable {
    /// A box to write in.
    case box
    /// A tall box to write in.
    case area
    /// A list that opens.
    case list
    /// A file to attach.
    case file
    /// Boxes to tick.
    case ticks
    /// Round marks, of which one is chosen.
    case rounds
    /// A button that sends the form.
    case button
    /// Words above the form: a summary of errors, a message that belongs to no field.
    case message
  }

  /// One line of the drawing.
  package struct Row: Sendable, Equatable {
    /// How it is drawn.
    package let shape: Shape
    /// What the citizen reads; empty for a field without a name.
    package var label = ""
    /// The words that help.
    package var help = ""
    /// The message that says what is wrong.
    package var error = ""
    /// The first choices.
    package var options: [String] = []
    /// Whether it is marked as required.
    package var isRequired = false
    /// Whether the finding is here.
    package var isMarked = false

    init(_ shape: Shape) { self.shape = shape }
  }

  /// The page's heading.
  package let heading: String
  /// The rows, in the page's order.
  package let rows: [Row]
  /// How many rows were left out, before and after.
  package let omitted: Int

  /// So much is drawn; a form of a hundred fields shows what is around the finding.
  static let limits = (rows: 9, options: 4, text: 64)
}
