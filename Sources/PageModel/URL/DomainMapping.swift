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
    case 0x3002, 0xFF0E, 0xFF61: return .mapped(".")
    case 0x1E9E: return .mapped("\u{DF}")
    // The deviation characters: valid without transitional processing.
    case 0xDF, 0x3C2, 0x200C, 0x200D: return .valid
    case 0xAD, 0x34F, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F, 0x200B, 0x2060...0x2064, 0x206A...0x206F,
      0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0100...0xE01EF:
      return .ignored
    default: break
    }
    guard isAllowed(scalar) else { return .disallowed }
    guard scalar.properties.changesWhenNFKCCaseFolded else { return .valid }
    let folded = caseFolded(String(scalar).precomposedStringWithCompatibilityMapping)
      .precomposedStringWithCompatibilityMapping
    // Only the full stops above may make a new label.
    guard !folded.unicodeScalars.contains(where: { $0 == "." || $0.value == 0x3002 }) else { return .disallowed }
    return folded.unicodeScalars.elementsEqual(CollectionOfOne(scalar)) ? .valid : .mapped(folded)
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .unassigned, .privateUse, .surrogate, .control, .format, .lineSeparator, .paragraphSeparator: return false
    default: break
    }
    switch scalar.value {
    // Ogham space, ideographic description characters, replacement characters.
    case 0x1680, 0x2FF0...0x2FFF, 0x31EF, 0xFFFC...0xFFFD: return false
    default: return true
    }
  }

  /// Full case folding (Unicode standard section 3.13), which Swift doesn't offer, as lower case of upper case.
  private static func caseFolded(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xDF, 0x131: folded.append(scalar)
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
