package import JourneyModel
import PageModel

/// A cell that names its headers names headers of its own table.
///
/// Judged on the `headers` attribute: every id in it must be a header cell of the same table, or the cell is read out
/// without the words that tell what its number means (W3C's ACT rule a25f45).
package struct LostTableHeader: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer else { return [] }
    let tree = page.page.tree
    let ids = tree.identifiers()
    let exposed = ExposedElements(tree)
    var tables: [NodeID] = []
    return tree.elements.compactMap { cell in
      if tree.isElement(cell, "table") { tables.append(cell) }
      guard tree.isElement(cell, "td", "th"), let headers = tree.attribute("headers", of: cell), !headers.isEmpty,
        exposed.isExposed(cell), let table = table(of: cell, tree)
      else { return nil }
      let names = headers.split(whereSeparator: \.isWhitespace).map(String.init)
      let lost = names.first { name in
        guard let header = ids[name], header != cell, self.table(of: header, tree) == table else { return true }
        return !tree.isElement(header, "th", "td")
      }
      guard let lost else { return page.passed }
      return page.failed(
        at: page.place("headers#\((tables.firstIndex(of: table) ?? 0) + 1)", lost, at: cell),
        LocalizedText(
          da: "En celle henviser til overskriften »\(lost)«, som ikke er i tabellen.",
          en: "A cell refers to the header '\(lost)', which is not in the table."),
        Observation(tree.startTag(of: cell) + tree.visibleText(of: cell)))
    }
  }

  private func table(of node: NodeID, _ tree: PageTree) -> NodeID? {
    tree.ancestors(of: node).first { tree.isElement($0, "table") }
  }
}

extension LostTableHeader {
  package static let metadata = CheckMetadata(
    id: "A11Y-04-table-headers",
    title: LocalizedText(da: "En celle finder sine overskrifter", en: "A cell finds its headers"),
    failureTitle: LocalizedText(da: "Celle uden sin overskrift", en: "Cell without its header"),
    rationale: LocalizedText(
      da: "Den, der hører tabellen, får tallene uden at vide, hvad de er.",
      en: "Those who listen to the table get the numbers without knowing what they are."),
    remedy: LocalizedText(
      da: "Lad headers pege på <th id=\"…\"> i samme tabel, eller brug blot <th scope=\"col\">.",
      en: "Let headers point at a <th id=\"…\"> of the same table, or simply use <th scope=\"col\">."),
    limits: LocalizedText(da: "Kun tabeller, der bruger headers.", en: "Only tables that use headers."),
    cause: .accessibility, severity: .friction,
    severityReason: LocalizedText(da: "De fleste ser kolonnen.", en: "Most see the column."),
    confidence: .deterministic,
    standards: [
      "WCAG 2.1, 1.3.1 (A), EN 301 549 v3.2.1 section 9.1.3.1",
      "W3C ACT rule a25f45",
      "HTML Living Standard section 4.9.12",
    ], kind: .page, version: 1)
}

extension LostTableHeader {
  package static let examples: [CheckExample] = [
    .page("A header outside the table", .failed, "<p id=p>Pris</p><table><tr><td headers=p>225 kr.</td></tr></table>"),
    .page("A header that doesn't exist", .failed, "<table><tr><td headers=q>225 kr.</td></tr></table>"),
    .page(
      "A header of the table", .passed, "<table><tr><th id=p>Pris</th></tr><tr><td headers=p>225 kr.</td></tr></table>"),
    .page(
      "A row header as well", .passed, isNearMiss: true,
      "<table><tr><th id=p>Pris</th></tr><tr><th id=r>Kort</th><td headers=\"p r\">225 kr.</td></tr></table>"),
    .page("A table without headers", .notApplicable, "<table><tr><th>Pris</th></tr><tr><td>225 kr.</td></tr></table>"),
  ]

}
