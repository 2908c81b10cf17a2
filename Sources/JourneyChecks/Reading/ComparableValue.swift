import JourneyModel

/// A value in a form in which harmless differences of writing are gone: 12 34 56 78 and +4512345678 are one number.
enum ComparableValue: Hashable, Sendable {
  /// A masked value; how it was written is left out.
  case masked(MaskToken)
  /// A day.
  case day(year: Int, month: Int, day: Int)
  /// A number of at least six digits: a phone or CPR number without separators and Danish country code.
  case digits(String)
  /// Anything else, in lower case with single spaces.
  case words(String)

  /// The comparable form of a written value.
  init(_ text: String) {
    let text = Wording.collapsed(text)
    if let token = MaskToken(text) {
      self = .masked(token.value)
    } else if let day = WrittenDate.whole(text) {
      self = .day(year: day.year, month: day.month, day: day.day)
    } else if let digits = Self.longNumber(text) {
      self = .digits(digits)
    } else if text.count < 6, text.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(text) {
      self = .words("\(number)")
    } else {
      self = .words(text.lowercased())
    }
  }

  /// Whether the value is empty.
  var isEmpty: Bool { self == .words("") }

  private static func longNumber(_ text: String) -> String? {
    guard text.allSatisfy({ $0.isASCII && $0.isNumber || " -+().".contains($0) }) else { return nil }
    let digits = text.filter(\.isNumber)
    guard digits.count >= 6 else { return nil }
    return PhoneNumber.withoutDanishCode(digits, international: text.hasPrefix("+"))
  }

  /// Whether a text shows the value, alone or among other words: `225` is shown by `225,00 kr.`.
  func isShown(by text: String) -> Bool {
    if ComparableValue(text) == self { return true }
    switch self {
    case .masked(let token): return MaskToken.tokens(in: text).contains { $0.value == token }
    case .day(let year, let month, let day):
      return WrittenDate.all(in: text).contains(WrittenDate(year: year, month: month, day: day))
    case .digits(let digits):
      let shown = text.filter(\.isNumber)
      return shown == digits || PhoneNumber.mentions(in: text).contains { $0.digits == digits }
    case .words(let words):
      return !words.isEmpty && Wording.contains(Wording.key(text), Wording.key(words))
    }
  }
}
