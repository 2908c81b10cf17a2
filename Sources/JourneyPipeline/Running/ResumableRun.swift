import FormClient
package import JourneyModel
package import JourneyRunner
package import RunStore

/// A run that ended before everything planned was played, with what is needed to go on with it.
package struct ResumableRun: Sendable {
  /// Where it is kept.
  package let folder: RunFolder
  private let recorded: RecordedRun

  /// Reads a run that ended early.
  ///
  /// - Throws: `RunStoreError` when it can't be read, `ResumeError` when there is nothing left to play.
  package init(_ folder: RunFolder) throws {
    recorded = try RunReader(folder).run()
    self.folder = folder
    guard recorded.ending != .finished else { throw ResumeError.finished(folder.run) }
    guard !recorded.plans.isEmpty else { throw ResumeError.empty(folder.run) }
  }

  /// The scripts that were played, as the user named them, in order.
  package var sources: [String] {
    var known: Set<String> = []
    return recorded.plans.map(\.source).filter { known.insert($0).inserted }
  }

  /// What the run was.
  package var metadata: RunMetadata { recorded.metadata }

  /// The plans to go on with: those of the run, for its personas.
  ///
  /// - Parameter loaded: the scripts as they are now; the kept plans are masked and can't be played.
  /// - Returns: the plans, unmasked.
  /// - Throws: `ResumeError` when a script isn't what was played, since its findings would mix two scripts.
  package func plans(from loaded: [JourneyPlan]) throws(ResumeError) -> [JourneyPlan] {
    var plans: [JourneyPlan] = []
    for kept in recorded.plans {
      guard var plan = loaded.first(where: { $0.id == kept.id }) else { throw .missing(kept.id) }
      let personas = Set(kept.personas.map(\.id))
      plan.personas = plan.personas.filter { personas.contains($0.id) }
      plan.stopBefore = kept.stopBefore
      guard plan.masked == kept else { throw .changed(kept.id) }
      plans.append(plan)
    }
    return plans
  }

  /// Settings with what decides which walks there are taken from the run.
  package func settings(_ settings: RunSettings) -> RunSettings {
    var settings = settings
    settings.repeats = recorded.metadata.repeats
    settings.playsMistakes = recorded.metadata.playsMistakes
    return settings
  }

  /// What the run has seen so far.
  ///
  /// - Throws: `RunStoreError` when a kept page can't be read.
  func past(resumedAt: String, loader: PageLoader) throws -> PastRun {
    let pages = PageStore(folder)
    let observer = WalkObserver(loader: loader) { try pages.body($0) }
    let journeys = try observer.journeys(
      plans: recorded.plans, walks: recorded.walks, experiments: recorded.experiments, probes: recorded.probes)
    return PastRun(
      resumedAt: resumedAt, journeys: journeys, unfinished: recorded.unfinished, body: { try pages.body($0) })
  }
}

/// Why a run can't go on.
package enum ResumeError: WordedError, Sendable, Equatable {
  /// It has come to its end.
  case finished(String)
  /// It died before it told what it was to play.
  case empty(String)
  /// A journey isn't in the scripts any more.
  case missing(String)
  /// A journey isn't what was played.
  case changed(String)

  package var words: LocalizedText {
    switch self {
    case .finished(let run):
      LocalizedText(
        da: "Kørslen '\(run)' nåede sin ende, så der er intet tilbage; start en ny kørsel.",
        en: "The run '\(run)' came to its end, so nothing is left to play; start a new run.")
    case .empty(let run):
      LocalizedText(
        da: "Kørslen '\(run)' døde, før den havde sagt, hvad den ville afspille; start en ny kørsel.",
        en: "The run '\(run)' died before it had told what to play; start a new run.")
    case .missing(let journey):
      LocalizedText(
        da: "Rejsen '\(journey)' er ikke i sit script længere; start en ny kørsel.",
        en: "The journey '\(journey)' isn't in its script any more; start a new run.")
    case .changed(let journey):
      LocalizedText(
        da: "Rejsen '\(journey)', dens variabler eller dens borgere er ikke, hvad kørslen begyndte med; giv de samme "
          + "variabler (-D), eller start en ny kørsel.",
        en: "The journey '\(journey)', its variables or its citizens aren't what the run began with; give the same "
          + "variables (-D), or start a new run.")
    }
  }
}
