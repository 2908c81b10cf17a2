import Yams

/// Where one input and its keys stand in a file.
struct EditableEntry {
  struct Section {
    let name: String
    let entries: [EditableEntry]
  }

  /// One key of an input.
  struct Part {
    let name: String
    /// The line of the key, counted from 1.
    let line: Int
    /// The column of the key, counted from 1.
    let column: Int
    /// The first line that isn't the key's any more.
    let end: Int
    /// Where the value begins.
    let valueLine: Int
    let valueColumn: Int
    /// The value, where it is a scalar.
    let value: String?
    /// Whether the value is written without quotes on the key's own line.
    let isPlain: Bool
  }

  let name: String
  let line: Int
  let column: Int
  /// The first line that isn't the entry's any more.
  let end: Int
  /// Whether every key has a line of its own.
  let isBlock: Bool
  let parts: [Part]

  subscript(part: String) -> Part? { parts.first { $0.name == part } }

  static func all(in mapping: Node.Mapping, before end: Int) -> [EditableEntry] {
    let marks = mapping.map { $0.key.mark?.line ?? 1 }
    return mapping.enumerated().compactMap { index, pair in
      guard let name = pair.key.string, let mark = pair.key.mark, case .mapping(let keys) = pair.value else {
        return nil
      }
      let end = index + 1 < marks.count ? marks[index + 1] : end
      let parts = Self.parts(of: keys, before: end)
      let lines = [mark.line] + parts.map(\.line)
      let isBlock = keys.style != .flow && mapping.style != .flow && Set(lines).count == lines.count
      return EditableEntry(
        name: name, line: mark.line, column: mark.column, end: end, isBlock: isBlock, parts: parts)
    }
  }

  private static func parts(of mapping: Node.Mapping, before end: Int) -> [Part] {
    let marks = mapping.map { $0.key.mark?.line ?? 1 }
    return mapping.enumerated().compactMap { index, pair in
      guard let name = pair.key.string, let key = pair.key.mark, let value = pair.value.mark else { return nil }
      let style = pair.value.scalar?.style
      return Part(
        name: name, line: key.line, column: key.column, end: index + 1 < marks.count ? marks[index + 1] : end,
        valueLine: value.line, valueColumn: value.column, value: pair.value.scalar?.string,
        isPlain: (style == .plain || style == .any) && value.line == key.line)
    }
  }
}
