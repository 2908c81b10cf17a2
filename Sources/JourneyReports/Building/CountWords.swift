import JourneyModel

/// Words numbers of things, one or several.
struct CountWords {
  let language: ReportLanguage

  /// `1 fund`, `3 findings`.
  func findings(_ count: Int) -> String {
    language == .danish ? "\(count) fund" : count == 1 ? "1 finding" : "\(count) findings"
  }

  /// `3 fund`, `3 fund på 14 steder`: findings that one mend does away with count once.
  func findings(_ roots: Int, at places: Int) -> String {
    guard places > roots else { return findings(roots) }
    return "\(findings(roots)) \(self.places(places))"
  }

  /// `på 14 steder`, `in 14 places`.
  func places(_ count: Int) -> String { language == .danish ? "på \(count) steder" : "in \(count) places" }

  /// Findings of a severity: `2 kritiske`.
  func findings(_ count: Int, of severity: Severity) -> String {
    let isOne = count == 1
    let words: LocalizedText =
      switch severity {
      case .critical: LocalizedText(da: isOne ? "kritisk" : "kritiske", en: "critical")
      case .seeksHelp:
        LocalizedText(da: "der får borgere til at søge hjælp", en: "likely to make citizens seek help")
      case .friction: LocalizedText(da: isOne ? "gene" : "gener", en: "of friction")
      case .hint: LocalizedText(da: isOne ? "bemærkning" : "bemærkninger", en: isOne ? "hint" : "hints")
      }
    return "\(count) \(words(language))"
  }

  /// `1 af 4 borgere`, `1 of 4 citizens`.
  func citizens(_ part: Int, of all: Int) -> String {
    language == .danish
      ? "\(part) af \(all) \(all == 1 ? "syntetisk borger" : "syntetiske borgere")"
      : "\(part) of \(all) \(all == 1 ? "synthetic citizen" : "synthetic citizens")"
  }
}
