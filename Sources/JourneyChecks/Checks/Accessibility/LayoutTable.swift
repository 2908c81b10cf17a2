package import JourneyModel
import PageModel

/// A table holds data, and not the page.
///
/// A screen reader reads a page that is laid out in a table with row and column numbers, and from left to right even
/// where the eye goes down. Judged on tables that say nowhere that they hold data and that hold headings or another
/// table; whether the order still makes sense (WCAG failure F49) only a person can hear, so it is a hint.
package struct LayoutTable: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer else { return [] }
    let tree = page.page.tree
    let tables = WrittenTable.all(in: tree).filter { !$0.isPresentational(tree) }
    guard !tables.isEmpty else { return [] }
    let exposed = ExposedElements(tree)
    let headings = page.page.headings.map(\.node).sorted()
    let layout = tables.first { table in
      exposed.isExposed(table.node) && !table.holdsData(tree)
        && (table.holdsTable || headings.count(inside: table.node, tree) > 0)
    }
    guard let layout else { return [page.passed] }
    return [
      page.failed(
        at: page.place("table/layout", at: layout.node),
        LocalizedText(
          da: "En tabel bruges til at stille siden op.", en: "A table is used to lay out the page."),
        Observation(tree.startTag(of: layout.node) + " " + tree.visibleText(of: layout.node)))
    ]
  }
}

extension LayoutTable {
  package static let metadata = CheckMetadata(
    id: "A11Y-04-table-layout",
    title: LocalizedText(da: "En tabel indeholder data", en: "A table holds data"),
    failureTitle: LocalizedText(da: "Tabel brugt til opstilling", en: "Table used for layout"),
    rationale: LocalizedText(
      da: "Den, der hører siden, får rækker og kolonner læst op og kan miste rækkefølgen.",
      en: "Those who listen to the page hear rows and columns read out and may lose the order."),
    remedy: LocalizedText(
      da: "Stil op med CSS (grid eller flex). Må tabellen blive, så skriv <table role=\"presentation\">.",
      en: "Lay out with CSS (grid or flex). Where the table has to stay, write <table role=\"presentation\">."),
    limits: LocalizedText(
      da: "Kun tabeller uden overskriftsceller, som rummer overskrifter eller en anden tabel. Én bemærkning pr. side.",
      en: "Only tables without header cells that hold headings or another table. One hint a page."),
    cause: .accessibility, severity: .hint,
    severityReason: LocalizedText(
      da: "WCAG tillader det, når rækkefølgen giver mening.", en: "WCAG allows it where the order makes sense."),
    confidence: .heuristic,
    standards: [
      "WCAG 2.1, 1.3.2 (A), failure F49; EN 301 549 v3.2.1 section 9.1.3.2",
      "HTML Living Standard section 4.9.1 (tables must not be used as layout aids)",
    ], kind: .page, version: 1)
}

extension LayoutTable {
  package static let examples: [CheckExample] = [
    .page(
      "Menu and page side by side", .failed,
      "<table><tr><td><a href=\"/\">Forside</a></td><td><h1>Bestil</h1><p>Vælg.</p></td></tr></table>"),
    .page(
      "A table in a table", .failed, "<table><tr><td><table><tr><td>Bestil</td></tr></table></td></tr></table>"),
    .page("A table of data", .passed, "<table><tr><th>Pris</th></tr><tr><td>225 kr.</td></tr></table>"),
    .page(
      "Headings in a table that has header cells", .passed, isNearMiss: true,
      "<table><tr><th>Dag</th></tr><tr><td><h3>Mandag</h3>Lukket</td></tr></table>"),
    .page(
      "A layout that says so", .notApplicable, isNearMiss: true,
      "<table role=presentation><tr><td><h1>Bestil</h1></td></tr></table>"),
    .page("No table", .notApplicable, "<h1>Bestil</h1>"),
  ]
}
