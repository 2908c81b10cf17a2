package import JourneyModel

/// Why runs can't be analysed as asked.
package enum AnalysisError: WordedError, Sendable, Equatable {
  /// The run didn't play the journey that the baseline is of.
  case journeyNotInRun(journey: String, run: String, played: [String])
  /// No change of the run begins as somebody chose.
  case noSuchFinding(String, offered: [String])

  package var words: LocalizedText {
    switch self {
    case .journeyNotInRun(let journey, let run, let played):
      LocalizedText(
        da: "Kørslen '\(run)' har ingen rejse '\(journey)', kun \(Self.list(played).da); kør den rejse, eller "
          + "sammenlign "
          + "med en anden baseline.",
        en: "Run '\(run)' holds no journey '\(journey)', only \(Self.list(played).en); run that journey, or compare "
          + "with "
          + "another baseline.")
    case .noSuchFinding(let choice, let offered):
      LocalizedText(
        da: "Intet nyt, forværret eller rettet fund begynder med '\(choice)'; der er \(Self.list(offered).da).",
        en: "No new, worsened or fixed finding begins with '\(choice)'; there are \(Self.list(offered).en).")
    }
  }

  private static func list(_ names: [String]) -> LocalizedText {
    names.isEmpty
      ? LocalizedText(da: "ingen", en: "none") : LocalizedText(verbatim: names.prefix(20).joined(separator: ", "))
  }
}
