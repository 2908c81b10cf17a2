import JourneyModel
import RunAnalysis
import ServiceEconomics

/// Words an estimate: the four columns first, then three points, tornado and simulation, risks, inputs, business case.
struct EstimateSectionBuilder {
  let estimate: Estimate
  let language: ReportLanguage
  /// The ids and titles of personas, in plan order.
  let personas: [(id: String, title: String)]
  /// What mending the findings that somebody asked about would give, or nil.
  var whatIf: WhatIf?
  /// How a register of contacts scaled the weights, or nil.
  var calibration: Calibration?

  /// The section.
  func section() -> EstimateSection {
    EstimateSection(
      heading: text("Skøn over sparede timer", "Estimate of hours saved"),
      reservation: estimate.reservations.first?(language) ?? "", columns: columns, quantities: quantities,
      waterfall: FlowWords(language: language).waterfall(estimate.waterfall),
      channels: FlowWords(language: language).channels(estimate),
      whatIf: whatIf.map(FlowWords(language: language).whatIf), tornado: tornado, risks: risks,
      assumptions: assumptions,
      businessCase: BusinessCaseWords(language: language).text(estimate.businessCase), cautions: cautions)
  }

  private var columns: ReportTable {
    ReportTable(
      caption: text(
        "Fire kolonner, der altid står sammen", "Four columns that always stand together"),
      header: [
        text("Pr. år", "A year"), text("Angivet i forslaget", "As stated in the proposal"),
        text("Genberegnet af forslagets egne tal", "Recomputed from the proposal's own figures"),
        text("Modelleret, midterste værdi (5–95 %)", "Modelled, median (5–95 %)"), text("Målt", "Measured"),
      ],
      rows: estimate.figures.map { figure in
        [
          figure.quantity.label(language), figure.stated.map { words.stated($0, figure.quantity) } ?? "–",
          figure.recomputed.map { words.stated($0, figure.quantity) } ?? "–", interval(figure.modelled),
          figure.measured.map { words.stated($0, figure.quantity) } ?? text("ikke målt endnu", "not measured yet"),
        ]
      }, numbers: [1, 2])
  }

  private var quantities: ReportTable {
    ReportTable(
      caption: text(
        "Lavt, mest sandsynligt og højt; dernæst simuleringen (5 %, midterste, 95 %)",
        "Low, most likely and high; then the simulation (5 %, median, 95 %)"),
      header: [
        text("Størrelse", "Quantity"), text("Lavt", "Low"), text("Mest sandsynligt", "Most likely"),
        text("Højt", "High"),
        "5 %", text("Midterste", "Median"), "95 %",
      ],
      rows: estimate.quantities.map { quantity in
        [quantity.quantity.label(language)]
          + [quantity.low, quantity.mostLikely, quantity.high, quantity.p5, quantity.p50, quantity.p95].map {
            words.benefit($0, quantity.quantity)
          }
      }, numbers: Array(1...6))
  }

  /// The bars are in hours, so an input that moves kroner only has none.
  private var tornado: Tornado {
    let middle = estimate[.realisableHours]?.mostLikely ?? 0
    let bars = estimate.tornado.filter { $0.hoursAtLow != $0.hoursAtHigh }
      .sorted { abs($0.hoursAtHigh - $0.hoursAtLow) > abs($1.hoursAtHigh - $1.hoursAtLow) }
    let most = words.benefit(middle, .realisableHours)
    return Tornado(
      caption: text(
        "Hvad der flytter resultatet mest: realiserbare timer om året, når én antagelse går fra lav til høj "
          + "(mest sandsynligt: \(most))",
        "What moves the result most: realisable hours a year as one assumption goes from low to high "
          + "(most likely: \(most))"),
      middle: middle,
      bars: bars.map { bar in
        TornadoBar(
          label: bar.label(language), low: bar.hoursAtLow, high: bar.hoursAtHigh,
          text: words.range(bar.hoursAtLow, bar.hoursAtHigh, .realisableHours))
      })
  }

  private var risks: ReportTable {
    let before = estimate.change?.before.personas ?? []
    let known = personas.compactMap { persona in before.first { $0.persona == persona.id } }
    let others = before.filter { old in !personas.contains { $0.id == old.persona } }
    return ReportTable(
      caption: text(
        "Modelleret risiko for ny henvendelse (ukalibreret: kan kun bruges til at sammenligne)",
        "Modelled risk of a new contact (uncalibrated: good for comparing only)"),
      header: [text("Borger", "Citizen"), text("Vægt", "Weight"), text("Baseline", "Baseline"), text("Nu", "Now")],
      rows: (known + others).map { old in
        let new = estimate.change?.after.personas.first { $0.persona == old.persona }
        return [
          personas.first { $0.id == old.persona }?.title ?? old.persona, percent(old.share), risk(old),
          new.map(risk) ?? "–",
        ]
      }, numbers: [1, 2, 3])
  }

  private var assumptions: ReportTable {
    ReportTable(
      caption: text("Alle antagelser med kilde", "Every assumption with its source"),
      header: [
        text("Antagelse", "Assumption"), text("Lav", "Low"), text("Mest sandsynlig", "Most likely"),
        text("Høj", "High"),
        text("Enhed", "Unit"), text("Grundlag", "Basis"), text("Kilde", "Source"),
      ],
      rows: estimate.assumptions.map { assumption in
        [assumption.label(language)] + [assumption.low, assumption.mode, assumption.high].map(units.value)
          + [
            units.unit(assumption.unit) + (assumption.priceLevel.map { " (\($0))" } ?? ""),
            evidence(assumption.evidence), source(assumption),
          ]
      }, numbers: [1, 2, 3])
  }

  /// The tool's own guesses are explained in the reader's language, a file's inputs in the file's.
  private func source(_ assumption: Assumption) -> String {
    guard estimate.standardKeys.contains(assumption.key), let input = OptionalInput(rawValue: assumption.key) else {
      return assumption.source
    }
    return input.standardSource(language)
  }

  private var cautions: [String] {
    (calibration.map { [$0.note(language)] } ?? []) + estimate.reservations.dropFirst().map { $0(language) }
      + (estimate.change?.notes.map { $0(language) } ?? [])
      + estimate.inconsistencies.flatMap(inconsistency) + estimate.simulation.thresholds.map(threshold)
      + estimate.simulation.method.map { $0(language) }
  }

  private func inconsistency(_ inconsistency: Inconsistency) -> [String] {
    let explanations = inconsistency.explanations.map { $0.text(language) }.joined(separator: " ")
    let lead = text("Hver af disse ville forklare det:", "Each of these would explain it:")
    return ["\(inconsistency.summary(language)) \(lead) \(explanations)"]
      + (inconsistency.support.map { [$0(language)] } ?? [])
  }

  private func threshold(_ threshold: Simulation.Threshold) -> String {
    let value = words.stated(threshold.value, threshold.quantity)
    let share = percent(threshold.probability)
    return text(
      "\(threshold.quantity.label.da): mindst \(value) nås i \(share) af trækningerne.",
      "\(threshold.quantity.label.en): at least \(value) is reached in \(share) of the draws.")
  }

  private func interval(_ quantity: EstimatedQuantity) -> String {
    let median = words.benefit(quantity.p50, quantity.quantity)
    return "\(median) (\(words.range(quantity.p5, quantity.p95, quantity.quantity)))"
  }

  private func risk(_ risk: PersonaRisk) -> String {
    let mark = risk.isSaturated ? text(" (mættet)", " (saturated)") : ""
    return LocalizedNumber.decimal(risk.risk, digits: 2)(language) + mark
  }

  private func evidence(_ evidence: Assumption.Evidence) -> String {
    switch evidence {
    case .measured: text("målt", "measured")
    case .stated: text("angivet", "stated")
    case .published: text("offentliggjort andetsteds", "published elsewhere")
    case .assumed: text("antaget", "assumed")
    }
  }

  private var words: BenefitWords { BenefitWords(language: language) }

  private func percent(_ share: Double) -> String { LocalizedNumber.percent(share)(language) }

  private var units: UnitWords { UnitWords(language: language) }

  private func text(_ da: String, _ en: String) -> String { language == .danish ? da : en }
}
