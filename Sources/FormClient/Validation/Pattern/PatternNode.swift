/// A node of a parsed `pattern` (ECMAScript 2025 section 22.2.1, the grammar with UnicodeMode and UnicodeSetsMode).
indirect enum PatternNode: Sendable {
  /// How often the atom before a quantifier may stand.
  struct Repetition: Sendable {
    let minimum: Int
    /// Nil without a limit.
    let maximum: Int?
    let isGreedy: Bool
  }

  case empty
  case set(ScalarSet)
  case sequence([PatternNode])
  case alternatives([PatternNode])
  /// A capturing group with its number, from 1.
  case capture(Int, PatternNode)
  /// A quantified node and the numbers of the capturing groups inside it.
  case repeated(PatternNode, Repetition, captures: Range<Int>)
  case reference([Int])
  case inputStart
  case inputEnd
  case wordBoundary(isNegated: Bool)
  case look(PatternNode, isBehind: Bool, isNegated: Bool)
}
