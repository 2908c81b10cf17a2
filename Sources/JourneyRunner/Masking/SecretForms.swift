import Foundation
import JourneyModel

/// The ways in which one secret fact may be written, each with the name of its format.
///
/// How characters are escaped isn't a format: `FoldedText` makes that the same.
struct SecretForms {
  /// One way.
  struct Form: Hashable {
    let text: String
    /// The format's name in `MaskToken`, or nil for the plainest way.
    let format: String?
  }

  /// What makes two writings the same secret.
  let canonical: String
  /// The ways, the plainest first.
  let forms: [Form]

  /// The ways of a value of a kind.
  init(_ value: String, kind: FactKind) {
    let digits = value.filter { $0.isASCII && $0.isNumber }
    switch kind {
    case .cpr where digits.count == 10:
      canonical = digits
      forms = Self.withEncodings(Self.cpr(digits))
    case .phone where Self.danishNumber(digits, value) != nil:
      canonical = Self.danishNumber(digits, value) ?? digits
      forms = Self.withEncodings(Self.phone(canonical))
    case .date where Self.day(value) != nil:
      let (year, month, day) = Self.day(value) ?? ("", "", "")
      canonical = value
      forms = Self.withEncodings(
        [Form(text: value, format: nil), Form(text: "\(year)-\(month)-\(day)", format: "iso")]
          + ["-", ".", "/"].map { Form(text: "\(day)\($0)\(month)\($0)\(year)", format: "day-first") }
          + [Form(text: "\(Int(day) ?? 0)/\(Int(month) ?? 0)-\(year)", format: "day-first")])
    default:
      canonical = value
      forms = Self.withEncodings([Form(text: value, format: nil)])
    }
  }

  /// Year, month and day of a date written with numbers, year or day first, or nil: a date control keeps it the other
  /// way round (HTML standard section 4.10.5.1.7).
  private static func day(_ value: String) -> (String, String, String)? {
    let parts = value.split { "-./ ".contains($0) }.map(String.init)
    guard parts.count == 3, parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }) else { return nil }
    let isYearFirst = parts[0].count == 4
    let (year, day) = isYearFirst ? (parts[0], parts[2]) : (parts[2], parts[0])
    guard year.count == 4, day.count <= 2, parts[1].count <= 2 else { return nil }
    func two(_ text: String) -> String { text.count == 1 ? "0\(text)" : text }
    return (year, two(parts[1]), two(day))
  }

  /// A personal identification number: six digits and four, with or without something between.
  private static func cpr(_ digits: String) -> [Form] {
    let (date, serial) = (digits.prefix(6), digits.suffix(4))
    return [("", nil), ("-", "hyphen"), (" ", "space"), (" - ", "hyphen"), ("\u{2013}", "hyphen"), (".", "point")]
      .map { Form(text: "\(date)\($0.0)\(serial)", format: $0.1) }
  }

  /// The eight digits of a Danish number (the national numbering plan has no area codes), or nil.
  private static func danishNumber(_ digits: String, _ value: String) -> String? {
    if digits.count == 8 { return digits }
    if digits.count == 10, digits.hasPrefix("45"), value.contains("+") { return String(digits.dropFirst(2)) }
    return digits.count == 12 && digits.hasPrefix("0045") ? String(digits.dropFirst(4)) : nil
  }

  private static func phone(_ digits: String) -> [Form] {
    let all = Array(digits)
    func grouped(_ sizes: [Int], by separator: String) -> String {
      var start = 0
      return sizes.map { size in
        defer { start += size }
        return String(all[start..<(start + size)])
      }.joined(separator: separator)
    }
    let groupings = [[2, 2, 2, 2], [4, 4], [2, 3, 3], [3, 2, 3], [3, 3, 2]].flatMap { sizes in
      [" ", "-", "."].map { grouped(sizes, by: $0) }
    }
    var forms = [Form(text: digits, format: nil)] + groupings.map { Form(text: $0, format: "grouped") }
    for (prefix, name) in [("+45", "plus45"), ("0045", "zero45"), ("(+45)", "plus45")] {
      forms += ["", " "].map { Form(text: prefix + $0 + digits, format: name) }
      forms += groupings.map { Form(text: "\(prefix) \($0)", format: "\(name)-grouped") }
    }
    return forms
  }

  /// Adds what isn't undone by resolving escapes: a plus for a space, and base64 with its two alphabets.
  private static func withEncodings(_ forms: [Form]) -> [Form] {
    var all = forms
    for form in forms where form.text.contains(" ") {
      all.append(Form(text: form.text.replacingOccurrences(of: " ", with: "+"), format: form.format))
    }
    let encodable = forms.filter { ["hyphen", "space", "grouped"].contains($0.format ?? "hyphen") }
    for text in Set(encodable.flatMap { [$0.text, $0.text.uppercased(), $0.text.lowercased()] }).sorted() {
      let encoded = Data(text.utf8).base64EncodedString()
      let safe = encoded.replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_")
      for text in [encoded, safe] {
        let bare = text.trimmingCharacters(in: ["="])
        all += [Form(text: text, format: "base64"), Form(text: bare, format: "base64")]
      }
    }
    var known = Set<String>()
    return all.filter { known.insert($0.text).inserted }
  }
}
