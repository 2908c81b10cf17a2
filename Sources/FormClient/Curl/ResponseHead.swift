import JourneyModel

/// Reads the header section of a response line by line, within bounds.
///
/// libcurl hands over one line at a time: interim responses (1xx), the final one, and trailers. Only the final
/// response's fields are kept; all lines count against the bounds, so that endless interim responses end too.
struct ResponseHead {
  /// The status code of the last status line; 0 before the first.
  private(set) var status = 0
  /// The header fields of the last response.
  private(set) var fields: [HeaderField] = []
  /// Whether the empty line after the final response's fields has come.
  private(set) var isComplete = false

  private var lines = 0
  private var bytes = 0

  /// Reads one line, its line break included.
  ///
  /// - Returns: false when the line exceeds the bounds.
  mutating func read(_ line: some RandomAccessCollection<UInt8>, limits: ClientLimits) -> Bool {
    lines += 1
    bytes += line.count
    // Every response has a status line and an empty line beside its fields.
    guard lines <= limits.headerCount + 2, bytes <= limits.headerBytes else { return false }
    var text = line[...]
    while let last = text.last, last == 0x0a || last == 0x0d { text.removeLast() }
    if text.isEmpty {
      isComplete = status >= 200
    } else if !isComplete {
      readField(text)
    }
    return true
  }

  /// Whether the fields give the body several lengths that differ, and nothing else tells where it ends.
  ///
  /// RFC 9112 section 6.3 calls that an unrecoverable error; browsers refuse such a response, libcurl takes the last.
  var hasConflictingLengths: Bool {
    guard fields.first(named: "Transfer-Encoding") == nil else { return false }
    let lengths = fields.all(named: "Content-Length").flatMap { $0.split { ", \t".contains($0) } }
    return Set(lengths).count > 1
  }

  private mutating func readField(_ text: some RandomAccessCollection<UInt8>) {
    if text.starts(with: "HTTP/".utf8) {
      status = Self.status(of: text)
      fields.removeAll(keepingCapacity: true)
    } else if let first = text.first, first == 0x20 || first == 0x09, let last = fields.popLast() {
      // Obsolete line folding is one space (RFC 9112 section 5.2).
      fields.append(HeaderField(last.name, last.value + " " + Self.string(Self.trimmed(text))))
    } else if let colon = text.firstIndex(of: 0x3a) {
      let name = Self.string(text[..<colon])
      fields.append(HeaderField(name, Self.string(Self.trimmed(text[text.index(after: colon)...]))))
    }
  }

  private static func status(of line: some RandomAccessCollection<UInt8>) -> Int {
    let digits = line.drop { $0 != 0x20 }.drop { $0 == 0x20 }.prefix { $0 >= 0x30 && $0 <= 0x39 }.prefix(4)
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func trimmed<Bytes: RandomAccessCollection<UInt8>>(_ bytes: Bytes) -> Bytes.SubSequence {
    var rest = bytes[...]
    while let first = rest.first, first == 0x20 || first == 0x09 { rest.removeFirst() }
    while let last = rest.last, last == 0x20 || last == 0x09 { rest.removeLast() }
    return rest
  }

  /// Field values are bytes: UTF-8 where they are, else one character a byte (Fetch standard section 2.2.2).
  private static func string(_ bytes: some RandomAccessCollection<UInt8>) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }
}
