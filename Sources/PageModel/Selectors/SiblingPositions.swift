/// Counts elements among their siblings for `:nth-child()` and its kin (Selectors Level 4 section 13.3).
struct SiblingPositions {
  private let evaluator: SelectorEvaluator

  init(_ evaluator: SelectorEvaluator) { self.evaluator = evaluator }

  private struct Key: Hashable {
    let parent: Int32
    let name: String
  }

  /// The elements at a position of the form `an+b`.
  func matching(_ nth: SimpleSelector.Nth) -> [Bool] {
    let counted = nth.filter.map { evaluator.evaluate($0) } ?? evaluator.elements
    let nodes = evaluator.tree.nodes
    var result = [Bool](repeating: false, count: nodes.count)
    var counts: [Key: Int] = [:]
    let order = nth.isFromEnd ? Array(nodes.indices.reversed()) : Array(nodes.indices)
    for index in order where counted[index] {
      let key = Key(parent: nodes[index].parent, name: nth.isOfType ? nodes[index].name : "")
      let position = (counts[key] ?? 0) + 1
      counts[key] = position
      result[index] = Self.holds(nth, position)
    }
    return result
  }

  private static func holds(_ nth: SimpleSelector.Nth, _ position: Int) -> Bool {
    let difference = position - nth.offset
    if nth.step == 0 { return difference == 0 }
    return difference % nth.step == 0 && difference / nth.step >= 0
  }
}
