import Foundation

/// Holds JSON against one of our own schemas, with the keywords that these use.
///
/// Stricter than the schema: a key that isn't published is a problem too, so that nothing is written that no schema names.
struct SchemaCheck {
  private let root: [String: Any]

  /// A schema.
  init(_ text: String) throws { root = try Self.object(Data(text.utf8)) }

  /// What is wrong with a text, each with its place; empty when nothing is.
  func problems(in text: String) throws -> [String] { problems(try Self.object(Data(text.utf8)), root, "$") }

  private static func object(_ data: Data) throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
  }

  private func problems(_ value: Any, _ schema: [String: Any], _ place: String) -> [String] {
    if let reference = schema["$ref"] as? String {
      let name = String(reference.dropFirst("#/$defs/".count))
      guard let definition = (root["$defs"] as? [String: Any])?[name] as? [String: Any] else {
        return ["\(place): no definition \(name)"]
      }
      return problems(value, definition, place)
    }
    if let allowed = schema["enum"] as? [Any] {
      return allowed.contains { "\($0)" == "\(value)" } ? [] : ["\(place): \(value) isn't one of \(allowed)"]
    }
    guard let type = schema["type"] as? String else { return ["\(place): the schema says no type"] }
    guard matches(value, type) else { return ["\(place): \(value) is no \(type)"] }
    if type == "array", let values = value as? [Any] {
      let items = schema["items"] as? [String: Any] ?? [:]
      return values.enumerated().flatMap { problems($1, items, "\(place)[\($0)]") }
    }
    return (value as? [String: Any]).map { problems(in: $0, schema, place) } ?? []
  }

  private func problems(in object: [String: Any], _ schema: [String: Any], _ place: String) -> [String] {
    let properties = schema["properties"] as? [String: Any] ?? [:]
    let required = schema["required"] as? [String] ?? []
    let other = schema["additionalProperties"] as? [String: Any]
    return required.filter { object[$0] == nil }.map { "\(place): lacks \($0)" }
      + object.sorted { $0.key < $1.key }.flatMap { key, value in
        guard let known = properties[key] as? [String: Any] ?? other else {
          return ["\(place): \(key) isn't published"]
        }
        return problems(value, known, "\(place).\(key)")
      }
  }

  private func matches(_ value: Any, _ type: String) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "boolean": value is Bool
    case "integer": (value as? NSNumber).map { $0.doubleValue == $0.doubleValue.rounded() } ?? false
    default: value is NSNumber
    }
  }
}
