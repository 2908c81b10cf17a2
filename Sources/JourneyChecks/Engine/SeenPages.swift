import JourneyModel

/// The pages of a journey's control walks, each with the first one that a page check can't tell from it.
///
/// Repeats show the same citizen the same pages over and over; judging each of them again would be most of a run's
/// time.
struct SeenPages: Sendable {
  /// The pages in order of walks and steps.
  let pages: [JudgedPage]
  /// For each page, the index of the first page that looks the same in everything a page check may look at.
  let first: [Int]

  /// Sorts out the pages of a journey.
  init(_ context: JourneyContext) {
    var pages: [JudgedPage] = []
    var first: [Int] = []
    var known: [PageSight: Int] = [:]
    for walk in context.journey.walks {
      let shape = WalkShape(walk.walk)
      for page in JudgedWalk(context: context, observed: walk).pages {
        let sight = PageSight(page, on: shape)
        let index = sight.flatMap { known[$0] } ?? pages.count
        if let sight { known[sight] = index }
        pages.append(page)
        first.append(index)
      }
    }
    self.pages = pages
    self.first = first
  }
}

/// Everything of a control walk's page that a page check may look at.
///
/// What differs from repeat to repeat and is no page check's business is left out: ids, clock times, timings, captured
/// values and the walk's other pages.
private struct PageSight: Hashable {
  let step: String
  let body: BodyReference
  let url: String
  let status: Int
  let headers: [String]
  let walk: WalkShape

  /// The sight of a page, or nil where its body wasn't kept.
  init?(_ page: JudgedPage, on walk: WalkShape) {
    guard let response = page.observed.exchange.response, let body = response.body else { return nil }
    step = page.record.step
    self.body = body
    url = page.observed.exchange.request.url
    status = response.status
    headers = response.headers.filter { $0.name.lowercased() != "date" }.map { "\($0.name): \($0.value)" }
    self.walk = walk
  }
}

/// What a walk was, apart from what it showed: who walked, what was entered, which requests were sent, how it ended.
private struct WalkShape: Hashable {
  let persona: String
  let outcome: WalkOutcome.Kind
  let steps: [[String]]
  let exchanges: [[String]]

  init(_ walk: Walk) {
    persona = walk.persona
    outcome = walk.outcome.kind
    steps = walk.steps.map { record in
      let entries = record.entries.flatMap { [$0.field, $0.label, $0.group, $0.name, $0.kind, $0.value] }
      return [record.step, record.status.rawValue, record.page.map(String.init) ?? ""] + entries
        + record.problems.map(\.kind.rawValue)
    }
    exchanges = walk.exchanges.map { exchange in
      [
        exchange.step, exchange.cause.rawValue, exchange.request.method, exchange.request.url,
        exchange.response.map { String($0.status) } ?? "",
      ]
    }
  }
}
