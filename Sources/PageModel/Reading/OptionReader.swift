/// Reads the options of a select or datalist (HTML standard sections 4.10.7 and 4.10.10).
struct OptionReader {
  /// The page's tree.
  let tree: PageTree

  /// The options in tree order.
  ///
  /// - Parameters:
  ///   - id: the select or datalist.
  ///   - isSingle: whether only one can be chosen; then the last one marked wins.
  ///   - showsOne: whether the display size is 1; then the first one that isn't disabled is chosen where none is
  ///     marked ("selectedness setting algorithm").
  /// - Returns: the options.
  func options(of id: NodeID, isSingle: Bool, showsOne: Bool) -> [FieldOption] {
    let drafts = drafts(of: id)
    let chosen = isSingle ? chosenIndex(drafts, showsOne: showsOne) : nil
    return drafts.enumerated().map { index, draft in
      FieldOption(
        text: draft.text, value: draft.value, group: draft.group,
        isSelected: isSingle ? index == chosen : draft.isMarked, isDisabled: draft.isDisabled)
    }
  }

  /// The option elements of a select that are chosen as served.
  func chosenNodes(of select: NodeID) -> [NodeID] {
    let drafts = drafts(of: select)
    if tree.attribute("multiple", of: select) != nil { return drafts.filter(\.isMarked).map(\.node) }
    let size = Int(tree.attribute("size", of: select) ?? "") ?? 0
    return chosenIndex(drafts, showsOne: size <= 1).map { [drafts[$0].node] } ?? []
  }

  private func drafts(of id: NodeID) -> [Draft] {
    var drafts: [Draft] = []
    var group = Group(end: 0, label: "", isDisabled: false)
    for node in tree.descendants(of: id) where tree[node].kind == .element {
      if tree[node].name == "optgroup" {
        group = Group(
          end: tree[node].end, label: tree.attribute("label", of: node)?.collapsed ?? "",
          isDisabled: tree.attribute("disabled", of: node) != nil)
      } else if tree[node].name == "option" {
        drafts.append(draft(of: node, in: node.index < group.end ? group : nil))
      }
    }
    return drafts
  }

  private struct Group {
    let end: Int32
    let label: String
    let isDisabled: Bool
  }

  private struct Draft {
    let node: NodeID
    let text: String
    let value: String
    let group: String
    let isMarked: Bool
    let isDisabled: Bool
  }

  private func chosenIndex(_ drafts: [Draft], showsOne: Bool) -> Int? {
    if let marked = drafts.lastIndex(where: \.isMarked) { return marked }
    return showsOne ? drafts.firstIndex { !$0.isDisabled } : nil
  }

  private func draft(of option: NodeID, in group: Group?) -> Draft {
    var buffer = TextBuffer()
    for node in tree.descendants(of: option) where tree[node].kind == .text && !isScript(tree[node].parent) {
      buffer.append(tree[node].text)
    }
    let text = buffer.text
    let label = tree.attribute("label", of: option) ?? ""
    return Draft(
      node: option,
      text: label.isEmpty ? text : label.collapsed, value: tree.attribute("value", of: option) ?? text,
      group: group?.label ?? "", isMarked: tree.attribute("selected", of: option) != nil,
      isDisabled: tree.attribute("disabled", of: option) != nil || group?.isDisabled == true)
  }

  private func isScript(_ parent: Int32) -> Bool { tree.nodes[Int(parent)].name == "script" }
}
