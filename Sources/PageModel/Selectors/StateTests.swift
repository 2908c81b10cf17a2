/// Pseudo-classes without arguments (Selectors Level 4; HTML standard section 4.16.3 for the states of controls).
///
/// A form client has no pointer and no history: `:hover`, `:focus`, `:visited` and their kin match nothing.
struct StateTests {
  private let evaluator: SelectorEvaluator
  private var tree: PageTree { evaluator.tree }

  init(_ evaluator: SelectorEvaluator) { self.evaluator = evaluator }

  /// The elements of a set that are in a state.
  func filter(_ set: [Bool], by name: String) -> [Bool] {
    switch name {
    case "only-child", "only-of-type":
      let isOfType = name == "only-of-type"
      let positions = SiblingPositions(evaluator)
      return set.intersection(
        positions.matching(.init(step: 0, offset: 1, isFromEnd: false, isOfType: isOfType))
      ).intersection(positions.matching(.init(step: 0, offset: 1, isFromEnd: true, isOfType: isOfType)))
    case "checked", "default", "indeterminate", "disabled", "enabled", "read-only", "read-write", "in-range",
      "out-of-range":
      let controls = ControlStates(tree)
      return keep(set) { controls.holds(name, $0) }
    case "target-within":
      var within = set
      let target = keep(evaluator.elements) { isTarget($0) }
      for index in set.indices where set[index] {
        within[index] = target[index..<Int(tree.nodes[index].end)].contains(true)
      }
      return within
    default: return keep(set) { holds(name, $0) }
    }
  }

  private func keep(_ set: [Bool], where test: (NodeID) -> Bool) -> [Bool] {
    var set = set
    for index in set.indices where set[index] { set[index] = test(NodeID(index)) }
    return set
  }

  private func holds(_ name: String, _ id: NodeID) -> Bool {
    switch name {
    case "root", "scope": tree.parent(of: id) == .document
    case "empty":
      tree.children(of: id).allSatisfy {
        tree[$0].kind != .element && (tree[$0].kind != .text || tree[$0].text.isEmpty)
      }
    case "link", "any-link": tree.isElement(id, "a", "area") && tree.attribute("href", of: id) != nil
    case "target": isTarget(id)
    case "required", "optional":
      isRequirable(id) && (tree.attribute("required", of: id) != nil) == (name == "required")
    case "placeholder-shown": showsPlaceholder(id)
    case "defined": tree[id].namespace != .html || !tree[id].name.contains("-")
    case "open": tree.isElement(id, "details", "dialog") && tree.attribute("open", of: id) != nil
    default: false
    }
  }

  private func isTarget(_ id: NodeID) -> Bool {
    guard let fragment = evaluator.fragment, !fragment.isEmpty else { return false }
    return tree.attribute("id", of: id) == fragment
  }

  private func isRequirable(_ id: NodeID) -> Bool {
    if tree.isElement(id, "select", "textarea") { return true }
    guard tree.isElement(id, "input") else { return false }
    let kind = FieldKind(inputType: tree.attribute("type", of: id))
    return !(kind.isButton || kind == .hidden || kind == .range || kind == .color)
  }

  private func showsPlaceholder(_ id: NodeID) -> Bool {
    guard tree.attribute("placeholder", of: id).map({ !$0.isEmpty }) == true else { return false }
    if tree.isElement(id, "textarea") { return tree.textContent(of: id).allSatisfy { $0 == "\n" } }
    guard tree.isElement(id, "input"), tree.attribute("value", of: id) ?? "" == "" else { return false }
    switch FieldKind(inputType: tree.attribute("type", of: id)) {
    case .text, .search, .url, .telephone, .email, .password, .number: return true
    default: return false
    }
  }
}
