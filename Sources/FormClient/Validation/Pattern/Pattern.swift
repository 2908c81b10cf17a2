/// The `pattern` attribute: a regular expression of ECMAScript (HTML standard section 4.10.5.3.6).
///
/// Compiled as with the v flag and matched against the whole value. Not supported, and then undecided: scripts
/// (`\p{Script=…}`), strings in classes (`\q{…}`), modifiers (`(?i:…)`).
package struct Pattern: Sendable {
  /// Steps the matcher takes before it leaves a value undecided: some milliseconds, where an honest pattern needs
  /// hundreds.
  private static let maximumSteps = 200_000
  /// A longer pattern or value is left undecided.
  private static let maximumLength = 20_000

  private let program: PatternProgram

  /// Compiles a pattern; nil for one that a browser ignores because it isn't ECMAScript, or that can't be decided here.
  package init?(_ source: String) {
    guard source.utf8.count <= Self.maximumLength, let program = try? PatternProgram(source) else { return nil }
    self.program = program
  }

  /// Whether the whole value matches; nil when it can't be decided within bounded time.
  package func matches(_ value: String) -> Bool? {
    guard value.utf8.count <= Self.maximumLength else { return nil }
    var matcher = PatternMatcher(program: program, value: value, maximumSteps: Self.maximumSteps)
    return matcher.matchesWhole()
  }
}
