import PageModel

/// The keystroke-level model: seconds of an error-free expert for what a form asks.
///
/// Operators: Card, Moran and Newell, "The keystroke-level model for user performance time with interactive systems",
/// CACM 23(7), 1980, with Kieras' values ("Using the keystroke-level model to estimate execution times", 1993, revised
/// 2001). How they are put together for web forms is this project's own and uncalibrated; ratios are what to use.
package enum KeystrokeModel {
  /// K: one keystroke of an average non-secretary typist.
  package static let keystroke = 0.28
  /// P: pointing at a target.
  package static let pointing = 1.10
  /// B: pressing or releasing a mouse button; a click is two.
  package static let button = 0.10
  /// H: moving a hand between keyboard and mouse.
  package static let homing = 0.40
  /// M: a routine mental act.
  package static let mental = 1.20

  /// Deciding, pointing and clicking: 2.5 s for a radio button, checkbox, link or button.
  package static let click = mental + pointing + 2 * button

  /// Opening a list and picking from it, without scanning it: 3.8 s.
  package static let pickFromList = click + pointing + 2 * button

  /// Writing in a field: M + P + BB + H + nK + H; 8.9 s for 20 characters.
  package static func typing(characters: Int) -> Double {
    mental + pointing + 2 * button + homing + Double(characters) * keystroke + homing
  }

  /// Silent reading of a character.
  ///
  /// 68 ms aloud (IReST, 17 languages) x 183 / 238 words a minute aloud and silent
  /// (Brysbaert, Journal of Memory and Language 109, 2019). Characters rather than words, since Danish compounds are long.
  package static let readingCharacter = 0.052
  /// The share of surrounding text that is read, assumed; instructions and error messages are read whole.
  package static let surroundingShare = 0.3

  /// Reading a page.
  ///
  /// - Parameters:
  ///   - instructions: characters of instructions and error messages.
  ///   - surrounding: characters of all other text.
  /// - Returns: seconds.
  package static func reading(instructions: Int, surrounding: Int) -> Double {
    (Double(instructions) + Double(surrounding) * surroundingShare) * readingCharacter
  }
}
