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
    throw FieldSearchFailure(
      sought: "link", words: words, candidates: Self.eachOnce(offered.map(\.link.text)), isAmbiguous: false)
  }

  /// The links that a citizen reads, in order and each once, in words that find them; a link that no words tell apart
  /// is given as `{css: …}`.
  var linkWords: [String] {
    let offered = page.links.filter { !$0.isHidden && !$0.text.isEmpty }
    let repeated = repeatedKeys(of: offered) { MatchWords($0.text) }
    if repeated.isEmpty { return Self.eachOnce(offered.map(\.text)) }
    let leads = LinkLeads(page)
    let full = { (link: Link) in "\(leads.nearest(to: link)) > \(link.text)" }
    let needing = offered.filter { repeated.contains(MatchWords($0.text)) }
    let stillRepeated = repeatedKeys(of: needing) { MatchWords(full($0)) }
    return Self.eachOnce(
      offered.map { link in
        if !repeated.contains(MatchWords(link.text)) { return link.text }
        let words = full(link)
        let isPlain = !words.hasPrefix(" ") && !stillRepeated.contains(MatchWords(words))
        return isPlain ? words : "{css: 'a[href=\"\(link.reference.filter { !#"\'""#.contains($0) })\"]'}"
      })
  }

  /// The words that several links with different addresses have.
  private func repeatedKeys(of links: [Link], by words: (Link) -> MatchWords) -> Set<MatchWords> {
    Set(Dictionary(grouping: links, by: words).filter { Self.only($0.value) == nil }.keys)
  }

  private static func eachOnce(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }
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

  static func only(_ found: [Link]) -> Link? {
    guard let first = found.first else { return nil }
    return found.allSatisfy { $0.url == first.url && $0.reference == first.reference } ? first : nil
  }

  private func ambiguous(_ found: [Link], _ words: String, _ leads: LinkLeads) -> FieldSearchFailure {
    let over = found.map { leads.nearest(to: $0) }
    let isTelling = Set(over).count > 1
    let candidates = zip(found, over).map { link, lead in
      isTelling && !lead.isEmpty ? "\(lead) > \(link.text)" : link.text
    }
    return FieldSearchFailure(sought: "link", words: words, candidates: candidates, isAmbiguous: true)
  }
}
