/// A `pattern` compiled for the matcher: one instruction after the other, choices as jumps.
struct PatternProgram: Sendable {
  enum Instruction: Sendable {
    /// Reads one scalar in the direction of reading.
    case read(ScalarSet, cost: Int, isBackward: Bool)
    case jump(Int)
    /// Goes on at the first, and at the second when that fails.
    case split(Int, Int)
    /// Stores the position in a register.
    case store(Int)
    /// Empties registers: captures don't live on into the next round of a quantifier.
    case clear(Range<Int>)
    /// Fails when nothing was read since the register was stored: an empty round of a loop.
    case requireProgress(Int)
    case reference([Int], isBackward: Bool)
    case inputStart
    case inputEnd
    case wordBoundary(isNegated: Bool)
    /// Runs the instructions up to `accept` at this position without moving, then goes on at the end.
    case look(isNegated: Bool, end: Int)
    case accept
  }

  /// A pattern with more is left undecided: `{1,1000}` is unrolled, a thousand of them in one another is no honest
  /// pattern.
  private static let maximumInstructions = 50_000

  private(set) var instructions: [Instruction] = []
  /// Registers 2n and 2n + 1 hold the ends of group n; those of loops follow.
  private(set) var registerCount: Int
  private var isBackward = false

  init(_ source: String) throws(PatternParser.Failure) {
    let (node, captures) = try PatternParser.parse(source)
    registerCount = 2 * (captures + 1)
    try compile(node)
    instructions.append(.accept)
  }

  private mutating func append(_ instruction: Instruction) throws(PatternParser.Failure) {
    guard instructions.count < Self.maximumInstructions else { throw .unsupported }
    instructions.append(instruction)
  }

  private mutating func compile(_ node: PatternNode) throws(PatternParser.Failure) {
    switch node {
    case .empty: break
    case .set(let set): try append(.read(set, cost: set.cost, isBackward: isBackward))
    case .sequence(let nodes): for node in isBackward ? nodes.reversed() : nodes { try compile(node) }
    case .alternatives(let nodes): try compile(alternatives: nodes)
    case .capture(let number, let node):
      try append(.store(2 * number + (isBackward ? 1 : 0)))
      try compile(node)
      try append(.store(2 * number + (isBackward ? 0 : 1)))
    case .repeated(let node, let repetition, let captures):
      try compile(node, repetition: repetition, captures: captures)
    case .reference(let groups): try append(.reference(groups, isBackward: isBackward))
    case .inputStart: try append(.inputStart)
    case .inputEnd: try append(.inputEnd)
    case .wordBoundary(let isNegated): try append(.wordBoundary(isNegated: isNegated))
    case .look(let node, let isBehind, let isNegated):
      try compile(look: node, isBehind: isBehind, isNegated: isNegated)
    }
  }

  private mutating func compile(alternatives nodes: [PatternNode]) throws(PatternParser.Failure) {
    var jumps: [Int] = []
    for node in nodes.dropLast() {
      let split = instructions.count
      try append(.split(split + 1, 0))
      try compile(node)
      jumps.append(instructions.count)
      try append(.jump(0))
      instructions[split] = .split(split + 1, instructions.count)
    }
    if let last = nodes.last { try compile(last) }
    for jump in jumps { instructions[jump] = .jump(instructions.count) }
  }

  private mutating func compile(
    look node: PatternNode, isBehind: Bool, isNegated: Bool
  ) throws(PatternParser.Failure) {
    let outer = isBackward
    let look = instructions.count
    try append(.look(isNegated: isNegated, end: 0))
    isBackward = isBehind
    try compile(node)
    isBackward = outer
    try append(.accept)
    instructions[look] = .look(isNegated: isNegated, end: instructions.count)
  }

  /// RepeatMatcher (ECMAScript section 22.2.2.3.1), unrolled: the rounds that must be, then those that may be.
  private mutating func compile(
    _ node: PatternNode, repetition: PatternNode.Repetition, captures: Range<Int>
  ) throws(PatternParser.Failure) {
    for _ in 0..<repetition.minimum { try compileRound(node, captures: captures) }
    guard let maximum = repetition.maximum else {
      let split = instructions.count
      try append(.split(0, 0))
      try compileOptionalRound(node, captures: captures)
      try append(.jump(split))
      instructions[split] = choice(split + 1, instructions.count, isGreedy: repetition.isGreedy)
      return
    }
    var splits: [Int] = []
    for _ in repetition.minimum..<maximum {
      splits.append(instructions.count)
      try append(.split(0, 0))
      try compileOptionalRound(node, captures: captures)
    }
    for split in splits {
      instructions[split] = choice(split + 1, instructions.count, isGreedy: repetition.isGreedy)
    }
  }

  private func choice(_ body: Int, _ end: Int, isGreedy: Bool) -> Instruction {
    isGreedy ? .split(body, end) : .split(end, body)
  }

  private mutating func compileRound(_ node: PatternNode, captures: Range<Int>) throws(PatternParser.Failure) {
    if !captures.isEmpty { try append(.clear((2 * captures.lowerBound)..<(2 * captures.upperBound))) }
    let start = instructions.count
    try compile(node)
    // An empty body would be unrolled without a bound on time.
    if instructions.count == start { try append(.jump(start + 1)) }
  }

  private mutating func compileOptionalRound(_ node: PatternNode, captures: Range<Int>) throws(PatternParser.Failure) {
    let register = registerCount
    registerCount += 1
    try append(.store(register))
    try compileRound(node, captures: captures)
    try append(.requireProgress(register))
  }
}
