/// Writes nodes as UTF-8, escaping byte by byte.
///
/// Escaping works on bytes, never on `Character`: a quote followed by a combining mark is one `Character` that
/// equals no quote, and would come through.
struct HTMLWriter {
  private(set) var bytes: [UInt8] = []

  /// A whole document with its doctype.
  static func document(_ root: HTMLNode) -> [UInt8] {
    var writer = HTMLWriter()
    writer.bytes.reserveCapacity(16_384)
    writer.bytes.append(contentsOf: "<!DOCTYPE html>\n".utf8)
    writer.write(root)
    writer.bytes.append(0x0A)
    return writer.bytes
  }

  /// Appends one node and everything in it.
  mutating func write(_ node: HTMLNode) {
    switch node {
    case .text(let text): writeEscaped(text)
    case .fragment(let children): for child in children { write(child) }
    case .element(let tag, let attributes, let children): write(tag, attributes, children)
    }
  }

  private mutating func write(_ tag: HTMLTag, _ attributes: [HTMLAttribute], _ children: [HTMLNode]) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(contentsOf: tag.rawValue.utf8)
    for attribute in attributes { write(attribute) }
    bytes.append(UInt8(ascii: ">"))
    if tag.isVoid { return }
    // The parser drops one newline right after <textarea>, so one is always given to it (HTML standard, 13.1.2.5).
    if tag == .textarea { bytes.append(0x0A) }
    for child in children { write(child) }
    bytes.append(contentsOf: "</".utf8)
    bytes.append(contentsOf: tag.rawValue.utf8)
    bytes.append(UInt8(ascii: ">"))
    if Self.endsLine(tag) { bytes.append(0x0A) }
  }

  private mutating func write(_ attribute: HTMLAttribute) {
    bytes.append(UInt8(ascii: " "))
    bytes.append(contentsOf: attribute.name.utf8)
    guard let value = attribute.value else { return }
    bytes.append(contentsOf: "=\"".utf8)
    writeEscaped(value)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func writeEscaped(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
      case UInt8(ascii: "'"): bytes.append(contentsOf: "&#39;".utf8)
      case 0: bytes.append(contentsOf: "\u{FFFD}".utf8)
      default: bytes.append(byte)
      }
    }
  }

  /// Block elements end their line, so that a person can read the source.
  private static func endsLine(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .a, .abbr, .button, .em, .label, .span, .strong, .textarea, .time: false
    default: true
    }
  }
}
