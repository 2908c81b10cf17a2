import Foundation

/// Looks for secrets in a text as it stands, and as it reads once percent signs, HTML references, JSON escapes and
/// Base64 are undone.
struct SecretSearch {
  private let secrets: [(text: String, sought: [UInt8])]

  /// A search for some secrets, in the ways that people and programs write them.
  init(_ secrets: [String]) { self.secrets = secrets.map { ($0, Array($0.lowercased().utf8)) } }

  /// The secrets that a text gives away.
  func found(in text: String) -> [String] {
    let readings = EncodedText(text).readings.map { Array($0.lowercased().utf8) }
    return secrets.filter { secret in readings.contains { Self.holds($0, secret.sought) } }.map(\.text)
  }

  private static func holds(_ text: [UInt8], _ sought: [UInt8]) -> Bool {
    guard let first = sought.first else { return false }
    return text.withUnsafeBytes { text in
      guard let base = text.baseAddress else { return false }
      var start = 0
      while start + sought.count <= text.count, let hit = memchr(base + start, Int32(first), text.count - start) {
        let index = UnsafeRawPointer(hit) - base
        if index + sought.count <= text.count, memcmp(hit, sought, sought.count) == 0 { return true }
        start = index + 1
      }
      return false
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
}
