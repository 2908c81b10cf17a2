/// What changed on the page that one step leads to.
package struct PageChange: Sendable, Equatable, Codable {
  /// What can change, in the order it is told.
  package enum Kind: String, Sendable, Codable, CaseIterable {
    /// A step that somebody came through on one side only.
    case step
    /// The main heading.
    case heading
    /// A field that is asked for on one side only.
    case field
    /// What the citizen reads at a field.
    case label
    /// What kind of control a field is.
    case control
    /// Whether a field must be filled in.
    case required
    /// What helps with a field.
    case help
    /// One choice of a field.
    case option
    /// A button's words.
    case button
    /// Another line of text.
    case text
    /// The hosts that answer.
    case hosts
  }

  /// One change, both sides beside each other.
  package struct Item: Sendable, Equatable, Codable {
    /// What changed.
    package let kind: Kind
    /// The field it is about, by its label, or an empty string.
    package let field: String
    /// What was there; nil where it is new.
    package let before: String?
    /// What is there now; nil where it is gone.
    package let after: String?

    /// Makes a change.
    package init(kind: Kind, field: String = "", before: String?, after: String?) {
      self.kind = kind
      self.field = field
      self.before = before
      self.after = after
    }
  }

  /// The step.
  package let step: String
  /// The changes, in the order they are told.
  package let items: [Item]

  /// Makes a change of one page.
  package init(step: String, items: [Item]) {
    self.step = step
    self.items = items
  }
}
