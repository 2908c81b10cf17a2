import Foundation
import Synchronization

/// The pages in English, made of the Danish ones.
///
/// A page is put into English passage by passage: the text between two elements is looked up whole, so that nothing is
/// half in one language and half in the other. `{1}` in a passage stands for what differs, such as a name or a date,
/// and is looked up too. What isn't found stays: names, addresses, and what citizens have written.
enum EnglishWording {
  /// A page, or a piece of one, in English.
  static func reworded(_ node: HTMLNode) -> HTMLNode {
    switch node {
    case .text(let text): return .text(worded(text))
    case .fragment(let children): return .fragment(joined(children).map(reworded))
    case .element(.textarea, _, _): return node
    case .element(.a, let attributes, _) where attributes.contains { $0.value == SiteLanguage.address("en") }:
      return SiteLanguage.danish.link
    case .element(let tag, let attributes, let children):
      if tag != .html, attributes.contains(where: { $0.name == "lang" }) { return node }
      return .element(tag, attributes.map(reworded), joined(children).map(reworded))
    }
  }

  /// A text in English.
  static func worded(_ danish: String) -> String {
    if let known = cache.withLock({ $0[danish] }) { return known }
    let english = danish.components(separatedBy: " – ").map { passage($0, depth: 0) }.joined(separator: " – ")
    cache.withLock { cache in
      if cache.count >= cacheLimit { cache.removeAll() }
      cache[danish] = english
    }
    return english
  }

  private static let cache = Mutex<[String: String]>([:])
  private static let cacheLimit = 3_000

  /// Neighbouring texts as one, because a sentence may have been written in several lines.
  private static func joined(_ children: [HTMLNode]) -> [HTMLNode] {
    var nodes: [HTMLNode] = []
    for child in children {
      if case .text(let more) = child, case .text(let text)? = nodes.last {
        nodes[nodes.count - 1] = .text(text + more)
      } else {
        nodes.append(child)
      }
    }
    return nodes
  }

  /// The attributes that citizens read or hear, and the language of the page.
  private static func reworded(_ attribute: HTMLAttribute) -> HTMLAttribute {
    switch (attribute.name, attribute.value) {
    case ("lang", _?): .lang(SiteLanguage.english.rawValue)
    case ("placeholder", let value?): .placeholder(worded(value))
    case ("aria-label", let value?): .aria("label", worded(value))
    default: attribute
    }
  }

  /// A passage, without the space and the punctuation that the element before it has left.
  private static func passage(_ text: String, depth: Int) -> String {
    let start = text.firstIndex { !" .,:".contains($0) } ?? text.endIndex
    let rest = text[start...]
    let end = rest.lastIndex { $0 != " " }.map(rest.index(after:)) ?? rest.endIndex
    let core = String(rest[..<end])
    guard let english = looked(up: core, depth: depth) else { return text }
    return text[..<start] + english + rest[end...]
  }

  private static func looked(up core: String, depth: Int) -> String? {
    if let english = whole[core] { return english }
    // "Ret" stands before the name of an answer in small letters.
    if let first = core.first, first.isLowercase, let english = whole[first.uppercased() + core.dropFirst()] {
      return english.prefix(1).lowercased() + english.dropFirst()
    }
    guard depth < depthLimit else { return nil }
    for pattern in patterns {
      if let values = pattern.values(in: core) {
        return pattern.english(values.map { passage($0, depth: depth + 1) })
      }
    }
    return nil
  }

  /// A date stands in a sentence, which stands behind "Error:".
  private static let depthLimit = 3
  private static let pairs = frame + card + receipts + change + changePages + information
  private static let whole = Dictionary(pairs.filter { !$0.0.contains("{1}") }) { first, _ in first }
  /// The longest first, because one may hold another.
  private static let patterns = pairs.filter { $0.0.contains("{1}") }
    .sorted { ($0.0.count, $1.0) > ($1.0.count, $0.0) }.map(WordingPattern.init)
}

/// A passage with places for what differs, in Danish and in English.
struct WordingPattern: Sendable {
  private let danish: [String]
  private let english: String

  /// Reads `{1}`, `{2}` and so on, which come in that order in the Danish passage and in any in the English.
  init(_ danish: String, _ english: String) {
    var parts: [String] = []
    var rest = danish
    for number in 1...9 {
      guard let place = rest.range(of: "{\(number)}") else { break }
      parts.append(String(rest[..<place.lowerBound]))
      rest = String(rest[place.upperBound...])
    }
    (self.danish, self.english) = (parts + [rest], english)
  }

  /// What stands at the places, each as short as it can be; `nil` where the text is another.
  func values(in text: String) -> [String]? {
    guard let first = danish.first, let last = danish.last, danish.count > 1, text.hasPrefix(first),
      text.hasSuffix(last), text.count >= first.count + last.count
    else { return nil }
    var rest = text.dropFirst(first.count).dropLast(last.count)
    var values: [String] = []
    for part in danish.dropFirst().dropLast() {
      guard let place = rest.range(of: part) else { return nil }
      values.append(String(rest[..<place.lowerBound]))
      rest = rest[place.upperBound...]
    }
    values.append(String(rest))
    return values.allSatisfy { !$0.isEmpty } ? values : nil
  }

  /// The English passage with the values at their places.
  func english(_ values: [String]) -> String {
    english.split(separator: "{", omittingEmptySubsequences: false).enumerated().map { offset, part in
      // Before the first brace there is no number; every other part begins with one and the closing brace.
      guard offset > 0, let number = part.first?.wholeNumberValue, values.indices.contains(number - 1) else {
        return String(part)
      }
      return values[number - 1] + part.dropFirst(2)
    }.joined()
  }
}
