/// Whether a control's value lies between its `min` and `max` (HTML standard section 4.10.5.3.7).
struct ValueRange {
  let tree: PageTree
  let control: NodeID

  /// Nil for a control without limits.
  var contains: Bool? {
    guard tree.isElement(control, "input") else { return nil }
    let kind = FieldKind(inputType: tree.attribute("type", of: control))
    let low = tree.attribute("min", of: control).flatMap { InputNumber.value(of: $0, as: kind) }
    let high = tree.attribute("max", of: control).flatMap { InputNumber.value(of: $0, as: kind) }
    guard low != nil || high != nil else { return nil }
    let written = ValueSanitizing.sanitized(tree.attribute("value", of: control) ?? "", for: kind) { name in
      tree.attribute(name, of: control)
    }
    guard let value = InputNumber.value(of: written, as: kind) else { return true }
    // A time's range may go over midnight ("reversed range").
    if kind == .time, let low, let high, low > high { return value >= low || value <= high }
    return (low.map { value >= $0 } ?? true) && (high.map { value <= $0 } ?? true)
  }
}
