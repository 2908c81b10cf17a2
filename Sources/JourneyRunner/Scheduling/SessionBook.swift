package import FormClient

/// The sessions that persons have handed over, for the citizens who take them.
package struct SessionBook: Sendable {
  /// Whose session it is, and from where.
  package struct Key: Sendable, Hashable {
    /// The journey's id.
    package let journey: String
    /// The persona's id.
    package let persona: String
    /// The path as the plan names it.
    package let path: String

    /// Makes a key.
    package init(journey: String, persona: String, path: String) {
      self.journey = journey
      self.persona = persona
      self.path = path
    }
  }

  private let sessions: [Key: [Cookie]]

  /// A book of sessions; by default an empty one.
  package init(_ sessions: [Key: [Cookie]] = [:]) { self.sessions = sessions }

  /// The cookies of a session, or nil when nobody handed it over.
  func cookies(_ key: Key) -> [Cookie]? { sessions[key] }
}
