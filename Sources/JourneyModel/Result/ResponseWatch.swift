/// How long a journey's service has taken to answer, as a monitor remembers it from run to run.
package struct ResponseWatch: Sendable, Equatable, Codable {
  /// The medians of the runs that were not slower than usual, in milliseconds, oldest first.
  package var usual: [Double] = []
  /// How many runs in a row differ from what was told last.
  package var differing = 0
  /// Whether what was told last is that answers are slower.
  package var isSlower = false

  /// A watch that has seen nothing.
  package init() {}
}
