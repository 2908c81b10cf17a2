/// Finds what an author probably meant.
enum Nearest {
  /// The candidate that a word is most likely a misspelling of, or nil when none is near.
  ///
  /// Near means at most one change in three characters, counted as insertions, deletions, replacements and swaps of
  /// neighbours (optimal string alignment distance).
  static func candidate(to word: String, among candidates: some Sequence<String>) -> String? {
    let folded = word.lowercased()
    let limit = max(1, folded.count / 3)
    let scored = candidates.map { (distance: distance(folded, $0.lowercased(), limit: limit), text: $0) }
    return scored.filter { $0.distance <= limit }.min { ($0.distance, $0.text) < ($1.distance, $1.text) }?.text
  }

  /// A note that proposes the nearest candidate, else lists the candidates when they are few.
  static func notes(for word: String, among candidates: [String]) -> [String] {
    if let near = candidate(to: word, among: candidates) { return ["did you mean '\(near)'?"] }
    guard !candidates.isEmpty, candidates.count <= 30 else { return [] }
    return ["known here: " + candidates.joined(separator: ", ")]
  }

  private static func distance(_ left: String, _ right: String, limit: Int) -> Int {
    let left = Array(left.unicodeScalars.prefix(80)), right = Array(right.unicodeScalars.prefix(80))
    guard abs(left.count - right.count) <= limit else { return limit + 1 }
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for row in 1...left.count {
      var current = [row]
      for column in 1...right.count {
        let change = left[row - 1] == right[column - 1] ? 0 : 1
        var best = min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + change)
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          best = min(best, beforePrevious[column - 2] + 1)
        }
        current.append(best)
      }
      (beforePrevious, previous) = (previous, current)
    }
    return previous[right.count]
  }
}
