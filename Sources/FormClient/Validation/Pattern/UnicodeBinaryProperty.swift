/// A binary property that `\p{…}` names; those that Swift knows and forms use.
enum UnicodeBinaryProperty: String, Sendable, CaseIterable {
  case any = "Any", ascii = "ASCII", assigned = "Assigned", alphabetic = "Alphabetic", alpha = "Alpha"
  case lowercase = "Lowercase", lower = "Lower", uppercase = "Uppercase", upper = "Upper"
  case whiteSpace = "White_Space", space = "space", emoji = "Emoji", ideographic = "Ideographic"
  case idStart = "ID_Start", idContinue = "ID_Continue", dash = "Dash", math = "Math", hexDigit = "Hex_Digit"
  case asciiHexDigit = "ASCII_Hex_Digit", diacritic = "Diacritic", cased = "Cased"

  func holds(for scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    return switch self {
    case .any: true
    case .ascii: scalar.isASCII
    case .assigned: properties.generalCategory != .unassigned
    case .alphabetic, .alpha: properties.isAlphabetic
    case .lowercase, .lower: properties.isLowercase
    case .uppercase, .upper: properties.isUppercase
    case .whiteSpace, .space: properties.isWhitespace
    case .emoji: properties.isEmoji
    case .ideographic: properties.isIdeographic
    case .idStart: properties.isIDStart
    case .idContinue: properties.isIDContinue
    case .dash: properties.isDash
    case .math: properties.isMath
    case .hexDigit: properties.isHexDigit
    case .asciiHexDigit: properties.isASCIIHexDigit
    case .diacritic: properties.isDiacritic
    case .cased: properties.isCased
    }
  }
}
