import Foundation

/// A text with everything that it may say in another encoding.
struct EncodedText {
  private let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The text as it stands, with one encoding undone at a time, and everything in it that reads as Base64.
  var readings: [String] {
    let plain = percentDecoded
    return [bytes, plain, referencesDecoded, jsonDecoded].map { String(decoding: $0, as: UTF8.self) }
      + base64(in: plain)
  }

  /// The runs of so many letters a to p: the form of the demo site's tokens.
  static func tokens(in text: String, length: Int) -> [String] {
    runs(in: Array(text.utf8), least: length) { (0x61...0x70).contains($0) }.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func runs(in bytes: [UInt8], least: Int, of isMember: (UInt8) -> Bool) -> [[UInt8]] {
    bytes.split { !isMember($0) }.filter { $0.count >= least }.map(Array.init)
  }

  private func base64(in bytes: [UInt8]) -> [String] {
    let runs = Self.runs(in: bytes, least: 12) { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
      default: "+/-_".utf8.contains(byte)
      }
    }
    return Set(runs).compactMap { run in
      let plain = run.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: "+") : $0 == UInt8(ascii: "_") ? 0x2F : $0 }
      // A run that was cut off or glued to a letter still says something in its whole groups.
      let padding = [UInt8](repeating: UInt8(ascii: "="), count: (4 - run.count % 4) % 4)
      return Data(base64Encoded: Data(plain + padding)) ?? Data(base64Encoded: Data(plain.prefix(run.count / 4 * 4)))
    }.map { String(decoding: $0, as: UTF8.self) }
  }

  private var percentDecoded: [UInt8] {
    replaced(UInt8(ascii: "%")) { rest in
      guard rest.count >= 2, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else {
        return nil
      }
      return ([value], 2)
    }.map { $0 == UInt8(ascii: "+") ? UInt8(ascii: " ") : $0 }
  }

  private var jsonDecoded: [UInt8] {
    replaced(UInt8(ascii: "\\")) { rest in
      if rest.first == UInt8(ascii: "/") { return ([0x2F], 1) }
      guard rest.first == UInt8(ascii: "u"), rest.count >= 5 else { return nil }
      return Self.scalar(rest.dropFirst().prefix(4), radix: 16).map { ($0, 5) }
    }
  }

  private var referencesDecoded: [UInt8] {
    replaced(UInt8(ascii: "&")) { rest in
      guard let end = rest.prefix(10).firstIndex(of: UInt8(ascii: ";")) else { return nil }
      let name = rest[..<end]
      let length = name.count + 1
      if name.first == UInt8(ascii: "#") {
        let isHex = name.dropFirst().first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
        return Self.scalar(name.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10).map { ($0, length) }
      }
      return Self.named[String(decoding: name, as: UTF8.self)].map { (Array($0.utf8), length) }
    }
  }

  private static let named = ["aelig": "æ", "oslash": "ø", "aring": "å", "AElig": "Æ", "Oslash": "Ø", "Aring": "Å"]

  private static func scalar(_ digits: some Sequence<UInt8>, radix: Int) -> [UInt8]? {
    let value = UInt32(String(decoding: Array(digits), as: UTF8.self), radix: radix)
    return value.flatMap(Unicode.Scalar.init).map { Array(String(Character($0)).utf8) }
  }

  /// The bytes with whatever follows a mark replaced, where the closure can read it.
  private func replaced(_ mark: UInt8, _ read: (ArraySlice<UInt8>) -> ([UInt8], Int)?) -> [UInt8] {
    guard bytes.contains(mark) else { return bytes }
    var output: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      if byte == mark, let (value, length) = read(rest) {
        output += value
        rest = rest.dropFirst(length)
      } else {
        output.append(byte)
      }
    }
    return output
  }
}
