import CGumbo
import PageModel

/// libgumbo's names and strings as values.
enum GumboNames {
  /// A C string as text; the parser only makes valid UTF-8.
  static func text(_ pointer: UnsafePointer<CChar>?) -> String {
    unsafe pointer.map { unsafe String(cString: $0) } ?? ""
  }

  /// An element's local name.
  static func name(of element: GumboElement) -> String {
    let tag = unsafe element.tag
    if tag != GUMBO_TAG_UNKNOWN, unsafe element.tag_namespace != GUMBO_NAMESPACE_SVG {
      return known[Int(tag.rawValue)]
    }
    var original = unsafe element.original_tag
    unsafe gumbo_tag_from_original_text(&original)
    guard unsafe original.data != nil else { return known[Int(tag.rawValue)] }
    if unsafe element.tag_namespace == GUMBO_NAMESPACE_SVG, let adjusted = unsafe gumbo_normalize_svg_tagname(&original)
    {
      return unsafe text(adjusted)
    }
    if tag != GUMBO_TAG_UNKNOWN { return known[Int(tag.rawValue)] }
    let bytes = unsafe UnsafeRawBufferPointer(start: original.data, count: original.length)
    return unsafe String(decoding: bytes.lazy.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
      .replacing("\0", with: "\u{FFFD}")
  }

  /// An element's namespace.
  static func namespace(of element: GumboElement) -> PageNode.Namespace {
    switch unsafe element.tag_namespace {
    case GUMBO_NAMESPACE_SVG: .svg
    case GUMBO_NAMESPACE_MATHML: .mathML
    default: .html
    }
  }

  /// An element's attributes in order.
  static func attributes(of element: GumboElement) -> [PageAttribute] {
    let count = unsafe Int(element.attributes.length)
    guard count > 0, let data = unsafe element.attributes.data else { return [] }
    var attributes: [PageAttribute] = []
    attributes.reserveCapacity(count)
    for index in 0..<count {
      guard let raw = unsafe data[index] else { continue }
      let attribute = unsafe raw.assumingMemoryBound(to: GumboAttribute.self).pointee
      attributes.append(unsafe PageAttribute(name: name(of: attribute), value: text(attribute.value)))
    }
    return attributes
  }

  /// An attribute's name with the prefix that the parser's adjustments took off (HTML standard section 13.2.6.3).
  private static func name(of attribute: GumboAttribute) -> String {
    let name = unsafe text(attribute.name)
    switch unsafe attribute.attr_namespace {
    case GUMBO_ATTR_NAMESPACE_XLINK: return "xlink:" + name
    case GUMBO_ATTR_NAMESPACE_XML: return "xml:" + name
    case GUMBO_ATTR_NAMESPACE_XMLNS: return name == "xmlns" ? name : "xmlns:" + name
    default: return name
    }
  }

  private static let known: [String] = (0...GUMBO_TAG_LAST.rawValue).map {
    unsafe text(gumbo_normalized_tagname(GumboTag($0)))
  }
}
