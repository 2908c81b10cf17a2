import JourneyModel
import RunAnalysis

/// What a reader must know about a relative change before believing it.
enum RiskNotes {
  static func of(
    _ model: RelativeChangeModel, before: RecontactRisk, after: RecontactRisk, half: Double, double: Double
  ) -> [LocalizedText] {
    var notes = [uncalibrated(half: half, double: double)]
    if model.sharesAreEqual {
      notes.append(
        LocalizedText(
          da: "Alle personas vejer lige meget, fordi mindst én andel af borgerne er ukendt.",
          en: "All personas weigh the same because at least one share of citizens is unknown."))
    }
    let causes = (before.personas + after.personas).flatMap(\.contributions)
    if causes.contains(where: { $0.origin == .failedWalk }) {
      notes.append(
        LocalizedText(
          da:
            "En persona, der blev holdt fra sit rigtige mål, tæller som et fund af alvor 4, hvor intet fund siger det.",
          en: "A persona kept from its right end counts as a finding of severity 4 where no finding tells of it."))
    }
    if causes.contains(where: { $0.origin == .mistake }) {
      notes.append(
        LocalizedText(
          da: "Fund, der kun viser sig ved en fejl, vejes med en antaget andel af borgere, der laver fejlen.",
          en: "Findings that only a mistake shows are weighted by an assumed share of citizens who make it."))
    }
    notes += leftOut(model)
    let saturated = Set(before.saturated + after.saturated).sorted()
    if !saturated.isEmpty {
      let names = saturated.joined(separator: ", ")
      notes.append(
        LocalizedText(
          da: "Risikoen er mættet (over 0,9) for \(names): flere eller færre fund kan næppe ses i tallet.",
          en: "The risk is saturated (above 0.9) for \(names): more or fewer findings hardly show in the figure."))
    }
    if RelativeChange.drop(from: before.population, to: after.population) == -1 {
      notes.append(
        LocalizedText(
          da: "Risikoen er mindst fordoblet; større stigninger kan modellen ikke regne om til opkald.",
          en: "The risk has at least doubled; the model can't turn larger growth into calls."))
    }
    return notes
  }

  private static func uncalibrated(half: Double, double: Double) -> LocalizedText {
    let (low, high) = (movement(half), movement(double))
    return LocalizedText(
      da: "Vægtene er ukalibrerede skøn. Halve vægte giver \(low.da), dobbelte vægte \(high.da).",
      en: "The weights are uncalibrated guesses. Half weights give \(low.en), double weights \(high.en).")
  }

  private static func movement(_ drop: Double) -> LocalizedText {
    let share = LocalizedNumber.percent(abs(drop))
    return drop < 0
      ? LocalizedText(da: "en stigning på \(share.da)", en: "a rise of \(share.en)")
      : LocalizedText(da: "et fald på \(share.da)", en: "a drop of \(share.en)")
  }

  private static func leftOut(_ model: RelativeChangeModel) -> [LocalizedText] {
    var notes: [LocalizedText] = []
    if !model.personasLeftOut.isEmpty {
      let names = model.personasLeftOut.joined(separator: ", ")
      notes.append(
        LocalizedText(
          da: "Uden for tallene, fordi de ikke kunne afgøres på begge sider: \(names).",
          en: "Left out of the figures because they could not be settled on both sides: \(names)."))
    }
    if !model.checksLeftOut.isEmpty {
      let names = model.checksLeftOut.joined(separator: ", ")
      notes.append(
        LocalizedText(
          da: "Fund af kontroller, der ikke findes i samme version på begge sider, tæller ikke: \(names).",
          en: "Findings of checks that differ between the sides do not count: \(names)."))
    }
    if model.changes.contains(where: { $0.kind == .unknown && $0.after == nil }) {
      notes.append(
        LocalizedText(
          da: "Fund, som kørslen ikke kunne se efter, tæller, som om de stadig var der.",
          en: "Findings that the run could not look for count as if they were still there."))
    }
    return notes
  }
}
