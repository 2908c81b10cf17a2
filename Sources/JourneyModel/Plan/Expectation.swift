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
    /// A mail lies in the test mailbox.
    case mail(MailRule)
    /// A file came instead of a page.
    case download(DownloadRule)
    /// A table has a row that begins with these words, and in it a cell with this text: under a heading with the
    /// column's words where one is named, else anywhere.
    case cell(row: Template, column: Template?, text: Template)
    /// The response has a header field of this name, which holds the text where one is given.
    case header(name: String, text: Template?)
  }

  /// What is looked at.
  package var subject: Subject
  /// Whether it must not hold.
  package let isNegated: Bool
  /// Where it stands.
  package let location: SourceLocation
  /// Whether the walk goes on when it doesn't hold; it is told all the same.
  package var isSoft = false

  /// Makes an expectation.
  package init(
    subject: Subject, isNegated: Bool = false, location: SourceLocation
  ) {
    self.subject = subject
    self.isNegated = isNegated
    self.location = location
  }
}

/// What a file must be that a service sends.
package struct DownloadRule: Sendable, Hashable, Codable {
  /// The media type without parameters, in lower case; empty for any.
  package let mediaType: String
  /// The fewest bytes.
  package let minBytes: Int
  /// The most bytes, or nil for no bound but the client's.
  package let maxBytes: Int?

  /// Makes a rule.
  package init(mediaType: String, minBytes: Int = 1, maxBytes: Int? = nil) {
    self.mediaType = mediaType
    self.minBytes = minBytes
    self.maxBytes = maxBytes
  }
}
