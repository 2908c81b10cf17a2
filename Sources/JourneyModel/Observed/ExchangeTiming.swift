/// How long one exchange took, in milliseconds.
package struct ExchangeTiming: Sendable, Equatable, Codable {
  /// From the first byte sent to the first byte of the response.
  package let firstByte: Double
  /// From the start, connecting included, to the last byte of the response.
  package let total: Double

  /// Makes a timing.
  package init(firstByte: Double, total: Double) {
    self.firstByte = firstByte
    self.total = total
  }

  /// No time.
  package static let zero = ExchangeTiming(firstByte: 0, total: 0)
}
