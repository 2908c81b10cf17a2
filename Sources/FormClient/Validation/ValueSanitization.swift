package import PageModel

/// The value sanitization algorithms of `input` (HTML standard section 4.10.5.1): what a control makes of a text.
package enum ValueSanitization {
  /// The value that a field holds, and sends, when given a text.
  package static func value(_ text: String, in field: Field) -> String {
    switch field.kind {
    case .text, .search, .telephone, .password: return text.strippingNewlines
    case .url: return text.strippingNewlines.strippingHTMLSpace
    case .email:
      guard field.attributes["multiple"] != nil else { return text.strippingNewlines.strippingHTMLSpace }
      return text.split(separator: ",", omittingEmptySubsequences: false)
        .map { String($0).strippingHTMLSpace }.joined(separator: ",")
    case .localDateAndTime: return HTMLDate.normalized(localDateAndTime: text) ?? ""
    case .date, .month, .week, .time, .number: return field.kind.number(text) == nil ? "" : text
    case .range: return HTMLNumber.text(of: ValueRange(of: field).nearest(to: HTMLNumber.validFloat(text)))
    case .color: return isColor(text) ? text.lowercased() : "#000000"
    default: return text
    }
  }

  /// A valid simple color (section 2.3.6).
  private static func isColor(_ text: String) -> Bool {
    text.utf8.count == 7 && text.utf8.first == UInt8(ascii: "#")
      && text.utf8.dropFirst().allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
  }
}

extension FieldKind {
  /// The algorithm to convert a string to a number (section 4.10.5.1): nil where the kind has none, or for an error.
  func number(_ text: String) -> Double? {
    switch self {
    case .date: HTMLDate.date(text)
    case .month: HTMLDate.month(text)
    case .week: HTMLDate.week(text)
    case .time: HTMLDate.time(text)
    case .localDateAndTime: HTMLDate.localDateAndTime(text)
    case .number, .range: HTMLNumber.validFloat(text)
    default: nil
    }
  }

  /// The same number exactly, where it has few enough digits.
  func exactNumber(_ text: String) -> DecimalNumber? {
    switch self {
    case .number, .range: DecimalNumber(text)
    default: number(text).flatMap { Int(exactly: $0) }.map(DecimalNumber.init)
    }
  }

  /// Whether the control's text must stand for a date, a time or a number.
  var isNumeric: Bool {
    switch self {
    case .date, .month, .week, .time, .localDateAndTime, .number, .range: true
    default: false
    }
  }
}
