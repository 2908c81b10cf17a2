import JourneyModel
import RunAnalysis

/// The sentences that stand with every estimate.
enum Reservations {
  static func of(_ inputs: EstimateInputs, change: RelativeChange?) -> [LocalizedText] {
    var all = [
      LocalizedText(
        da:
          "Tallene er et tentativt forsøg på at sandsynliggøre en gevinst. De er ikke en dokumenteret besparelse, før "
          + "henvendelser er registreret før og efter.",
        en: "The figures are a tentative attempt to make a gain probable. They are no documented saving until contacts "
          + "have been registered before and after."),
      change == nil
        ? LocalizedText(
          da: "Der ligger ingen kørsler bag: den antagede effekt står alene.",
          en: "No runs stand behind them: the assumed effect stands alone.")
        : LocalizedText(
          da: "Kørslerne måler fejl og besvær, ikke borgere. De giver kun det relative fald i modelleret risiko; alt "
            + "andet er antagelser.",
          en:
            "The runs measure defects and effort, not citizens. They give the relative drop in modelled risk only; all "
            + "else is assumption."),
      LocalizedText(
        da: "Skønnet dækker: \(inputs.set.scope.da)", en: "The estimate covers: \(inputs.set.scope.en)"),
      LocalizedText(
        da: "Testen er en forundersøgelse til den fællesoffentlige brugertest og erstatter den ikke.",
        en: "The test is a pre-screen for the common public user test and does not replace it."),
    ]
    if change != nil {
      all.append(effect(inputs))
    }
    if !inputs.standardKeys.isEmpty {
      let keys = inputs.standardKeys.joined(separator: ", ")
      all.append(
        LocalizedText(
          da: "Filen angiver ikke \(keys); værktøjets egne skøn er brugt.",
          en: "The file does not name \(keys); the tool's own guesses are used."))
    }
    return all
  }

  /// How runs and prior combine: the one measures what is gone from the model, the other guesses what of it comes true.
  private static func effect(_ inputs: EstimateInputs) -> LocalizedText {
    let effect = inputs[.effect]
    let (low, high) = (LocalizedNumber.percent(effect.low), LocalizedNumber.percent(effect.high))
    return LocalizedText(
      da:
        "Kun \(low.da) til \(high.da) af det modellerede fald antages at slå igennem i opkaldene; modellen er ukalibreret.",
      en:
        "Only \(low.en) to \(high.en) of the modelled drop is assumed to show in the calls; the model is uncalibrated.")
  }

  static func method(_ inputs: EstimateInputs, seed: UInt64, draws: Int) -> [LocalizedText] {
    let count = LocalizedNumber.decimal(Double(draws))
    let zero = LocalizedNumber.percent(inputs[.zeroEffectProbability].mode)
    return [
      LocalizedText(
        da: "\(count.da) trækninger med frø \(seed), beta-PERT af lavest, mest sandsynlig og højest.",
        en: "\(count.en) draws with seed \(seed), beta-PERT of low, most likely and high."),
      independence(inputs),
      LocalizedText(
        da: "I omkring \(zero.da) af trækningerne har rettelserne slet ingen effekt.",
        en: "In about \(zero.en) of the draws the fixes have no effect at all."),
    ]
  }

  private static func independence(_ inputs: EstimateInputs) -> LocalizedText {
    guard !inputs.correlations.declared.isEmpty else {
      return LocalizedText(
        da: "Alle antagelser trækkes uafhængigt; vægtene holdes i rækkefølge efter alvor.",
        en: "All assumptions are drawn independently; the weights are kept in the order of severity.")
    }
    let pairs = inputs.correlations.declared.map { pair -> LocalizedText in
      let (first, second) = (inputs.set[pair.first]?.label, inputs.set[pair.second]?.label)
      let rank = LocalizedNumber.decimal(pair.rank, digits: 2)
      return LocalizedText(
        da: "\"\(first?.da ?? pair.first)\" og \"\(second?.da ?? pair.second)\" (\(rank.da): \(pair.source))",
        en: "\"\(first?.en ?? pair.first)\" and \"\(second?.en ?? pair.second)\" (\(rank.en): \(pair.source))")
    }
    return LocalizedText(
      da: "Antagelserne trækkes uafhængigt, bortset fra dem, der følges ad (rangkorrelation): "
        + "\(pairs.map(\.da).joined(separator: "; ")). Vægtene holdes i rækkefølge efter alvor.",
      en: "The assumptions are drawn independently, but for those that move together (rank correlation): "
        + "\(pairs.map(\.en).joined(separator: "; ")). The weights are kept in the order of severity.")
  }
}
