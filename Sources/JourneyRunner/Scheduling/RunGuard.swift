package import JourneyModel
internal import Synchronization

/// The guards of one run: what ends it early on purpose, to spare the service or whoever waits for the run.
///
/// The first guard that trips ends the run in an orderly way, as an interruption does; its reason is told in the report.
package final class RunGuard: Sendable {
  private struct State {
    var reason: LocalizedText?
    var failures = 0
    var requests = 0
    /// For each host, how many answers in a row asked for less traffic.
    var busy: [String: Int] = [:]
    /// For each host, when it may be asked again.
    var pausedUntil: [String: Duration] = [:]
  }

  private let settings: RunSettings
  private let state = Mutex(State())
  private let signal = AsyncStream<Void>.makeStream()

  /// The guards that some settings ask for.
  package init(_ settings: RunSettings) { self.settings = settings }

  /// Why the run was stopped, or nil while it may go on.
  package var reason: LocalizedText? { state.withLock(\.reason) }

  /// Waits until a guard trips or the task is cancelled.
  func untilTripped() async { for await _ in signal.stream {} }

  /// The time of the whole run is over.
  func timeIsUp() {
    let seconds = settings.timeLimit?.components.seconds ?? 0
    trip(
      da: "Kørslen nåede sin tidsgrænse på \(seconds) sekunder.", en: "The run reached its limit of \(seconds) seconds."
    )
  }

  /// A citizen couldn't be put back: what the walks would come to says nothing about the service.
  func resetFailed(_ persona: String, because reason: String) {
    trip(
      da: "Borgeren '\(persona)' kunne ikke nulstilles (\(reason)); ret 'reset' i scriptet.",
      en: "The citizen '\(persona)' couldn't be reset (\(reason)); mend 'reset' in the script.")
  }

  /// A control walk is over.
  func note(_ outcome: WalkOutcome) {
    guard outcome.kind == .failed || outcome.kind == .blocked else { return }
    let count = state.withLock { state in
      state.failures += 1
      return state.failures
    }
    guard let most = settings.maxFailures, count >= most else { return }
    trip(
      da: "\(count) gennemløb kom ikke igennem, og kørslen skulle standse ved \(most).",
      en: "\(count) walks didn't get through, and the run was to stop at \(most).")
  }

  /// Takes the right to send one request; false when the run is being stopped.
  func admitsRequest() -> Bool {
    let (isStopped, count) = state.withLock { state in
      if state.reason == nil { state.requests += 1 }
      return (state.reason != nil, state.requests)
    }
    guard !isStopped else { return false }
    guard let most = settings.maxRequests, count > most else { return true }
    trip(da: "Kørslen må højst sende \(most) forespørgsler.", en: "The run may send at most \(most) requests.")
    return false
  }

  /// How long a host has asked to be left alone from now on; zero when it may be asked.
  func pause(of host: String, now: Duration) -> Duration {
    state.withLock { max(.zero, ($0.pausedUntil[host] ?? .zero) - now) }
  }

  /// A host answered.
  ///
  /// - Parameters:
  ///   - host: which.
  ///   - isBusy: whether it asked for less traffic (429, RFC 6585 section 4; 503, RFC 9110 section 15.6.4).
  ///   - wait: how long it asked to be left alone (Retry-After, RFC 9110 section 10.2.3), or nil.
  ///   - now: the time.
  func answered(_ host: String, isBusy: Bool, wait: Duration?, now: Duration) {
    let count = state.withLock { state in
      state.busy[host] = isBusy ? state.busy[host, default: 0] + 1 : 0
      let longest = min(wait ?? .zero, settings.longestPause)
      if isBusy, longest > .zero { state.pausedUntil[host] = max(state.pausedUntil[host] ?? .zero, now + longest) }
      return state.busy[host, default: 0]
    }
    guard isBusy else { return }
    if let wait, wait > settings.longestPause {
      let (asked, most) = (wait.components.seconds, settings.longestPause.components.seconds)
      trip(
        da: "\(host) bad om \(asked) sekunders pause (Retry-After); kørslen venter højst \(most).",
        en: "\(host) asked for a pause of \(asked) seconds (Retry-After); the run waits at most \(most).")
    } else if count >= settings.busyAnswers {
      trip(
        da: "\(host) svarede \(count) gange i træk, at den har for meget at lave (429 eller 503).",
        en: "\(host) answered \(count) times in a row that it has too much to do (429 or 503).")
    }
  }

  private func trip(da: String, en: String) {
    state.withLock { state in
      if state.reason == nil { state.reason = LocalizedText(da: da, en: en) }
    }
    signal.continuation.finish()
  }
}
