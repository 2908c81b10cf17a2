import Foundation

/// Looks for secrets in a text as it stands, and as it reads once percent signs, HTML references, JSON escapes and
/// Base64 are undone.
struct SecretSearch {
  /// The secrets, in the ways that people and programs write them.
  let secrets: [String]

  /// The secrets that a text gives away.
  func found(in text: String) -> [String] {
    let readings = Self.readings(of: text).map { $0.lowercased() }
    return secrets.filter { secret in
      let sought = secret.lowercased()
      return readings.contains { $0.contains(sought) }
    }
  }

  /// The ways to write a persona's fact: as it stands, digits alone or in groups.
  static func spellings(of value: String) -> [String] {
    let digits = value.filter(\.isNumber)
    var ways = [value]
    if digits.count == 10 {
      ways += [digits, "\(digits.prefix(6))-\(digits.suffix(4))", "\(digits.prefix(6)) \(digits.suffix(4))"]
    }
    if digits.count == 8, digits.count == value.count {
      let pairs = stride(from: 0, to: 8, by: 2).map { String(Array(digits)[$0..<$0 + 2]) }
      ways += [pairs.joined(separator: " "), "\(digits.prefix(4)) \(digits.suffix(4))"]
    }
    return Array(Set(ways)).sorted()
  }

  static func readings(of text: String) -> [String] {
    var readings = [text]
    readings.append(text.replacing("+", with: " ").removingPercentReferences)
    readings.append(text.removingHTMLReferences)
    readings.append(text.removingJSONEscapes)
    readings += base64Runs(in: text).flatMap { run in
      [run, String(run.dropFirst()), String(run.dropFirst(2)), String(run.dropFirst(3))].compactMap(decoded)
    }
    return readings
  }

  private static func base64Runs(in text: String) -> [String] {
    text.removingPercentReferences.matches(of: /[A-Za-z0-9+\/_-]{12,}/).map { String($0.output) }
  }

  private static func decoded(_ run: String) -> String? {
    let plain = run.replacing("-", with: "+").replacing("_", with: "/")
    let padded = plain + String(repeating: "=", count: (4 - plain.count % 4) % 4)
    return Data(base64Encoded: padded).map { String(decoding: $0, as: UTF8.self) }
  }
}

extension String {
  /// Percent-encoded bytes undone; what is no byte stays.
  fileprivate var removingPercentReferences: String {
    guard contains("%") else { return self }
    var bytes: [UInt8] = []
    var rest = Array(utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  fileprivate var removingHTMLReferences: String {
    let named = ["aelig": "æ", "oslash": "ø", "aring": "å", "AElig": "Æ", "Oslash": "Ø", "Aring": "Å", "amp": "&"]
    return replacing(/&(#[xX]?[0-9a-fA-F]+|[A-Za-z]+);/) { match in
      let name = String(match.1)
      let digits = name.hasPrefix("#x") || name.hasPrefix("#X") ? (name.dropFirst(2), 16) : (name.dropFirst(), 10)
      let scalar = name.hasPrefix("#") ? UInt32(digits.0, radix: digits.1).flatMap(Unicode.Scalar.init) : nil
      return scalar.map { String(Character($0)) } ?? named[name] ?? String(match.0)
    }
  }

  fileprivate var removingJSONEscapes: String {
    replacing("\\/", with: "/").replacing(/\\u([0-9a-fA-F]{4})/) { match in
      UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? String(match.0)
    }
  }
}
