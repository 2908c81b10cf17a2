extension HTMLReport {
  /// The journey as a picture: a table, so that it reads in order with a screen reader as well.
  func journeySection(_ journey: JourneySection) -> HTMLNode {
    section("journey-\(journey.id)", "\(words.journeys): \(journey.title)") {
      scrolling(journey.title) {
        element("table", class: "journey") {
          element("caption", class: "quiet") { journey.note }
          element("thead") {
            element("tr") {
              element("th", [("scope", "col")]) { words.citizen }
              for (index, step) in journey.steps.enumerated() {
                element("th", [("scope", "col")]) {
                  element("span", class: "number") { "\(index + 1)" }
                  " \(step)"
                }
              }
              element("th", [("scope", "col")]) { words.ending }
            }
          }
          element("tbody") { for lane in journey.lanes { self.lane(lane, scale: effortScale(journey)) } }
        }
      }
    }
  }

  private func lane(_ lane: JourneyLane, scale: Double) -> HTMLNode {
    element("tr") {
      element("th", [("scope", "row")]) {
        element("span", class: "persona") { lane.title }
        element("span", class: "quiet") { lane.share }
      }
      for station in lane.stations {
        element("td", class: station.isReached ? "station reached" : "station") {
          element("span", class: "dot \(station.status.tone.rawValue)", [("aria-hidden", "true")])
          element("span", class: "status") { station.status.text }
          if let seconds = station.expertSeconds { effortBar(seconds, station.effort, scale) }
          if !station.marks.isEmpty { marks(station.marks) }
          for problem in station.problems { element("span", class: "problem") { problem } }
        }
      }
      element("td", class: "outcome") {
        element("span", class: "badge \(lane.outcome.tone.rawValue)") { lane.outcome.text }
        element("span", class: "quiet") { lane.reason }
      }
    }
  }

  private func effortBar(_ seconds: Double, _ text: String, _ scale: Double) -> HTMLNode {
    let width = scale > 0 ? Int((seconds / scale * 60).rounded(.up)) : 0
    return element("span", class: "effort") {
      element(
        "svg",
        [("width", "60"), ("height", "6"), ("viewBox", "0 0 60 6"), ("aria-hidden", "true"), ("focusable", "false")]
      ) {
        element("rect", class: "track", [("width", "60"), ("height", "6")])
        element("rect", class: "fill", [("width", "\(width)"), ("height", "6")])
      }
      element("span", class: "quiet") { text }
    }
  }

  private func marks(_ marks: [FindingMark]) -> HTMLNode {
    element("span", class: "marks") {
      for mark in marks {
        element(
          "a", class: "mark s\(mark.severity)",
          [
            ("href", "#\(mark.anchor)"), ("title", mark.title),
            ("aria-label", "\(words.finding) \(mark.number): \(mark.title)"),
          ]
        ) { "\(mark.number)" }
      }
    }
  }

  private func effortScale(_ journey: JourneySection) -> Double {
    journey.lanes.flatMap(\.stations).compactMap(\.expertSeconds).max() ?? 0
  }
}
