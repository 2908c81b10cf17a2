import JourneyModel
import PageModel

/// The public writings of numbers that citizens use: a `#` stands for a digit.
enum NumberWriting {
  /// A personal identification number, as cards, letters and forms write it.
  static let cpr = [("hyphen", "######-####"), ("space", "###### ####"), ("none", "##########")]
  /// A Danish telephone number, as borger.dk, business cards and telephones write it.
  static let phone = [
    ("none", "########"), ("grouped", "## ## ## ##"), ("plus45", "+45########"), ("plus45-grouped", "+45 ## ## ## ##"),
    ("zero45", "0045########"),
  ]

  /// The digits in a writing.
  static func write(_ digits: String, as form: String) -> String {
    var rest = digits[...]
    return String(form.map { $0 == "#" ? rest.popFirst() ?? $0 : $0 })
  }
}

extension MistakeFamily {
  /// A CPR number in each other writing: harmless for whoever reads it.
  static let cprFormat = MistakeFamily(id: "cpr-format") { situation in
    let digits = situation.value.filter(\.isASCIIDigit)
    guard situation.isWritten(.cpr), digits.count == 10 else { return [] }
    return NumberWriting.cpr.compactMap {
      situation.harmless($0, NumberWriting.write(digits, as: $1), mayBeCut: true)
    }
  }

  /// A telephone number in each other writing.
  static let phoneFormat = MistakeFamily(id: "phone-format") { situation in
    var digits = situation.value.filter(\.isASCIIDigit)
    if digits.count == 10, digits.hasPrefix("45") { digits.removeFirst(2) }
    if digits.count == 12, digits.hasPrefix("0045") { digits.removeFirst(4) }
    guard situation.isWritten(.phone), digits.count == 8 else { return [] }
    return NumberWriting.phone.compactMap {
      situation.harmless($0, NumberWriting.write(digits, as: $1), mayBeCut: true)
    }
  }

  /// An e-mail address as telephones and word lists leave it: with a capital in front, with a space behind.
  static let emailFormat = MistakeFamily(id: "email-format") { situation in
    guard situation.isWritten(.email) else { return [] }
    let value = situation.value
    return [
      situation.harmless("capital", value.prefix(1).uppercased() + value.dropFirst()),
      situation.harmless("trailing-space", value + " "),
    ].compactMap(\.self)
  }

  /// A post code as addresses write it: with the town behind, with the country in front.
  static let postcodeFormat = MistakeFamily(id: "postcode-format") { situation in
    let code = situation.value
    guard situation.isWritten(.postcode), code.count == 4, code.allSatisfy(\.isASCIIDigit) else { return [] }
    let town = situation.persona.facts.first { $0.kind == .town && !$0.value.isEmpty }?.value
    guard let town else { return [situation.harmless("country", "DK-\(code)")].compactMap(\.self) }
    return [situation.harmless("town", "\(code) \(town)")].compactMap(\.self)
  }

  /// A day in one field as people write it: `1/2-2026`, `01.02.2026`, `2026-02-01`.
  static let dateFormat = MistakeFamily(id: "date-format") { situation in
    guard situation.isWritten(.date), let day = WrittenDay(situation.value) else {
      return DateGroup(of: situation)?.harmless ?? []
    }
    return day.writings.compactMap { situation.harmless($0, $1) }
  }

  /// An amount with a comma, as Danish writes decimals (Retskrivningsordbogen section 44), and a full stop between
  /// thousands.
  static let amountFormat = MistakeFamily(id: "amount-format") { situation in
    let value = situation.value
    let whole = value.prefix { $0.isASCIIDigit }
    let rest = value.dropFirst(whole.count)
    guard situation.isWritten(.amount), !whole.isEmpty, whole.count <= 6, rest.isEmpty || rest == ",00" else {
      return []
    }
    let thousands = whole.count > 3 ? "\(whole.dropLast(3)).\(whole.suffix(3))" : nil
    return [
      situation.harmless("comma", "\(whole),00"), thousands.flatMap { situation.harmless("thousands", "\($0),00") },
    ].compactMap(\.self)
  }

  /// A right value that was pasted with a space nobody sees.
  static let invisibleSpace = MistakeFamily(id: "invisible-space") { situation in
    let kinds: Set<FactKind> = [.cpr, .phone, .email, .postcode, .date, .amount, .name]
    guard kinds.contains(situation.factKind), situation.isWritten(situation.factKind) else { return [] }
    return PublicStrings.invisibleSpaces.compactMap { name, space in
      situation.harmless(name, name == "zero-width" ? space + situation.value : situation.value + space)
    }
  }
}

extension Character {
  /// Whether it is one of the digits 0 to 9.
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
