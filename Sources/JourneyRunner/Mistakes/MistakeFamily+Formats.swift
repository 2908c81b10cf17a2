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
    return situation.writings(of: digits, NumberWriting.cpr)
  }

  /// A telephone number in each other writing.
  static let phoneFormat = MistakeFamily(id: "phone-format") { situation in
    var digits = situation.value.filter(\.isASCIIDigit)
    if digits.count == 10, digits.hasPrefix("45") { digits.removeFirst(2) }
    if digits.count == 12, digits.hasPrefix("0045") { digits.removeFirst(4) }
    guard situation.isWritten(.phone), digits.count == 8 else { return [] }
    return situation.writings(of: digits, NumberWriting.phone)
  }
}

extension FieldSituation {
  /// Whether the citizen wrote a fact of a kind in the field.
  fileprivate func isWritten(_ kind: FactKind) -> Bool { isEntered && field.kind.isTyped && factKind == kind }

  /// The writings that differ from what the control walk entered, as far as the field lets them be typed.
  fileprivate func writings(of digits: String, _ forms: [(String, String)]) -> [MistakeFamily.Variation] {
    forms.compactMap { name, form in
      let text = NumberWriting.write(digits, as: form)
      guard text != value else { return nil }
      return MistakeFamily.Variation(name: name, way: .write(typed(text)), relation: .sameResult)
    }
  }

  /// What stands in the field after typing: a browser takes no more than `maxlength` UTF-16 units
  /// (HTML standard section 4.10.18.3).
  private func typed(_ text: String) -> String {
    guard let length = field.attributes["maxlength"].flatMap({ Int($0) }), length >= 0 else { return text }
    return String(decoding: text.utf16.prefix(length), as: UTF16.self)
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
