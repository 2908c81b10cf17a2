/// Collects text with its white space collapsed as it comes (CSS Text section 4.1.1), as bytes: no character is looked at
/// twice.
struct TextBuffer {
  private(set) var bytes: [UInt8] = []
  private var pendingSpace = false
  private let limit: Int

  /// An empty buffer that stops taking text at a number of bytes.
  init(limit: Int = .max) { self.limit = limit }

  /// Whether nothing was taken.
  var isEmpty: Bool { bytes.isEmpty }

  /// Whether the limit is reached.
  var isFull: Bool { bytes.count >= limit }

  /// The text, without space at its ends.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds text; white space between words becomes one space.
  mutating func append(_ text: String) {
    guard !isFull else { return }
    var text = text
    text.withUTF8 { buffer in
      var start = 0
      var index = 0
      while index < buffer.count {
        if buffer[index].isHTMLWhiteSpace {
          flush(buffer[start..<index])
          pendingSpace = true
          start = index + 1
        }
        index += 1
      }
      flush(buffer[start..<index])
    }
  }

  /// Separates what came from what comes.
  mutating func space() { pendingSpace = true }

  /// Starts a new line, unless one was just started.
  mutating func newLine() {
    pendingSpace = false
    if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
  }

  private mutating func flush(_ word: Slice<UnsafeBufferPointer<UInt8>>) {
    guard !word.isEmpty, !isFull else { return }
    if pendingSpace, let last = bytes.last, last != 0x0A { bytes.append(0x20) }
    pendingSpace = false
    if bytes.count + word.count <= limit {
      bytes.append(contentsOf: word)
    } else {
      // The cut keeps whole characters.
      let room = limit - bytes.count
      var end = word.startIndex + room
      while end > word.startIndex, word[end] & 0xC0 == 0x80 { end -= 1 }
      bytes.append(contentsOf: word[word.startIndex..<end])
      bytes.append(contentsOf: repeatElement(0x20, count: limit - bytes.count))
    }
  }
}

extension UInt8 {
  /// Whether this is white space in HTML (Infra standard section 4.6).
  @inline(__always)
  var isHTMLWhiteSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D || self == 0x0C }
}

extension String {
  /// The text with white space stripped at its ends and collapsed within.
  package var collapsed: String {
    var buffer = TextBuffer()
    buffer.append(self)
    return buffer.text
  }

  /// The words between HTML white space.
  package var spaceSeparated: [Substring] {
    utf8.split(whereSeparator: \.isHTMLWhiteSpace).map { Substring($0) }
  }

  /// Whether two texts are equal when ASCII capitals count as small letters (Infra standard section 4.6).
  package func equalsIgnoringASCIICase(_ other: String) -> Bool {
    utf8.count == other.utf8.count
      && zip(utf8, other.utf8).allSatisfy { $0 == $1 || ($0.asciiLowercased == $1.asciiLowercased) }
  }
}
