/// One machine's number among several: `2/3`.
package struct ShardNumber: Sendable, Equatable {
  /// The number, counted from 1.
  package let number: Int
  /// How many there are.
  package let count: Int

  /// The most machines that can share a run.
  package static let most = 1_000

  /// The number in a text, or nil where it isn't one from 1 to the count.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let number = parts[0], let count = parts[1], (1...Self.most).contains(count),
      (1...count).contains(number)
    else { return nil }
    (self.number, self.count) = (number, count)
  }
}
