package import JourneyModel

extension Finding {
  /// Whether only a citizen who slips meets the finding.
  ///
  /// A check that judges every error page alike names no family of mistakes; then the walk tells: a control walk is called
  /// journey, persona and repeat, a variant's id goes on from there.
  package var isShownByMistake: Bool {
    if family != nil { return true }
    let prefix = journey + "/"
    guard evidence.walk.hasPrefix(prefix) else { return false }
    return evidence.walk.dropFirst(prefix.count).split(separator: "/").count > 2
  }
}
