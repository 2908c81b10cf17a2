import JourneyModel

/// Words findings as cards.
struct FindingSectionBuilder {
  let result: RunResult
  let language: ReportLanguage
  /// The lowest severity that counts as an error.
  let failOn: Severity
  /// The badge of each finding against the baseline.
  let changes: [Fingerprint: Badge]
  /// Each finding's share of the estimate, in words.
  let shares: [Fingerprint: String]
  /// Since when each finding has been there, where earlier runs tell.
  var sightings: [FindingSighting] = []
  /// What stands behind the findings.
  var exhibits = Exhibits.none

  /// The same root, and the same against the baseline.
  private struct Entry: Hashable {
    let root: FindingRoot
    let change: Badge?
  }

  /// The cards, in the result's order; those of one root share its number, which is its rank.
  func section() -> FindingSection {
    var seen: [Fingerprint: Int] = [:]
    let ranked = ranked
    let since = Dictionary(sightings.map { ($0.fingerprint, $0) }, uniquingKeysWith: { first, _ in first })
    let cards = result.findings.compactMap { finding -> FindingCard? in
      let earlier = seen[finding.fingerprint, default: 0]
      seen[finding.fingerprint] = earlier + 1
      let anchor = "f-\(finding.fingerprint.rawValue)" + (earlier == 0 ? "" : "-\(earlier + 1)")
      guard let rank = ranked[entry(finding)] else { return nil }
      var card = card(finding, number: rank.number, reason: rank.reason, anchor: anchor)
      let exhibit = exhibits.exhibit(of: finding)
      card.since = since[finding.fingerprint].map(DayWords(language: language).since)
      (card.request, card.form) = (exhibit?.request, exhibit?.form)
      return card
    }
    return FindingSection(heading: text("Fund", "Findings"), summary: summary, cards: cards)
  }

  private func entry(_ finding: Finding) -> Entry {
    Entry(root: FindingRoot(finding), change: changes[finding.fingerprint])
  }

  /// Each root's rank, counted from 1, and why; what nothing tells apart stays in the result's order.
  private var ranked: [Entry: (number: Int, reason: String)] {
    let ranking = TriggerRanking(result: result, language: language)
    let places = Dictionary(grouping: result.findings, by: entry)
    var known: Set<Entry> = []
    let triggers = result.findings.map(entry).filter { known.insert($0).inserted }.compactMap { entry in
      ranking.trigger(places[entry] ?? []).map { (entry, $0) }
    }
    let ordered = triggers.enumerated().sorted { left, right in
      if TriggerRanking.isBefore(left.element.1, right.element.1) { return true }
      return !TriggerRanking.isBefore(right.element.1, left.element.1) && left.offset < right.offset
    }
    return Dictionary(
      ordered.enumerated().map { rank, item in
        (item.element.0, (number: rank + 1, reason: ranking.reason(item.element.1)))
      }, uniquingKeysWith: { first, _ in first })
  }

  private var summary: String {
    guard !result.findings.isEmpty else {
      return text(
        "Ingen af kontrollerne fandt fejl. Det betyder ikke, at borgerne ingen møder: se hvad der ikke er afprøvet.",
        "None of the checks found a defect. That does not mean citizens meet none: see what was not tested.")
    }
    let words = CountWords(language: language)
    let counts = Severity.allCases.reversed().compactMap { severity -> String? in
      let count = result.findings.filter { $0.severity == severity }.rootCount
      return count == 0 ? nil : words.findings(count, of: severity)
    }
    let (roots, places) = (result.findings.rootCount, result.findings.count)
    return "\(words.findings(roots, at: places)): \(counts.joined(separator: ", "))."
  }

  private func card(_ finding: Finding, number: Int, reason: String, anchor: String) -> FindingCard {
    let check = result.checks.first { $0.id == finding.check }
    let path = RecontactPath(finding.cause)
    return FindingCard(
      number: number, anchor: anchor,
      title: check?.failureTitle(language) ?? finding.check, severity: finding.severity.rawValue,
      severityLabel: finding.severity.label(language), isError: finding.severity >= failOn && finding.waiver == nil,
      cause: finding.cause.rawValue, causeLabel: finding.cause.label(language), check: finding.check,
      journey: finding.journey, step: finding.step, location: location(finding),
      message: finding.message(language), personas: finding.personas, exposure: exposure(finding),
      rationale: check?.rationale(language) ?? "",
      path: ([path.sentence(language)] + (path.source.map { [source($0)] } ?? [])).joined(separator: " "),
      rank: reason, remedy: check?.remedy(language) ?? "",
      excerpt: finding.evidence.excerpt, evidence: evidence(finding.evidence) + waiver(finding),
      standards: check?.standards.joined(separator: "; ") ?? "", confidence: confidence(finding.confidence),
      change: changes[finding.fingerprint], share: shares[finding.fingerprint],
      fingerprint: finding.fingerprint.rawValue)
  }

  private func source(_ source: LocalizedText) -> String {
    text("Årsagen er nævnt i: \(source.da).", "The cause is named in: \(source.en).")
  }

  private func location(_ finding: Finding) -> String {
    let plan = result.journeys.first { $0.plan.id == finding.journey }?.plan
    let step = plan?.steps.first { $0.id == finding.step }?.title ?? finding.step
    // With one journey its title is the report's: it would only push the step out of sight.
    let journey = result.journeys.count == 1 ? "" : plan?.title ?? finding.journey
    let parts = [journey, step, finding.place.label]
    return parts.filter { !$0.isEmpty }.joined(separator: " › ")
  }

  private func exposure(_ finding: Finding) -> String {
    let plan = result.journeys.first { $0.plan.id == finding.journey }?.plan
    let titles = finding.personas.map { id in plan?.personas.first { $0.id == id }?.title ?? id }
    let all = titles.count == plan?.personas.count && titles.count > 1
    let people = all ? text("Alle afprøvede borgere", "Every citizen tested") : titles.joined(separator: ", ")
    guard let family = finding.family else { return people }
    return "\(people), \(MistakeWords(language).clause(family))"
  }

  private func evidence(_ evidence: Evidence) -> [LabelledText] {
    [
      (text("Forventet", "Expected"), evidence.expected?(language) ?? ""),
      (text("Set", "Seen"), evidence.actual?(language) ?? ""),
      (text("Side", "Page"), evidence.url),
      (text("Gennemløb", "Walk"), evidence.walk),
    ].filter { !$0.1.isEmpty }.map { LabelledText(label: $0.0, text: $0.1) }
  }

  private func waiver(_ finding: Finding) -> [LabelledText] {
    guard let waiver = finding.waiver else { return [] }
    let who = text("\(waiver.by), til og med \(waiver.until)", "\(waiver.by), until \(waiver.until)")
    return [LabelledText(label: text("Undtaget", "Waived"), text: "\(waiver.reason) (\(who))")]
  }

  private func confidence(_ confidence: Confidence) -> String {
    switch confidence {
    case .deterministic: text("Set direkte", "Seen directly")
    case .heuristic: text("Tommelfingerregel: se efter selv", "Rule of thumb: look for yourself")
    case .needsOracle: text("Sammenholdt med registret", "Compared with the register")
    case .needsBrowser: text("Bør bekræftes i en browser", "To be confirmed in a browser")
    }
  }

  private func text(_ da: String, _ en: String) -> String { language == .danish ? da : en }
}
