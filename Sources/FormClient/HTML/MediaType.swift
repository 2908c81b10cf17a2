/// A media type as a Content-Type header gives it (MIME Sniffing standard section 4.4, reduced to what pages need).
struct MediaType: Equatable {
  /// Type and subtype in lower case, as `text/html`.
  let essence: String
  /// The `charset` parameter, or nil.
  let charset: String?

  /// Parses a header's value; nil when it has no type and subtype.
  init?(parsing text: String) {
    let parts = text.split(separator: ";", omittingEmptySubsequences: false)
    let essence = Self.trimmed(parts.first ?? "").lowercased()
    guard let slash = essence.firstIndex(of: "/"), slash != essence.startIndex,
      essence.index(after: slash) != essence.endIndex
    else { return nil }
    self.essence = essence
    charset = parts.dropFirst().lazy.compactMap(Self.charset).first
  }

  /// Whether an HTML parser reads documents of this type; XHTML is read by the same rules.
  var isHTML: Bool { essence == "text/html" || essence == "application/xhtml+xml" }

  private static func charset(in parameter: Substring) -> String? {
    guard let equals = parameter.firstIndex(of: "="), trimmed(parameter[..<equals]).lowercased() == "charset" else {
      return nil
    }
    var value = trimmed(parameter[parameter.index(after: equals)...])
    if value.hasPrefix("\"") { value = value.dropFirst().prefix { $0 != "\"" } }
    return value.isEmpty ? nil : String(value)
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while let first = text.utf8.first, isASCIIWhiteSpace(first) { text = text.dropFirst() }
    while let last = text.utf8.last, isASCIIWhiteSpace(last) { text = text.dropLast() }
    return text
  }
}
