package import JourneyModel
import JourneyReports

/// One exchange in words, for whoever watches a run closely; it is masked before it comes here.
package struct ExchangeText: Sendable {
  private let walk: WalkID
  private let exchange: Exchange
  private let language: ReportLanguage

  /// The words of a walk's exchange.
  package init(_ exchange: Exchange, walk: WalkID, language: ReportLanguage) {
    self.exchange = exchange
    self.walk = walk
    self.language = language
  }

  /// One line: who, on which step, what was asked, and what came back in how long.
  package var line: String {
    let request = exchange.request
    let fields = request.entries.map(\.name).filter { !$0.isEmpty }
    let sent = fields.isEmpty ? "" : " (\(fields.joined(separator: ", ")))"
    let asked = "    \(walk) › \(exchange.step): \(request.method) \(request.url)\(sent)"
    return TextEscaping.terminal("\(asked) → \(answer)")
  }

  private var answer: String {
    guard let response = exchange.response else { return exchange.failure?.message ?? text("intet svar", "no answer") }
    let time = Int(response.timing.total.rounded())
    return "\(response.status), \(time) ms, \(response.bodyBytes) \(text("byte", "bytes"))"
  }

  private func text(_ da: String, _ en: String) -> String { language == .danish ? da : en }
}
