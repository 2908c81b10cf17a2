extension HTMLReport {
  /// The journey as a picture: a table, so that it reads in order with a screen reader as well.
  func journeySection(_ journey: JourneySection) -> HTMLNode {
    section("journey-\(journey.id)", "\(words.journey): \(journey.title)") {
      element("p", class: "quiet") { journey.note }
      // Up to eight steps fit beside the text; more take the whole window.
      scrolling("\(words.picture): \(journey.title)", isBroad: journey.steps.count > 8) {
        // A step's title needs seven rem; narrower screens scroll.
        element("table", class: "journey steps-\(journey.steps.count)") {
          element("thead") {
            element("tr") {
              element("th", [("scope", "col")]) { words.citizen }
              for (index, step) in journey.steps.enumerated() {
                element("th", class: "step", [("scope", "col")]) {
                  element("span", class: "number") { "\(index + 1)" }
                  " \(step)"
                }
              }
              element("th", [("scope", "col")]) { words.ending }
            }
          }
          for lane in journey.lanes { self.lane(lane) }
        }
      }
    }
  }

  private func lane(_ lane: JourneyLane) -> HTMLNode {
    let rows = lane.curve == nil ? "1" : "2"
    return element("tbody") {
      element("tr") {
        element("th", [("scope", "row"), ("rowspan", rows)]) {
          element("span", class: "persona") { lane.title }
          element("span", class: "quiet") { lane.share }
        }
        for station in lane.stations { self.station(station, reason: lane.reason) }
        element("td", class: "outcome", [("rowspan", rows)]) {
          element("span", class: "badge \(lane.outcome.tone.rawValue)") { lane.outcome.text }
          element("span", class: "quiet") { lane.reason }
        }
      }
      if let curve = lane.curve {
        element("tr", class: "cost") {
          element("td", [("colspan", "\(lane.stations.count)")]) { drawing(of: curve) }
        }
      }
    }
  }

  /// A station; what the lane's end says already isn't squeezed into its narrow column once more.
  private func station(_ station: Station, reason: String) -> HTMLNode {
    element("td", class: station.isReached ? "station reached" : "station") {
      element("span", class: "dot \(station.status.tone.rawValue)", [("aria-hidden", "true")])
      element("span", class: "status") { station.status.text }
      if !station.effort.isEmpty { element("span", class: "quiet") { station.effort } }
      if !station.marks.isEmpty { marks(station.numbers) }
      for problem in station.problems where problem != reason { element("span", class: "problem") { problem } }
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

  /// A hundred units a step, so that the drawing's columns are the table's.
  private func drawing(of curve: EffortCurve) -> HTMLNode {
    let points = curve.effort.enumerated().compactMap { index, effort in
      effort.map { (x: index * 100 + 50, y: Self.level($0)) }
    }
    let line = points.map { "\($0.x),\($0.y)" }.joined(separator: " ")
    return element(
      "svg", class: "curve",
      [
        ("role", "img"), ("aria-label", curve.summary), ("viewBox", "0 0 \(curve.effort.count * 100) 100"),
        ("preserveAspectRatio", "none"), ("focusable", "false"),
      ]
    ) {
      for (index, friction) in curve.friction.enumerated() where friction > 0 {
        element(
          "rect", class: "friction",
          [
            ("x", "\(index * 100 + 30)"), ("y", "\(Self.level(friction))"), ("width", "40"),
            ("height", "\(96 - Self.level(friction))"),
          ])
      }
      if let first = points.first, let last = points.last {
        element("polygon", class: "area", [("points", "\(first.x),96 \(line) \(last.x),96")])
        element("polyline", class: "line", [("points", line)])
      }
      element("line", class: "floor", [("x1", "0"), ("y1", "96"), ("x2", "\(curve.effort.count * 100)"), ("y2", "96")])
    }
  }

  /// The height of a share, 0 to 1, counted from the top of a drawing of 100 units.
  private static func level(_ share: Double) -> Int { 96 - Int((min(max(share, 0), 1) * 90).rounded()) }
}
