/// Finds the elements that selectors match, as sets over the whole tree.
struct SelectorEvaluator {
  /// Whether each node is in the set.
  typealias NodeSet = [Bool]

  let tree: PageTree
  let fragment: String?
  /// Elements that a selector can match: those of the page, not of its templates.
  let elements: NodeSet
  /// The element sibling before each node, or -1.
  private let previous: [Int32]

  init(_ tree: PageTree, fragment: String?) {
    self.tree = tree
    self.fragment = fragment
    let count = tree.nodes.count
    var elements = NodeSet(repeating: false, count: count)
    var previous = [Int32](repeating: -1, count: count)
    var last = [Int32](repeating: -1, count: count)
    var templateEnd: Int32 = 0
    for index in tree.nodes.indices where tree.nodes[index].kind == .element {
      let node = tree.nodes[index]
      elements[index] = index >= templateEnd
      if node.name == "template", node.namespace == .html { templateEnd = max(templateEnd, node.end) }
      previous[index] = last[Int(node.parent)]
      last[Int(node.parent)] = Int32(truncatingIfNeeded: index)
    }
    self.elements = elements
    self.previous = previous
  }

  /// The elements that any selector of a list matches.
  func evaluate(_ list: [ComplexSelector]) -> NodeSet {
    var result = NodeSet(repeating: false, count: elements.count)
    for selector in list {
      var set = NodeSet()
      for (number, part) in selector.parts.enumerated() {
        let allowed = number == 0 ? elements : reached(from: set, by: part.combinator)
        set = matching(part.compound, among: allowed)
      }
      for index in set.indices where set[index] { result[index] = true }
    }
    return result
  }

  /// The elements from which a relative selector of `:has()` reaches something.
  func anchors(_ list: [ComplexSelector]) -> NodeSet {
    var result = NodeSet(repeating: false, count: elements.count)
    for selector in list {
      var set = elements
      for part in selector.parts.reversed() {
        set = sources(of: matching(part.compound, among: set), by: part.combinator)
      }
      for index in set.indices where set[index] { result[index] = true }
    }
    return result
  }

  /// The elements of a set for which every test of a compound holds.
  private func matching(_ compound: CompoundSelector, among allowed: NodeSet) -> NodeSet {
    if compound.isPseudoElement { return NodeSet(repeating: false, count: elements.count) }
    var set = allowed
    for test in compound.tests {
      switch test {
      case .matches(let list): set = set.intersection(evaluate(list))
      case .not(let list): set = set.subtracting(evaluate(list))
      case .has(let list): set = set.intersection(anchors(list))
      case .nth(let nth): set = set.intersection(SiblingPositions(self).matching(nth))
      case .state(let name): set = StateTests(self).filter(set, by: name)
      case .noNamespace: set = NodeSet(repeating: false, count: set.count)
      default:
        let check = SimpleTests(tree: tree)
        for index in set.indices where set[index] { set[index] = check.holds(test, for: NodeID(index)) }
      }
    }
    return set
  }

  /// The nodes that stand in a combinator's relation to a node of a set.
  private func reached(from set: NodeSet, by combinator: ComplexSelector.Combinator) -> NodeSet {
    var result = NodeSet(repeating: false, count: elements.count)
    for index in tree.nodes.indices.dropFirst() where tree.nodes[index].kind == .element {
      let parent = Int(tree.nodes[index].parent)
      let before = Int(previous[index])
      result[index] =
        switch combinator {
        case .child: set[parent]
        case .descendant: set[parent] || result[parent]
        case .nextSibling: before >= 0 && set[before]
        case .subsequentSibling: before >= 0 && (set[before] || result[before])
        }
    }
    return result.intersection(elements)
  }

  /// The nodes from which a combinator leads to a node of a set: `reached`, backwards.
  private func sources(of set: NodeSet, by combinator: ComplexSelector.Combinator) -> NodeSet {
    var result = NodeSet(repeating: false, count: elements.count)
    for index in tree.nodes.indices.reversed() where index > 0 && tree.nodes[index].kind == .element {
      let parent = Int(tree.nodes[index].parent)
      let before = Int(previous[index])
      switch combinator {
      case .child: if set[index] { result[parent] = true }
      case .descendant: if set[index] || result[index] { result[parent] = true }
      case .nextSibling: if before >= 0, set[index] { result[before] = true }
      case .subsequentSibling: if before >= 0, set[index] || result[index] { result[before] = true }
      }
    }
    return result.intersection(elements)
  }
}

extension [Bool] {
  func intersection(_ other: [Bool]) -> [Bool] { zip(self, other).map { $0 && $1 } }
  func subtracting(_ other: [Bool]) -> [Bool] { zip(self, other).map { $0 && !$1 } }
}
