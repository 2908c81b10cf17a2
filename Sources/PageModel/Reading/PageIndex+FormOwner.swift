extension PageIndex {
  /// A control's form owner (HTML standard section 4.10.18.3): the form its `form` attribute names, else the one the
  /// parser gave it, else the one around it.
  func formOwner(of control: NodeID) -> NodeID? {
    if let reference = tree.attribute("form", of: control) {
      guard let owner = identifiers[reference], tree.isElement(owner, "form") else { return nil }
      return owner
    }
    if let owner = tree.parserOwners[control] { return owner }
    let form = self[control].form
    return form < 0 ? nil : NodeID(Int(form))
  }
}
