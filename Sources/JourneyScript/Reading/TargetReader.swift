import JourneyModel

/// Reads what a script points at, and fields with their values.
struct TargetReader {
  /// Reads the texts.
  let templates: TemplateReader

  /// A target: words, or a mapping that says how else it is pointed at.
  func target(_ node: ScriptNode) -> Target? {
    guard node.pairsIfMapping != nil else {
      return templates.template(node).map { Target(kind: .words, text: $0) }
    }
    guard let mapping = node.mapping(.target) else { return nil }
    guard mapping.entries.count == 1, let entry = mapping.entries.first, let kind = Target.Kind(rawValue: entry.key)
    else {
      if mapping.entries.count != 1 {
        node.report(.invalidValue, "\(node.name) must be pointed at in exactly one way: name, css or xpath")
      }
      return nil
    }
    return templates.template(entry.value).map { Target(kind: kind, text: $0) }
  }

  /// One target, or a list of them.
  func targets(_ node: ScriptNode) -> [(target: Target, node: ScriptNode)] {
    node.oneOrMore().compactMap { element in target(element).map { ($0, element) } }
  }

  /// Fields with their values: keys with values, or a list of `field` and `value`.
  ///
  /// - Parameters:
  ///   - node: where they stand.
  ///   - table: the keys of an entry of the list.
  ///   - allowsBare: whether a field may stand in the list alone, without a value.
  /// - Returns: each field with the node of its value (nil where none is written), in the order written.
  func fields(
    _ node: ScriptNode, table: KeyTable = .fieldEntry, allowsBare: Bool = false
  ) -> [(target: Target, value: ScriptNode?, place: ScriptNode)] {
    if let pairs = node.pairsIfMapping {
      return pairs.compactMap { key, value in
        guard let words = templates.template(key) else { return nil }
        return (Target(kind: .words, text: words), value.isEmpty ? nil : value, key)
      }
    }
    guard let elements = node.elementsIfList else {
      node.report(.wrongType, "\(node.name) must be fields with values, not \(node.shape)")
      return []
    }
    let valueKey = table.keys.last?.name ?? "value"
    return elements.compactMap { element in
      if allowsBare, isTarget(element) { return target(element).map { ($0, nil, element) } }
      guard let mapping = element.mapping(table), let field = mapping["field"], let target = target(field) else {
        return nil
      }
      return (target, mapping[valueKey], element)
    }
  }

  /// Whether a node points at something by itself: words, or a mapping with a target's key.
  private func isTarget(_ node: ScriptNode) -> Bool {
    guard let pairs = node.pairsIfMapping else { return node.textIfScalar != nil }
    return pairs.contains { $0.key.textIfScalar.flatMap(Target.Kind.init(rawValue:)) != nil }
  }
}
