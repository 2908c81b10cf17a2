/// An error that people read in their own language; its description is the English wording.
package protocol WordedError: Error, CustomStringConvertible {
  /// A full sentence: what is wrong, where, and what to do.
  var words: LocalizedText { get }
}

extension WordedError {
  package var description: String { words.en }
}
