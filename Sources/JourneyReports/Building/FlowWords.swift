import JourneyModel
import RunAnalysis
import ServiceEconomics

/// Words where the hours come from and go: the way to what can be realised, other channels, and findings that were asked
/// about.
struct FlowWords {
  let language: ReportLanguage

  /// The way from gross hours to those that can be realised.
  func waterfall(_ steps: [WaterfallStep]) -> Waterfall {
    var level = 0.0
    return Waterfall(
      caption: text(
        "Fra brutto til realiserbart: timer om året ved de mest sandsynlige værdier",
        "From gross to realisable: hours a year at the most likely values"),
      steps: steps.map { step in
        let from = step.kind.isLevel ? 0 : level
        level = step.kind.isLevel ? step.hours : level + step.hours
        let hours = words.benefit(step.hours, .grossHours)
        let isGain = !step.kind.isLevel && step.hours > 0
        return Waterfall.Step(
          label: step.kind.label(language), from: from, to: level, isLevel: step.kind.isLevel,
          text: isGain ? "+\(hours)" : hours)
      })
  }

  /// What a contact takes and costs on each channel, and how many move there; nil where none does.
  func channels(_ estimate: Estimate) -> ReportTable? {
    guard !estimate.channels.isEmpty else { return nil }
    let level = estimate.priceLevel.map { " (\($0))" } ?? ""
    return ReportTable(
      caption: text(
        "Kanaler: hvad en henvendelse koster, og hvor de undgåede opkald dukker op (mest sandsynlige værdier)",
        "Channels: what a contact costs, and where the avoided calls turn up (most likely values)"),
      header: [
        text("Kanal", "Channel"), text("Minutter", "Minutes"),
        text("Kr. pr. henvendelse\(level)", "Kr a contact\(level)"),
        text("Andel flyttet", "Share moved"), text("Henvendelser om året", "Contacts a year"),
        text("Timer om året", "Hours a year"),
      ],
      rows: estimate.channels.map { row in
        [
          row.channel.words[0], number(row.minutes, 1), number(row.price),
          LocalizedNumber.percent(row.shareMoved)(language),
          number(row.contacts), number(row.hours),
        ]
      }, numbers: [1, 2, 3, 4, 5])
  }

  /// What mending some findings would give, those that give most first.
  func whatIf(_ whatIf: WhatIf) -> ReportTable {
    func points(_ values: [Double], _ quantity: EstimateQuantity) -> String {
      values.map { words.benefit($0, quantity) }.joined(separator: " / ")
    }
    let total = [text("I alt, lavt / mest sandsynligt / højt", "All, low / most likely / high"), "", ""]
    return ReportTable(
      caption: text(
        "Hvis disse fund rettes, det mest virksomme først (bruttotimer om året; tentativt, ukalibrerede vægte)",
        "If these findings are mended, the most effective first (gross hours a year; tentative, uncalibrated weights)"),
      header: [
        text("Fund", "Finding"), text("Trin", "Step"), text("Sted", "Place"), text("Timer lagt til", "Hours added"),
      ],
      rows: whatIf.steps.map { step in
        [
          "\(step.check) \(step.fingerprint.rawValue)", step.step, step.label,
          words.benefit(step.addedHours, .grossHours),
        ]
      } + [total + [points(whatIf.grossHours, .grossHours)]], numbers: [3])
  }

  private func number(_ value: Double, _ digits: Int = 0) -> String {
    LocalizedNumber.decimal(value, digits: digits)(language)
  }

  private var words: BenefitWords { BenefitWords(language: language) }

  private func text(_ da: String, _ en: String) -> String { language == .danish ? da : en }
}
