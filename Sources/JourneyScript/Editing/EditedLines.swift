/// The lines of a file while one input of it is changed.
struct EditedLines {
  private var lines: [[Unicode.Scalar]]
  private let lineBreak: String

  init(_ text: String) {
    lineBreak = text.unicodeScalars.contains("\r") && text.contains("\r\n") ? "\r\n" : "\n"
    lines = text.replacing("\r\n", with: "\n").unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map(Array.init)
  }

  var text: String {
    lines.map { line in
      var text = String.UnicodeScalarView()
      text.append(contentsOf: line)
      return String(text)
    }.joined(separator: lineBreak)
  }

  /// Changes an input that is there, from its last line up, so that the marks above stay right.
  mutating func edit(_ entry: EditableEntry, _ change: AssumptionChange, isCost: Bool) throws(AssumptionEditError) {
    let wanted = Self.wanted(change, isCost: isCost)
    let valueKeys = isCost ? ["amount"] : ["low", "mode", "high", "value"]
    var inserted: [(line: Int, text: [String])] = []
    let column = entry.parts.first?.column ?? entry.column + 2
    let indent = String(repeating: " ", count: column - 1)
    let missing = wanted.filter { entry[$0.name] == nil }
    if !missing.isEmpty {
      // New figures stand where the old ones stood; a new evidence or price level goes before the source.
      let figures = missing.filter { valueKeys.contains($0.name) }
      let others = missing.filter { !valueKeys.contains($0.name) }
      let first = entry.parts.first { valueKeys.contains($0.name) } ?? entry.parts.last
      if let first, !figures.isEmpty {
        inserted.append((first.line, figures.map { "\(indent)\($0.name): \($0.text)" }))
      }
      let source = entry["source"]?.line ?? contentEnd(entry.end, above: entry.line)
      if !others.isEmpty { inserted.append((source, others.map { "\(indent)\($0.name): \($0.text)" })) }
    }
    let changed = entry.parts.filter { part in
      wanted.contains { $0.name == part.name } || valueKeys.contains(part.name)
    }
    let places = Set(changed.map(\.line) + inserted.map(\.line)).sorted(by: >)
    for place in places {
      if let part = changed.first(where: { $0.line == place }) {
        let text = wanted.first { $0.name == part.name }?.text
        try replace(part, with: text, entry: entry)
      }
      for group in inserted where group.line == place {
        lines.insert(contentsOf: group.text.map { Array($0.unicodeScalars) }, at: place - 1)
      }
    }
  }

  /// Adds an input after another.
  mutating func append(
    _ change: AssumptionChange, _ template: AssumptionChange.Template, after last: EditableEntry
  ) {
    let outer = String(repeating: " ", count: last.column - 1)
    let inner = String(repeating: " ", count: (last.parts.first?.column ?? last.column + 2) - 1)
    var new = [
      "\(outer)\(change.key):",
      "\(inner)label: {da: \(Self.quoted(template.danish)), en: \(Self.quoted(template.english))}",
      "\(inner)unit: \(Self.quoted(template.unit))",
    ]
    var wanted = Self.wanted(change, isCost: false)
    if change.evidence == nil { wanted.insert(("evidence", "assumed"), at: wanted.count - 1) }
    new += wanted.map { "\(inner)\($0.name): \($0.text)" }
    lines.insert(contentsOf: new.map { Array($0.unicodeScalars) }, at: contentEnd(last.end, above: last.line) - 1)
  }

  private static func wanted(_ change: AssumptionChange, isCost: Bool) -> [(name: String, text: String)] {
    let names = isCost ? ["amount"] : change.values.count == 1 ? ["value"] : ["low", "mode", "high"]
    var wanted = zip(names, change.values).map { (name: $0, text: number($1)) }
    if let evidence = change.evidence, !isCost { wanted.append(("evidence", evidence)) }
    if let level = change.priceLevel { wanted.append(("price-level", String(level))) }
    wanted.append(("source", quoted(change.source)))
    return wanted
  }

  /// Replaces a key's value, or takes the key out where there is no value; a comment behind it stays.
  private mutating func replace(
    _ part: EditableEntry.Part, with text: String?, entry: EditableEntry
  ) throws(AssumptionEditError) {
    let end = isOnOneLine(part) ? part.line + 1 : contentEnd(part.end, above: part.line)
    guard lines.indices.contains(part.line - 1), end <= lines.count + 1 else {
      throw .notEditable(entry.name, line: entry.line)
    }
    let comment = comment(behind: part)
    var new: [[Unicode.Scalar]] = []
    if let text {
      let start = lines[part.line - 1].prefix(part.column - 1)
      new = [Array(start) + Array("\(part.name): \(text)".unicodeScalars) + comment]
    } else if !comment.isEmpty {
      new = [Array(lines[part.line - 1].prefix(part.column - 1)) + comment.drop { $0 == " " }]
    }
    lines.replaceSubrange((part.line - 1)..<(end - 1), with: new)
  }

  /// Whether a value stands whole on its key's line; one without quotes may go on below.
  private func isOnOneLine(_ part: EditableEntry.Part) -> Bool {
    guard part.isPlain, let value = part.value, lines.indices.contains(part.valueLine - 1) else { return false }
    return lines[part.valueLine - 1].dropFirst(part.valueColumn - 1).starts(with: value.unicodeScalars)
  }

  /// The comment behind a plain value, with the spaces before it.
  private func comment(behind part: EditableEntry.Part) -> [Unicode.Scalar] {
    guard isOnOneLine(part), let value = part.value else { return [] }
    let rest = lines[part.valueLine - 1].dropFirst(part.valueColumn - 1 + value.unicodeScalars.count)
    guard let hash = rest.firstIndex(of: "#") else { return [] }
    return Array(rest[rest.startIndex...].prefix { $0 == " " }) + Array(rest[hash...])
  }

  /// The line after the last one that holds more than white space or a comment.
  private func contentEnd(_ end: Int, above start: Int) -> Int {
    var end = min(end, lines.count + 1)
    while end > start + 1 {
      let text = lines[end - 2].drop { $0 == " " || $0 == "\t" }
      guard text.isEmpty || text.first == "#" else { break }
      end -= 1
    }
    return end
  }

  /// A number as a person writes it: no exponent, no `.0`.
  static func number(_ value: Double) -> String {
    let whole = value.rounded()
    return value == whole && abs(value) < 1e15 ? String(Int(whole)) : String(value)
  }

  /// A scalar in double quotes; control characters become spaces.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case _ where scalar.properties.generalCategory == .control: quoted += " "
      case "\u{2028}", "\u{2029}", "\u{85}", "\u{FEFF}": quoted += " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
