import JourneyModel
import PageModel

extension MistakeFamily {
  /// No telephone number at all.
  static let phoneWrong = MistakeFamily(id: "phone-wrong") { $0.wrong(.phone, PublicStrings.wrongPhones) }

  /// No personal identification number at all.
  static let cprWrong = MistakeFamily(id: "cpr-wrong") { $0.wrong(.cpr, PublicStrings.wrongCPR) }

  /// No e-mail address at all.
  static let emailWrong = MistakeFamily(id: "email-wrong") { $0.wrong(.email, PublicStrings.wrongEmails) }

  /// No post code at all.
  static let postcodeWrong = MistakeFamily(id: "postcode-wrong") { $0.wrong(.postcode, PublicStrings.wrongPostcodes) }

  /// A day that isn't in the calendar.
  static let dateWrong = MistakeFamily(id: "date-wrong") { situation in
    if let group = DateGroup(of: situation) { return [group.impossible].compactMap(\.self) }
    guard situation.isWritten(.date), let day = WrittenDay(situation.value) else { return [] }
    return [situation.wrong("impossible", "31-02-\(day.year)"), situation.wrong("words", "i morgen")].compactMap(\.self)
  }

  /// The personal identification numbers of nobody, with and without a valid check digit.
  ///
  /// Both are the wrong person's, so a service may refuse both: only one that tells them apart goes by the check digit.
  static let cprCheckDigit = MistakeFamily(id: "cpr-check-digit", explainsRefusal: true) { situation in
    let digits = situation.value.filter(\.isASCIIDigit)
    guard situation.isWritten(.cpr), digits.count == 10 else { return [] }
    let hasHyphen = situation.value.contains("-")
    return PublicStrings.checkDigits.compactMap { name, number in
      situation.wrong(name, hasHyphen ? number : number.filter(\.isASCIIDigit))
    }
  }

  /// The letters that people's names and their own words have.
  ///
  /// Where the authority knows the name, another one is another person's.
  static let letters = MistakeFamily(id: "letters") { situation in
    guard situation.isWritable else { return [] }
    if situation.field.kind == .textArea {
      return PublicStrings.texts.compactMap { situation.harmless($0, $1, mayBeCut: true) }
    }
    guard situation.isEntered, situation.factKind == .name, situation.fact?.isHeldByAuthority != true else { return [] }
    return PublicStrings.names.compactMap { situation.harmless($0, $1, mayBeCut: true) }
  }

  /// More than a field can hold; where the browser cuts it, the citizen sees so.
  static let tooLong = MistakeFamily(id: "too-long") { situation in
    guard situation.isWritable, situation.field.attributes["maxlength"] == nil else { return [] }
    if situation.field.kind == .textArea {
      return [situation.wrong("too-long", PublicStrings.long(10_000))].compactMap(\.self)
    }
    guard situation.isEntered, situation.factKind == .name else { return [] }
    return [situation.wrong("too-long", PublicStrings.long(400))].compactMap(\.self)
  }
}

extension FieldSituation {
  fileprivate func wrong(_ kind: FactKind, _ texts: [(String, String)]) -> [MistakeFamily.Variation] {
    guard isWritable, factKind == kind else { return [] }
    return texts.compactMap { wrong($0, $1) }
  }
}
