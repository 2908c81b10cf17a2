import FormClient
import JourneyModel
import PageModel

extension ExpectationJudge {
  /// Whether a file came, of the right kind and size.
  func download(_ rule: DownloadRule) -> Look {
    let kind = rule.mediaType.isEmpty ? "" : " \(rule.mediaType)"
    let sought = LocalizedText(
      da: "filen\(kind) (\(Self.size(rule)))", en: "the file\(kind) (\(Self.size(rule)))")
    guard let response = sight.response else { return Look(isThere: false, sought: sought) }
    let type = response.mediaType
    let size = response.body.count
    let isRightSize = size >= rule.minBytes && rule.maxBytes.map { size <= $0 } ?? true
    let isRightType = rule.mediaType.isEmpty || type == rule.mediaType
    let isFile = !rule.mediaType.isEmpty || sight.page == nil || response.isAttachment
    // A page that tells of an error under the name of a PDF is no PDF (ISO 32000-2 section 7.5.2: "%PDF-").
    let isWhole = rule.mediaType != "application/pdf" || response.body.starts(with: Array("%PDF-".utf8))
    return Look(
      isThere: response.status < 400 && isFile && isRightType && isRightSize && isWhole, sought: sought,
      seen: ["\(type.isEmpty ? "?" : type), \(size) bytes" + (isWhole ? "" : ", no %PDF-")])
  }

  /// Whether the response has a header field.
  func header(_ name: String, _ text: Template?, _ location: SourceLocation) throws(Obstacle) -> Look {
    let values = (sight.response?.headers ?? []).filter { $0.name.lowercased() == name.lowercased() }.map(\.value)
    let wanted = try text.map { (template) throws(Obstacle) in try sight.knowledge.text(template, at: location).folded }
    let words = text.map { ": \($0.source)" } ?? ""
    return Look(
      isThere: wanted.map { wanted in values.contains { $0.folded.contains(wanted) } } ?? !values.isEmpty,
      sought: LocalizedText(da: "svarhovedet '\(name)\(words)'", en: "the header field '\(name)\(words)'"),
      seen: values)
  }

  /// Whether a table has a cell.
  func cell(
    _ row: Template, _ column: Template?, _ text: Template, on page: Page, _ location: SourceLocation
  ) throws(Obstacle) -> Look {
    let wanted = try sight.knowledge.text(text, at: location).folded
    let rowWords = try sight.knowledge.text(row, at: location).folded
    let columnWords = try column.map { (template) throws(Obstacle) in
      try sight.knowledge.text(template, at: location).folded
    }
    let cells = TableReader(tree: page.tree).cells(row: rowWords, column: columnWords)
    let place = [row.source, column?.source].compactMap(\.self).joined(separator: " / ")
    return Look(
      isThere: cells.contains { $0.folded.contains(wanted) },
      sought: LocalizedText(
        da: "'\(text.source)' i tabellens celle '\(place)'", en: "'\(text.source)' in the table's cell '\(place)'"),
      seen: cells)
  }

  private static func size(_ rule: DownloadRule) -> String {
    rule.maxBytes.map { "\(rule.minBytes)–\($0) bytes" } ?? "≥ \(rule.minBytes) bytes"
  }
}

extension HTTPResponse {
  /// The media type without parameters, in lower case; empty when none is told.
  fileprivate var mediaType: String {
    let value = header("Content-Type")?.prefix { $0 != ";" } ?? ""
    return String(value).collapsed.lowercased()
  }

  /// Whether the service asks for the answer to be saved (RFC 6266 section 4.2).
  fileprivate var isAttachment: Bool {
    header("Content-Disposition")?.lowercased().hasPrefix("attachment") ?? false
  }
}
