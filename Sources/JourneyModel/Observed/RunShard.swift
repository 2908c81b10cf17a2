/// Which part of the journeys one machine played, where several share them.
package struct RunShard: Sendable, Equatable, Codable {
  /// Which part it is, counted from 1.
  package let number: Int
  /// How many parts there are.
  package let count: Int
  /// The ids of all parts' journeys, in the order they were named: what a merge must find again.
  package let journeys: [String]

  /// Makes a part.
  package init(number: Int, count: Int, journeys: [String]) {
    self.number = number
    self.count = count
    self.journeys = journeys
  }
}
