package import JourneyModel
import JourneyReports
import RunAnalysis
import ServiceEconomics

/// An analyst's answer as lines for a person.
package struct EstimateAnswerText: Sendable {
  private let answer: EstimateAnswer
  private let language: ReportLanguage

  /// The text of an answer.
  package init(_ answer: EstimateAnswer, language: ReportLanguage) {
    self.answer = answer
    self.language = language
  }

  /// The lines, ending with a line break where there are any.
  package func render() -> String {
    let parts = [register, channels, whatIf].filter { !$0.isEmpty }
    return parts.map { $0.map(TextEscaping.terminal).joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private var register: [String] {
    guard let summary = answer.register else { return [] }
    var lines = [text("Henvendelsesregister, \(summary.days) dage", "Register of contacts, \(summary.days) days")]
    lines += summary.channels.map { channel in
      let minutes = channel.meanMinutes.map { ", \(number($0, 1)) min" } ?? ""
      return "  \(channel.channel.words[0]): \(channel.contacts) "
        + text("(\(number(channel.perYear)) pr. år\(minutes))", "(\(number(channel.perYear)) a year\(minutes))")
    }
    lines += [
      share(summary.digital, "startet digitalt", "began digitally"),
      share(summary.resolved, "afklaret med det samme", "settled at once"),
      share(summary.repeated, "gentagelser", "repeats"),
    ].compactMap { $0 }
    if !summary.causes.isEmpty {
      let causes = summary.causes.map { "\($0.cause.label(language)) \($0.contacts)" }.joined(separator: ", ")
      lines.append("  \(text("årsager", "causes")): \(causes)")
    }
    if let calibration = answer.calibration { lines.append("  " + calibration.note(language)) }
    return lines
  }

  private var channels: [String] {
    guard !answer.estimate.channels.isEmpty else { return [] }
    let rows = answer.estimate.channels.map { row in
      "  \(row.channel.words[0]): \(number(row.minutes, 1)) min, \(number(row.price)) kr; "
        + text(
          "\(number(row.contacts)) flyttede henvendelser, \(number(row.hours)) timer",
          "\(number(row.contacts)) contacts moved, \(number(row.hours)) h")
    }
    return [text("Kanaler (mest sandsynlige værdier)", "Channels (most likely values)")] + rows
  }

  private var whatIf: [String] {
    guard let whatIf = answer.whatIf else { return [] }
    var lines = [text("Hvis disse fund rettes", "If these findings are mended")]
    lines += whatIf.steps.map { step in
      let place = step.label.isEmpty ? "" : " (\(step.label))"
      return "  \(step.fingerprint.rawValue)  \(step.check)  \(step.step)\(place): "
        + text("+\(benefit(step.addedHours)) timer/år", "+\(benefit(step.addedHours)) h/year")
    }
    let level = whatIf.priceLevel.map { " (\($0))" } ?? ""
    lines += [
      "  " + text("timer brutto pr. år, lavt–sandsynligt–højt: ", "gross hours a year, low–likely–high: ")
        + whatIf.grossHours.map(benefit).joined(separator: " – "),
      "  " + text("kroner pr. år\(level): ", "kroner a year\(level): ")
        + whatIf.kroner.map(benefit).joined(separator: " – "),
      "  "
        + text(
          "Tentativt: modelleret risiko med ukalibrerede vægte. Rækkefølgen tåler mere end tallene.",
          "Tentative: modelled risk with uncalibrated weights. The order bears more than the figures."),
    ]
    lines += whatIf.unknown.map { text("  Ingen fund har nummeret \($0).", "  No finding has the number \($0).") }
    if answer.isAgainstItself {
      lines.append(
        "  "
          + text(
            "Uden baseline er kørslen holdt op mod sig selv.", "Without a baseline the run is held against itself."))
    }
    return lines
  }

  private func share(_ interval: WilsonInterval?, _ da: String, _ en: String) -> String? {
    interval.map { interval in
      let ends = [interval.low, interval.high].map { LocalizedNumber.percent($0)(language) }.joined(separator: "–")
      return "  \(LocalizedNumber.percent(interval.share)(language)) \(text(da, en)) (\(ends), n = \(interval.trials))"
    }
  }

  private func benefit(_ value: Double) -> String { number(Rounding.benefit(value), abs(value) < 10 ? 1 : 0) }

  private func number(_ value: Double, _ digits: Int = 0) -> String {
    LocalizedNumber.decimal(value, digits: digits)(language)
  }

  private func text(_ da: String, _ en: String) -> String { language == .danish ? da : en }
}
