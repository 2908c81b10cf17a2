/// The keys that a mapping of a script may have.
///
/// The reader checks keys against it, and the reference and the JSON Schema are written from it, so that the three
/// can't disagree.
package struct KeyTable: Sendable {
  /// One key.
  package struct Key: Sendable {
    /// The key as written.
    package let name: String
    /// What its value looks like.
    package let shape: ValueShape
    /// Whether it must be there.
    package let isRequired: Bool
    /// What holds when it isn't there; empty when nothing does.
    package let fallback: String
    /// What it is for, one sentence in lower case without a full stop.
    package let summary: String
    /// How it may look, as YAML.
    package let example: String

    /// Makes a key.
    init(
      _ name: String, _ shape: ValueShape, required: Bool = false, default fallback: String = "", _ summary: String,
      example: String = ""
    ) {
      self.name = name
      self.shape = shape
      isRequired = required
      self.fallback = fallback
      self.summary = summary
      self.example = example
    }
  }

  /// The table's name: `step`.
  package let name: String
  /// What the mapping describes, one sentence.
  package let summary: String
  /// The keys in the order of the reference.
  package let keys: [Key]

  /// The key of a name.
  package subscript(name: String) -> Key? { keys.first { $0.name == name } }

  /// Every table, in the order of the reference.
  package static let all: [KeyTable] = [
    journey, service, step, wait, fieldEntry, target, expectation, fieldErrorEntry, download, cell, mail, capture,
    uploadFile,
    login, oracle, mailbox, reset, expire, scope, checkSetting, waiver, fragment, persona, share, fact, facts, contact,
    namedValue,
    economics,
    assumption, correlation,
    cost, stated, derived, localizedText,
  ]
}

/// What a value of a script looks like.
package indirect enum ValueShape: Sendable, Equatable {
  /// Any text.
  case text
  /// Text with variables in it.
  case template
  /// A regular expression with variables in it.
  case pattern
  /// An id.
  case identifier
  /// The path of a file, from the file it stands in.
  case path
  /// A day as `YYYY-MM-DD`.
  case date
  /// A number.
  case number
  /// A whole number within bounds.
  case integer(ClosedRange<Int>)
  /// A number of seconds with its unit: `20 s`.
  case duration
  /// `true` or `false`.
  case flag
  /// One of some words.
  case choice([String])
  /// Nothing after the colon.
  case nothing
  /// A list.
  case list(ValueShape)
  /// Keys that the author chooses, each with a value.
  case map(key: String, ValueShape)
  /// A mapping with the keys of a table.
  case table(String)
  /// One of several shapes.
  case either([ValueShape])
}
