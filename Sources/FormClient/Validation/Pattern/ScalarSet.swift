/// A set of Unicode scalars: what an atom or a class of a `pattern` matches.
indirect enum ScalarSet: Sendable {
  /// Sorted ranges that don't touch.
  case ranges([ClosedRange<UInt32>])
  case category(Set<UnicodeCategory>)
  case property(UnicodeBinaryProperty)
  case union([ScalarSet])
  case intersection([ScalarSet])
  case inverted(ScalarSet)

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch self {
    case .ranges(let ranges): Self.isMember(scalar.value, of: ranges)
    case .category(let categories): categories.contains(UnicodeCategory(scalar.properties.generalCategory))
    case .property(let property): property.holds(for: scalar)
    case .union(let sets): sets.contains { $0.contains(scalar) }
    case .intersection(let sets): sets.allSatisfy { $0.contains(scalar) }
    case .inverted(let set): !set.contains(scalar)
    }
  }

  /// Leaves looked at in the worst case, for the matcher's count of steps.
  var cost: Int {
    switch self {
    case .ranges, .category, .property: 1
    case .union(let sets), .intersection(let sets): sets.reduce(1) { $0 + $1.cost }
    case .inverted(let set): set.cost
    }
  }

  private static func isMember(_ value: UInt32, of ranges: [ClosedRange<UInt32>]) -> Bool {
    var candidates = ranges[...]
    while !candidates.isEmpty {
      let middle = candidates.startIndex + candidates.count / 2
      if candidates[middle].contains(value) { return true }
      candidates = value < candidates[middle].lowerBound ? candidates[..<middle] : candidates[(middle + 1)...]
    }
    return false
  }

  /// The union, with all plain ranges in one sorted list.
  static func joining(_ sets: [ScalarSet]) -> ScalarSet {
    var ranges: [ClosedRange<UInt32>] = []
    var others: [ScalarSet] = []
    for set in sets {
      if case .ranges(let members) = set { ranges += members } else { others.append(set) }
    }
    var merged: [ClosedRange<UInt32>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound + 1 {
        merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return others.isEmpty ? .ranges(merged) : .union([.ranges(merged)] + others)
  }

  static func scalar(_ value: UInt32) -> ScalarSet { .ranges([value...value]) }

  /// `\d` (section 22.2.2.9, CharacterClassEscape).
  static let digits = ScalarSet.ranges([0x30...0x39])
  /// `\w`, ASCII only without the i flag.
  static let wordCharacters = ScalarSet.ranges([0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])
  /// `\s`: WhiteSpace and LineTerminator (section 12.2 and 12.3).
  static let whiteSpace = ScalarSet.ranges([
    0x09...0x0D, 0x20...0x20, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029, 0x202F...0x202F,
    0x205F...0x205F, 0x3000...0x3000, 0xFEFF...0xFEFF,
  ])
  /// `.` without the s flag.
  static let notLineTerminator = ScalarSet.inverted(.ranges([0x0A...0x0A, 0x0D...0x0D, 0x2028...0x2029]))
}
