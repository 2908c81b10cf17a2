/// One thing a citizen does.
package struct Action: Sendable, Equatable, Codable {
  /// The things a citizen can do.
  package enum Kind: Sendable, Equatable, Codable {
    /// Opens an address, relative to the service's base.
    case open(Template)
    /// Follows a link by its words.
    case follow(Target)
    /// Writes in a field.
    case fill(Target, Template)
    /// Picks an option of a group of radio buttons, or of a select, by the group's and the option's words.
    case choose(Target, Template)
    /// Picks options of a select.
    case select(Target, [Template])
    /// Ticks a checkbox.
    case check(Target)
    /// Unticks a checkbox.
    case uncheck(Target)
    /// Attaches a file.
    case upload(Target, FileSource)
    /// Presses a submit button by its words, or the only one.
    case submit(Target?)
    /// Goes back.
    case back
    /// Reloads the page.
    case reload
    /// Takes the cookies of a person who has logged in, from a file or from a folder with one a persona, named after it;
    /// the path counts from the script's folder.
    case session(path: String)
    /// Waits some seconds, 1 to 60: for services that refuse forms sent sooner than a person could fill them in.
    case wait(seconds: Int)
    /// Loads the page again until something holds.
    case poll(Poll)
  }

  /// What is done.
  package let kind: Kind
  /// Where it stands.
  package let location: SourceLocation

  /// Makes an action.
  package init(
    kind: Kind, location: SourceLocation
  ) {
    self.kind = kind
    self.location = location
  }
}

/// Loading a page again and again until something holds: for services that need a while to do what was asked.
package struct Poll: Sendable, Equatable, Codable {
  /// What must hold, all of it.
  package var until: [Expectation]
  /// Seconds between two looks, at least 1.
  package let every: Double
  /// Seconds after which no further look is taken.
  package let atMost: Double

  /// Makes a poll.
  package init(until: [Expectation], every: Double, atMost: Double) {
    self.until = until
    self.every = every
    self.atMost = atMost
  }

  /// How often the page is loaded again at most: as often as the interval fits in the limit, once at least.
  package var reloads: Int { every > 0 ? max(1, Int(min(Double(Self.mostReloads), atMost / every))) : 1 }

  /// The most reloads that a script can ask for.
  package static let mostReloads = 60
}

/// What a script points at: a field, an option, a button or a link.
package struct Target: Sendable, Hashable, Codable {
  /// How it is pointed at.
  package enum Kind: String, Sendable, Codable, CaseIterable {
    /// The words a citizen sees.
    case words
    /// The `name` attribute.
    case name
    /// A CSS selector.
    case css
    /// An XPath expression.
    case xpath
  }

  /// How.
  package let kind: Kind
  /// The words, name, selector or expression.
  package let text: Template

  /// Makes a target.
  package init(
    kind: Kind, text: Template
  ) {
    self.kind = kind
    self.text = text
  }
}

/// A file that a script attaches.
package struct FileSource: Sendable, Hashable, Codable {
  /// The path, relative to the script's folder.
  package let path: String
  /// The media type sent with it.
  package let mediaType: String

  /// Makes a file source.
  package init(
    path: String, mediaType: String
  ) {
    self.path = path
    self.mediaType = mediaType
  }
}
