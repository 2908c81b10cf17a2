/// Something that must hold on a page.
package struct Expectation: Sendable, Equatable, Codable {
  /// What is looked at.
  package enum Subject: Sendable, Equatable, Codable {
    /// A heading with these words.
    case heading(Template)
    /// The page's title holds these words.
    case title(Template)
    /// The page's text matches a regular expression; named groups are captures.
    case text(Template)
    /// A link with these words.
    case link(Template)
    /// A button with these words.
    case button(Template)
    /// A field with these words, and its value where one is given.
    case field(Target, value: Template?)
    /// An error message, at a field where one is named, with a text where one is given.
    case error(field: Target?, text: Template?)
    /// The response's status code.
    case status(Int)
    /// The page's address holds this text.
    case url(Template)
    /// The page's declared language.
    case language(String)
    /// The oracle's answer matches a regular expression.
    case oracle(Template)
  }

  /// What is looked at.
  package let subject: Subject
  /// Whether it must not hold.
  package let isNegated: Bool
  /// Where it stands.
  package let location: SourceLocation

  /// Makes an expectation.
  package init(
    subject: Subject, isNegated: Bool = false, location: SourceLocation
  ) {
    self.subject = subject
    self.isNegated = isNegated
    self.location = location
  }
}
