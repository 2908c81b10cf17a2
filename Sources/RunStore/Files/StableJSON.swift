internal import Foundation

/// JSON with sorted keys: the same value gives the same bytes, so that files can be compared and reviewed.
enum StableJSON {
  /// One line without its end, for `events.jsonl`.
  static func line(_ value: some Encodable, path: String) throws(RunStoreError) -> [UInt8] {
    try encode(value, [.sortedKeys, .withoutEscapingSlashes], path: path)
  }

  /// Indented text that ends in a line feed, for files that people read and review.
  static func text(_ value: some Encodable, path: String) throws(RunStoreError) -> [UInt8] {
    try encode(value, [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted], path: path) + [0x0A]
  }

  /// Reads a value; `line` is the number of the line that the bytes are, where they are one, for the message.
  static func value<Value: Decodable>(
    _ type: Value.Type, from bytes: [UInt8], path: String, line: Int? = nil
  ) throws(RunStoreError) -> Value {
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    do {
      return try decoder.decode(type, from: Data(bytes))
    } catch {
      throw RunStoreError(.broken(line: line, reason: reason(error)), path: path)
    }
  }

  private static func encode(
    _ value: some Encodable, _ formatting: JSONEncoder.OutputFormatting, path: String
  ) throws(RunStoreError) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting
    // A measurement that isn't a number must not cost the run its record.
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    do {
      return Array(try encoder.encode(value))
    } catch {
      throw RunStoreError(.unwritable(reason: reason(error)), path: path)
    }
  }

  private static func reason(_ error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, let context):
      "'\(key.stringValue)' is missing\(place(context.codingPath))"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      "a value of another type than expected\(place(context.codingPath))"
    case DecodingError.dataCorrupted(let context) where !context.codingPath.isEmpty:
      "an unknown value\(place(context.codingPath))"
    case DecodingError.dataCorrupted: "it isn't JSON"
    default: "\(error)"
    }
  }

  private static func place(_ path: [any CodingKey]) -> String {
    path.isEmpty ? "" : " at " + path.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
  }
}
