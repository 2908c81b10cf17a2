package import JourneyModel

/// What became of one finding between baseline and run.
package struct FindingChange: Sendable, Equatable, Codable {
  /// The changes, in the order they are shown.
  package enum Kind: String, Sendable, Codable, CaseIterable {
    /// The baseline looked here and found nothing; the run does.
    case new
    /// It was there, and is more severe or is met by personas that used to pass.
    case worsened
    /// One side couldn't look: nobody can say whether it is new, known or fixed.
    case unknown
    /// It was there and still is.
    case known
    /// It was there, the run looked again, and it is gone.
    case fixed

    /// The change in words.
    package var label: LocalizedText {
      switch self {
      case .new: LocalizedText(da: "Nyt", en: "New")
      case .worsened: LocalizedText(da: "Forværret", en: "Worsened")
      case .unknown: LocalizedText(da: "Uafklaret", en: "Unknown")
      case .known: LocalizedText(da: "Kendt", en: "Known")
      case .fixed: LocalizedText(da: "Rettet", en: "Fixed")
      }
    }
  }

  /// What changed.
  package let kind: Kind
  /// The finding in the baseline, or nil when it has none.
  package let before: Finding?
  /// The finding in the run, or nil when it has none.
  package let after: Finding?
  /// Whether the two are paired although their places are called differently.
  package let isRenamed: Bool
  /// Why it is unknown, or nil.
  package let doubt: ComparisonDoubt?
  /// What changed or why it can't be told, in a sentence, or nil where the kind says it all.
  package let note: LocalizedText?

  /// Makes a change; at least one side is there.
  package init(
    kind: Kind, before: Finding?, after: Finding?, isRenamed: Bool = false, doubt: ComparisonDoubt? = nil,
    note: LocalizedText? = nil
  ) {
    self.kind = kind
    self.before = before
    self.after = after
    self.isRenamed = isRenamed
    self.doubt = doubt
    self.note = note
  }

  /// The finding as it is now, or as it was.
  package var finding: Finding? { after ?? before }
}

/// Why a finding's change can't be told.
package enum ComparisonDoubt: String, Sendable, Codable, CaseIterable {
  /// A side doesn't have the check, or a different version of its rule.
  case checkDiffers
  /// The personas that met it didn't walk on the other side.
  case personaMissing
  /// The personas that met it didn't come to the step on the other side.
  case stepNotReached
  /// The mistake that showed it wasn't played on the other side.
  case mistakeNotPlayed
  /// The check couldn't judge on the step on the other side.
  case notJudged

  /// Whether the finding must be left out of figures that compare the two sides.
  package var excludesFromFigures: Bool { self == .checkDiffers }

  /// The doubt in a sentence.
  ///
  /// - Parameter isAboutRun: whether the run is the side that couldn't look; otherwise the baseline is.
  /// - Returns: the sentence.
  package func message(isAboutRun: Bool) -> LocalizedText {
    let da = isAboutRun ? "kørslen" : "baseline"
    let en = isAboutRun ? "the run" : "the baseline"
    return switch self {
    case .checkDiffers:
      LocalizedText(
        da: "Kontrollen findes ikke i samme version på begge sider.",
        en: "The check does not exist in the same version on both sides.")
    case .personaMissing:
      LocalizedText(
        da: "De personas, der mødte det, gik ikke forløbet i \(da).",
        en: "The personas that met it did not walk the journey in \(en).")
    case .stepNotReached:
      LocalizedText(
        da: "De personas, der mødte det, nåede ikke trinnet i \(da).",
        en: "The personas that met it did not reach the step in \(en).")
    case .mistakeNotPlayed:
      LocalizedText(
        da: "Den fejl, der viste det, blev ikke afprøvet i \(da).",
        en: "The mistake that showed it was not played in \(en).")
    case .notJudged:
      LocalizedText(
        da: "Kontrollen kunne ikke bedømme trinnet i \(da).", en: "The check could not judge the step in \(en).")
    }
  }
}
