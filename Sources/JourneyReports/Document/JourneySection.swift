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

  /// Makes a section.
  package init(
    id: String, title: String, steps: [String] = [], lanes: [JourneyLane] = [], note: String
  ) {
    self.id = id
    self.title = title
    self.steps = steps
    self.lanes = lanes
    self.note = note
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

  /// Makes a lane.
  package init(
    persona: String, title: String, summary: String, share: String, outcome: Badge, reason: String,
    stations: [Station] = []
  ) {
    self.persona = persona
    self.title = title
    self.summary = summary
    self.share = share
    self.outcome = outcome
    self.reason = reason
    self.stations = stations
  }
}

/// A short text with a tone.
package struct Badge: Sendable, Equatable {
  /// The text.
  package let text: String
  /// How it is to be felt.
  package let tone: Tone

  /// Makes a badge.
  package init(
    text: String, tone: Tone
  ) {
    self.text = text
    self.tone = tone
  }
}

/// One step on a persona's way.
package struct Station: Sendable, Equatable {
  /// The step's id.
  package let step: String
  /// The step's title.
  package let title: String
  /// What became of it.
  package let status: Badge
  /// Whether the citizen came here.
  package let isReached: Bool
  /// Predicted seconds of an expert; nil when the step wasn't reached.
  package let expertSeconds: Double?
  /// The prediction in words, with its range.
  package let effort: String
  /// What went wrong, for a failed step.
  package let problems: [String]
  /// The findings that this persona meets here.
  package let marks: [FindingMark]

  /// Makes a station.
  package init(
    step: String, title: String, status: Badge, isReached: Bool = false, expertSeconds: Double? = nil,
    effort: String, problems: [String] = [], marks: [FindingMark] = []
  ) {
    self.step = step
    self.title = title
    self.status = status
    self.isReached = isReached
    self.expertSeconds = expertSeconds
    self.effort = effort
    self.problems = problems
    self.marks = marks
  }
}

/// A finding as a mark on a station; it leads to the finding's card.
package struct FindingMark: Sendable, Equatable {
  /// The anchor of the card.
  package let anchor: String
  /// The number of the card.
  package let number: Int
  /// 1 to 4.
  package let severity: Int
  /// The finding's title.
  package let title: String

  /// Makes a mark.
  package init(
    anchor: String, number: Int, severity: Int, title: String
  ) {
    self.anchor = anchor
    self.number = number
    self.severity = severity
    self.title = title
  }
}
