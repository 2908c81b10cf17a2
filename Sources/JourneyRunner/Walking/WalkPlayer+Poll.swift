import FormClient
import JourneyModel

extension WalkPlayer {
  /// Loads the page again until what is waited for is there, or the limit is reached.
  ///
  /// Only a page that came by a safe request is loaded again: a form is never sent twice. A look that fails counts as
  /// one that didn't show what is waited for, as long as the line itself holds; a mistake's walk waits as the control
  /// did.
  mutating func wait(for poll: Poll, at location: SourceLocation, in draft: inout StepDraft) async throws {
    guard var missing = await missing(of: poll, draft) else { return }
    guard citizen.tab.isReloadSafe else {
      draft.problems.append(.unsafeReload(at: location))
      return
    }
    for _ in 0..<poll.reloads {
      do { try await environment.clock.sleep(.seconds(poll.every)) } catch {
        draft.problems.append(.transport(TransportFailure(.cancelled, "The wait was interrupted."), at: location))
        return
      }
      let navigation = await citizen.tab.reload()
      citizen.entered = []
      try await take(navigation, in: &draft)
      if let failure = navigation.failure, !failure.kind.isTransient {
        draft.problems.append(.transport(failure, at: location))
        return
      }
      guard let still = await self.missing(of: poll, draft) else { return }
      missing = still
    }
    draft.problems.append(.waitedInVain(for: missing, poll, at: location))
  }

  /// The first thing waited for that isn't there, or nil when all is.
  private func missing(of poll: Poll, _ draft: StepDraft) async -> StepProblem? {
    let judge = ExpectationJudge(sight: await sight(of: draft, for: poll.until))
    return poll.until.lazy.compactMap { judge.verdict(on: $0).problem }.first
  }
}

extension StepProblem {
  /// The page came as the answer to a form.
  fileprivate static func unsafeReload(at location: SourceLocation) -> StepProblem {
    .impossible(
      da:
        "Siden er svaret på en formular og kan ikke hentes igen uden at sende den igen; åbn en adresse, før der ventes.",
      en:
        "The page is the answer to a form and can't be loaded again without sending it; open an address before waiting.",
      at: location)
  }

  /// The limit was reached.
  fileprivate static func waitedInVain(
    for missing: StepProblem, _ poll: Poll, at location: SourceLocation
  ) -> StepProblem {
    let seconds = Int((poll.every * Double(poll.reloads)).rounded())
    let times = poll.reloads
    return StepProblem(
      kind: .waitedInVain,
      message: LocalizedText(
        da:
          "Der blev ventet forgæves i \(seconds) sekunder, og siden blev hentet \(times) gange igen. \(missing.message.da)",
        en: "Waited in vain for \(seconds) seconds; the page was loaded \(times) more times. \(missing.message.en)"),
      candidates: missing.candidates, location: location)
  }
}
