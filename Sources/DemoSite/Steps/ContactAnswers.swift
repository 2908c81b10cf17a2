/// Reads and judges how a citizen can be reached.
struct ContactAnswers: Sendable {
  private static let phone = "mobilnummer"
  private static let email = "email"
  /// Bytes of an address that can be delivered to (RFC 5321, 4.5.3.1.3: 256 with its brackets).
  static let maximumEmail = 254

  let site: SiteContext

  /// The number as it is stored.
  func phone(_ typed: String, _ errors: inout FormErrors) -> String? {
    guard !Self.trimmed(typed).isEmpty else {
      errors.add(Self.phone, site.shows(.similarMessages) ? "Skriv mobilnummeret" : "Skriv dit mobilnummer")
      return nil
    }
    let isTaken = !site.has(.rigidFormats) || typed.utf8.count == 8
    guard let number = PhoneNumber(typed: typed), isTaken else {
      errors.add(Self.phone, "Skriv mobilnummeret med 8 cifre, eller begynd med + og landekoden")
      return nil
    }
    return number.normalized
  }

  /// The address as it is stored.
  func email(_ typed: String, _ errors: inout FormErrors) -> String? {
    let email = Self.trimmed(typed)
    guard !email.isEmpty else {
      errors.add(Self.email, "Skriv din e-mailadresse")
      return nil
    }
    let parts = email.split(separator: "@", omittingEmptySubsequences: false)
    let isAddress =
      parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && !parts[1].hasPrefix(".")
      && !parts[1].hasSuffix(".") && !email.contains { $0.isWhitespace }
    guard isAddress, email.utf8.count <= Self.maximumEmail else {
      errors.add(Self.email, "Skriv hele e-mailadressen med @ og punktum")
      return nil
    }
    return email
  }

  /// Without white space at its ends, and without the invisible characters that come along when a text is pasted.
  static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace && !$0.isInvisible }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace && !$0.isInvisible })
    else { return "" }
    return String(scalars[first...last])
  }
}

extension Unicode.Scalar {
  /// Whether nobody can see it: spaces without width and byte order marks.
  var isInvisible: Bool { [0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF].contains(value) }
}
