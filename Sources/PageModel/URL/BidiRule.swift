/// The Bidi rule for domains that hold a right-to-left label (RFC 5893 section 2).
///
/// Swift doesn't tell bidirectional classes, so they are derived from general categories and the blocks of
/// right-to-left scripts (Unicode 16 DerivedBidiClass.txt); rare numbers and separators of other scripts count as
/// letters.
enum BidiRule {
  private enum Class { case left, right, arabicNumber, europeanNumber, neutral, mark }

  /// Whether the labels together satisfy the rule; always, when none is right-to-left.
  static func holds(for labels: [[Unicode.Scalar]]) -> Bool {
    let classes = labels.map { $0.map(bidiClass) }
    guard classes.joined().contains(where: { $0 == .right || $0 == .arabicNumber }) else { return true }
    return classes.allSatisfy(isSatisfied)
  }

  private static func isSatisfied(_ label: [Class]) -> Bool {
    guard let first = label.first else { return true }
    let last = label.last { $0 != .mark }
    switch first {
    case .right:
      return !label.contains(.left) && (last == .right || last == .arabicNumber || last == .europeanNumber)
        && !(label.contains(.arabicNumber) && label.contains(.europeanNumber))
    case .left:
      return !label.contains(.right) && !label.contains(.arabicNumber) && (last == .left || last == .europeanNumber)
    default: return false
    }
  }

  private static func bidiClass(of scalar: Unicode.Scalar) -> Class {
    switch scalar.value {
    case 0x600...0x605, 0x660...0x669, 0x66B...0x66C, 0x6DD, 0x890...0x891, 0x8E2, 0x10D30...0x10D39,
      0x10D40...0x10D49, 0x10E60...0x10E7E:
      return .arabicNumber
    case 0x30...0x39, 0x6F0...0x6F9, 0x102E1...0x102FB, 0x1CCF0...0x1CCF9, 0x1FBF0...0x1FBF9: return .europeanNumber
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return .mark
    case .dashPunctuation, .otherPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .connectorPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol, .format:
      return isRightToLeft(scalar.value, isLetter: false) ? .right : .neutral
    default: return isRightToLeft(scalar.value, isLetter: true) ? .right : .left
    }
  }

  /// Letters of right-to-left blocks, and their punctuation of class R or AL.
  private static func isRightToLeft(_ value: UInt32, isLetter: Bool) -> Bool {
    guard isLetter else {
      switch value {
      case 0x5BE, 0x5C0, 0x5C3, 0x5C6, 0x5F3...0x5F4, 0x608, 0x60B, 0x60D, 0x61B...0x61F, 0x66D, 0x6D4, 0x6FD...0x70D,
        0x7FE...0x7FF, 0x830...0x83E, 0x85E, 0x888, 0x200F, 0xFDFC, 0x10857...0x1091F, 0x1093F, 0x10A40...0x10B35,
        0x10B99...0x10BAF, 0x10EAD, 0x10F55...0x10F59, 0x10F86...0x10F89, 0x1E95E...0x1E95F, 0x1ECAC, 0x1ECB0, 0x1ED2E:
        return true
      default: return false
      }
    }
    switch value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: return true
    default: return false
    }
  }
}
