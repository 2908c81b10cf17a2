/// The validity criteria of a label in Unicode (UTS #46 section 4.1, with CheckJoiners and without CheckHyphens).
enum DomainLabel {
  /// Whether no combining mark comes first and every joiner stands where it changes the shape of a word.
  static func isValid(_ label: [Unicode.Scalar]) -> Bool {
    guard let first = label.first else { return true }
    switch first.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return false
    default: break
    }
    // Criterion 4: only decoding twice could give such a label.
    if label.starts(with: "xn--".unicodeScalars) { return false }
    return label.indices.allSatisfy { index in
      switch label[index].value {
      case 0x200D: isAfterVirama(index, in: label)
      case 0x200C: isAfterVirama(index, in: label) || joinsCursive(index, in: label)
      default: true
      }
    }
  }

  private static func isAfterVirama(_ index: Int, in label: [Unicode.Scalar]) -> Bool {
    index > 0 && label[index - 1].properties.canonicalCombiningClass == .virama
  }

  /// RFC 5892 appendix A.1: (L|D) T* ZWNJ T* (R|D) in joining types.
  private static func joinsCursive(_ index: Int, in label: [Unicode.Scalar]) -> Bool {
    guard let before = label[..<index].last(where: { !isTransparent($0) }),
      let after = label[(index + 1)...].first(where: { !isTransparent($0) })
    else { return false }
    return JoiningType.joinsFollowing(before) && JoiningType.joinsPreceding(after)
  }

  private static func isTransparent(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    case .format: scalar.value != 0x200C && scalar.value != 0x200D
    default: false
    }
  }
}
