/// One entry of a form's entry list (HTML standard section 4.10.22.4).
package struct FormEntry: Sendable, Equatable {
  /// What an entry carries.
  package enum Value: Sendable, Equatable {
    case text(String)
    case file(FormFile)
  }

  /// The name.
  package let name: String
  /// The value.
  package let value: Value

  /// Makes an entry.
  package init(_ name: String, _ value: Value) {
    self.name = name
    self.value = value
  }
}

/// A file as a file input sends it.
package struct FormFile: Sendable, Equatable {
  /// The file's name without folders.
  package let name: String
  /// Its media type.
  package let mediaType: String
  /// Its bytes.
  package let content: [UInt8]

  /// Makes a file.
  package init(name: String, mediaType: String, content: [UInt8]) {
    self.name = name
    self.mediaType = mediaType
    self.content = content
  }
}
