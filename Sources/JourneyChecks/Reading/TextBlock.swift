import PageModel

/// A paragraph, list item, cell, heading or other stretch of a page's text that stands by itself.
struct TextBlock: Sendable, Equatable {
  /// What surrounds a block.
  struct Surroundings: OptionSet, Sendable, Hashable {
    let rawValue: Int
    static let heading = Surroundings(rawValue: 1)
    static let list = Surroundings(rawValue: 2)
    static let table = Surroundings(rawValue: 4)
    static let navigation = Surroundings(rawValue: 8)
    static let header = Surroundings(rawValue: 16)
    static let footer = Surroundings(rawValue: 32)
    static let main = Surroundings(rawValue: 64)
    static let control = Surroundings(rawValue: 128)
    static let aside = Surroundings(rawValue: 256)
    static let code = Surroundings(rawValue: 512)
    static let paragraph = Surroundings(rawValue: 1024)
    static let alert = Surroundings(rawValue: 2048)
  }

  /// The words, white space collapsed.
  let text: String
  /// Its words, as `Wording.words` gives them.
  let words: [String]
  /// The block's element.
  let node: NodeID
  /// What surrounds it, itself included.
  let surroundings: Surroundings
  /// The words of the nearest heading before it; empty when there is none.
  let heading: String
}
