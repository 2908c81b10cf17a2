/// Runs of digits that can be CPR numbers (CPR-kontoret, "Personnummeret i CPR": DDMMÅÅ-SSSS).
enum CPRPattern {
  /// The texts that look like a CPR number with a possible date: ten digits, with or without a separator after six.
  static func matches(in text: String) -> [String] {
    let characters = Array(text.utf8)
    var found: [String] = []
    var index = 0
    while index < characters.count {
      guard isDigit(characters, index), !isDigit(characters, index - 1), let end = match(characters, at: index) else {
        index += 1
        continue
      }
      found.append(String(decoding: characters[index..<end], as: UTF8.self))
      index = end
    }
    return found
  }

  private static func match(_ text: [UInt8], at start: Int) -> Int? {
    guard (0..<6).allSatisfy({ isDigit(text, start + $0) }), hasDate(text, start) else { return nil }
    var serial = start + 6
    if serial < text.count, [UInt8(ascii: "-"), UInt8(ascii: " "), UInt8(ascii: "+")].contains(text[serial]) {
      serial += 1
    }
    guard (0..<4).allSatisfy({ isDigit(text, serial + $0) }), !isDigit(text, serial + 4) else { return nil }
    return serial + 4
  }

  private static func hasDate(_ text: [UInt8], _ start: Int) -> Bool {
    let day = number(text, start)
    let month = number(text, start + 2)
    guard (1...12).contains(month) else { return false }
    let days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...days[month - 1]).contains(day)
  }

  private static func number(_ text: [UInt8], _ index: Int) -> Int {
    Int(text[index] - 0x30) * 10 + Int(text[index + 1] - 0x30)
  }

  private static func isDigit(_ text: [UInt8], _ index: Int) -> Bool {
    text.indices.contains(index) && (0x30...0x39).contains(text[index])
  }
}
