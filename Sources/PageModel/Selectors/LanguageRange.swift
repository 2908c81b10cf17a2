/// Matches the language of elements (Selectors Level 4 section 7.2, RFC 4647 section 3.3.2).
struct LanguageRange {
  let tree: PageTree

  /// Whether an element's language is in one of some ranges.
  func matches(_ ranges: [String], _ id: NodeID) -> Bool {
    let language = language(of: id) ?? ""
    return ranges.contains { Self.isLanguage(language, in: $0) }
  }

  /// The nearest `lang`, or `xml:lang` on foreign elements, else the page's Content-Language pragma (HTML standard section
  /// 3.2.6.2).
  private func language(of id: NodeID) -> String? {
    var current: NodeID? = id
    while let node = current {
      if let language = declared(on: node) { return language }
      current = tree.parent(of: node)
    }
    for element in tree.elements where tree.isElement(element, "meta") {
      guard tree.attribute("http-equiv", of: element)?.equalsIgnoringASCIICase("content-language") == true,
        let content = tree.attribute("content", of: element), !content.contains(",")
      else { continue }
      return content.spaceSeparated.first.map(String.init)
    }
    return nil
  }

  private func declared(on id: NodeID) -> String? {
    switch tree[id].namespace {
    case .html: tree.attribute("lang", of: id)
    case .svg: tree.attribute("xml:lang", of: id) ?? tree.attribute("lang", of: id)
    case .mathML: tree.attribute("xml:lang", of: id)
    }
  }

  /// Whether a tag has the form of a language tag (BCP 47 section 2.1): subtags of one to eight letters and digits.
  private static func isWellFormed(_ tag: String) -> Bool {
    let parts = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.first?.allSatisfy(\.isASCIIAlpha) == true
      && parts.allSatisfy { (1...8).contains($0.count) && $0.allSatisfy { $0.isASCIIAlpha || $0.isASCIIDigit } }
  }

  /// Extended filtering: `*` stands for any subtag, and subtags may be skipped, but not past a singleton.
  private static func isLanguage(_ language: String, in range: String) -> Bool {
    if range.isEmpty { return language.isEmpty }
    guard isWellFormed(language) else { return false }
    let tags = language.lowercased().split(separator: "-", omittingEmptySubsequences: false)
    let wanted = range.lowercased().split(separator: "-", omittingEmptySubsequences: false)
    guard wanted[0] == "*" || wanted[0] == tags[0] else { return false }
    var position = 1
    for part in wanted.dropFirst() where part != "*" && !part.isEmpty {
      while true {
        guard position < tags.count else { return false }
        if tags[position] == part {
          position += 1
          break
        }
        if tags[position].count <= 1 { return false }
        position += 1
      }
    }
    return true
  }
}
