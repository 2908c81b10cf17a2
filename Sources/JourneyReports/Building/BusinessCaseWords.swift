import JourneyModel
import RunAnalysis
import ServiceEconomics

/// Words a business case, or why there is none.
struct BusinessCaseWords {
  let language: ReportLanguage

  /// The text of a business case.
  func text(_ businessCase: BusinessCase) -> BusinessCaseText {
    BusinessCaseText(status: status(businessCase.verdict), lines: lines(businessCase))
  }

  private func status(_ verdict: BusinessCase.Verdict) -> Badge {
    switch verdict {
    case .refused: Badge(text: word("Afvist: udgifter mangler", "Refused: costs are missing"), tone: .mixed)
    case .negative: Badge(text: word("Betaler sig ikke", "Does not pay"), tone: .bad)
    case .positive: Badge(text: word("Betaler sig", "Pays"), tone: .good)
    }
  }

  private func lines(_ businessCase: BusinessCase) -> [LabelledText] {
    var lines = businessCase.known.map { LabelledText(label: $0.label(language), text: "\(amount($0)) · \($0.source)") }
    lines += businessCase.missing.map {
      // A line that the tool put in has the tool's words; one of the file has the file's.
      let source =
        $0 == RequiredCostLine(rawValue: $0.key)?.unknown ? RequiredCostLine.unknownSource(language) : $0.source
      return LabelledText(label: $0.label(language), text: "\(word("ukendt", "unknown")) · \(source)")
    }
    lines += businessCase.breakEvens.map { breakEven in
      LabelledText(
        label: word("Går i nul ved", "Breaks even at"),
        text: word(
          "\(reduction(breakEven)) færre opkald à \(minutes(breakEven)) min",
          "\(reduction(breakEven)) fewer calls of \(minutes(breakEven)) min")
          + (businessCase.missing.isEmpty ? "" : word(" (kun de kendte udgifter)", " (known costs only)")))
    }
    lines += businessCase.stated.map { appraisal in
      LabelledText(
        label: word("Forslagets egne tal", "The proposal's own figures"),
        text: word(
          "nutidsværdi \(kroner(appraisal.netPresentValue.rounded(.down))) ved \(rate(appraisal)), tilbagebetalt på \(payback(appraisal)) år",
          "net present value \(kroner(appraisal.netPresentValue.rounded(.down))) at \(rate(appraisal)), paid back in \(payback(appraisal)) years"
        ))
    }
    return lines + businessCase.notes.map { LabelledText(label: word("Bemærk", "Note"), text: $0(language)) }
  }

  private func amount(_ line: CostLine) -> String {
    let value = line.amount.map(kroner) ?? word("ukendt", "unknown")
    let each = line.timing == .yearly ? word(" pr. år", " a year") : ""
    return "\(value)\(each) (\(line.priceLevel))"
  }

  private func kroner(_ value: Double) -> String {
    "\(LocalizedNumber.decimal(value)(language)) \(word("kr.", "kr"))"
  }

  private func reduction(_ breakEven: BreakEven) -> String {
    LocalizedNumber.percent(words.raised(breakEven.reduction, digits: 3), digits: 1)(language)
  }

  private func minutes(_ breakEven: BreakEven) -> String { LocalizedNumber.decimal(breakEven.minutes)(language) }

  private func rate(_ appraisal: Appraisal) -> String {
    LocalizedNumber.percent(appraisal.discountRate, digits: 1)(language)
  }

  private func payback(_ appraisal: Appraisal) -> String {
    appraisal.paybackYears.map { LocalizedNumber.decimal(words.raised($0, digits: 1), digits: 1)(language) } ?? "–"
  }

  private var words: BenefitWords { BenefitWords(language: language) }

  private func word(_ da: String, _ en: String) -> String { language == .danish ? da : en }
}
