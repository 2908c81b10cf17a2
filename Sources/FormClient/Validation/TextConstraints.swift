import PageModel

/// The constraints of types and patterns on a text (HTML standard sections 4.10.5.1.4, 4.10.5.1.5, 4.10.5.3.6).
enum TextConstraints {
  /// The broken ones of `typeMismatch` and `patternMismatch`.
  static func broken(by value: String, in field: Field) -> Set<ConstraintKind> {
    guard !value.isEmpty else { return [] }
    var broken: Set<ConstraintKind> = []
    if mismatchesType(value, of: field) { broken.insert(.typeMismatch) }
    if mismatchesPattern(value, of: field) { broken.insert(.patternMismatch) }
    return broken
  }

  private static func mismatchesType(_ value: String, of field: Field) -> Bool {
    switch field.kind {
    case .url: WebURL(parsing: value) == nil
    case .email: !values(value, of: field).allSatisfy(EmailAddress.isValid)
    default: false
    }
  }

  private static func mismatchesPattern(_ value: String, of field: Field) -> Bool {
    switch field.kind {
    case .text, .search, .telephone, .url, .email, .password: break
    default: return false
    }
    guard let pattern = field.attributes["pattern"].flatMap(Pattern.init) else { return false }
    return values(value, of: field).contains { pattern.matches($0) == false }
  }

  /// The addresses of an `email` field with `multiple`, else the value.
  private static func values(_ value: String, of field: Field) -> [String] {
    guard field.kind == .email, field.attributes["multiple"] != nil else { return [value] }
    return value.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
  }
}

/// `maxlength` and `minlength` (HTML standard sections 4.10.18.2 and 4.10.18.3), which only bind what a citizen
/// entered.
enum LengthLimits {
  /// The broken ones of `tooLong` and `tooShort`.
  static func broken(by value: String, in field: Field) -> Set<ConstraintKind> {
    switch field.kind {
    case .text, .search, .telephone, .url, .email, .password, .textArea: break
    default: return []
    }
    let length = value.utf16.count
    var broken: Set<ConstraintKind> = []
    if let limit = limit("maxlength", of: field), length > limit { broken.insert(.tooLong) }
    if let limit = limit("minlength", of: field), length > 0, length < limit { broken.insert(.tooShort) }
    return broken
  }

  private static func limit(_ name: String, of field: Field) -> Int? {
    field.attributes[name].flatMap(HTMLNumber.nonNegativeInteger)
  }
}
