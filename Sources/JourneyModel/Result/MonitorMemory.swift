/// What a monitor has told, so that it tells each thing once.
package struct MonitorMemory: Sendable, Equatable, Codable {
  /// What was told of one journey.
  package struct Journey: Sendable, Equatable, Codable {
    /// The journey.
    package let journey: String
    /// What tells the accepted baseline from another one; nil while the first run stands in for one.
    package let origin: String?
    /// The service as it was last told: the baseline with everything in it that has been told since.
    package let told: Baseline
    /// The differences between baseline and run that were told to keep them from being compared whole, sorted.
    package let incompatibilities: [String]
    /// How long the service's answers have taken; nil in a memory that was written before they were watched.
    package let responses: ResponseWatch?

    /// Makes a memory of a journey.
    package init(
      journey: String, origin: String?, told: Baseline, incompatibilities: [String], responses: ResponseWatch? = nil
    ) {
      self.journey = journey
      self.origin = origin
      self.told = told
      self.incompatibilities = incompatibilities
      self.responses = responses
    }
  }

  /// The version of the format.
  package let schemaVersion: Int
  /// The journeys, by id.
  package let journeys: [Journey]
  /// Why the last run couldn't test the service, as it was told, or nil.
  package let trouble: String?

  /// Makes a memory; without arguments, of nothing.
  package init(journeys: [Journey] = [], trouble: String? = nil) {
    schemaVersion = Self.currentSchemaVersion
    self.journeys = journeys
    self.trouble = trouble
  }

  /// The version of the format that this tool writes and reads.
  package static let currentSchemaVersion = 1
}
