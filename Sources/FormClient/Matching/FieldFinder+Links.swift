package import PageModel

extension FieldFinder {
  /// The link that words name; several links with one address count as one.
  package func link(_ words: String) throws(FieldSearchFailure) -> Link {
    let sought = MatchWords(words)
    let offered = page.links.filter { !$0.isHidden && !$0.text.isEmpty }.map { (link: $0, words: MatchWords($0.text)) }
    let tests: [(MatchWords) -> Bool] = [
      { $0 == sought }, { $0.starts(with: sought) }, { $0.contains(sought) },
    ]
    for test in tests {
      let found = offered.filter { test($0.words) }.map(\.link)
      guard let first = found.first else { continue }
      if found.allSatisfy({ $0.url == first.url && $0.reference == first.reference }) { return first }
      throw FieldSearchFailure(sought: "link", words: words, candidates: found.map(\.text), isAmbiguous: true)
    }
    var seen: Set<String> = []
    throw FieldSearchFailure(
      sought: "link", words: words, candidates: offered.map(\.link.text).filter { seen.insert($0).inserted },
      isAmbiguous: false)
  }
}
