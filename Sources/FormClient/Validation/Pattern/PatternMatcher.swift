/// Runs a compiled `pattern` over a value, with its own stack and a bound on steps.
struct PatternMatcher {
  private enum Undo {
    /// A choice that is still open.
    case choice(Int, position: Int)
    /// What a register held before.
    case register(Int, Int)
  }

  private let program: PatternProgram
  private let value: [Unicode.Scalar]
  private var registers: [Int]
  private var stack: [Undo] = []
  private var remainingSteps: Int

  init(program: PatternProgram, value: String, maximumSteps: Int) {
    self.program = program
    self.value = Array(value.unicodeScalars)
    registers = Array(repeating: -1, count: program.registerCount)
    remainingSteps = maximumSteps
  }

  /// Whether the whole value matches; nil when the steps don't suffice to know.
  mutating func matchesWhole() -> Bool? {
    run(from: 0, at: 0, isWhole: true)
  }

  /// Runs to `accept`.
  ///
  /// The registers keep what a successful run stored, and the stack what undoes it.
  private mutating func run(from start: Int, at startPosition: Int, isWhole: Bool) -> Bool? {
    let bottom = stack.count
    var counter = start
    var position = startPosition
    while true {
      remainingSteps -= 1
      guard remainingSteps > 0 else { return nil }
      if case .accept = program.instructions[counter], !isWhole || position == value.count {
        dropChoices(above: bottom)
        return true
      }
      switch step(&counter, &position) {
      case nil: return nil
      case true?: continue
      case false?:
        guard let (next, at) = backtrack(to: bottom) else { return false }
        (counter, position) = (next, at)
      }
    }
  }

  /// Keeps the undoing of registers, so that whatever failed around a lookaround still restores them.
  private mutating func dropChoices(above bottom: Int) {
    let kept = stack[bottom...].filter { if case .register = $0 { true } else { false } }
    stack.replaceSubrange(bottom..., with: kept)
  }

  private mutating func backtrack(to bottom: Int) -> (Int, Int)? {
    while stack.count > bottom, let last = stack.popLast() {
      switch last {
      case .choice(let counter, let position): return (counter, position)
      case .register(let register, let old): registers[register] = old
      }
    }
    return nil
  }

  private mutating func store(_ position: Int, in register: Int) {
    stack.append(.register(register, registers[register]))
    registers[register] = position
  }

  /// Runs one instruction; false is a failure here, nil means the steps ran out.
  private mutating func step(_ counter: inout Int, _ position: inout Int) -> Bool? {
    let instruction = program.instructions[counter]
    counter += 1
    switch instruction {
    case .read(let set, let cost, let isBackward):
      remainingSteps -= cost
      let index = isBackward ? position - 1 : position
      guard value.indices.contains(index), set.contains(value[index]) else { return false }
      position = isBackward ? index : index + 1
    case .jump(let target): counter = target
    case .split(let first, let second):
      stack.append(.choice(second, position: position))
      counter = first
    case .store(let register): store(position, in: register)
    case .clear(let range):
      remainingSteps -= range.count
      for register in range where registers[register] >= 0 { store(-1, in: register) }
    case .requireProgress(let register): return registers[register] != position
    case .reference(let groups, let isBackward): return match(groups, isBackward: isBackward, at: &position)
    case .inputStart: return position == 0
    case .inputEnd: return position == value.count
    case .wordBoundary(let isNegated): return (isWord(at: position - 1) != isWord(at: position)) != isNegated
    case .look(let isNegated, let end): return look(from: counter, at: position, isNegated, end: end, &counter)
    case .accept: return false
    }
    return true
  }

  private mutating func look(
    from body: Int, at position: Int, _ isNegated: Bool, end: Int, _ counter: inout Int
  ) -> Bool? {
    let bottom = stack.count
    guard let matched = run(from: body, at: position, isWhole: false) else { return nil }
    counter = end
    if isNegated { _ = backtrack(to: bottom) }
    return matched != isNegated
  }

  private mutating func match(_ groups: [Int], isBackward: Bool, at position: inout Int) -> Bool {
    for group in groups where registers[2 * group] >= 0 && registers[2 * group + 1] >= 0 {
      let captured = value[registers[2 * group]..<registers[2 * group + 1]]
      remainingSteps -= captured.count
      let start = isBackward ? position - captured.count : position
      guard start >= 0, start + captured.count <= value.count,
        value[start..<(start + captured.count)].elementsEqual(captured)
      else { return false }
      position = isBackward ? start : start + captured.count
      return true
    }
    return true
  }

  private func isWord(at index: Int) -> Bool {
    value.indices.contains(index) && ScalarSet.wordCharacters.contains(value[index])
  }
}
