package import JourneyModel
import JourneyReports
package import RunAnalysis

/// What a monitor tells, as lines for a person.
package struct MonitorText: Sendable {
  private let news: [MonitorNews]
  private let language: ReportLanguage

  /// The text of some news.
  package init(_ news: [MonitorNews], language: ReportLanguage) {
    self.news = news
    self.language = language
  }

  /// One line each, ending with a line break; nothing at all where there is no news.
  package func render() -> String { news.map { TextEscaping.terminal(line($0)) + "\n" }.joined() }

  private func line(_ news: MonitorNews) -> String {
    let journey = news.journey.isEmpty ? "" : "\(news.journey): "
    let severity = news.severity.map { text(", alvor \($0.rawValue)", ", severity \($0.rawValue)") } ?? ""
    let checks = news.fingerprints.first.map { first in
      let more = news.fingerprints.count - 1
      return "  [\(news.subject) \(first.rawValue)\(more > 0 ? " +\(more)" : "")]"
    }
    return "\(label(news.kind))\(severity): \(journey)\(news.message(language))\(checks ?? "")"
  }

  private func label(_ kind: MonitorNews.Kind) -> String {
    switch kind {
    case .trouble: text("Kan ikke afprøves", "Can't be tested")
    case .lost: text("Tabt", "Lost")
    case .new: text("Nyt fund", "New finding")
    case .worsened: text("Forværret fund", "Worsened finding")
    case .slower: text("Langsommere", "Slower")
    case .asUsual: text("Som før", "As before")
    case .recovered: text("Tilbage", "Back")
    case .gained: text("Vundet", "Gained")
    case .fixed: text("Rettet", "Fixed")
    case .incompatible: text("Kan ikke sammenlignes helt", "Can't be compared whole")
    case .proposal: text("Forslag til baseline", "Proposal for a baseline")
    }
  }

  private func text(_ da: String, _ en: String) -> String { language == .danish ? da : en }
}
