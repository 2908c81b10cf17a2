import Foundation

/// A JSON Schema (draft 2020-12) of the script files, written from the reader's own tables.
///
/// Editors use it for completion. It says less than lint does: places, references between files and rules over the
/// whole journey are lint's alone.
package enum ScriptSchema {
  /// The schema of one kind of file.
  ///
  /// - Parameter file: the kind.
  /// - Returns: JSON with sorted keys and a line break at the end.
  package static func schema(_ file: ScriptFileKind) -> String {
    var definitions: [String: Value] = [:]
    for table in KeyTable.all { definitions[table.name] = object(table) }
    let root: Value = .object([
      "$schema": .text("https://json-schema.org/draft/2020-12/schema"), "$ref": .text("#/$defs/\(file.rawValue)"),
      "title": .text("rejse: \(file.rawValue)"), "$defs": .object(definitions),
    ])
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(root)).map { String(decoding: $0, as: UTF8.self) + "\n" } ?? ""
  }

  /// The few JSON values that a schema is made of.
  private indirect enum Value: Encodable {
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([Value])
    case object([String: Value])

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .text(let text): try container.encode(text)
      case .number(let number): try container.encode(number)
      case .flag(let flag): try container.encode(flag)
      case .list(let values): try container.encode(values)
      case .object(let values): try container.encode(values)
      }
    }
  }

  private static func object(_ table: KeyTable) -> Value {
    var properties: [String: Value] = [:]
    for key in table.keys {
      var fields: [String: Value] = ["description": .text(key.summary)]
      if !key.fallback.isEmpty { fields["description"] = .text("\(key.summary) (default: \(key.fallback))") }
      if case .object(let shape) = value(key.shape) { fields.merge(shape) { first, _ in first } }
      properties[key.name] = .object(fields)
    }
    var fields: [String: Value] = [
      "type": .text("object"), "description": .text(table.summary), "additionalProperties": .flag(false),
      "properties": .object(properties),
    ]
    let required = table.keys.filter(\.isRequired).map { Value.text($0.name) }
    if !required.isEmpty { fields["required"] = .list(required) }
    return .object(fields)
  }

  /// Scalars are text to the reader, so an editor may also let numbers and booleans pass where text is meant.
  private static let scalar: Value = .list([.text("string"), .text("number"), .text("boolean")])

  private static func value(_ shape: ValueShape) -> Value {
    switch shape {
    case .text, .template, .pattern, .duration: .object(["type": scalar])
    case .identifier, .path, .date: .object(["type": .list([.text("string"), .text("number")])])
    case .number: .object(["type": .text("number")])
    case .integer(let range):
      .object([
        "type": .text("integer"), "minimum": .number(range.lowerBound), "maximum": .number(range.upperBound),
      ])
    case .flag: .object(["type": .text("boolean")])
    // YAML 1.1 editors read `off` as a boolean, so it may come as one.
    case .choice(let words):
      .object(["enum": .list(words.map { .text($0) } + (words.contains("off") ? [.flag(false)] : []))])
    case .nothing: .object(["type": .text("null")])
    case .list(let element): .object(["type": .text("array"), "items": value(element)])
    case .map(_, let element): .object(["type": .text("object"), "additionalProperties": value(element)])
    case .table(let name): .object(["$ref": .text("#/$defs/\(name)")])
    case .either(let shapes): .object(["anyOf": .list(shapes.map(value))])
    }
  }
}
