/// Names and values in the order they were sent, as an HTML form's entry list is.
struct FormFields: Sendable, Equatable {
  /// One entry of the list.
  struct Entry: Sendable, Equatable {
    var name: String
    var value: String
  }

  /// More entries than any form here has; what comes after them is not read.
  static let maximumEntries = 200

  private(set) var entries: [Entry] = []

  /// The first value of a name, or an empty string.
  subscript(name: String) -> String {
    get { entries.first { $0.name == name }?.value ?? "" }
    set {
      if let index = entries.firstIndex(where: { $0.name == name }) {
        entries[index].value = newValue
      } else {
        append(name, newValue)
      }
    }
  }

  /// The same entries without white space around their values.
  var trimmed: FormFields {
    var copy = self
    for index in copy.entries.indices { copy.entries[index].value = ContactAnswers.trimmed(entries[index].value) }
    return copy
  }

  /// Adds an entry, unless the list is full.
  mutating func append(_ name: String, _ value: String) {
    guard entries.count < Self.maximumEntries else { return }
    entries.append(Entry(name: name, value: value))
  }

  /// Reads application/x-www-form-urlencoded (URL standard, section 5.1).
  init(urlEncoded bytes: some Collection<UInt8>) {
    for sequence in bytes.split(separator: UInt8(ascii: "&")) {
      guard entries.count < Self.maximumEntries else { return }
      let parts = sequence.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      let name = PercentDecoding.decode(parts[0], plusIsSpace: true)
      let value = parts.count > 1 ? PercentDecoding.decode(parts[1], plusIsSpace: true) : ""
      append(name, value)
    }
  }

  init() {}
}
