/// Tests that look at one element alone.
struct SimpleTests {
  let tree: PageTree

  /// Whether a test holds for an element.
  func holds(_ test: SimpleSelector, for id: NodeID) -> Bool {
    switch test {
    case .type(let name):
      // HTML elements match without regard to case, foreign ones as they are (Selectors section 5.1).
      tree[id].namespace == .html ? tree[id].name.equalsIgnoringASCIICase(name) : tree[id].name == name
    case .id(let value): tree.attribute("id", of: id) == value
    case .className(let name): tree.attribute("class", of: id).map { hasWord($0, name) } ?? false
    case .attribute(let test): holds(test, for: id)
    case .language(let ranges): LanguageRange(tree: tree).matches(ranges, id)
    case .direction(let direction): TextDirection(tree: tree).direction(of: id) == direction
    default: false
    }
  }

  private func hasWord(_ value: String, _ word: String) -> Bool {
    value.utf8.count >= word.utf8.count && value.spaceSeparated.contains { $0 == word }
  }

  private func holds(_ test: SimpleSelector.AttributeTest, for id: NodeID) -> Bool {
    let isHTML = tree[id].namespace == .html
    guard
      let attribute = tree[id].attributes.lazy.map({ tree.attributes[Int($0)] }).first(where: {
        isHTML ? $0.name.equalsIgnoringASCIICase(test.name) : $0.name == test.name
      })
    else { return false }
    let ignoresCase =
      test.caseFlag == UInt8(ascii: "i")
      || (test.caseFlag == nil && isHTML && Self.caseInsensitive.contains(test.name.lowercased()))
    let value = ignoresCase ? attribute.value.asciiLowercased : attribute.value
    return compare(value, ignoresCase ? test.value.asciiLowercased : test.value, test.comparison)
  }

  private func compare(_ value: String, _ wanted: String, _ comparison: SimpleSelector.AttributeTest.Operator) -> Bool {
    let (bytes, sought) = (Array(value.utf8), Array(wanted.utf8))
    return switch comparison {
    case .exists: true
    case .equals: bytes == sought
    case .includes:
      !sought.isEmpty && !sought.contains(where: \.isHTMLWhiteSpace)
        && bytes.split(whereSeparator: \.isHTMLWhiteSpace).contains { $0.elementsEqual(sought) }
    case .dash: bytes == sought || bytes.starts(with: sought + [UInt8(ascii: "-")])
    case .prefix: !sought.isEmpty && bytes.starts(with: sought)
    case .suffix: !sought.isEmpty && bytes.reversed().starts(with: sought.reversed())
    case .substring: !sought.isEmpty && value.utf8.count >= sought.count && value.contains(wanted)
    }
  }

  /// Attributes whose values selectors compare without regard to case (HTML standard section 4.16.2).
  private static let caseInsensitive: Set<String> = [
    "accept", "accept-charset", "align", "alink", "axis", "bgcolor", "charset", "checked", "clear", "codetype", "color",
    "compact", "declare", "defer", "dir", "direction", "disabled", "enctype", "face", "frame", "hreflang", "http-equiv",
    "lang", "language", "link", "media", "method", "multiple", "nohref", "noresize", "noshade", "nowrap", "readonly",
    "rel", "rev", "rules", "scope", "scrolling", "selected", "shape", "target", "text", "type", "valign", "valuetype",
    "vlink",
  ]
}

extension String {
  fileprivate var asciiLowercased: String { String(decoding: utf8.map(\.asciiLowercased), as: UTF8.self) }
}
