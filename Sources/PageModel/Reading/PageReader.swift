/// Derives a `Page` from a tree: what a citizen meets on it, in one pass and a few tables.
package struct PageReader: Sendable {
  private let queries: QueryEscaping
  private let standsForValue: @Sendable (String) -> Bool

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - queries: how addresses of pages in other encodings than UTF-8 write their query.
  ///   - standsForValue: whether a control's value stands in a stored page for one that a browser would keep: a mask
  ///     is no valid date, and its date control isn't empty all the same.
  package init(
    queries: QueryEscaping = .utf8, standsForValue: @escaping @Sendable (String) -> Bool = { _ in false }
  ) {
    self.queries = queries
    self.standsForValue = standsForValue
  }

  /// The page of a tree.
  ///
  /// - Parameters:
  ///   - tree: the parsed page.
  ///   - url: where it was fetched from.
  ///   - refreshHeader: the `Refresh` header, which goes before a refresh in the page.
  /// - Returns: the page.
  package func page(from tree: PageTree, url: WebURL, refreshHeader: String? = nil) -> Page {
    let index = PageIndex(tree)
    let base = baseURL(index, url: url)
    let addresses = queries.resolver(base: base, encoding: tree.encoding)
    var fields = FieldReader(AccessibleName(index), standsForValue: standsForValue)
    let forms = FormReader(index, url: url, addresses: addresses).forms(&fields)
    let language = index.root.flatMap { tree.attribute("lang", of: $0) }
    let title = index.title.map { tree.textContent(of: $0).collapsed } ?? ""
    return Page(
      url: url, baseURL: base, tree: tree, title: title, language: language?.isEmpty == false ? language : nil,
      headings: headings(index, &fields.names), links: links(index, addresses, &fields.names), forms: forms,
      errors: ErrorMessageReader(index, forms: forms).messages(&fields.names), text: VisibleText.of(index),
      refresh: refresh(index, url: url, addresses, header: refreshHeader))
  }

  /// The accessible name of any element of a tree; for many, a page's fields, links and headings have theirs.
  package func accessibleName(of id: NodeID, in tree: PageTree) -> FieldLabel {
    var names = AccessibleName(PageIndex(tree))
    return names.name(of: id)
  }

  /// The document base URL (HTML standard section 2.4.3): the first base with an href; data and javascript URLs don't
  /// count.
  private func baseURL(_ index: PageIndex, url: WebURL) -> WebURL {
    guard let base = index.base, let reference = index.tree.attribute("href", of: base),
      let resolved = WebURL(parsing: reference, base: url),
      resolved.scheme != "data", resolved.scheme != "javascript"
    else { return url }
    return resolved
  }

  private func headings(_ index: PageIndex, _ names: inout AccessibleName) -> [Heading] {
    index.headings.compactMap { id in
      guard !index.isHidden(id) else { return nil }
      let declared = index.tree.attribute("aria-level", of: id).flatMap { Int($0) }
      let name = index.tree[id].name
      let own = name.utf8.count == 2 && name.hasPrefix("h") ? Int(name.dropFirst()) : nil
      // WAI-ARIA 1.2 section 5.4, heading: the level is 2 where none is given.
      let level = declared.flatMap { (1...9).contains($0) ? $0 : nil } ?? own ?? 2
      return Heading(level: level, text: names.name(of: id).text, node: id)
    }
  }

  private func links(_ index: PageIndex, _ addresses: AddressResolver, _ names: inout AccessibleName) -> [Link] {
    index.links.map { id in
      let tree = index.tree
      let reference = tree.attribute("href", of: id) ?? tree.attribute("xlink:href", of: id) ?? ""
      return Link(
        text: names.name(of: id).text, reference: reference, url: addresses.url(reference), node: id,
        isHidden: index.isHidden(id))
    }
  }

  private func refresh(_ index: PageIndex, url: WebURL, _ addresses: AddressResolver, header: String?) -> Refresh? {
    let reader = RefreshReader(addresses: addresses, page: url)
    if let header, let refresh = reader.refresh(header) { return refresh }
    for meta in index.metas {
      guard let pragma = index.tree.attribute("http-equiv", of: meta), pragma.equalsIgnoringASCIICase("refresh"),
        let content = index.tree.attribute("content", of: meta), let refresh = reader.refresh(content)
      else { continue }
      return refresh
    }
    return nil
  }
}
