package import JourneyModel

/// Why some runs can't be made one.
package enum MergeError: WordedError, Sendable, Equatable {
  /// No run was named.
  case nothing
  /// A run played all its journeys by itself.
  case noPart(String)
  /// Two runs are parts of different wholes.
  case otherRun(String, String)
  /// No part played a journey.
  case missing(String, parts: Int, given: [Int])
  /// Two parts played a journey.
  case twice(String)

  package var words: LocalizedText {
    switch self {
    case .nothing:
      LocalizedText(
        da: "Nævn mapperne med de kørsler, der skal samles.", en: "Name the folders of the runs to merge.")
    case .noPart(let folder):
      LocalizedText(
        da: "'\(folder)' er en hel kørsel; kun dem, der er kørt med --shard, kan samles.",
        en: "'\(folder)' is a whole run; only those played with --shard can be merged.")
    case .otherRun(let first, let second):
      LocalizedText(
        da: "'\(first)' og '\(second)' er ikke dele af én kørsel: deres rejser, dele, mærkater, gentagelser eller "
          + "udgaver "
          + "af værktøjet er forskellige; giv alle maskiner den samme kommando på nær nummeret.",
        en: "'\(first)' and '\(second)' aren't parts of one run: their journeys, shards, labels, repeats or "
          + "versions of "
          + "the tool differ; give every machine the same command but for the number.")
    case .missing(let journey, let parts, let given):
      LocalizedText(
        da: "Rejsen '\(journey)' er ikke i nogen af kørslerne (del \(Self.list(given)) af \(parts)); nævn mapperne med "
          + "alle dele.",
        en: "The journey '\(journey)' is in none of the runs named (parts \(Self.list(given)) of \(parts)); name the "
          + "folders of all parts.")
    case .twice(let journey):
      LocalizedText(
        da: "Rejsen '\(journey)' er i to af kørslerne; nævn hver del én gang, og giv alle maskiner den samme mappe med "
          + "kørsler eller ingen, da de deler efter den.",
        en: "The journey '\(journey)' is in two of the runs named; name each part once, and give all machines the same "
          + "results folder or none, since they share out by it.")
    }
  }

  private static func list(_ numbers: [Int]) -> String {
    numbers.map(String.init).joined(separator: ", ")
  }
}
