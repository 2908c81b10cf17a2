/// How the addresses on a page write the characters of their query that aren't ASCII: as escaped bytes of the page's own
/// encoding (HTML standard section 2.4.3, "encoding-parsing a URL").
package struct QueryEscaping: Sendable {
  /// Gives a text with every character beyond ASCII as `%XX`, or nil where the page is in UTF-8.
  private let escaped: @Sendable (_ text: String, _ encoding: String) -> String?

  /// Escaping by a function of the text and the encoding's name.
  package init(_ escaped: @escaping @Sendable (_ text: String, _ encoding: String) -> String?) {
    self.escaped = escaped
  }

  /// UTF-8 for every page.
  package static let utf8 = QueryEscaping { _, _ in nil }

  /// A resolver of a page's addresses.
  package func resolver(base: WebURL, encoding: String) -> AddressResolver {
    AddressResolver(base: base, encoding: encoding, escaping: self)
  }

  fileprivate func callAsFunction(_ text: String, _ encoding: String) -> String? { escaped(text, encoding) }
}

/// Resolves the addresses that a page's markup names.
package struct AddressResolver: Sendable {
  /// What relative addresses are resolved against.
  package let base: WebURL
  private let encoding: String
  private let escaping: QueryEscaping

  fileprivate init(base: WebURL, encoding: String, escaping: QueryEscaping) {
    self.base = base
    self.encoding = encoding
    self.escaping = escaping
  }

  /// The address of a reference, or nil when it is no valid URL.
  package func url(_ reference: String) -> WebURL? {
    let plain = WebURL(parsing: reference, base: base)
    guard encoding != "UTF-8", let plain, plain.scheme == "http" || plain.scheme == "https",
      reference.utf8.contains(where: { $0 >= 0x80 })
    else { return plain }
    let fragment = reference.firstIndex(of: "#") ?? reference.endIndex
    guard let mark = reference[..<fragment].firstIndex(of: "?"),
      let query = escaping(String(reference[mark..<fragment]), encoding)
    else { return plain }
    // What is escaped already stays as it is in a query.
    return WebURL(parsing: reference[..<mark] + query + reference[fragment...], base: base)
  }
}
