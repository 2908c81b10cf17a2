import FormClient
import JourneyModel
import PageModel

/// Puts a journey's citizens back in a test environment, so that what can be done only once can be done in each walk.
struct CitizenReset {
  let plan: JourneyPlan
  let environment: RunEnvironment
  let guards: RunGuard

  /// The address that puts a citizen back, or nil where the journey has none or its service is in production.
  ///
  /// Walks with the same address have the same citizen in the test environment: putting it back in the middle of
  /// another walk would take that walk's session and order away.
  func address(for persona: Persona) -> String? {
    guard let template = plan.reset, plan.service.environment != .production else { return nil }
    let place = SourceLocation(file: plan.source, line: 1, column: 1)
    guard let text = try? Knowledge(persona: persona).text(template, at: place) else { return template.source }
    return WebURL(parsing: text, base: WebURL(parsing: plan.service.base))?.href ?? text
  }

  /// Puts a citizen back and tells it; a refusal stops the run.
  ///
  /// A service out of reach is left for the walk to tell.
  ///
  /// - Parameters:
  ///   - persona: who.
  ///   - walk: the walk that is about to begin, or nil where all of the citizen's mistakes are.
  /// - Returns: whether the walk may begin.
  /// - Throws: what the sink throws.
  func send(_ persona: Persona, before walk: WalkID?) async throws -> Bool {
    guard let address = address(for: persona) else { return true }
    guard guards.reason == nil, !Task.isCancelled else { return false }
    guard let url = WebURL(parsing: address), plan.allowedHosts.allows(url) else {
      guards.resetFailed(persona.id, because: plan.reset?.source ?? "")
      return false
    }
    let citizen = CitizenID("reset/\(plan.id)/\(persona.id)")
    let status = (try? await environment.transport.send(.emptyForm(to: url), for: citizen))?.status ?? 0
    await environment.transport.forget(citizen)
    var masker = Masker(for: persona, of: plan)
    let record = ResetRecord(
      journey: plan.id, persona: persona.id, walk: walk, url: masker.mask(address), status: status)
    try await environment.sink.event(.citizenReset(reset: record))
    guard status >= 400 else { return true }
    guards.resetFailed(persona.id, because: "HTTP \(status)")
    return false
  }
}
