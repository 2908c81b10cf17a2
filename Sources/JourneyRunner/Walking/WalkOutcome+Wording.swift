import JourneyModel

extension WalkOutcome {
  static func completed() -> WalkOutcome {
    WalkOutcome(kind: .completed, reason: LocalizedText(da: "Målet blev nået.", en: "The goal was reached."))
  }

  static func refused(_ right: Persona.RightOutcome, at step: String) -> WalkOutcome {
    if right == .refused {
      return WalkOutcome(
        kind: .correctlyRefused, step: step,
        reason: LocalizedText(
          da: "Borgeren blev afvist, og det er rigtigt for denne borger.",
          en: "The citizen was refused, and that is right for this citizen."))
    }
    var outcome = WalkOutcome(
      kind: .failed, step: step,
      reason: LocalizedText(
        da: "Borgeren blev afvist, men har ret til at blive færdig.",
        en: "The citizen was refused but is entitled to get through."))
    outcome.misjudgement = .wronglyRefused
    return outcome
  }

  static func notRefused() -> WalkOutcome {
    var outcome = WalkOutcome(
      kind: .failed,
      reason: LocalizedText(
        da: "Borgeren kom igennem, men skulle være afvist.",
        en: "The citizen got through but should have been refused."))
    outcome.misjudgement = .wronglyAccepted
    return outcome
  }

  static func goalMissed() -> WalkOutcome {
    WalkOutcome(
      kind: .failed,
      reason: LocalizedText(
        da: "Alle trin blev gået, men målet var ikke et af dem for denne borger.",
        en: "Every step was played, but the goal wasn't among them for this citizen."))
  }

  static func interrupted(at step: String) -> WalkOutcome {
    WalkOutcome(
      kind: .stopped, step: step,
      reason: LocalizedText(da: "Kørslen blev afbrudt.", en: "The run was interrupted."))
  }

  static func stoppedBefore(_ step: String) -> WalkOutcome {
    WalkOutcome(
      kind: .stopped, step: step,
      reason: LocalizedText(
        da: "Gennemløbet skulle ende før dette trin.", en: "The walk was to end before this step."))
  }

  /// The outcome, told as flaky where the right end came only because something was sent again.
  func told(flaky: Bool) -> WalkOutcome {
    var outcome = self
    outcome.isFlaky = flaky && (kind == .completed || kind == .correctlyRefused)
    return outcome
  }

  /// Whether the end of the run cut the walk short, so that it says nothing about the service.
  var isCutShort: Bool { kind == .stopped && reason == Self.interrupted(at: "").reason }

  static func withheld(at step: String) -> WalkOutcome {
    WalkOutcome(
      kind: .stopped, step: step,
      reason: LocalizedText(
        da: "Trinnet binder borgeren og blev ikke sendt.",
        en: "The step binds the citizen and wasn't sent."))
  }

  static func mistakePlayed(at step: String) -> WalkOutcome {
    WalkOutcome(
      kind: .stopped, step: step,
      reason: LocalizedText(da: "Fejltagelsen er spillet.", en: "The mistake has been played."))
  }

  static func detourTaken(at step: String) -> WalkOutcome {
    WalkOutcome(
      kind: .stopped, step: step, reason: LocalizedText(da: "Omvejen er gået.", en: "The detour has been taken."))
  }

  static func outOfTime(at step: String, limit: Duration) -> WalkOutcome {
    let seconds = limit.components.seconds
    return WalkOutcome(
      kind: .failed, step: step,
      reason: LocalizedText(
        da: "Gennemløbet tog længere end \(seconds) sekunder.",
        en: "The walk took longer than \(seconds) seconds."))
  }

  /// A step that couldn't be done: blocked where the target was out of reach, a guard stopped it, or the session handed
  /// over or this client is the cause; stopped where the run was interrupted; else the citizen's failure.
  static func hindered(by problem: StepProblem, at step: String) -> WalkOutcome {
    guard let failure = problem.failure else {
      return WalkOutcome(
        kind: problem.kind.isBeyondTheService ? .blocked : .failed, step: step, reason: problem.message)
    }
    if failure.kind == .cancelled { return interrupted(at: step) }
    let isBlocked = failure.kind.isUnreachable || failure.kind.isGuard
    return WalkOutcome(kind: isBlocked ? .blocked : .failed, step: step, reason: problem.message)
  }
}
