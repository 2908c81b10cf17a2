internal import Foundation

/// A JSON value whose leaves are texts.
enum JSONValue: Decodable {
  case leaf(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// The value of a text in UTF-8, or nil when it isn't JSON.
  init?(_ text: [UInt8]) {
    guard let value = try? JSONDecoder().decode(Self.self, from: Data(text)) else { return nil }
    self = value
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .leaf("")
    } else if let flag = try? container.decode(Bool.self) {
      self = .leaf("\(flag)")
    } else if let text = try? container.decode(String.self) {
      self = .leaf(text)
    } else if let number = try? container.decode(Decimal.self) {
      self = .leaf("\(number)")
    } else if let items = try? container.decode([JSONValue].self) {
      self = .array(items)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }
}
