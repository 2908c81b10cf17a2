/// Why some runs can't be made one.
package enum MergeError: Error, Sendable, Equatable, CustomStringConvertible {
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

  package var description: String {
    switch self {
    case .nothing: "Name the folders of the runs to merge."
    case .noPart(let folder): "'\(folder)' is a whole run; only those played with --shard can be merged."
    case .otherRun(let first, let second):
      "'\(first)' and '\(second)' aren't parts of one run: their journeys, shards, labels, repeats or versions of the "
        + "tool differ; give every machine the same command but for the number."
    case .missing(let journey, let parts, let given):
      "The journey '\(journey)' is in none of the runs named (parts \(given.map(String.init).joined(separator: ", ")) of "
        + "\(parts)); name the folders of all parts."
    case .twice(let journey):
      "The journey '\(journey)' is in two of the runs named; name each part once, and give all machines the same "
        + "results folder or none, since they share out by it."
    }
  }
}
