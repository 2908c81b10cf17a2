package import JourneyModel

/// Every request of a scripted step is answered with a page, not with an error status, a time-out or a broken line.
///
/// A citizen who meets a dead service can do nothing but phone or come back. The check looks at the exchanges of control
/// walks and at the answers to mistakes: a server that breaks on a typing error fails a citizen as much as one that is
/// down. An error status that the script expects, or that is the right refusal of this citizen, is no failure.
/// Status 429 (RFC 6585 section 4) and what the harness itself stopped tell nothing about the service.
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
    series.experiments.map { experiment in
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
      if kind.isGuard || kind == .cancelled || kind == .bodyTooLarge || kind == .tooManyHeaders
        || (kind.isUnreachable && !everAnswered)
      {
        self = .unseen(LocalizedText(da: "Harnesset kom ikke igennem (\(kind.rawValue)).", en: failure.message))
      } else {
        self = .broken(
          LocalizedText(
            da: "Forespørgslen fik ikke noget helt svar (\(kind.rawValue)).",
            en: "The request got no whole answer (\(kind.rawValue))."))
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

extension LocalizedText {
  fileprivate static func hardFailure(_ words: LocalizedText) -> LocalizedText {
    LocalizedText(
      da: "Borgeren får en fejlside eller slet intet svar. \(words.da)",
      en: "The citizen gets an error page or no answer at all. \(words.en)")
  }
}

extension HardFailure {
  package static let metadata = CheckMetadata(
    id: "TEK-01",
    title: LocalizedText(
      da: "Hvert trin får svar med en side", en: "Every step is answered with a page"),
    failureTitle: LocalizedText(da: "Siden svarer ikke", en: "The page does not answer"),
    rationale: LocalizedText(
      da: """
        Når siden ikke svarer, kan borgeren hverken komme videre eller selv rette op på det. Mange ringer, skriver eller \
        møder op, og nogle prøver igen senere uden at vide, om noget blev sendt.
        """,
      en: """
        When the page does not answer, the citizen can neither go on nor put it right. Many phone, write or walk in, and \
        some try again later without knowing whether anything was sent.
        """),
    remedy: LocalizedText(
      da: """
        Find fejlen i serverens log ud fra tidspunkt og adresse, og ret den. Vis imens en side på dansk, der siger, hvad \
        der er sket, om noget er gemt, og hvor man kan få hjælp, for eksempel: »Siden virker ikke lige nu. Det, du har \
        skrevet, er gemt. Prøv igen om ti minutter, eller ring på …«.
        """,
      en: """
        Find the error in the server's log by time and address, and mend it. Meanwhile show a page in plain words that \
        says what happened, whether anything was saved, and where to get help: "The page does not work right now. What \
        you wrote is saved. Try again in ten minutes, or call …".
        """),
    limits: LocalizedText(
      da: """
        Bedømmes ikke, når Rejse selv stoppede forespørgslen, når tjenesten aldrig svarede i hele forløbet (så er det \
        måske nettet), eller ved status 429. Et afslag med status 403 eller 404, som scriptet venter, er ingen fejl.
        """,
      en: """
        Not judged where Rejse itself stopped the request, where the service never answered during the whole walk (it \
        may be the network), or at status 429. A refusal with status 403 or 404 that the script expects is no error.
        """),
    cause: .technical, severity: .critical,
    severityReason: LocalizedText(
      da: "Borgeren kan ikke selv rette op på det og når ikke sit mål.",
      en: "The citizen cannot correct it alone and does not get the errand done."),
    confidence: .deterministic,
    standards: [
      "Fælles krav til digitale løsninger #3 (flow og funktionalitet)", "ISO 9241-110:2020, 5.6 (robusthed mod fejl)",
      "RFC 9110 section 15.5 and 15.6",
    ], kind: .walk, version: 1)
}
