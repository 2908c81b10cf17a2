/// How the attributes of a form and of its submit buttons name where and how it is sent (HTML standard section
/// 4.10.19.6).
package enum FormTarget {
  /// The address of an `action` or `formaction` attribute; missing and empty ones mean the page itself.
  package static func action(_ value: String?, url: WebURL, addresses: AddressResolver) -> WebURL? {
    guard let value, !value.isEmpty else { return url }
    return addresses.url(value)
  }

  /// The method of a `method` or `formmethod` attribute.
  package static func method(_ value: String?) -> Form.Method {
    value.flatMap { Form.Method(rawValue: $0.lowercased()) } ?? .get
  }

  /// The encoding of an `enctype` or `formenctype` attribute.
  package static func encoding(_ value: String?) -> Form.Encoding {
    value.flatMap { Form.Encoding(rawValue: $0.lowercased()) } ?? .urlEncoded
  }
}
