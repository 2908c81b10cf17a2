/// Derives a `Page` from a tree: what a citizen meets on it, in one pass and a few tables.
package struct PageReader: Sendable {
  /// Makes a reader.
  package init() {}

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
    var fields = FieldReader(AccessibleName(index))
    let forms = FormReader(index, url: url, base: base).forms(&fields)
    let language = index.root.flatMap { tree.attribute("lang", of: $0) }
    let title = index.title.map { tree.textContent(of: $0).collapsed } ?? ""
    return Page(
      url: url, baseURL: base, tree: tree, title: title, language: language?.isEmpty == false ? language : nil,
      headings: headings(index, &fields.names), links: links(index, base, &fields.names), forms: forms,
      errors: ErrorMessageReader(index, forms: forms).messages(&fields.names), text: VisibleText.of(index),
      refresh: refresh(index, url: url, base: base, header: refreshHeader))
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

  private func links(_ index: PageIndex, _ base: WebURL, _ names: inout AccessibleName) -> [Link] {
    index.links.map { id in
      let tree = index.tree
      let reference = tree.attribute("href", of: id) ?? tree.attribute("xlink:href", of: id) ?? ""
      return Link(
        text: names.name(of: id).text, reference: reference, url: WebURL(parsing: reference, base: base), node: id,
        isHidden: index.isHidden(id))
    }
  }

  private func refresh(_ index: PageIndex, url: WebURL, base: WebURL, header: String?) -> Refresh? {
    let reader = RefreshReader(base: base, page: url)
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
