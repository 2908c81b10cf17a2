/// A journey as a picture: a lane a persona, a station a step.
package struct JourneySection: Sendable, Equatable {
  /// The journey's id.
  package let id: String
  /// What the citizen wants.
  package let title: String
  /// The steps' titles, in order.
  package let steps: [String]
  /// The lanes, in plan order.
  package let lanes: [JourneyLane]
  /// What the figures under the stations are.
  package let note: String
  /// The anchors of the journey's findings that no station shows, in the cards' order.
  package let unplaced: [String]
  /// Which part of the errand is tested, in a sentence; empty where it is the whole.
  package let scope: String

  /// Makes a section.
  package init(
    id: String, title: String, steps: [String] = [], lanes: [JourneyLane] = [], note: String, unplaced: [String] = [],
    scope: String = ""
  ) {
    self.id = id
    self.title = title
    self.steps = steps
    self.lanes = lanes
    self.note = note
    self.unplaced = unplaced
    self.scope = scope
  }
}

/// One persona's way.
package struct JourneyLane: Sendable, Equatable {
  /// The persona's id.
  package let persona: String
  /// The persona's title.
  package let title: String
  /// The situation.
  package let summary: String
  /// The share of citizens, in words.
  package let share: String
  /// How it ended.
  package let outcome: Badge
  /// Why it ended so.
  package let reason: String
  /// The stations, one a step.
  package let stations: [Station]
  /// What the way costs the citizen, step by step; nil when no step has a prediction.
  package let curve: EffortCurve?
  /// What the end is for a pipeline.
  package let end: CaseEnd

  /// Makes a lane.
  package init(
    persona: String, title: String, summary: String, share: String, outcome: Badge, reason: String,
    stations: [Station] = [], curve: EffortCurve? = nil, end: CaseEnd
  ) {
    self.persona = persona
    self.title = title
    self.summary = summary
    self.share = share
    self.outcome = outcome
    self.reason = reason
    self.stations = stations
    self.curve = curve
    self.end = end
  }
}
