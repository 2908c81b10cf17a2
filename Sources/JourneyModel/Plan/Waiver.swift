/// Somebody answers for a finding for a while: it is shown, and doesn't count as an error.
package struct Waiver: Sendable, Hashable, Codable {
  /// The check's id.
  package let check: String
  /// The step's id, or nil for every step.
  package let step: String?
  /// Why the finding is accepted.
  package let reason: String
  /// Who answers for it.
  package let by: String
  /// The last day on which it holds, as `YYYY-MM-DD`.
  package let until: String

  /// Makes a waiver.
  package init(check: String, step: String? = nil, reason: String, by: String, until: String) {
    self.check = check
    self.step = step
    self.reason = reason
    self.by = by
    self.until = until
  }

  /// Whether it holds on a day.
  ///
  /// - Parameter day: a day as `YYYY-MM-DD`, or a moment that begins with one; days so written sort as they follow.
  /// - Returns: whether the day isn't after the last one.
  package func holds(on day: String) -> Bool { day.count >= 10 && day.prefix(10) <= until }

  /// Whether it is about a finding of its journey.
  package func covers(_ finding: Finding) -> Bool {
    check == finding.check && (step.map { $0 == finding.step } ?? true)
  }
}
