package import PageModel

extension FieldFinder {
  /// The link that words name; several links with one address count as one.
  ///
  /// - Parameter words: the link's words; where they repeat, with what stands over or before it as `Issues > Create New`.
  /// - Returns: the link.
  /// - Throws: `FieldSearchFailure` where no link or several are meant.
  package func link(_ words: String) throws(FieldSearchFailure) -> Link {
    let offered = page.links.filter { !$0.isHidden && !$0.text.isEmpty }.map { (link: $0, words: MatchWords($0.text)) }
    let found = named(MatchWords(words), among: offered)
    if let only = Self.only(found) { return only }
    if found.isEmpty, let mark = words.firstRange(of: " > ") {
      let leads = LinkLeads(page)
      let group = MatchWords(String(words[..<mark.lowerBound]))
      let members = offered.filter { leads.belongs($0.link, to: group) }
      let found = named(MatchWords(String(words[mark.upperBound...])), among: members)
      if let only = Self.only(found) { return only }
      if !found.isEmpty { throw ambiguous(found, words, leads) }
    }
    if !found.isEmpty { throw ambiguous(found, words, LinkLeads(page)) }
    var seen: Set<String> = []
    throw FieldSearchFailure(
      sought: "link", words: words, candidates: offered.map(\.link.text).filter { seen.insert($0).inserted },
      isAmbiguous: false)
  }

  /// The links that a citizen reads, in order and each once, in words that find them.
  var linkWords: [String] {
    let offered = page.links.filter { !$0.isHidden && !$0.text.isEmpty }
    let sameWords = Dictionary(grouping: offered) { MatchWords($0.text) }
    let repeated = Set(sameWords.filter { Self.only($0.value) == nil }.keys)
    var seen: Set<String> = []
    var leads: LinkLeads?
    var words: [String] = []
    for link in offered {
      var text = link.text
      if repeated.contains(MatchWords(text)) {
        let found = leads ?? LinkLeads(page)
        leads = found
        let lead = found.nearest(to: link)
        if !lead.isEmpty { text = "\(lead) > \(text)" }
      }
      if seen.insert(text).inserted { words.append(text) }
    }
    return words
  }

  private typealias Offered = (link: Link, words: MatchWords)

  /// The links that words name best: wholly, by their beginning, or by a part.
  private func named(_ sought: MatchWords, among offered: [Offered]) -> [Link] {
    let tests: [(MatchWords) -> Bool] = [
      { $0 == sought }, { $0.starts(with: sought) }, { $0.contains(sought) },
    ]
    for test in tests {
      let found = offered.filter { test($0.words) }.map(\.link)
      if !found.isEmpty { return found }
    }
    return []
  }

  private static func only(_ found: [Link]) -> Link? {
    guard let first = found.first else { return nil }
    return found.allSatisfy { $0.url == first.url && $0.reference == first.reference } ? first : nil
  }

  private func ambiguous(_ found: [Link], _ words: String, _ leads: LinkLeads) -> FieldSearchFailure {
    let candidates = found.map { link in
      let lead = leads.nearest(to: link)
      return lead.isEmpty ? link.text : "\(lead) > \(link.text)"
    }
    return FieldSearchFailure(sought: "link", words: words, candidates: candidates, isAmbiguous: true)
  }
}
