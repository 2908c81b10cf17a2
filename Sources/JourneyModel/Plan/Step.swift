/// One step of a journey: what the citizen does on a page, and what must hold afterwards.
package struct Step: Sendable, Equatable, Codable {
  /// The id, unique in the journey.
  package let id: String
  /// What the step is called in reports.
  package let title: String
  /// What the citizen does, in order.
  package var actions: [Action]
  /// What must hold on the page that the actions lead to.
  package var expectations: [Expectation]
  /// What is remembered from that page.
  package var captures: [Capture]
  /// The step is played only when this holds, or nil for always.
  package var condition: Condition?
  /// Whether the last submission binds the citizen (an order, a payment): never sent in production.
  package let isBinding: Bool
  /// The fragment the step comes from, or nil.
  package let fragment: String?
  /// Where it stands.
  package let location: SourceLocation
  /// How often a safe request is sent again after a transient failure, or nil for what the journey says.
  package var retries: Int?
  /// The most seconds that the service may take for all of the step's requests, or nil for no limit.
  package var limit: Double?

  /// Makes a step.
  package init(
    id: String, title: String, actions: [Action] = [], expectations: [Expectation] = [], captures: [Capture] = [],
    condition: Condition? = nil, isBinding: Bool = false, fragment: String? = nil, location: SourceLocation
  ) {
    self.id = id
    self.title = title
    self.actions = actions
    self.expectations = expectations
    self.captures = captures
    self.condition = condition
    self.isBinding = isBinding
    self.fragment = fragment
    self.location = location
  }
}

/// A comparison that decides whether a step is played.
package struct Condition: Sendable, Equatable, Codable {
  /// The comparisons.
  package enum Comparison: String, Sendable, Codable { case equal = "==", notEqual = "!=" }

  /// The left side.
  package let left: Template
  /// The comparison; both sides are compared as text.
  package let comparison: Comparison
  /// The right side.
  package let right: Template

  /// Makes a condition.
  package init(
    left: Template, comparison: Comparison, right: Template
  ) {
    self.left = left
    self.comparison = comparison
    self.right = right
  }
}

/// A value that a step remembers for later steps.
package struct Capture: Sendable, Equatable, Codable {
  /// Where a value is read.
  package enum Source: Sendable, Equatable, Codable {
    /// A regular expression over the page's text; its first group, else the whole match.
    case text(Template)
    /// The value of a field.
    case field(Target)
    /// The page's address.
    case url
  }

  /// The name: `${capture.name}`.
  package let name: String
  /// Where it is read.
  package let source: Source
  /// Where it stands.
  package let location: SourceLocation

  /// Makes a capture.
  package init(
    name: String, source: Source, location: SourceLocation
  ) {
    self.name = name
    self.source = source
    self.location = location
  }
}
