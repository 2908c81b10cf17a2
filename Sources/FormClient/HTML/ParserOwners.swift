import PageModel

/// Finds the controls whose form owner the parser set though they don't stand inside that form (HTML standard section
/// 13.2.6.1, "create an element for a token": the form element pointer).
///
/// libgumbo doesn't tell the pointer; it follows from the source: it points to a form from its start tag to the next
/// `</form>` wherever that stands.
struct ParserOwners {
  /// Owner by control, only where no ancestor shows it.
  private(set) var outsideTheirForm: [NodeID: NodeID] = [:]

  private let formEnds: [Int]
  private var forms: [(node: NodeID, start: Int, end: Int)] = []
  private var controls: [(node: NodeID, start: Int, ancestor: NodeID?)] = []

  /// Owners for a page with `</form>` tags at these offsets.
  init(formEnds: [Int]) { self.formEnds = formEnds }

  /// Takes a form element with the offset of its start tag.
  mutating func add(form node: NodeID, start: Int) {
    var (low, high) = (0, formEnds.count)
    while low < high {
      let middle = (low + high) / 2
      if formEnds[middle] > start { high = middle } else { low = middle + 1 }
    }
    forms.append((node, start, low < formEnds.count ? formEnds[low] : .max))
  }

  /// Takes a control with the offset of its start tag and the form it stands in.
  mutating func add(control node: NodeID, start: Int, ancestor: NodeID?) {
    controls.append((node, start, ancestor))
  }

  /// Settles every control; a control with a `form` attribute is never handed in.
  mutating func settle() {
    guard !forms.isEmpty else { return }
    let ordered = forms.sorted { $0.start < $1.start }
    for control in controls {
      var (low, high) = (0, ordered.count)
      while low < high {
        let middle = (low + high) / 2
        if ordered[middle].start < control.start { low = middle + 1 } else { high = middle }
      }
      guard low > 0 else { continue }
      let form = ordered[low - 1]
      if control.start < form.end, control.ancestor != form.node { outsideTheirForm[control.node] = form.node }
    }
  }
}
