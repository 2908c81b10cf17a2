package import JourneyModel

/// What the script says should hold on a page holds.
///
/// A soft expectation is its author's wish for the page: the citizen gets through without it, so it doesn't end the
/// walk, and somebody still wanted it seen. Judged on each step with soft expectations that a citizen came to.
package struct UnmetWish: WalkCheck {
  package init() {}

  package func judge(_ walk: JudgedWalk) -> [Verdict] {
    let verdicts = walk.played.flatMap { record -> [Verdict] in
      let wishes = wishes(for: record, in: walk.context.plan)
      guard !wishes.isEmpty else { return [] }
      let unmet = record.notes.map { note in
        failure(note, wishes.first { $0.location == note.location }, record, walk)
      }
      return unmet.isEmpty ? [.passed(step: record.step)] : unmet
    }
    return verdicts.isEmpty ? [.notApplicable(step: walk.context.firstStep)] : verdicts
  }

  private func wishes(for record: StepRecord, in plan: JourneyPlan) -> [Expectation] {
    let own = plan.steps.first { $0.id == record.step }?.expectations ?? []
    return (own + plan.standing).filter(\.isSoft)
  }

  private func failure(
    _ note: StepProblem, _ wish: Expectation?, _ record: StepRecord, _ walk: JudgedWalk
  ) -> Verdict {
    let (kind, words) = wish.map { ($0.subject.kind, $0.subject.words) } ?? ("", "")
    let sign = wish?.isNegated == true ? "not/" : ""
    return walk.failed(
      step: record.step, at: Place(key: "soft/\(sign)\(kind)/\(words)", label: words),
      exchange: record.page.flatMap(walk.exchange) ?? record.exchanges.last.flatMap(walk.exchange), note.message,
      Observation(
        "\(note.location): \(kind): \(words)",
        actual: note.candidates.isEmpty
          ? nil : LocalizedText(verbatim: note.candidates.prefix(5).joined(separator: ", "))))
  }
}

extension Expectation.Subject {
  /// The script's key for what is looked at.
  fileprivate var kind: String {
    switch self {
    case .heading: "heading"
    case .title: "title"
    case .text: "text"
    case .link: "link"
    case .button: "button"
    case .field: "field"
    case .error: "error"
    case .status: "status"
    case .url: "url"
    case .language: "language"
    case .oracle: "oracle"
    case .mail: "mail"
    case .download: "download"
    case .cell: "cell"
    case .header: "header"
    }
  }

  /// The script's words for it: its author's, never the page's, so that they stay when the page changes.
  fileprivate var words: String {
    switch self {
    case .heading(let text), .title(let text), .text(let text), .link(let text), .button(let text), .url(let text),
      .oracle(let text):
      text.source
    case .field(let target, let value): target.text.source + (value.map { ": \($0.source)" } ?? "")
    case .error(let target, let text): [target?.text.source, text?.source].compactMap(\.self).joined(separator: ": ")
    case .status(let status): "\(status)"
    case .language(let language): language
    case .download(let rule): rule.mediaType
    case .mail(let rule): [rule.subject?.source, rule.text?.source].compactMap(\.self).joined(separator: " / ")
    case .cell(let row, let column, let text):
      [row.source, column?.source, text.source].compactMap(\.self).joined(separator: " / ")
    case .header(let name, let text): name + (text.map { ": \($0.source)" } ?? "")
    }
  }
}

extension UnmetWish {
  package static let metadata = CheckMetadata(
    id: "NAV-03",
    title: LocalizedText(da: "Siden har det, den bør have", en: "The page has what it should have"),
    failureTitle: LocalizedText(da: "Mangler noget, siden bør have", en: "Lacks something the page should have"),
    rationale: LocalizedText(
      da: "Den, der skrev rejsen, ventede det her. Borgere, der også venter det, bliver i tvivl.",
      en: "Whoever wrote the journey expected it here. Citizens who expect it as well begin to doubt."),
    remedy: LocalizedText(
      da: "Ret siden, eller ret forventningen under 'soft' i scriptet, hvis den ikke gælder længere.",
      en: "Mend the page, or mend the expectation under 'soft' in the script if it no longer holds."),
    limits: LocalizedText(
      da: "Ser kun efter det, som scriptet nævner under 'soft'. Forventningen er forfatterens, ikke et krav i en lov.",
      en: "Looks only for what the script names under 'soft'. The expectation is its author's, not a rule of law."),
    cause: .navigation, severity: .hint,
    severityReason: LocalizedText(
      da: "Borgeren kommer igennem uden; checks kan hæve niveauet for rejsen.",
      en: "The citizen gets through without it; the journey's 'checks' can raise the level."),
    confidence: .deterministic, standards: ["ISO 9241-110:2020, 5.4 (forventelighed)"], kind: .walk, version: 1)
}

extension UnmetWish {
  package static let examples: [CheckExample] = [
    CheckExample(
      "A soft expectation that did not hold", .failed,
      ExampleJourney([
        ExampleVisit("start", "<h1>Start</h1>"), ExampleVisit("slut", "<h1>Kvittering</h1>", soft: false),
      ])),
    CheckExample(
      "A soft expectation that held", .passed, ExampleJourney([ExampleVisit("slut", "<h1>Tak</h1>", soft: true)])),
    CheckExample(
      "A hard expectation that did not hold: the walk tells that", .passed, isNearMiss: true,
      ExampleJourney([ExampleVisit("slut", "<h1>Tak</h1>", isExpected: false, soft: true)], outcome: .failed)),
    CheckExample(
      "A script without soft expectations", .notApplicable, ExampleJourney([ExampleVisit("slut", "<h1>Tak</h1>")])),
  ]
}
