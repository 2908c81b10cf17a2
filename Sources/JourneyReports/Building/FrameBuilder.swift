import JourneyModel
import RunAnalysis

/// Words a report's title, notices and facts.
struct FrameBuilder {
  let input: ReportInput

  private var result: RunResult { input.result }

  /// What the report is called: the journeys' titles.
  var title: String {
    let titles = result.journeys.map(\.plan.title)
    guard titles.count != 1 else { return titles[0] }
    return text("\(titles.count) servicerejser", "\(titles.count) service journeys")
  }

  /// What a reader must know before the first figure.
  var notices: [String] {
    var notices: [String] = []
    if result.journeys.contains(where: { $0.plan.service.environment == .demo }) {
      notices.append(
        text(
          "Syntetisk tjeneste: siderne og borgerne er opfundet til demonstration. Tallene siger intet om en rigtig løsning.",
          "Synthetic service: the pages and citizens are made up for demonstration. The figures say nothing about a real one."
        ))
    }
    notices += result.journeys.map { ScopeWords(input.language).sentence(on: $0.plan) }.filter { !$0.isEmpty }
    return notices + endingNotices
  }

  /// Why the run shows less than was planned; empty when it came to its end.
  var endingNotices: [String] {
    var notices: [String] = []
    switch result.ending {
    case .finished: break
    case .interrupted:
      notices.append(
        text(
          "Kørslen blev afbrudt. Rapporten viser det, der nåede at blive set.",
          "The run was interrupted. The report shows what was seen until then."))
    case .stoppedByGuard:
      notices.append(
        text(
          "En sikring stoppede kørslen. Rapporten viser det, der nåede at blive set.",
          "A guard stopped the run. The report shows what was seen until then."))
      if let reason = result.endingReason { notices.append(reason(input.language)) }
    case .lost:
      notices.append(
        text(
          "Kørslen døde undervejs. Rapporten viser det, der nåede at blive skrevet.",
          "The run died on its way. The report shows what had been written by then."))
    }
    return notices
  }

  /// The run in facts.
  var facts: [LabelledText] {
    var facts: [LabelledText] = []
    func add(_ da: String, _ en: String, _ value: String) {
      if !value.isEmpty { facts.append(LabelledText(label: text(da, en), text: value)) }
    }
    let services = result.journeys.map { "\($0.plan.service.name), \($0.plan.service.authority)" }
    add("Løsning", "Service", services.uniqued().joined(separator: "; "))
    add("Udgave", "Edition", result.metadata.label)
    add("Kørt", "Run at", day(result.metadata.startedAt))
    add("Baseline", "Baseline", input.comparisons.first?.before.label ?? "")
    add("Kørsel", "Run", result.metadata.run)
    add("Forespørgsler", "Requests", requests)
    return facts
  }

  /// How many requests were sent, for what, and how many the plan told of.
  private var requests: String {
    func number(_ count: Int) -> String { LocalizedNumber.decimal(Double(count))(input.language) }
    var words = number(result.journeys.reduce(0) { $0 + $1.requests })
    let tallies = result.journeys.compactMap(\.tally)
    let told = [
      (tallies.reduce(0) { $0 + $1.walks }, text("i gennemløb", "in walks")),
      (tallies.reduce(0) { $0 + $1.mistakes }, text("i fejl", "in mistakes")),
      (tallies.reduce(0) { $0 + $1.detours }, text("på omveje", "on detours")),
      (tallies.reduce(0) { $0 + $1.probes }, text("på ekstra sider", "for extra pages")),
    ].filter { $0.0 > 0 }
    if told.count > 1 {
      let parts = told.map { number($0.0) + " " + $0.1 }
      words += " (" + parts.joined(separator: ", ") + ")"
    }
    guard let planned = result.metadata.plannedRequests else { return words }
    return words + text("; anslået ca. \(number(planned))", "; about \(number(planned)) were planned")
  }

  /// An ISO 8601 moment to the minute, in UTC.
  private func day(_ moment: String) -> String {
    let text = moment.replacing("T", with: " ")
    return text.count >= 16 ? "\(text.prefix(16)) UTC" : text
  }

  private func text(_ da: String, _ en: String) -> String { input.language == .danish ? da : en }
}
