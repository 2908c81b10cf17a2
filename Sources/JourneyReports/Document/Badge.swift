/// How a fact is to be felt: colours and signs follow it.
package enum Tone: String, Sendable, Equatable, CaseIterable { case good, mixed, bad, neutral }

/// A short text with a tone.
package struct Badge: Sendable, Hashable {
  /// The text.
  package let text: String
  /// How it is to be felt.
  package let tone: Tone

  /// Makes a badge.
  package init(
    text: String, tone: Tone
  ) {
    self.text = text
    self.tone = tone
  }
}
