import Foundation

/// The mapping step of UTS #46 (section 4, Processing), made from the Unicode data that Swift and Foundation carry.
///
/// The mapping table of UTS #46 is NFKC_Casefold with exceptions; this type computes it instead of holding its 9,000
/// rows, and lists the exceptions. Characters newer than the toolchain's Unicode version are refused.
enum DomainMapping {
  private enum Status {
    case valid, ignored, disallowed
    case mapped(String)
  }

  /// The mapped domain in NFC, or nil when it holds a disallowed character.
  static func mapped(_ domain: String.UnicodeScalarView) -> String.UnicodeScalarView? {
    var text = String.UnicodeScalarView()
    for scalar in domain {
      switch status(of: scalar) {
      case .valid: text.append(scalar)
      case .mapped(let replacement): text.append(contentsOf: replacement.unicodeScalars)
      case .ignored: continue
      case .disallowed: return nil
      }
    }
    return String(text).precomposedStringWithCanonicalMapping.unicodeScalars
  }

  /// Whether mapping leaves a label as it is: what a label in Punycode must satisfy.
  static func isStable(_ label: [Unicode.Scalar]) -> Bool {
    for scalar in label {
      guard case .valid = status(of: scalar) else { return false }
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: label)
    return String(text).precomposedStringWithCanonicalMapping.unicodeScalars.elementsEqual(label)
  }

  private static func status(of scalar: Unicode.Scalar) -> Status {
    if scalar.isASCII {
      return scalar.properties.isUppercase ? .mapped(scalar.properties.lowercaseMapping) : .valid
    }
    switch scalar.value {
    case 0x3002: return .mapped(".")
    case 0x1E9E: return .mapped("\u{DF}")
    // The deviation characters: valid without transitional processing.
    case 0xDF, 0x3C2, 0x200C, 0x200D: return .valid
    case 0xAD, 0x34F, 0x180B...0x180D, 0x180F, 0x200B, 0x2060, 0x2064, 0xFE00...0xFE0F, 0xFEFF, 0x1BCA0...0x1BCA3,
      0xE0100...0xE01EF:
      return .ignored
    default: break
    }
    guard isAllowed(scalar) else { return .disallowed }
    guard scalar.properties.changesWhenNFKCCaseFolded else { return .valid }
    let folded = caseFolded(String(scalar).precomposedStringWithCompatibilityMapping)
      .precomposedStringWithCompatibilityMapping
    return folded.unicodeScalars.elementsEqual(CollectionOfOne(scalar)) ? .valid : .mapped(folded)
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .unassigned, .privateUse, .surrogate, .control, .lineSeparator, .paragraphSeparator: return false
    default: break
    }
    switch scalar.value {
    // Ideographic description and interlinear characters, replacement characters.
    case 0x2FF0...0x2FFF, 0xFFF9...0xFFFD: return false
    default: return !scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  /// Full case folding (Unicode standard section 3.13), which Swift doesn't offer, as lower case of upper case.
  private static func caseFolded(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xDF, 0x3C2: folded.append(scalar)
      // Cherokee folds to its capitals.
      case 0x13A0...0x13F5: folded.append(scalar)
      case 0xAB70...0xABBF, 0x13F8...0x13FD:
        folded.append(contentsOf: scalar.properties.uppercaseMapping.unicodeScalars)
      default:
        for upper in scalar.properties.uppercaseMapping.unicodeScalars {
          folded.append(contentsOf: upper.properties.lowercaseMapping.unicodeScalars)
        }
      }
    }
    return String(folded)
  }
}
