/// Cliff's delta: how much more often a value of the second group is larger than one of the first than smaller.
package enum CliffsDelta {
  /// The delta of two groups, -1 to 1; 0 when neither tends to larger values.
  ///
  /// Source: Cliff, "Dominance statistics", Psychological Bulletin 114(3), 1993.
  /// - Returns: nil when either group is empty.
  package static func of(_ first: [Double], _ second: [Double]) -> Double? {
    guard !first.isEmpty, !second.isEmpty else { return nil }
    var balance = 0
    for later in second {
      for earlier in first { balance += later > earlier ? 1 : (later < earlier ? -1 : 0) }
    }
    return Double(balance) / Double(first.count * second.count)
  }
}
