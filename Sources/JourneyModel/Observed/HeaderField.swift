/// One HTTP header field (RFC 9110 section 5).
package struct HeaderField: Sendable, Equatable, Codable {
  /// The name as sent.
  package let name: String
  /// The value without surrounding white space.
  package let value: String

  /// Makes a header field.
  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

extension [HeaderField] {
  /// The value of the first field with a name, compared without case.
  package func first(named name: String) -> String? {
    first { $0.name.lowercased() == name.lowercased() }?.value
  }

  /// The values of all fields with a name, compared without case.
  package func all(named name: String) -> [String] {
    filter { $0.name.lowercased() == name.lowercased() }.map(\.value)
  }
}
