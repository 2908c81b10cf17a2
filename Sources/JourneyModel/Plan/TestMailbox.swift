/// Where a test environment shows what a citizen was sent: mails, text messages, Digital Post.
///
/// The answer is JSON. Every object in it that has the subject's or the text's key is a mail, however deep it lies, so
/// that the lists of usual mail catchers are read as they are.
package struct TestMailbox: Sendable, Equatable, Codable {
  /// The path or URL to get, with the persona's facts in it.
  package var address: Template
  /// The key of a mail's subject.
  package let subjectKey: String
  /// The key of a mail's text.
  package let textKey: String
  /// How long an expected mail is waited for, in seconds; 0 for one look.
  package let atMost: Double

  /// Makes a mailbox.
  package init(address: Template, subjectKey: String = "subject", textKey: String = "text", atMost: Double = 0) {
    self.address = address
    self.subjectKey = subjectKey
    self.textKey = textKey
    self.atMost = atMost
  }

  /// The seconds between two looks.
  package static let secondsBetweenLooks = 1.0

  /// How often the mailbox is looked into at most for one expectation.
  package var mostLooks: Int { 1 + Int(atMost / Self.secondsBetweenLooks) }
}

/// What a mail must be like; a mail that fulfils all of it is enough.
package struct MailRule: Sendable, Hashable, Codable {
  /// Words of the subject, or nil for any.
  package let subject: Template?
  /// A regular expression that the text matches, or nil for any; named groups are captures.
  package let text: Template?

  /// Makes a rule.
  package init(subject: Template? = nil, text: Template? = nil) {
    self.subject = subject
    self.text = text
  }
}
