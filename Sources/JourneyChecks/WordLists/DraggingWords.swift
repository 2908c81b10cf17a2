/// Words that tell citizens to drag something, Danish and English.
///
/// Source: WCAG 2.2, "Understanding Success Criterion 2.5.7: Dragging Movements", and its common Danish wordings.
enum DraggingWords {
  /// The verb that such a sentence begins with.
  static let verbs: Set<String> = ["træk", "drag"]
  /// Where to.
  static let targets: Phrases = [
    "ind i", "ind på", "hen til", "hen på", "hen i", "over på", "over i", "over til", "op i", "op på", "ned i",
    "ned på",
    "på plads", "into", "onto", "in to", "to the", "over to",
  ]
  /// What says it anywhere in a sentence.
  static let phrases: Phrases = ["træk og slip", "træk og lad falde", "drag and drop", "drag them", "drag it"]
}
