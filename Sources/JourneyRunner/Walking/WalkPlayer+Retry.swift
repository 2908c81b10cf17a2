import FormClient
import JourneyModel
import PageModel

extension WalkPlayer {
  /// Sends a safe request again that failed for a transient cause, as often as the step or the journey allows.
  ///
  /// Every attempt is an exchange of its own. Between attempts the wait doubles from a second; a host that asks for a
  /// longer rest gets it from the run's guards. A request that may change something is never sent twice.
  ///
  /// - Returns: what the last attempt led to.
  mutating func retried(_ first: Navigation, in draft: inout StepDraft) async throws -> Navigation {
    var navigation = first
    let most = draft.step.retries ?? plan.retries
    var attempt = 0
    while attempt < most, navigation.deservesRetry, !Task.isCancelled {
      do { try await environment.clock.sleep(.seconds(1 << min(attempt, 5))) } catch { return navigation }
      navigation = await citizen.tab.retry()
      try await take(navigation, in: &draft)
      attempt += 1
    }
    draft.retries += attempt
    return navigation
  }
}

extension Navigation {
  /// Whether the last request is safe (RFC 9110 section 9.2.1) and failed for a cause that may be gone in a moment:
  /// a broken line, 429 (RFC 6585 section 4), or 502, 503 and 504 (RFC 9110 sections 15.6.3 to 15.6.5).
  fileprivate var deservesRetry: Bool {
    guard let last = hops.last, ["GET", "HEAD"].contains(last.request.method) else { return false }
    switch last.result {
    case .success(let response): return [429, 502, 503, 504].contains(response.status)
    case .failure(let failure): return failure.kind.isTransient
    }
  }
}
