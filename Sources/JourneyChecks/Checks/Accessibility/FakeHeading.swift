package import JourneyModel
import PageModel

/// What looks like a heading is one.
///
/// A line in bold between paragraphs is a heading to the eye only: people who listen can't jump to it (WCAG failure F2),
/// and a table whose first row is bold has no headers for them (failure F91). Judged on pages with two or more short
/// lines, wholly in bold and without a number or full stop, each right before ordinary text, and on tables without any
/// header cell. Whether bold was meant as a heading only a person can tell, so it is a hint.
package struct FakeHeading: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer else { return [] }
    let tree = page.page.tree
    guard tree.elements.contains(where: { tree.isElement($0, "b", "strong") }) else { return [] }
    let exposed = ExposedElements(tree)
    let lines = tree.elements.filter { tree.isElement($0, "p", "div") && isHeadingLike($0, tree) }
      .filter { exposed.isExposed($0) }
    let tables = WrittenTable.all(in: tree).filter { table in
      table.rows.count > 1 && !table.holdsData(tree) && !table.isPresentational(tree) && hasBoldHead(table, tree)
        && exposed.isExposed(table.node)
    }
    var verdicts: [Verdict] = []
    if lines.count > 1, let first = lines.first {
      let words = tree.visibleText(of: first)
      verdicts.append(
        page.failed(
          at: page.place("heading/bold", words, at: first),
          LocalizedText(
            da: "»\(words)« ligner en overskrift, men er kun fed tekst (\(lines.count) på siden).",
            en: "'\(words)' looks like a heading, but is bold text only (\(lines.count) on the page)."),
          Observation(tree.startTag(of: first) + words)))
    }
    verdicts += tables.prefix(1).map { table in
      page.failed(
        at: page.place("table/bold", at: table.node),
        LocalizedText(
          da: "En tabels overskrifter er kun fed tekst.", en: "A table's headers are bold text only."),
        Observation(tree.startTag(of: table.node) + " " + tree.visibleText(of: table.node)))
    }
    return verdicts.isEmpty ? [page.passed] : verdicts
  }

  private func isHeadingLike(_ node: NodeID, _ tree: PageTree) -> Bool {
    guard tree.attribute("role", of: node) == nil, isBold(node, tree), let next = nextElement(after: node, tree),
      tree.isElement(next, "p", "ul", "ol"), !isBold(next, tree),
      !tree.ancestors(of: node).contains(where: { Self.elsewhere.contains(tree[$0].name) })
    else { return false }
    let text = tree.visibleText(of: node)
    let words = Wording.words(of: text)
    return (1...8).contains(words.count) && !text.contains(where: \.isNumber) && text.last?.isLetter == true
      && Wording.words(of: tree.visibleText(of: next)).count > 4
  }

  private func hasBoldHead(_ table: WrittenTable, _ tree: PageTree) -> Bool {
    guard let first = table.rows.first, first.count > 1 else { return false }
    return first.allSatisfy { isBold($0, tree) }
      && table.rows.dropFirst().contains { row in row.count == first.count && !row.contains { isBold($0, tree) } }
  }

  private func nextElement(after node: NodeID, _ tree: PageTree) -> NodeID? {
    var index = Int(tree[node].end)
    while index < tree.nodes.count, tree.nodes[index].parent == tree[node].parent {
      let next = tree.nodes[index]
      if next.kind == .element { return NodeID(index) }
      if next.kind == .text, !next.text.allSatisfy(\.isWhitespace) { return nil }
      index = Int(next.end)
    }
    return nil
  }

  /// Whether all words under a node are bold, there are some, and nothing else stands there.
  private func isBold(_ node: NodeID, _ tree: PageTree) -> Bool {
    var index = Int(node.index) + 1
    var hasWords = false
    while index < Int(tree[node].end) {
      let child = tree.nodes[index]
      switch child.kind {
      case .text:
        guard child.text.allSatisfy(\.isWhitespace) else { return false }
        index += 1
      case .element where child.name == "b" || child.name == "strong":
        hasWords = hasWords || !tree.visibleText(of: NodeID(index)).isEmpty
        index = Int(child.end)
      case .element where child.name == "br" || child.name == "span":
        index += 1
      case .element: return false
      default: index += 1
      }
    }
    return hasWords
  }

  private static let elsewhere: Set<String> = [
    "li", "td", "th", "label", "legend", "button", "a", "nav", "header", "footer", "figure", "blockquote", "caption",
    "dt", "dd", "summary", "form", "aside",
  ]
}

extension FakeHeading {
  package static let metadata = CheckMetadata(
    id: "A11Y-03-fake-heading",
    title: LocalizedText(da: "Det, der ligner en overskrift, er en", en: "What looks like a heading is one"),
    failureTitle: LocalizedText(da: "Fed tekst som overskrift", en: "Bold text as heading"),
    rationale: LocalizedText(
      da: "Den, der hører siden, kan ikke springe til afsnittet og må høre det hele.",
      en: "Those who listen to the page can't jump to the part and have to hear it all."),
    remedy: LocalizedText(
      da:
        "Skriv <h2>Det skal du bruge</h2> i stedet for <p><b>Det skal du bruge</b></p>, og <th> i tabellens første række.",
      en: "Write <h2>What you need</h2> in place of <p><b>What you need</b></p>, and <th> in the table's first row."),
    limits: LocalizedText(
      da:
        "Kun fed skrift i siden selv, ikke i typografiarket, og kun når der er to eller flere. Én bemærkning pr. side.",
      en: "Only bold in the page itself, not in the style sheet, and only two or more. One hint a page."),
    cause: .accessibility, severity: .hint,
    severityReason: LocalizedText(
      da: "Fed tekst kan være ment som fremhævning.", en: "Bold text can be meant as emphasis."),
    confidence: .heuristic,
    standards: [
      "WCAG 2.1, 1.3.1 (A), failures F2, F91, EN 301 549 v3.2.1 section 9.1.3.1",
      "W3C techniques H42, H51",
    ], kind: .page, version: 1)
}

extension FakeHeading {
  package static let examples: [CheckExample] = [
    .page(
      "Two lines in bold over their text", .failed,
      """
      <p><b>Det skal du bruge</b></p><p>Hav dit pas og et billede klar.</p>
      <p><strong>Sådan gør du</strong></p><p>Udfyld alle felter og send dem.</p>
      """),
    .page(
      "A table with a bold first row", .failed,
      "<table><tr><td><b>Læge</b></td><td><b>Pladser</b></td></tr><tr><td>Jensen</td><td>3</td></tr></table>"),
    .page("Headings", .passed, "<h2>Det skal du bruge</h2><p>Hav dit <b>pas</b> og et billede klar.</p>"),
    .page(
      "One emphasised line", .passed, isNearMiss: true,
      "<p><strong>Vi har lukket fredag</strong></p><p>Du kan ringe igen på mandag.</p>"),
    .page(
      "Bold words inside paragraphs", .passed, isNearMiss: true,
      "<p><b>Pas:</b> Hav det klar hjemmefra.</p><p><b>Billede:</b> Det må være et år gammelt.</p>"),
    .page(
      "Reference numbers in bold", .passed, isNearMiss: true,
      """
      <p><b>Sag 12345</b></p><p>Gem nummeret, til sagen er slut.</p>
      <p><b>Sag 67890</b></p><p>Gem nummeret, til sagen er slut.</p>
      """),
    .page("Nothing in bold", .notApplicable, "<p>Hav dit pas klar.</p>"),
  ]
}
