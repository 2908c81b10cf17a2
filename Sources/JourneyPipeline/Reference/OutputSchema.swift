import Foundation

/// JSON Schemas (draft 2020-12) of what `rejse export --json` writes, made of the very types that are written.
package enum OutputSchema {
  /// The schemas by the name of the table.
  static var all: [(name: String, title: String, type: any Decodable.Type)] {
    [
      ("comparison", "What changed since the baselines", ExportedTable.Comparison.self),
      ("estimate", "What the difference is worth", ExportedTable.Valuation.self),
      ("findings", "A run's findings", ExportedTable.Findings.self),
      ("metrics", "What each step asks of each persona", ExportedTable.Metrics.self),
    ]
  }

  /// The schema of one table.
  ///
  /// Objects are open: new keys may come without a new `schemaVersion`.
  /// - Throws: `SchemaError` when a type can't be described; a test meets it first.
  static func text(_ name: String, _ title: String, _ type: any Decodable.Type) throws -> String {
    let reader = SchemaReader()
    let root = try reader.schema(of: type)
    let schema = SchemaValue.object([
      "$schema": .text("https://json-schema.org/draft/2020-12/schema"), "title": .text("rejse export \(name)"),
      "description": .text(
        "\(title). schemaVersion \(ExportedTable.schemaVersion); keys may be added without a new one."),
      "$ref": root, "$defs": .object(reader.definitions),
    ])
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(schema.flattened), as: UTF8.self) + "\n"
  }
}

/// The few JSON values that a schema is made of.
indirect enum SchemaValue: Encodable, Equatable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([SchemaValue])
  case object([String: SchemaValue])

  /// The type of a JSON value by its name.
  static func type(_ name: String) -> SchemaValue { .object(["type": .text(name)]) }

  /// A root that is a reference written as an object becomes the reference's text.
  var flattened: SchemaValue {
    guard case .object(var fields) = self, case .object(let root)? = fields["$ref"] else { return self }
    fields["$ref"] = root["$ref"]
    return .object(fields)
  }

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

/// Why a type has no schema.
struct SchemaError: Error, CustomStringConvertible {
  let type: String
  var description: String {
    "\(type) can't be described in a schema; give it cases that can be listed, or plain values."
  }
}
