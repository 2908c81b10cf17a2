import Foundation

/// A JSON Schema (draft 4, as far as SARIF's uses it) that texts are held against.
///
/// A keyword that it doesn't know is a problem too: what isn't checked must not look checked.
struct JSONSchema {
  private let root: JSONValue

  /// The schema in a text.
  init(_ text: String) throws { root = try JSONValue(parsing: text) }

  /// What is wrong with a JSON text, each with its place.
  func problems(of text: String) throws -> [String] { check(try JSONValue(parsing: text), root, at: "$") }

  private static let known: Set = [
    "type", "required", "title", "description", "additionalProperties", "properties", "$schema", "definitions", "id",
    "format", "enum", "uniqueItems", "items", "minItems", "$ref", "minimum", "default", "pattern", "anyOf", "oneOf",
    "maximum",
  ]

  private func check(_ value: JSONValue, _ schema: JSONValue, at place: String) -> [String] {
    if let name = schema["$ref"]?.text?.components(separatedBy: "#/definitions/").last {
      guard let next = root["definitions"]?[name] else { return ["\(place): no definition \(name)"] }
      return check(value, next, at: place)
    }
    let keywords = Set(schema.object?.keys.map { $0 } ?? [])
    return keywords.subtracting(Self.known).sorted().map { "\(place): keyword \($0) isn't understood" }
      + type(value, schema, place) + text(value, schema, place) + number(value, schema, place)
      + alternatives(value, schema, place) + object(value, schema, place) + array(value, schema, place)
  }

  private func type(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
    let allowed = schema["type"]?.list?.compactMap(\.text) ?? schema["type"]?.text.map { [$0] } ?? value.types
    return value.types.contains(where: allowed.contains) ? [] : ["\(place): \(value.types) isn't \(allowed)"]
  }

  private func text(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
    var problems: [String] = []
    if let options = schema["enum"]?.list, !options.contains(value) {
      problems.append("\(place): \(value) is none of \(options)")
    }
    guard let text = value.text else { return problems }
    if let pattern = schema["pattern"]?.text, text.range(of: pattern, options: .regularExpression) == nil {
      problems.append("\(place): '\(text)' doesn't match \(pattern)")
    }
    if let format = schema["format"]?.text, text.range(of: Self.pattern(format), options: .regularExpression) == nil {
      problems.append("\(place): '\(text)' is no \(format)")
    }
    return problems
  }

  /// RFC 3339 for moments, RFC 3986 section 2 for what an address may hold.
  private static func pattern(_ format: String) -> String {
    let address = #"([A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$"#
    return switch format {
    case "date-time": #"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$"#
    case "uri": "^[A-Za-z][A-Za-z0-9+.-]*:" + address
    case "uri-reference": "^" + address
    default: "^$"
    }
  }

  private func number(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
    guard let number = value.number else { return [] }
    let isLow = schema["minimum"]?.number.map { number < $0 } ?? false
    let isHigh = schema["maximum"]?.number.map { number > $0 } ?? false
    return isLow || isHigh ? ["\(place): \(number) is out of bounds"] : []
  }

  private func alternatives(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
    func count(_ key: String) -> Int? { schema[key]?.list?.count { check(value, $0, at: place).isEmpty } }
    return (count("anyOf") == 0 ? ["\(place): none of anyOf"] : [])
      + (count("oneOf") ?? 1 != 1 ? ["\(place): not exactly one of oneOf"] : [])
  }

  private func object(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
    guard let object = value.object else { return [] }
    let required = schema["required"]?.list?.compactMap(\.text) ?? []
    return required.filter { object[$0] == nil }.map { "\(place): no \($0)" }
      + object.sorted { $0.key < $1.key }.flatMap { key, member -> [String] in
        let inside = "\(place).\(key)"
        if let next = schema["properties"]?[key] { return check(member, next, at: inside) }
        switch schema["additionalProperties"] {
        case .bool(false): return ["\(inside): isn't in the schema"]
        case .object(let next): return check(member, .object(next), at: inside)
        default: return []
        }
      }
  }

  private func array(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
    guard let list = value.list else { return [] }
    let isShort = schema["minItems"]?.number.map { Double(list.count) < $0 } ?? false
    let isDoubled = schema["uniqueItems"] == .bool(true) && Set(list).count < list.count
    let items = schema["items"].map { next in list.enumerated().flatMap { check($1, next, at: "\(place)[\($0)]") } }
    return (isShort ? ["\(place): too few items"] : []) + (isDoubled ? ["\(place): an item comes twice"] : [])
      + (items ?? [])
  }
}
