/// A CSS selector list (Selectors Level 4).
///
/// Matching works on sets of nodes, one pass over the tree for each part of a selector: its time is linear in the page
/// and in the selector, whatever combinators it has.
package struct Selector: Sendable {
  let list: [ComplexSelector]

  /// Parses a selector list.
  ///
  /// - Throws: `SelectorError` with what is wrong and where.
  package init(parsing text: String) throws(SelectorError) {
    var parser = SelectorParser(text)
    list = try parser.selectorList()
  }

  /// The matching elements in document order; content of templates is no part of a page.
  ///
  /// - Parameters:
  ///   - tree: the page's tree.
  ///   - fragment: the fragment of the page's address, for `:target`.
  /// - Returns: the elements.
  package func matches(in tree: PageTree, fragment: String? = nil) -> [NodeID] {
    let set = SelectorEvaluator(tree, fragment: fragment).evaluate(list)
    return set.indices.lazy.filter { set[$0] }.map(NodeID.init)
  }

  /// The first matching element in document order.
  package func firstMatch(in tree: PageTree, fragment: String? = nil) -> NodeID? {
    SelectorEvaluator(tree, fragment: fragment).evaluate(list).firstIndex(of: true).map(NodeID.init)
  }
}

/// A text that is no selector.
package struct SelectorError: Error, Equatable, CustomStringConvertible {
  /// The text.
  package let text: String
  /// What is wrong in it.
  package let reason: String
  /// The place in the text, in characters from 1.
  package let column: Int

  package var description: String {
    "The CSS selector \u{201C}\(text)\u{201D} can't be used: \(reason) at character \(column)."
  }
}

/// Compound selectors with combinators between them.
struct ComplexSelector: Sendable {
  /// How a compound relates to the one before it.
  enum Combinator: Sendable { case descendant, child, nextSibling, subsequentSibling }

  /// The first compound's combinator says how it relates to the anchor of `:has()`; elsewhere it means nothing.
  var parts: [(combinator: Combinator, compound: CompoundSelector)] = []
}

/// Simple selectors that hold for one element.
struct CompoundSelector: Sendable {
  var tests: [SimpleSelector] = []
  /// Whether it names a pseudo-element, which no element is.
  var isPseudoElement = false
}

/// One condition on an element.
indirect enum SimpleSelector: Sendable {
  case type(String)
  case noNamespace
  case id(String)
  case className(String)
  case attribute(AttributeTest)
  case matches([ComplexSelector])
  case not([ComplexSelector])
  case has([ComplexSelector])
  case nth(Nth)
  case language([String])
  case direction(String)
  case state(String)

  /// A test of an attribute (Selectors section 6).
  struct AttributeTest: Sendable {
    enum Operator: Sendable { case exists, equals, includes, dash, prefix, suffix, substring }
    var name: String
    var comparison = Operator.exists
    var value = ""
    /// `i` or `s` as written, or nil.
    var caseFlag: UInt8?
  }

  /// A position among siblings (Selectors section 13).
  struct Nth: Sendable {
    var step: Int
    var offset: Int
    var isFromEnd: Bool
    var isOfType: Bool
    var filter: [ComplexSelector]?
  }
}
