import JourneyModel
import RunAnalysis
import ServiceEconomics

/// Words an estimate: the four columns first, then three points, tornado and simulation, risks, inputs, business case.
struct EstimateSectionBuilder {
  let estimate: Estimate
  let language: ReportLanguage
  /// The titles of personas, by id.
  let personas: [String: String]

  /// The section.
  func section() -> EstimateSection {
    EstimateSection(
      heading: text("Skøn over sparede timer", "Estimate of hours saved"),
      reservation: estimate.reservations.first?(language) ?? "", columns: columns, quantities: quantities,
      tornado: tornado, risks: risks, assumptions: assumptions,
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
          figure.quantity.label(language), figure.stated.map { stated($0, figure.quantity) } ?? "–",
          figure.recomputed.map { stated($0, figure.quantity) } ?? "–", interval(figure.modelled),
          figure.measured.map { stated($0, figure.quantity) } ?? text("ikke målt endnu", "not measured yet"),
        ]
      })
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
            benefit($0, quantity.quantity)
          }
      })
  }

  private var tornado: Tornado {
    let middle = estimate[.realisableHours]?.mostLikely ?? 0
    return Tornado(
      caption: text(
        "Hvad der flytter resultatet mest: realiserbare timer, når én antagelse går fra lav til høj",
        "What moves the result most: realisable hours as one assumption goes from low to high"),
      middle: middle,
      bars: estimate.tornado.map { bar in
        TornadoBar(
          label: bar.label(language), low: bar.hoursAtLow, high: bar.hoursAtHigh,
          text: "\(benefit(bar.hoursAtLow, .realisableHours))–\(benefit(bar.hoursAtHigh, .realisableHours))")
      })
  }

  private var risks: ReportTable {
    let before = estimate.change?.before.personas ?? []
    return ReportTable(
      caption: text(
        "Modelleret risiko for ny henvendelse (ukalibreret: kan kun bruges til at sammenligne)",
        "Modelled risk of a new contact (uncalibrated: good for comparing only)"),
      header: [text("Borger", "Citizen"), text("Vægt", "Weight"), text("Baseline", "Baseline"), text("Nu", "Now")],
      rows: before.map { old in
        let new = estimate.change?.after.personas.first { $0.persona == old.persona }
        return [
          personas[old.persona] ?? old.persona, percent(old.share), risk(old), new.map(risk) ?? "–",
        ]
      })
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
        [assumption.label(language)] + [assumption.low, assumption.mode, assumption.high].map(plain)
          + [
            assumption.unit + (assumption.priceLevel.map { " (\($0))" } ?? ""), evidence(assumption.evidence),
            assumption.source,
          ]
      })
  }

  private var cautions: [String] {
    estimate.reservations.dropFirst().map { $0(language) } + (estimate.change?.notes.map { $0(language) } ?? [])
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
    let value = stated(threshold.value, threshold.quantity)
    let share = percent(threshold.probability)
    return text(
      "\(threshold.quantity.label.da): mindst \(value) nås i \(share) af trækningerne.",
      "\(threshold.quantity.label.en): at least \(value) is reached in \(share) of the draws.")
  }

  private func interval(_ quantity: EstimatedQuantity) -> String {
    let values = [quantity.p50, quantity.p5, quantity.p95].map { benefit($0, quantity.quantity) }
    return "\(values[0]) (\(values[1]) – \(values[2]))"
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

  /// A figure of the model, rounded to two digits, never in our favour.
  func benefit(_ value: Double, _ quantity: EstimateQuantity) -> String {
    switch quantity {
    case .reduction: return percent(value)
    case .fteGross, .fteEffective: return LocalizedNumber.decimal(Rounding.benefit(value), digits: 2)(language)
    default: return LocalizedNumber.decimal(Rounding.benefit(value))(language)
    }
  }

  /// A figure of a document, as it stands there.
  func stated(_ value: Double, _ quantity: EstimateQuantity) -> String {
    quantity == .reduction ? percent(value) : LocalizedNumber.decimal(value)(language)
  }

  private func percent(_ share: Double) -> String { LocalizedNumber.percent(share)(language) }

  private func plain(_ value: Double) -> String {
    let isWhole = value == value.rounded()
    return LocalizedNumber.decimal(value, digits: isWhole ? 0 : abs(value) < 0.1 ? 3 : 2)(language)
  }

  private func text(_ da: String, _ en: String) -> String { language == .danish ? da : en }
}
