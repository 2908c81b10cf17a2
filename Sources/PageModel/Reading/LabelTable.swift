/// Which `label` elements label which control (HTML standard section 4.10.4).
struct LabelTable {
  private var labels: [NodeID: [NodeID]] = [:]
  private var labelled: [NodeID: NodeID] = [:]

  /// The table of an indexed page.
  init(_ index: PageIndex) {
    for label in index.labels {
      guard let reference = index.tree.attribute("for", of: label) else { continue }
      guard let control = index.identifiers[reference], Self.isLabelable(control, in: index.tree) else { continue }
      add(label, to: control)
    }
    // Without `for`, a label's control is its first labelable descendant.
    for control in index.controls where index[control].label >= 0 && Self.isLabelable(control, in: index.tree) {
      var label = index[control].label
      while label >= 0 {
        let id = NodeID(Int(label))
        if labelled[id] == nil, index.tree.attribute("for", of: id) == nil { add(id, to: control) }
        let parent = Int(index.tree.nodes[Int(label)].parent)
        label = index.contexts[parent].label
      }
    }
  }

  /// A control's labels in tree order.
  func labels(of control: NodeID) -> [NodeID] { labels[control] ?? [] }

  private mutating func add(_ label: NodeID, to control: NodeID) {
    labelled[label] = control
    var list = labels[control] ?? []
    let place = list.firstIndex { label < $0 } ?? list.count
    list.insert(label, at: place)
    labels[control] = list
  }

  /// Whether an element can have labels (HTML standard section 4.10.2, "labelable elements").
  private static func isLabelable(_ id: NodeID, in tree: PageTree) -> Bool {
    let node = tree[id]
    guard node.kind == .element, node.namespace == .html else { return false }
    switch node.name {
    case "input": return tree.attribute("type", of: id)?.equalsIgnoringASCIICase("hidden") != true
    case "button", "meter", "output", "progress", "select", "textarea": return true
    default: return false
    }
  }
}
