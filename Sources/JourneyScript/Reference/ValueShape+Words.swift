extension ValueShape {
  /// The shape in words, as Markdown.
  var words: String {
    switch self {
    case .text: "text"
    case .template: "text with variables"
    case .pattern: "regular expression with variables"
    case .identifier: "id"
    case .path: "path"
    case .date: "day as `YYYY-MM-DD`"
    case .number: "number"
    case .integer(let range) where range.count == 1: "`\(range.lowerBound)`"
    case .integer(let range): "whole number \(range.lowerBound)–\(range.upperBound)"
    case .duration: "seconds as `20 s`"
    case .flag: "`true` or `false`"
    case .choice(let words): words.map { "`\($0)`" }.joined(separator: ", ")
    case .nothing: "nothing"
    case .list(let element): "list of: \(element.words)"
    case .map(let key, let value): "\(key) → \(value.words)"
    case .table(let name): "[\(name)](#\(name))"
    case .either(let shapes): shapes.map(\.words).joined(separator: "; or ")
    }
  }
}
