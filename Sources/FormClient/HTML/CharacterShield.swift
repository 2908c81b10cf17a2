import PageModel

/// Carries control characters and noncharacters past libgumbo, which turns them into U+FFFD.
///
/// The HTML standard keeps them (section 13.2.3.5 only calls them parse errors), and a citizen's value may hold them.
/// They
/// go through as private use characters; a page that holds both these and control characters is read wrongly there.
enum CharacterShield {
  private static let base: UInt32 = 0xF7000
  private static let noncharacterBlock: UInt32 = 0x100
  private static let planeEnds: UInt32 = 0x120
  private static let count: UInt32 = 0x142

  /// The bytes to parse in place of these, or nil when there is nothing to carry.
  static func shielded(_ bytes: [UInt8]) -> [UInt8]? {
    guard needsShield(bytes) else { return nil }
    var text = String.UnicodeScalarView()
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      text.append(place(of: scalar.value).flatMap { Unicode.Scalar(base + $0) } ?? scalar)
    }
    return Array(String(text).utf8)
  }

  /// The tree with every carried character as it was.
  static func unshielded(_ tree: PageTree) -> PageTree {
    let nodes = tree.nodes.map { node in
      PageNode(
        kind: node.kind, namespace: node.namespace, name: restored(node.name), text: restored(node.text),
        attributes: node.attributes, parent: node.parent, end: node.end, line: node.line)
    }
    let attributes = tree.attributes.map { PageAttribute(name: restored($0.name), value: restored($0.value)) }
    return PageTree(
      nodes: nodes, attributes: attributes, truncation: tree.truncation, encoding: tree.encoding,
      parserOwners: tree.parserOwners)
  }

  private static func needsShield(_ bytes: [UInt8]) -> Bool {
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x01...0x08, 0x0B, 0x0E...0x1F, 0x7F: return true
      case 0xC2 where (0x80...0x9F).contains(bytes[min(index + 1, bytes.count - 1)]): return true
      // U+FDD0 to U+FDEF, and the last two of each plane.
      case 0xB7 where index > 0 && bytes[index - 1] == 0xEF: return true
      case 0xBE,
        0xBF where index > 0 && bytes[index - 1] == 0xBF:
        return true
      default: continue
      }
    }
    return false
  }

  /// The place of a character in the table of those that libgumbo replaces (its `utf8_is_invalid_code_point`).
  private static func place(of value: UInt32) -> UInt32? {
    switch value {
    case 0x01...0x08, 0x0B, 0x0E...0x1F, 0x7F...0x9F: value
    case 0xFDD0...0xFDEF: noncharacterBlock + value - 0xFDD0
    case _ where value & 0xFFFE == 0xFFFE: planeEnds + 2 * (value >> 16) + (value & 1)
    default: nil
    }
  }

  private static func restored(_ text: String) -> String {
    guard text.utf8.contains(0xF3) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(original(of: scalar) ?? scalar) }
    return String(result)
  }

  private static func original(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard (base..<(base + count)).contains(scalar.value) else { return nil }
    let place = scalar.value - base
    if place < noncharacterBlock { return Unicode.Scalar(place) }
    if place < planeEnds { return Unicode.Scalar(0xFDD0 + place - noncharacterBlock) }
    let plane = (place - planeEnds) / 2
    return Unicode.Scalar(plane << 16 | 0xFFFE | place & 1)
  }
}
