package import JourneyModel

/// A rule that judges what a run observed.
///
/// A check is a pure function of masked values: it does no I/O, keeps no state and knows no site. It conforms to one or
/// more of the four kinds below; `CheckRegistry` lists it, and `CheckEngine` turns its verdicts into findings.
package protocol Check: Sendable {
  /// What the check is: rule, reasons, standards, and wording in Danish and English.
  static var metadata: CheckMetadata { get }
  /// Observations with the outcome that each must have, written from the standards.
  static var examples: [CheckExample] { get }
  /// The extra looks it needs, as a pure function of the walks; equal requests of several checks are played once.
  func probes(for journey: JourneyContext) -> [ProbeRequest]
}

extension Check {
  /// What the check is.
  package var metadata: CheckMetadata { Self.metadata }

  /// Observations with the outcome that each must have.
  package var examples: [CheckExample] { Self.examples }

  /// None, for the checks that can judge what the walks saw.
  package func probes(for journey: JourneyContext) -> [ProbeRequest] { [] }
}

/// A check that judges one page that a citizen saw.
package protocol PageCheck: Check {
  /// Whether it also judges the pages that answered mistakes; error messages show nowhere else.
  static var judgesAnswers: Bool { get }
  /// Whether it also judges pages of other hosts (login broker, payment): true for technical failures only.
  static var judgesForeignPages: Bool { get }

  /// Judges a page.
  ///
  /// Of the walk it may look at who walked, what was entered, which requests were sent and how it ended, and at no other
  /// page: a repeat that looks the same in all this (`SeenPages`) gets the verdicts of the first.
  ///
  /// - Returns: a verdict for each thing on the page that the rule applies to; none means not applicable.
  /// - Throws: any error; the engine makes it a verdict that can't tell.
  func judge(_ page: JudgedPage) throws -> [Verdict]
}

extension PageCheck {
  package static var judgesAnswers: Bool { false }
  package static var judgesForeignPages: Bool { false }
}

/// A check that judges one control walk as a whole.
package protocol WalkCheck: Check {
  /// Judges a walk, with a verdict for each step or thing that the rule applies to.
  ///
  /// - Throws: any error; the engine makes it a verdict that can't tell.
  func judge(_ walk: JudgedWalk) throws -> [Verdict]
}

/// A check that judges citizens' mistakes.
package protocol ExperimentCheck: Check {
  /// Judges the experiments of one family on one field of one step, all personas and variations of it together.
  ///
  /// - Throws: any error; the engine makes it a verdict that can't tell.
  func judge(_ series: ExperimentSeries) throws -> [Verdict]
}

/// A check that judges a journey over all its walks, experiments and probes.
package protocol RunCheck: Check {
  /// Judges a journey.
  ///
  /// - Throws: any error; the engine makes it a verdict that can't tell.
  func judge(_ journey: JourneyContext) throws -> [Verdict]
}
