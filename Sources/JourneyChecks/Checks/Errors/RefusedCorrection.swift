import JourneyModel
import PageModel

/// What a citizen has put right leads where the right answer leads at once.
///
/// A service that has found a mistake and been given the right answer has no more reason to stop anybody. Judged on the
/// sendings in which the citizen mended what was wrong and nothing else, against the control walk's with the same
/// answers: the form must be taken, the same page must follow, and it must show the right answer and not the mistaken
/// one. Where the same answers may be refused because they were given before, as an order that is placed once, only a
/// third walk that got through with them shows that they may be given again.
package struct RefusedCorrection: ExperimentCheck {
  package init() {}

  package func judge(_ series: ExperimentSeries) -> [Verdict] {
    guard series.relation == .errorToldRestKept else { return [.notApplicable(step: series.step)] }
    return series.experiments.map { judge($0, in: series) }
  }

  private func judge(_ experiment: ObservedExperiment, in series: ExperimentSeries) -> Verdict {
    guard let answer = experiment.answer else { return series.incomplete(experiment) }
    guard experiment.correction != nil else { return withoutCorrection(experiment, in: series) }
    guard let sending = MendedSending(experiment), experiment.isControlPassed,
      let fault = sending.mended.first ?? sending.unmended.first,
      experiment.acceptance(of: fault, by: sending.goal, after: sending.goal) == .accepted
    else { return .cannotTell(step: series.step, reason: .noMeasure) }
    guard ![429, 503].contains(sending.page.exchange.response?.status ?? 0) else {
      return .cannotTell(step: series.step, reason: .throttled)
    }
    let taken = experiment.acceptance(of: fault, by: sending.page, after: sending.goal)
    if taken == .accepted, sending.page.isSamePlace(as: sending.goal) {
      return verdict(onAnswersShown: sending, experiment, in: series)
    }
    // TAB-01 tells of answers that the form lost; fields that may come back empty are for nobody to tell.
    guard sending.lost.isEmpty else {
      return KeptAnswer.all(of: sending.lost, on: answer.page).contains { !$0.isKept }
        ? .notApplicable(step: series.step) : .cannotTell(step: series.step, reason: .notTheSame)
    }
    guard sending.unmended.isEmpty, taken != .unknown else {
      return .cannotTell(step: series.step, reason: .notTheSame)
    }
    let isStale = taken == .refused && tellsTheSame(sending.page.page, as: answer.page, of: fault)
    guard isStale || sending.isTakenAgain(from: experiment, in: series.context) else {
      return .cannotTell(step: series.step, reason: .mayBeOnce)
    }
    return taken == .accepted
      ? elsewhere(sending, fault, experiment, series) : refused(sending, fault, experiment, series, isStale: isStale)
  }

  /// Where nothing was sent again there was nothing to mend, or no form to mend it in, which is told elsewhere.
  private func withoutCorrection(_ experiment: ObservedExperiment, in series: ExperimentSeries) -> Verdict {
    let wasSent = experiment.variant.walk.exchanges.contains {
      $0.cause == .submit && $0.id > experiment.experiment.answer ?? .max
    }
    return wasSent ? .cannotTell(step: series.step, reason: .noPage) : .notApplicable(step: series.step)
  }

  /// Whether a page tells of a mended answer what it told of the mistake.
  private func tellsTheSame(_ page: Page, as answer: Page, of fault: Entry) -> Bool {
    func messages(_ page: Page) -> Set<String> {
      guard let field = page.field(of: fault) else { return [] }
      return Set(page.errors.filter { MessageTie($0, on: page).belongs(to: field, on: page) }.map(\.text))
    }
    return !messages(page).isDisjoint(with: messages(answer))
  }

  private func verdict(
    onAnswersShown sending: MendedSending, _ experiment: ObservedExperiment, in series: ExperimentSeries
  ) -> Verdict {
    let (then, now) = (series.context.rows(of: sending.goal), series.context.rows(of: sending.page))
    for entry in sending.mended {
      guard let right = sending.rightWords(for: entry, in: experiment) else { continue }
      let isOld = entry.isShown(entry.value, in: now) && !entry.isShown(entry.value, in: then)
      let isMissing = entry.isShown(right, in: then) && !entry.isShown(right, in: now)
      guard isOld || isMissing else { continue }
      return series.failed(
        at: Place(key: entry.field, label: entry.label), on: sending.page, in: experiment,
        isOld
          ? .oldShown(entry.words, sending.page.headline) : .rightMissing(entry.words, sending.page.headline),
        Observation(
          sending.page.page.text, expected: LocalizedText(verbatim: right),
          actual: isOld ? LocalizedText(verbatim: entry.value) : nil,
          sign: "mended answer not on the page after \(series.step)"),
        severity: .seeksHelp)
    }
    return .passed(step: series.step)
  }

  private func refused(
    _ sending: MendedSending, _ fault: Entry, _ experiment: ObservedExperiment, _ series: ExperimentSeries,
    isStale: Bool
  ) -> Verdict {
    let told = sending.page.page.errors.first?.text
    let status = sending.page.exchange.response?.status ?? 0
    let asksAgain = experiment.field(of: fault, on: sending.page.page) != nil
    return series.failed(
      on: sending.page, in: experiment,
      asksAgain ? .refused(fault.words, isStale: isStale) : .broken(fault.words, status),
      Observation(
        told ?? sending.page.page.text, expected: LocalizedText(verbatim: sending.goal.headline),
        actual: LocalizedText(verbatim: told ?? sending.page.headline), sign: "mended form refused on \(series.step)"))
  }

  private func elsewhere(
    _ sending: MendedSending, _ fault: Entry, _ experiment: ObservedExperiment, _ series: ExperimentSeries
  ) -> Verdict {
    series.failed(
      on: sending.page, in: experiment, .elsewhere(fault.words, sending.page.headline, sending.goal.headline),
      Observation(
        sending.page.page.text, expected: LocalizedText(verbatim: sending.goal.headline),
        actual: LocalizedText(verbatim: sending.page.headline), sign: "mended form leads elsewhere on \(series.step)"),
      severity: .seeksHelp)
  }
}

extension Entry {
  /// What the field is called.
  fileprivate var words: String { label.isEmpty ? field : label }

  /// Whether one of some rows shows a value of the field: one that goes by the field's words, or any where the value is
  /// long enough to be known anywhere.
  fileprivate func isShown(_ text: String, in rows: [LabelledValue]) -> Bool {
    let value = ComparableValue(text)
    guard !value.isEmpty else { return false }
    let keys = [Wording.key(label), Wording.key(field)]
    return rows.contains { row in
      (text.count >= RivalAnswer.longAnswer || keys.contains(Wording.key(row.label))) && value.isShown(by: row.value)
    }
  }
}

extension LocalizedText {
  fileprivate static let noMeasure = LocalizedText(
    da: "Det ses ikke, hvor de rette svar fører hen, så der er intet at måle det rettede med.",
    en: "It can't be seen where the right answers lead, so there is nothing to measure the mended ones by.")
  fileprivate static let throttled = LocalizedText(
    da: "Tjenesten bad om at vente, da det rettede blev sendt.",
    en: "The service asked for patience when the mended form was sent.")
  fileprivate static let noPage = LocalizedText(
    da: "Der kom ingen side, da det rettede blev sendt.", en: "No page came when the mended form was sent.")
  fileprivate static let notTheSame = LocalizedText(
    da: "Formularen blev sendt igen med andet end de rette svar, så svaret siger intet om dem.",
    en: "The form was sent again with other than the right answers, so the answer says nothing about those.")
  fileprivate static let mayBeOnce = LocalizedText(
    da: """
      Ingen anden kom igennem med de samme svar bagefter, så de kan være afvist, fordi de allerede er givet én gang.
      """,
    en: """
      Nobody else got through with the same answers afterwards, so they may be refused because they were given before.
      """)

  fileprivate static func refused(_ field: String, isStale: Bool) -> LocalizedText {
    isStale
      ? LocalizedText(
        da: "Borgeren har rettet »\(field)«, men formularen kommer igen med samme besked.",
        en: "The citizen has put '\(field)' right, but the form comes back with the same message.")
      : LocalizedText(
        da: "Borgeren har rettet »\(field)«, men formularen kommer igen, selv om alt er rigtigt.",
        en: "The citizen has put '\(field)' right, but the form comes back although everything is right.")
  }

  fileprivate static func broken(_ field: String, _ status: Int) -> LocalizedText {
    LocalizedText(
      da: "Borgeren har rettet »\(field)« og får en fejlside (status \(status)), når formularen bliver sendt igen.",
      en: "The citizen has put '\(field)' right and gets an error page (status \(status)) on sending the form again.")
  }

  fileprivate static func elsewhere(_ field: String, _ page: String, _ wanted: String) -> LocalizedText {
    LocalizedText(
      da:
        "Når »\(field)« er rettet, kommer borgeren til »\(page)«; den, der svarer rigtigt først, kommer til »\(wanted)«.",
      en: "Once '\(field)' is put right, the citizen comes to '\(page)'; who is right at once comes to '\(wanted)'.")
  }

  fileprivate static func oldShown(_ field: String, _ page: String) -> LocalizedText {
    LocalizedText(
      da: "»\(page)« viser det forkerte svar i »\(field)«, efter at borgeren har rettet det.",
      en: "'\(page)' shows the mistaken answer in '\(field)' after the citizen has put it right.")
  }

  fileprivate static func rightMissing(_ field: String, _ page: String) -> LocalizedText {
    LocalizedText(
      da: "»\(page)« mangler det, borgeren rettede »\(field)« til; det står der, når svaret er rigtigt først.",
      en: "'\(page)' lacks what the citizen put into '\(field)'; it stands there when the answer is right at once.")
  }
}
