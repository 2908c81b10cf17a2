import Foundation
import Synchronization

extension DemoSite {
  /// The words the site's pages are written in, for trying whether a check or script hangs on one wording.
  package enum Wording: String, CaseIterable, Sendable {
    /// As the pages are written.
    case standard
    /// Other words for questions, answers, buttons, headings, guidance, errors, receipts and refusals.
    ///
    /// Journeys are played with a table of the words that scripts use: `Journeys/ord/synonymer.csv`.
    case synonyms = "synonymer"
  }
}

/// Other words for the same things.
///
/// Short words are swapped where they are all that an element says, so that they stay as they are inside sentences;
/// longer passages wherever they stand.
enum SiteWording {
  /// A page, or a piece of one, in other words.
  ///
  /// What a citizen has written stays, and so does a page that isn't Danish.
  static func reworded(_ node: HTMLNode) -> HTMLNode {
    switch node {
    case .text(let text): return .text(reworded(text))
    case .fragment(let children): return .fragment(children.map(reworded))
    case .element(let tag, let attributes, let children):
      let isForeign = attributes.contains { $0.name == "lang" && $0.value != "da" }
      if tag == .textarea || isForeign { return node }
      return .element(tag, attributes.map(reworded), children.map(reworded))
    }
  }

  /// The words of the attributes that citizens read or hear.
  private static func reworded(_ attribute: HTMLAttribute) -> HTMLAttribute {
    switch (attribute.name, attribute.value) {
    case ("placeholder", let value?): .placeholder(reworded(value))
    case ("aria-label", let value?): .aria("label", reworded(value))
    default: attribute
    }
  }

  private static func reworded(_ text: String) -> String {
    if let known = cache.withLock({ $0[text] }) { return known }
    let words = text.components(separatedBy: " – ").map(part).joined(separator: " – ")
    cache.withLock { cache in
      if cache.count >= cacheLimit { cache.removeAll() }
      cache[text] = words
    }
    return words
  }

  /// Pages say the same again and again; what citizens write is different, so there is a limit.
  private static let cache = Mutex<[String: String]>([:])
  private static let cacheLimit = 3_000

  private static func part(_ text: String) -> String {
    let core = text.trimmingCharacters(in: .whitespaces)
    if let words = whole[core] { return text.replacingOccurrences(of: core, with: words) }
    return passages.reduce(text) { text, pair in
      text.contains(pair.0) ? text.replacingOccurrences(of: pair.0, with: pair.1) : text
    }
  }

  /// Passages, the longest first, because one may begin another.
  private static let passages = (steps + guidance).sorted { ($0.0.count, $1.0) > ($1.0.count, $0.0) }
}
