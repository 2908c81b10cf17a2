package import JourneyModel
package import PageModel

/// A page that a citizen saw, with the walk and journey around it.
package struct JudgedPage: Sendable {
  /// The journey.
  package let context: JourneyContext
  /// The walk it was seen on.
  package let walk: ObservedWalk
  /// What became of the step.
  package let record: StepRecord
  /// The page with its exchange.
  package let observed: ObservedPage
  /// The experiment whose mistake it answers, or nil on a control walk.
  package let experiment: Experiment?

  /// Makes a judged page.
  package init(
    context: JourneyContext, walk: ObservedWalk, record: StepRecord, observed: ObservedPage,
    experiment: Experiment? = nil
  ) {
    self.context = context
    self.walk = walk
    self.record = record
    self.observed = observed
    self.experiment = experiment
  }

  /// The page.
  package var page: Page { observed.page }

  /// What checks read from it.
  var readings: PageReadings { context.readings(of: observed) }

  /// The step it is reported under: the one whose form it answers, or the one that led to it.
  package var step: String { experiment?.step ?? record.step }

  /// The persona that saw it.
  package var persona: Persona? { context.persona(walk.walk.persona) }

  /// Whether the service answered with a page rather than an error status; TEK-01 judges the others.
  package var isAnswer: Bool { (observed.exchange.response?.status ?? 0) < 400 }

  /// Whether the page belongs to the service itself.
  package var isOwn: Bool { context.isOwn(page.url) }

  /// Whether it is the page the citizen saw at the goal: a goal that only expects something keeps the page before it.
  package var isGoal: Bool {
    let steps = walk.walk.steps
    guard let goal = steps.lastIndex(where: { $0.step == context.plan.goal && $0.wasPlayed }) else { return false }
    return steps[...goal].last { $0.page != nil }?.step == record.step
  }

  /// The controls that citizens fill in, of all forms.
  package var entryFields: [Field] { page.forms.flatMap(\.entryFields) }

  /// Every step that the page counts for: the one it is reported under, and the ones that fill in its forms.
  var steps: Set<String> {
    experiment == nil ? context.stepsFilling(pageAfter: record.step).union([step]) : [step]
  }

  /// The step that a field is reported under: the one that fills in its form, else the page's own.
  package func step(of field: Field) -> String {
    if let experiment { return experiment.step }
    let form = page.forms.first { form in form.fields.contains { $0.node == field.node } }
    return context.stepUsingForm([field] + (form?.entryFields ?? []), onPageAfter: record.step) ?? step
  }

  /// Where a field is: the script's key for it, else group, accessible name and kind.
  package func place(of field: Field) -> Place {
    let line = Int(page.tree[field.node].line)
    let label = [field.group, field.label.text].filter { !$0.isEmpty }.joined(separator: ": ")
    let key =
      scriptKey(of: field)
      ?? Wording.fieldKey(group: field.group, label: field.label.text, kind: field.kind) + ordinal(of: field)
    return Place(key: key, label: label.isEmpty ? words(for: field) : label, line: line > 0 ? line : nil)
  }

  /// What a field is called in messages: its accessible name, else the script's words for it, else its kind; radio
  /// buttons and boxes by their question, since a message is about that and not about one answer.
  package func words(for field: Field) -> String {
    if field.kind == .radio || field.kind == .checkbox {
      if !field.group.isEmpty { return field.group }
      if let words = scriptKey(of: field) { return words }
    }
    return field.label.text.isEmpty ? scriptKey(of: field) ?? Wording.kind(of: field) : field.label.text
  }

  private func scriptKey(of field: Field) -> String? {
    if let experiment { return ExperimentSeries.key(of: field, in: experiment) }
    return context.use(of: field, onPageAfter: record.step)?.key
  }

  /// Tells nameless controls of one kind and group apart by their order; one alone, or a named one, needs none.
  private func ordinal(of field: Field) -> String {
    guard Wording.key(field.label.text).isEmpty else { return "" }
    let alike = page.forms.flatMap(\.fields).filter {
      $0.kind == field.kind && $0.group == field.group && Wording.key($0.label.text).isEmpty && !$0.isHidden
    }
    guard alike.count > 1, let index = alike.firstIndex(where: { $0.node == field.node }) else { return "" }
    return "#\(index + 1)"
  }
}

extension JudgedPage {
  /// The verdict that what must hold holds here.
  package var passed: Verdict { .passed(step: step) }

  /// The verdict that it holds at a field, under the step that a failure there would have.
  package func passed(at field: Field) -> Verdict { .passed(step: step(of: field)) }

  /// The verdict that there is nothing to judge at a field.
  package func notApplicable(at field: Field) -> Verdict { .notApplicable(step: step(of: field)) }

  /// The verdict that there is nothing to judge here.
  package var notApplicable: Verdict { .notApplicable(step: step) }

  /// The verdict that it can't be seen here.
  package func cannotTell(_ reason: LocalizedText) -> Verdict { .cannotTell(step: step, reason: reason) }

  /// The verdict that it doesn't hold at a place.
  package func failed(
    at place: Place = .page, step: String? = nil, _ message: LocalizedText, _ observation: Observation,
    severity: Severity? = nil, confidence: Confidence? = nil
  ) -> Verdict {
    .failed(
      Failure(
        step: step ?? self.step, place: place, personas: [walk.walk.persona], family: experiment?.family,
        message: message,
        evidence: Evidence(
          walk: walk.walk.id, exchange: observed.exchange.id, url: page.url.href, excerpt: observation.excerpt,
          expected: observation.expected, actual: observation.actual, sign: observation.sign),
        severity: severity, confidence: confidence))
  }

  /// The verdict that it doesn't hold at a field.
  package func failed(
    at field: Field, _ message: LocalizedText, _ observation: Observation, severity: Severity? = nil
  ) -> Verdict {
    failed(at: place(of: field), step: step(of: field), message, observation, severity: severity)
  }
}
