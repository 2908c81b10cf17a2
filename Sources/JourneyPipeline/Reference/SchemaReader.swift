/// Reads the shape of a type off its own decoding: which keys it asks for, of what type, and which it can do without.
///
/// The synthesised `init(from:)` asks for each property in turn. Handed made-up values it goes through all of them.
final class SchemaReader {
  /// What was read of each type with keys, by the type's name.
  private(set) var definitions: [String: SchemaValue] = [:]

  /// The schema of a type; one with keys is a reference to its definition.
  func schema(of type: any Decodable.Type) throws -> SchemaValue { try visit(type).schema }

  /// A value of a type, and the type's schema.
  fileprivate func visit<Value: Decodable>(_ type: Value.Type) throws -> (value: Value, schema: SchemaValue) {
    if let plain = type as? any PlainJSON.Type, let value = plain.example as? Value { return (value, plain.schema) }
    if let listed = type as? any CaseIterable.Type, let (first, schema) = Self.cases(listed),
      let value = first as? Value
    {
      return (value, schema)
    }
    if let keyed = type as? any TextKeyed.Type, let value = keyed.empty as? Value {
      return (value, .object(["type": .text("object"), "additionalProperties": try schema(of: keyed.valueType)]))
    }
    let shape = ShapeDecoder(reader: self)
    let value = try Value(from: shape)
    return (value, try finish(shape.shape, String(reflecting: type)))
  }

  private func finish(_ shape: ShapeDecoder.Shape, _ type: String) throws -> SchemaValue {
    if let element = shape.element { return .object(["type": .text("array"), "items": element]) }
    if let single = shape.single { return single }
    guard !shape.properties.isEmpty else { throw SchemaError(type: type) }
    let name = type.split(separator: ".").dropFirst().joined(separator: ".")
    definitions[name] = .object([
      "type": .text("object"), "properties": .object(shape.properties),
      "required": .list(shape.properties.keys.filter { !shape.optional.contains($0) }.sorted().map { .text($0) }),
    ])
    return .object(["$ref": .text("#/$defs/\(name)")])
  }

  private static func cases<Listed: CaseIterable>(_ type: Listed.Type) -> (first: Any, schema: SchemaValue)? {
    let raw = type.allCases.compactMap { ($0 as? any RawRepresentable)?.rawValue }
    guard let first = type.allCases.first, raw.count == type.allCases.count else { return nil }
    let values = raw.compactMap { value -> SchemaValue? in
      (value as? String).map { .text($0) } ?? (value as? Int).map { .number($0) }
    }
    return values.count == raw.count ? (first, .object(["enum": .list(values)])) : nil
  }
}

/// A type that is one JSON value.
private protocol PlainJSON {
  static var example: Self { get }
  static var schema: SchemaValue { get }
}

extension String: PlainJSON {
  static var example: String { "" }
  static var schema: SchemaValue { .type("string") }
}

extension Bool: PlainJSON {
  static var example: Bool { false }
  static var schema: SchemaValue { .type("boolean") }
}

extension Int: PlainJSON {
  static var example: Int { 0 }
  static var schema: SchemaValue { .type("integer") }
}

extension UInt64: PlainJSON {
  static var example: UInt64 { 0 }
  static var schema: SchemaValue { .type("integer") }
}

extension Double: PlainJSON {
  static var example: Double { 0 }
  static var schema: SchemaValue { .type("number") }
}

/// A dictionary that JSON writes as an object.
private protocol TextKeyed {
  static var empty: Self { get }
  static var valueType: any Decodable.Type { get }
}

extension Dictionary: TextKeyed where Key == String, Value: Decodable {
  static var empty: [String: Value] { [:] }
  static var valueType: any Decodable.Type { Value.self }
}

/// A decoder that notes what it is asked for.
private struct ShapeDecoder: Decoder {
  /// What was noted.
  final class Shape {
    var properties: [String: SchemaValue] = [:]
    var optional: Set<String> = []
    var element: SchemaValue?
    var single: SchemaValue?
  }

  let reader: SchemaReader
  let shape = Shape()
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]

  init(reader: SchemaReader) { self.reader = reader }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(Keys(decoder: self))
  }

  func unkeyedContainer() -> any UnkeyedDecodingContainer { Elements(decoder: self) }

  func singleValueContainer() -> any SingleValueDecodingContainer { Single(decoder: self) }

  struct Keys<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let decoder: ShapeDecoder
    let codingPath: [any CodingKey] = []
    let allKeys: [Key] = []

    /// Only asked where a key may be missing.
    func contains(_ key: Key) -> Bool {
      decoder.shape.optional.insert(key.stringValue)
      return true
    }

    func decodeNil(forKey key: Key) -> Bool { false }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
      let (value, schema) = try decoder.reader.visit(type)
      decoder.shape.properties[key.stringValue] = schema
      return value
    }

    func nestedContainer<Nested: CodingKey>(
      keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> { throw SchemaError(type: key.stringValue) }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
      throw SchemaError(type: key.stringValue)
    }

    func superDecoder() throws -> any Decoder { throw SchemaError(type: "super") }

    func superDecoder(forKey key: Key) throws -> any Decoder { throw SchemaError(type: key.stringValue) }
  }

  struct Elements: UnkeyedDecodingContainer {
    let decoder: ShapeDecoder
    let codingPath: [any CodingKey] = []
    let count: Int? = 1
    var currentIndex = 0
    var isAtEnd: Bool { currentIndex > 0 }

    mutating func decodeNil() -> Bool { false }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
      currentIndex += 1
      let (value, schema) = try decoder.reader.visit(type)
      decoder.shape.element = schema
      return value
    }

    mutating func nestedContainer<Nested: CodingKey>(
      keyedBy type: Nested.Type
    ) throws -> KeyedDecodingContainer<Nested> { throw SchemaError(type: "nested") }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer { throw SchemaError(type: "nested") }

    mutating func superDecoder() throws -> any Decoder { throw SchemaError(type: "super") }
  }

  struct Single: SingleValueDecodingContainer {
    let decoder: ShapeDecoder
    let codingPath: [any CodingKey] = []

    func decodeNil() -> Bool { false }

    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
      let (value, schema) = try decoder.reader.visit(type)
      decoder.shape.single = schema
      return value
    }
  }
}
