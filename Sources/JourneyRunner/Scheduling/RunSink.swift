package import JourneyModel

/// Where a run's events and masked bodies go as they happen; whoever keeps runs on disk gives one.
package struct RunSink: Sendable {
  /// Takes an event.
  package let event: @Sendable (RunEvent) async throws -> Void
  /// Takes a masked body, before the event that names it, and gives the name.
  ///
  /// The keeper gives it because only the keeper knows when two contents share a hash.
  package let body: @Sendable ([UInt8]) async throws -> BodyReference

  /// Makes a sink.
  package init(
    event: @escaping @Sendable (RunEvent) async throws -> Void,
    body: @escaping @Sendable ([UInt8]) async throws -> BodyReference
  ) {
    self.event = event
    self.body = body
  }
}
