import JourneyModel
import RunAnalysis

/// What a reader must know about a business case.
enum BusinessCaseNotes {
  static func of(
    missing: [CostLine], mostLikely: Appraisal, high: Appraisal, priceLevels: [Int]
  ) -> [LocalizedText] {
    var notes: [LocalizedText] = []
    if !missing.isEmpty {
      notes.append(
        LocalizedText(
          da: "Der kan ikke opstilles en positiv business case: beløb mangler for "
            + "\(missing.map(\.label.da).joined(separator: "; ")).",
          en: "No positive business case can be made: amounts are missing for "
            + "\(missing.map(\.label.en).joined(separator: "; "))."))
      if high.netPresentValue <= 0 {
        notes.append(
          LocalizedText(
            da: "Selv med kun de kendte udgifter og den højeste gevinst er nutidsværdien ikke positiv.",
            en: "Even with the known costs only and the highest benefit, the net present value is not positive."))
      }
    }
    if let benefit = mostLikely.breakEvenBenefit {
      let kroner = LocalizedNumber.decimal(Rounding.cost(benefit))
      let limit =
        missing.isEmpty
        ? LocalizedText(verbatim: "")
        : LocalizedText(da: ", regnet på de kendte udgifter alene", en: ", counting the known costs alone")
      notes.append(
        LocalizedText(
          da: "Nutidsværdien skifter fortegn ved en gevinst på \(kroner.da) kr. om året\(limit.da).",
          en: "The net present value changes sign at a benefit of \(kroner.en) kr a year\(limit.en)."))
    }
    if priceLevels.count > 1 {
      let years = priceLevels.map(String.init).joined(separator: ", ")
      notes.append(
        LocalizedText(
          da: "Beløbene står i forskellige prisniveauer (\(years)) og må ikke lægges sammen uden omregning.",
          en: "The amounts are in different price levels (\(years)) and must not be added up unconverted."))
    }
    return notes
  }
}
