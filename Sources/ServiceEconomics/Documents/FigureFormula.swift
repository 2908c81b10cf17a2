import Foundation

/// A formula of a document's figures: `calls-per-year * reduction / 60`.
///
/// Names are keys of the file. Operators and brackets stand between spaces, since keys hold hyphens. Precedence is the
/// usual one: `^` before `*` and `/` before `+` and `-`; `^` binds to the right.
struct FigureFormula {
  /// Why a formula has no value.
  enum Problem: Error, Equatable {
    case unknownName(String)
    case syntax(String)
    case notFinite
  }

  /// The most words of a formula, which also bounds the depth of its brackets.
  static let wordLimit = 100

  private let words: [Substring]
  private var place = 0
  private let value: (String) -> Double?

  /// The value of a formula.
  ///
  /// - Parameters:
  ///   - text: the formula.
  ///   - value: what a name stands for.
  /// - Returns: the value, finite.
  /// - Throws: `Problem`.
  static func evaluate(_ text: String, value: @escaping (String) -> Double?) throws(Problem) -> Double {
    var formula = FigureFormula(words: text.split(whereSeparator: \.isWhitespace), value: value)
    guard formula.words.count <= wordLimit else { throw .syntax("more than \(wordLimit) words") }
    let result = try formula.sum()
    guard formula.place == formula.words.count else { throw .syntax(String(formula.words[formula.place])) }
    guard result.isFinite else { throw .notFinite }
    return result
  }

  /// The names in a formula, in the order written.
  static func names(in text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init).filter { Double($0) == nil && !operators.contains($0) }
  }

  private static let operators: Set<String> = ["+", "-", "*", "/", "^", "(", ")"]

  private init(words: [Substring], value: @escaping (String) -> Double?) {
    self.words = words
    self.value = value
  }

  private var next: String? { place < words.count ? String(words[place]) : nil }

  private mutating func sum() throws(Problem) -> Double {
    var result = try product()
    while let word = next, word == "+" || word == "-" {
      place += 1
      let other = try product()
      result = word == "+" ? result + other : result - other
    }
    return result
  }

  private mutating func product() throws(Problem) -> Double {
    var result = try power()
    while let word = next, word == "*" || word == "/" {
      place += 1
      let other = try power()
      result = word == "*" ? result * other : result / other
    }
    return result
  }

  private mutating func power() throws(Problem) -> Double {
    let base = try operand()
    guard next == "^" else { return base }
    place += 1
    return pow(base, try power())
  }

  private mutating func operand() throws(Problem) -> Double {
    guard let word = next else { throw .syntax("") }
    place += 1
    if word == "(" {
      let result = try sum()
      guard next == ")" else { throw .syntax(next ?? "") }
      place += 1
      return result
    }
    if let number = Double(word) { return number }
    guard !Self.operators.contains(word) else { throw .syntax(word) }
    guard let known = value(word) else { throw .unknownName(word) }
    return known
  }
}
