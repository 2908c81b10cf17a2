/// Class names by which pages say what a style sheet then shows: hidden from sight, or telling of an error.
///
/// The names are those of frameworks that services are built with (Bootstrap 3 to 5, DKFDS, GOV.UK, USWDS, Drupal,
/// WordPress, Django), reduced to their words.
enum KnownClasses {
  /// Whether a `class` attribute hides an element from sight and leaves it to assistive technology.
  static func hidesVisually(_ value: String) -> Bool {
    guard value.utf8.count >= 7 else { return false }
    return value.spaceSeparated.contains { visuallyHidden.contains($0) }
  }

  /// How sure a class is that an element tells of an error.
  enum ErrorEvidence: Comparable {
    case none
    /// It shows a hint, a status or an alert, which may be one.
    case possible
    /// It says so.
    case certain
  }

  /// What a `class` attribute says about an error: `field-error`, `errorMessage`, `alert-danger`, `help-block`.
  static func errorEvidence(_ value: String) -> ErrorEvidence {
    guard value.utf8.count >= 4 else { return .none }
    var evidence = ErrorEvidence.none
    var word: [UInt8] = []
    var isNegated = false
    for byte in value.utf8 {
      let lowered = byte.asciiLowercased
      // A capital within a word starts another one: errorMessage.
      if !lowered.isASCIIAlpha || (byte != lowered && word.last != lowered && !word.isEmpty) {
        settle(&word, &evidence, &isNegated)
        if byte.isHTMLWhiteSpace { isNegated = false }
      }
      if lowered.isASCIIAlpha { word.append(lowered) }
    }
    settle(&word, &evidence, &isNegated)
    return evidence
  }

  private static func settle(_ word: inout [UInt8], _ evidence: inout ErrorEvidence, _ isNegated: inout Bool) {
    defer { word.removeAll(keepingCapacity: true) }
    guard word.count >= 2, word.count <= 15 else { return }
    let text = String(decoding: word, as: UTF8.self)
    if negations.contains(text) { isNegated = true }
    if isNegated { return }
    if certainWords.contains(text) { evidence = .certain }
    if possibleWords.contains(text) { evidence = max(evidence, .possible) }
  }

  private static let visuallyHidden: Set<Substring> = [
    "visually-hidden", "visuallyhidden", "sr-only", "screen-reader-text", "screenreader-only", "screen-reader-only",
    "govuk-visually-hidden", "usa-sr-only", "element-invisible", "show-for-sr", "a11y-hidden", "u-visually-hidden",
    "visually-hidden-focusable", "sr-only-focusable", "assistive-text", "offscreen", "hidden-visually",
    "visuallyHidden",
  ]

  private static let negations: Set<String> = ["no", "non", "not", "without", "success", "info"]
  private static let certainWords: Set<String> = [
    "error", "errors", "errorlist", "errormessage", "errornote", "errortext", "fejl", "fejlbesked", "fejlmeddelelse",
    "fejltekst", "invalid", "danger",
  ]
  private static let possibleWords: Set<String> = [
    "alert", "warning", "validation", "helpblock", "help", "feedback", "message", "messages", "notice", "advarsel",
  ]
}
