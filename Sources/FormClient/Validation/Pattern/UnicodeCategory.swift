/// A general category by its short name (Unicode standard section 4.5).
enum UnicodeCategory: String, Sendable, CaseIterable {
  case Lu, Ll, Lt, Lm, Lo, Mn, Mc, Me, Nd, Nl, No, Pc, Pd, Ps, Pe, Pi, Pf, Po, Sm, Sc, Sk, So, Zs, Zl, Zp, Cc, Cf, Cs,
    Co
  case Cn

  init(_ category: Unicode.GeneralCategory) {
    switch category {
    case .uppercaseLetter: self = .Lu
    case .lowercaseLetter: self = .Ll
    case .titlecaseLetter: self = .Lt
    case .modifierLetter: self = .Lm
    case .otherLetter: self = .Lo
    case .nonspacingMark: self = .Mn
    case .spacingMark: self = .Mc
    case .enclosingMark: self = .Me
    case .decimalNumber: self = .Nd
    case .letterNumber: self = .Nl
    case .otherNumber: self = .No
    case .connectorPunctuation: self = .Pc
    case .dashPunctuation: self = .Pd
    case .openPunctuation: self = .Ps
    case .closePunctuation: self = .Pe
    case .initialPunctuation: self = .Pi
    case .finalPunctuation: self = .Pf
    case .otherPunctuation: self = .Po
    case .mathSymbol: self = .Sm
    case .currencySymbol: self = .Sc
    case .modifierSymbol: self = .Sk
    case .otherSymbol: self = .So
    case .spaceSeparator: self = .Zs
    case .lineSeparator: self = .Zl
    case .paragraphSeparator: self = .Zp
    case .control: self = .Cc
    case .format: self = .Cf
    case .surrogate: self = .Cs
    case .privateUse: self = .Co
    default: self = .Cn
    }
  }

  /// The categories that a value of `\p{…}` names, short or long (ECMAScript section 22.2.2.9,
  /// PropertyValueAliases.txt).
  static func named(_ name: String) -> Set<UnicodeCategory>? {
    let short = longNames[name] ?? name
    let found = allCases.filter { category in
      category.rawValue == short || (short.count == 1 && category.rawValue.hasPrefix(short))
        || (short == "LC" && [.Lu, .Ll, .Lt].contains(category))
    }
    return found.isEmpty ? nil : Set(found)
  }

  private static let longNames = [
    "Letter": "L", "Cased_Letter": "LC", "Uppercase_Letter": "Lu", "Lowercase_Letter": "Ll", "Titlecase_Letter": "Lt",
    "Modifier_Letter": "Lm", "Other_Letter": "Lo", "Mark": "M", "Combining_Mark": "M", "Nonspacing_Mark": "Mn",
    "Spacing_Mark": "Mc", "Enclosing_Mark": "Me", "Number": "N", "Decimal_Number": "Nd", "digit": "Nd",
    "Letter_Number": "Nl", "Other_Number": "No", "Punctuation": "P", "punct": "P", "Connector_Punctuation": "Pc",
    "Dash_Punctuation": "Pd", "Open_Punctuation": "Ps", "Close_Punctuation": "Pe", "Initial_Punctuation": "Pi",
    "Final_Punctuation": "Pf", "Other_Punctuation": "Po", "Symbol": "S", "Math_Symbol": "Sm", "Currency_Symbol": "Sc",
    "Modifier_Symbol": "Sk", "Other_Symbol": "So", "Separator": "Z", "Space_Separator": "Zs", "Line_Separator": "Zl",
    "Paragraph_Separator": "Zp", "Other": "C", "Control": "Cc", "cntrl": "Cc", "Format": "Cf", "Surrogate": "Cs",
    "Private_Use": "Co", "Unassigned": "Cn",
  ]
}
