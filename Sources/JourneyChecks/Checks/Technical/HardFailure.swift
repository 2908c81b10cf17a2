import JourneyModel

/// Every request of a scripted step is answered with a page, not with an error status, a time-out or a broken line.
///
/// A citizen who meets a dead service can do nothing but phone or come back. The check looks at the exchanges of
/// control walks and at the answers to mistakes: a server that breaks on a typing error fails a citizen as much as
/// one that is down. An error status that the script expects, or that is the right refusal of this citizen, is no
/// failure. Status 429 (RFC 6585 section 4) and what the harness itself stopped tell nothing about the service.
package struct HardFailure: WalkCheck, ExperimentCheck {
  package init() {}

  package func judge(_ walk: JudgedWalk) -> [Verdict] {
    walk.played.map { record in
      let exchanges = record.exchanges.compactMap(walk.exchange)
      guard !exchanges.isEmpty else { return .notApplicable(step: record.step) }
      for exchange in exchanges {
        switch Trouble(exchange, in: walk.walk) {
        case .unseen(let reason): return .cannotTell(step: record.step, reason: reason)
        case .broken(let words) where !isExpected(exchange, record, walk):
          return walk.failed(
            step: record.step, at: .page, exchange: exchange, .hardFailure(words), Observation(words.en, actual: words))
        case .broken, nil: continue
        }
      }
      return .passed(step: record.step)
    }
  }

  package func judge(_ series: ExperimentSeries) -> [Verdict] {
    // What meets who comes back too late is SES-01's, and an address that is no longer good is nobody's fault.
    guard series.relation != .wayBackIn, series.relation != .landsWhereAsked else {
      return [.notApplicable(step: series.step)]
    }
    return series.experiments.map { experiment in
      guard let answer = answer(to: experiment) else { return series.incomplete(experiment) }
      // A status from 400 to 499 is a legitimate way to answer a wrong form (RFC 9110 section 15.5.21).
      if experiment.experiment.relation == .errorToldRestKept, (400..<500).contains(answer.response?.status ?? 0) {
        return .passed(step: series.step)
      }
      switch Trouble(answer, in: experiment.variant.walk) {
      case .unseen(let reason): return .cannotTell(step: series.step, reason: reason)
      case .broken(let words):
        return series.failed(in: experiment, .hardFailure(words), Observation(words.en, actual: words))
      case nil: return .passed(step: series.step)
      }
    }
  }

  /// The exchange that answered the mistake, or the one that failed where no page did.
  private func answer(to experiment: ObservedExperiment) -> Exchange? {
    let walk = experiment.variant.walk
    if let id = experiment.experiment.answer { return walk.exchanges.first { $0.id == id } }
    let sent = walk.steps.first { $0.step == experiment.experiment.step }?.exchanges ?? []
    return walk.exchanges.first { sent.contains($0.id) && Trouble($0, in: walk) != nil }
  }

  /// Whether the script asks for this status, or the citizen was to be refused and was.
  private func isExpected(_ exchange: Exchange, _ record: StepRecord, _ walk: JudgedWalk) -> Bool {
    guard let status = exchange.response?.status, status < 500 else { return false }
    let step = walk.context.plan.steps.first { $0.id == record.step }
    let asksForIt = step?.expectations.contains { $0.subject == .status(status) && !$0.isNegated } ?? false
    return asksForIt || (walk.walk.outcome.kind == .correctlyRefused && walk.walk.outcome.step == record.step)
  }
}

/// What is wrong with an exchange, as far as the service answers for it.
private enum Trouble {
  case broken(LocalizedText)
  case unseen(LocalizedText)

  init?(_ exchange: Exchange, in walk: Walk) {
    if let failure = exchange.failure {
      let everAnswered = walk.exchanges.contains { $0.response != nil }
      let kind = failure.kind
      // Circles are TEK-05's.
      if kind.isCircle { return nil }
      if kind.isGuard || kind == .cancelled || kind == .bodyTooLarge || kind == .tooManyHeaders
        || (kind.isUnreachable && !everAnswered)
      {
        self = .unseen(Self.stopped(kind))
      } else {
        self = .broken(Self.words(for: kind))
      }
      return
    }
    guard let status = exchange.response?.status, status >= 400 else { return nil }
    self =
      status == 429
      ? .unseen(
        LocalizedText(
          da: "Tjenesten bad om færre forespørgsler (status 429).",
          en: "The service asked for fewer requests (status 429)."))
      : .broken(LocalizedText(da: "Svaret havde status \(status).", en: "The response had status \(status)."))
  }
}

extension Trouble {
  private static func stopped(_ kind: TransportFailure.Kind) -> LocalizedText {
    let words = words(for: kind)
    return LocalizedText(
      da: "Det kan ikke siges, om tjenesten fejler: \(words.da)",
      en: "Whether the service fails is unknown: \(words.en)")
  }

  private static func words(for kind: TransportFailure.Kind) -> LocalizedText {
    switch kind {
    case .nameNotResolved: LocalizedText(da: "Navnet kunne ikke slås op.", en: "The name could not be resolved.")
    case .connectionRefused: LocalizedText(da: "Forbindelsen blev afvist.", en: "The connection was refused.")
    case .connectionReset: LocalizedText(da: "Forbindelsen blev afbrudt.", en: "The connection was broken off.")
    case .connectionTimeout, .responseTimeout:
      LocalizedText(da: "Svaret kom ikke i tide.", en: "The answer did not come in time.")
    case .tlsFailure:
      LocalizedText(
        da: "Der kunne ikke laves en sikker forbindelse.", en: "No secure connection could be made.")
    case .redirectLoop, .tooManyRedirects, .tooManyAutomaticPages:
      LocalizedText(da: "Siden sender rundt i ring.", en: "The page sends citizens round in circles.")
    case .malformedResponse, .malformedEncoding, .invalidAddress:
      LocalizedText(da: "Svaret kunne ikke læses.", en: "The answer could not be read.")
    case .bodyTooLarge, .tooManyHeaders:
      LocalizedText(da: "Svaret var større, end Rejse læser.", en: "The answer was larger than Rejse reads.")
    case .hostNotAllowed, .addressNotAllowed, .schemeNotAllowed:
      LocalizedText(
        da: "Rejse må ikke sende noget til den adresse.", en: "Rejse may not send anything to that address.")
    case .pageExpired:
      LocalizedText(da: "Siden er udløbet, når man går tilbage.", en: "The page has expired on going back.")
    case .cancelled: LocalizedText(da: "Kørslen blev afbrudt.", en: "The run was interrupted.")
    case .other: LocalizedText(da: "Forespørgslen slog fejl.", en: "The request failed.")
    }
  }
}

extension LocalizedText {
  fileprivate static func hardFailure(_ words: LocalizedText) -> LocalizedText {
    LocalizedText(
      da: "Borgeren får en fejlside eller slet intet svar. \(words.da)",
      en: "The citizen gets an error page or no answer at all. \(words.en)")
  }
}
