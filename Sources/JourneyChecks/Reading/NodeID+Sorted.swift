import PageModel

extension [NodeID] {
  /// The place of the first node that doesn't stand before another; the nodes must be in document order.
  func firstIndex(notBefore node: NodeID) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < node { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// How many of the nodes stand inside an element, itself left out; the nodes must be in document order.
  func count(inside element: NodeID, _ tree: PageTree) -> Int {
    let end = NodeID(Int(tree[element].end))
    return firstIndex(notBefore: end) - firstIndex(notBefore: NodeID(Int(element.index) + 1))
  }
}
