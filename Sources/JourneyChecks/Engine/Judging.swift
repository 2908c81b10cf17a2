import JourneyModel

/// One check at work on one journey: gives it its subjects, and turns what it throws into verdicts that can't tell.
struct Judging {
  let context: JourneyContext
  let seen: SeenPages
  let check: any Check

  /// What a check made of everything it can see.
  struct Judged {
    /// The verdicts of all kinds the check has.
    var verdicts: [Verdict] = []
    /// The steps on which it could see, whether or not there was anything to judge.
    var looked: Set<String> = []

    fileprivate mutating func add(_ added: [Verdict], on page: JudgedPage) {
      verdicts += added
      if !added.contains(where: \.isCannotTell) { looked.formUnion(page.steps) }
    }
  }

  /// The check's verdicts, and the steps on which it looked.
  ///
  /// It looked on a step where it gave any verdict but that it can't tell. A page counts for the step that led to it
  /// and for the step that fills in its form, since a failure at a field is reported under the latter. A check of
  /// walks or runs that could tell everywhere looked on every step that was played: it reports only where there is
  /// something.
  func judged() -> Judged {
    var judged = Judged()
    if let pageCheck = check as? any PageCheck { judged = judgePages(pageCheck) }
    let others = otherVerdicts()
    judged.verdicts += others
    if check is any WalkCheck || check is any RunCheck, !others.contains(where: \.isCannotTell) {
      judged.looked.formUnion(playedSteps)
    }
    if check.metadata.kind == .page || check.metadata.kind == .walk { judged.verdicts += unreachedSteps() }
    for verdict in judged.verdicts where !verdict.isCannotTell { judged.looked.insert(verdict.step) }
    return judged
  }

  private func otherVerdicts() -> [Verdict] {
    let needsMore = check is any WalkCheck || check is any ExperimentCheck || check is any RunCheck
    guard needsMore else { return [] }
    guard !context.hasTooLargePage else {
      return [.cannotTell(step: context.plan.steps.first?.id ?? "", reason: PageSize.exceeded)]
    }
    return verdictsOnSeveralPages()
  }

  private func verdictsOnSeveralPages() -> [Verdict] {
    var verdicts: [Verdict] = []
    if let walkCheck = check as? any WalkCheck {
      for walk in context.journey.walks {
        verdicts += guarded(step: walk.walk.steps.first?.step ?? "") {
          try walkCheck.judge(JudgedWalk(context: context, observed: walk))
        }
      }
    }
    if let experimentCheck = check as? any ExperimentCheck { verdicts += judgeExperiments(experimentCheck) }
    if let runCheck = check as? any RunCheck { verdicts += guarded(step: "") { try runCheck.judge(context) } }
    return verdicts
  }

  private var playedSteps: [String] {
    context.journey.walks.flatMap(\.walk.steps).filter { $0.status == .passed || $0.status == .failed }.map(\.step)
  }

  private func judgePages(_ check: any PageCheck) -> Judged {
    let type = type(of: check)
    var judged = Judged()
    var known: [[Verdict]] = []
    for (page, first) in zip(seen.pages, seen.first) {
      known.append(first < known.count ? known[first] : verdicts(of: check, on: page))
      judged.add(known[known.count - 1], on: page)
    }
    if type.judgesAnswers {
      for page in context.journey.experiments.compactMap(answer) { judged.add(verdicts(of: check, on: page), on: page) }
    }
    return judged
  }

  private func verdicts(of check: any PageCheck, on page: JudgedPage) -> [Verdict] {
    guard page.isOwn || type(of: check).judgesForeignPages else { return [page.notApplicable] }
    guard !page.readings.isTooLarge else { return [page.cannotTell(PageSize.exceeded)] }
    return guarded(step: page.step) {
      let verdicts = try check.judge(page)
      return verdicts.isEmpty ? [page.notApplicable] : verdicts
    }
  }

  private func judgeExperiments(_ check: any ExperimentCheck) -> [Verdict] {
    let series = ExperimentSeries.all(in: context)
    if series.isEmpty, check.metadata.kind == .experiment { return [.cannotTell(step: "", reason: Self.notPlayed)] }
    return series.flatMap { series in guarded(step: series.step) { try check.judge(series) } }
  }

  private func answer(to experiment: ObservedExperiment) -> JudgedPage? {
    guard let answer = experiment.answer else { return nil }
    // Messages for several faults at once were judged where each fault was made alone.
    if experiment.experiment.field == nil, experiment.experiment.relation == .errorToldRestKept { return nil }
    let record =
      experiment.variant.walk.steps.first { $0.step == experiment.experiment.step }
      ?? StepRecord(step: experiment.experiment.step, status: .failed, milliseconds: 0)
    return JudgedPage(
      context: context, walk: experiment.variant, record: record, observed: answer, experiment: experiment.experiment)
  }

  private func guarded(step: String, _ judge: () throws -> [Verdict]) -> [Verdict] {
    do {
      return try judge()
    } catch {
      return [
        .cannotTell(
          step: step,
          reason: LocalizedText(
            da: "Kontrollen gik selv i stykker: \(error)", en: "The check itself broke down: \(error)"))
      ]
    }
  }

  /// Steps that no citizen played: what holds there nobody knows.
  private func unreachedSteps() -> [Verdict] {
    context.plan.steps.compactMap { step in
      let records = context.journey.walks.flatMap(\.walk.steps).filter { $0.step == step.id }
      guard !records.contains(where: { $0.status == .passed || $0.status == .failed }) else { return nil }
      if !records.isEmpty, records.allSatisfy({ $0.status == .skipped }) { return .notApplicable(step: step.id) }
      return .cannotTell(step: step.id, reason: Self.notReached(step, withheld: records.last?.status == .withheld))
    }
  }

  private static func notReached(_ step: Step, withheld: Bool) -> LocalizedText {
    withheld
      ? LocalizedText(
        da: "Trinnet »\(step.title)« er bindende og blev ikke sendt.",
        en: "The step '\(step.title)' is binding and was not sent.")
      : LocalizedText(
        da: "Trinnet »\(step.title)« blev ikke nået.", en: "The step '\(step.title)' was not reached.")
  }

  private static let notPlayed = LocalizedText(
    da: "Borgernes fejl blev ikke spillet i denne kørsel.", en: "Citizens' mistakes were not played in this run.")
}
