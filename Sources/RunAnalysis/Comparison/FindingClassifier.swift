import JourneyModel

/// Tells what a pair of findings means, given what each side could see.
struct FindingClassifier {
  let before: Baseline
  let after: Baseline

  func change(of pair: FindingMatcher.Pair) -> FindingChange? {
    guard let check = (pair.after ?? pair.before)?.check else { return nil }
    guard let version = before.checks[check], version == after.checks[check] else {
      let doubt = ComparisonDoubt.checkDiffers
      return FindingChange(
        kind: .unknown, before: pair.before, after: pair.after, isRenamed: pair.isRenamed, doubt: doubt,
        note: doubt.message(isAboutRun: false))
    }
    switch (pair.before, pair.after) {
    case (let old?, let new?): return paired(old, new, isRenamed: pair.isRenamed)
    case (let old?, nil): return gone(old)
    case (nil, let new?): return appeared(new)
    case (nil, nil): return nil
    }
  }

  private func paired(_ old: Finding, _ new: Finding, isRenamed: Bool) -> FindingChange {
    let newlyMet = newlyMet(old, new)
    var notes: [LocalizedText] = []
    if new.severity != old.severity {
      notes.append(
        LocalizedText(
          da: "Alvor \(old.severity.rawValue) er blevet \(new.severity.rawValue).",
          en: "Severity \(old.severity.rawValue) has become \(new.severity.rawValue)."))
    }
    if !newlyMet.isEmpty {
      let names = newlyMet.joined(separator: ", ")
      notes.append(LocalizedText(da: "Rammer nu også: \(names).", en: "Now also met by: \(names)."))
    }
    if isRenamed {
      notes.append(
        LocalizedText(
          da: "Stedet hed før \"\(old.place.label)\".", en: "The place used to be called \"\(old.place.label)\"."))
    }
    let isWorse = new.severity > old.severity || !newlyMet.isEmpty
    return FindingChange(
      kind: isWorse ? .worsened : .known, before: old, after: new, isRenamed: isRenamed,
      note: notes.isEmpty
        ? nil
        : LocalizedText(
          da: notes.map(\.da).joined(separator: " "), en: notes.map(\.en).joined(separator: " ")))
  }

  /// The personas that came past the place before and meet the finding now.
  ///
  /// Who plays a mistake is the schedule's choice, not the service's: with a mistake nobody counts as newly met.
  private func newlyMet(_ old: Finding, _ new: Finding) -> [String] {
    guard !new.isShownByMistake, !old.personas.isEmpty else { return [] }
    return new.personas.filter { !old.personas.contains($0) && before.has($0, reached: old.step) }
  }

  private func gone(_ old: Finding) -> FindingChange {
    guard let doubt = doubtAboutAbsence(of: old, in: after, isRun: true) else {
      return FindingChange(kind: .fixed, before: old, after: nil)
    }
    return FindingChange(
      kind: .unknown, before: old, after: nil, doubt: doubt, note: doubt.message(isAboutRun: true))
  }

  private func appeared(_ new: Finding) -> FindingChange {
    guard let doubt = doubtAboutAbsence(of: new, in: before, isRun: false) else {
      return FindingChange(kind: .new, before: nil, after: new)
    }
    return FindingChange(
      kind: .unknown, before: nil, after: new, doubt: doubt, note: doubt.message(isAboutRun: false))
  }

  /// Why a side without the finding can't be trusted to lack the defect, or nil when it can.
  private func doubtAboutAbsence(of finding: Finding, in side: Baseline, isRun: Bool) -> ComparisonDoubt? {
    let walked = finding.personas.filter { side.reached(by: $0) != nil }
    if !finding.personas.isEmpty, walked.isEmpty { return .personaMissing }
    if let family = finding.family {
      let anyone = side.personas.contains { side.has($0, reached: finding.step) }
      if !anyone { return .stepNotReached }
      if !side.mistakes.contains(PlayedMistake(step: finding.step, family: family)) { return .mistakeNotPlayed }
    } else if finding.personas.isEmpty {
      if !side.personas.contains(where: { side.has($0, reached: finding.step) }) { return .stepNotReached }
    } else if !looksSettled(walked, finding.step, in: side, isRun: isRun) {
      return .stepNotReached
    }
    return side.settledAbsence(of: finding) ? nil : .notJudged
  }

  /// Gone needs everyone who met it to have come back and passed; new needs one who passed before and meets it now.
  private func looksSettled(_ personas: [String], _ step: String, in side: Baseline, isRun: Bool) -> Bool {
    isRun
      ? personas.allSatisfy { side.has($0, reached: step) }
      : personas.contains { side.has($0, reached: step) }
  }
}
