import PageModel

/// The directionality of a control, as `dirname` submits it (HTML standard section 3.2.6.4).
struct TextDirection {
  /// The page's tree.
  let tree: PageTree

  /// `ltr` or `rtl`.
  func direction(of field: Field, value: String) -> String {
    if let own = declared(field.node) { return own == "auto" ? Self.direction(of: value) ?? "ltr" : own }
    if field.kind == .telephone { return "ltr" }
    for ancestor in tree.ancestors(of: field.node) {
      guard let declared = declared(ancestor) else { continue }
      return declared == "auto" ? Self.direction(of: tree.textContent(of: ancestor)) ?? "ltr" : declared
    }
    return "ltr"
  }

  private func declared(_ id: NodeID) -> String? {
    guard let value = tree.attribute("dir", of: id)?.lowercased() else { return nil }
    return ["ltr", "rtl", "auto"].contains(value) ? value : nil
  }

  /// The direction of the first character that has one.
  private static func direction(of text: String) -> String? {
    for scalar in text.unicodeScalars {
      if isRightToLeft(scalar) { return "rtl" }
      if scalar.properties.isAlphabetic { return "ltr" }
    }
    return nil
  }

  /// The blocks of right-to-left scripts (Unicode Standard Annex 9, default Bidi_Class R and AL).
  private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      scalar.properties.isAlphabetic
    default: false
    }
  }
}
