/// One step on a persona's way.
package struct Station: Sendable, Equatable {
  /// The step's id.
  package let step: String
  /// The step's title.
  package let title: String
  /// What became of it.
  package let status: Badge
  /// What it is for a pipeline.
  package let end: CaseEnd
  /// Whether the citizen came here.
  package let isReached: Bool
  /// The prediction of a citizen's time in words, with its range; empty where the step wasn't reached.
  package let effort: String
  /// How long the service took, in milliseconds.
  package let milliseconds: Double
  /// What went wrong, for a failed step.
  package let problems: [String]
  /// The findings that this persona meets here.
  package let marks: [FindingMark]
  /// The marks as a picture shows them: one a number, since what several mistakes show at one place has one card.
  package var numbers: [FindingMark] {
    var told: Set<Int> = []
    return marks.filter { told.insert($0.number).inserted }
  }
  /// The script that asks for the step, or an empty string.
  package let file: String
  /// The line in it.
  package let line: Int

  /// Makes a station.
  package init(
    step: String, title: String, status: Badge, end: CaseEnd, isReached: Bool = false, effort: String,
    milliseconds: Double = 0, problems: [String] = [], marks: [FindingMark] = [], file: String = "", line: Int = 0
  ) {
    self.step = step
    self.title = title
    self.status = status
    self.end = end
    self.isReached = isReached
    self.effort = effort
    self.milliseconds = milliseconds
    self.problems = problems
    self.marks = marks
    self.file = file
    self.line = line
  }
}

/// What a step or an end is for a pipeline: a defect of the service, and a harness that couldn't go on, never mix.
package enum CaseEnd: String, Sendable, Equatable, CaseIterable { case passed, failed, blocked, skipped }

/// What a persona's way costs, step by step, for drawing.
package struct EffortCurve: Sendable, Equatable {
  /// The predicted time at each station, 0 to 1 of the journey's longest step; nil where it wasn't reached.
  package let effort: [Double?]
  /// The findings' severities at each station, added up, 0 to 1 of the journey's worst station.
  package let friction: [Double]
  /// The same in words.
  package let summary: String

  /// Makes a curve.
  package init(effort: [Double?], friction: [Double], summary: String) {
    self.effort = effort
    self.friction = friction
    self.summary = summary
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
