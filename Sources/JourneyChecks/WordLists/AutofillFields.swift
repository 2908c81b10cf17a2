/// The autofill fields of the HTML standard (section 4.10.18.7.1).
enum AutofillFields {
  /// Whether tokens are a valid value: [section-*] [shipping|billing] [home|work|mobile|fax|pager] field [webauthn].
  static func isValid(_ tokens: [String]) -> Bool {
    var rest = tokens[...]
    if tokens == ["on"] || tokens == ["off"] { return true }
    if rest.last == "webauthn", rest.count > 1 { rest = rest.dropLast() }
    if let first = rest.first, first.hasPrefix("section-"), first.count > 8 { rest = rest.dropFirst() }
    if let first = rest.first, first == "shipping" || first == "billing" { rest = rest.dropFirst() }
    if let first = rest.first, ["home", "work", "mobile", "fax", "pager"].contains(first) {
      rest = rest.dropFirst()
      return rest.count == 1 && contact.contains(rest.first ?? "")
    }
    return rest.count == 1 && (contact.contains(rest.first ?? "") || plain.contains(rest.first ?? ""))
  }

  private static let contact: Set<String> = [
    "tel", "tel-country-code", "tel-national", "tel-area-code", "tel-local", "tel-local-prefix", "tel-local-suffix",
    "tel-extension", "email", "impp",
  ]

  private static let plain: Set<String> = [
    "name", "honorific-prefix", "given-name", "additional-name", "family-name", "honorific-suffix", "nickname",
    "organization-title", "username", "new-password", "current-password", "one-time-code", "organization",
    "street-address", "address-line1", "address-line2", "address-line3", "address-level4", "address-level3",
    "address-level2", "address-level1", "country", "country-name", "postal-code", "cc-name", "cc-given-name",
    "cc-additional-name", "cc-family-name", "cc-number", "cc-exp", "cc-exp-month", "cc-exp-year", "cc-csc", "cc-type",
    "transaction-currency", "transaction-amount", "language", "bday", "bday-day", "bday-month", "bday-year", "sex",
    "url", "photo",
  ]
}
