import Foundation

/// A regular expression of a script, as lint compiles it and as a walk matches it.
///
/// The dialect is ICU's (`NSRegularExpression`); case matters, and `.` doesn't match line breaks. A variable's value
/// stands for itself: its characters have no special meaning in the expression.
package struct TextPattern: Sendable {
  /// A pattern that can't be compiled.
  package struct Invalid: Error, Sendable, Equatable, CustomStringConvertible {
    /// The expression.
    package let source: String

    package var description: String {
      "The regular expression '\(source)' can't be read; put \\ before characters that are meant literally."
    }
  }

  /// A place where the pattern matches.
  package struct Match: Sendable, Equatable {
    /// The whole match.
    package let text: String
    /// The first group, or nil when there is none or it matched nothing.
    package let firstGroup: String?
    /// The named groups that matched, by name.
    package let groups: [String: String]
  }

  /// The names of the expression's groups in order of appearance.
  package let groupNames: [String]
  private let expression: NSRegularExpression

  /// Compiles an expression.
  ///
  /// - Parameter source: the expression.
  /// - Throws: `Invalid`.
  package init(_ source: String) throws(Invalid) {
    do { expression = try NSRegularExpression(pattern: source) } catch { throw Invalid(source: source) }
    groupNames = Self.groupNames(in: source)
  }

  /// Characters with a meaning of their own, with a backslash before each.
  package static func escaped(_ text: String) -> String { NSRegularExpression.escapedPattern(for: text) }

  /// The names of the groups of an expression, `(?<name>…)`, in order of appearance.
  package static func groupNames(in source: String) -> [String] {
    var names: [String] = []
    for piece in source.components(separatedBy: "(?<").dropFirst() {
      guard let first = piece.first, first.isLetter, let end = piece.firstIndex(of: ">") else { continue }
      let name = String(piece[..<end])
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// The first match in a text, or nil.
  package func firstMatch(in text: String) -> Match? {
    let whole = NSRange(text.startIndex..., in: text)
    guard let result = expression.firstMatch(in: text, range: whole) else { return nil }
    func part(_ range: NSRange) -> String? { Range(range, in: text).map { String(text[$0]) } }
    var groups: [String: String] = [:]
    for name in groupNames { groups[name] = part(result.range(withName: name)) }
    return Match(
      text: part(result.range) ?? "", firstGroup: result.numberOfRanges > 1 ? part(result.range(at: 1)) : nil,
      groups: groups)
  }
}
