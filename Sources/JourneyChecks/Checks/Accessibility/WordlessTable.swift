package import JourneyModel
import PageModel

/// A table of data says what it and its columns are.
///
/// Judged on tables with header cells, and a hint each: a header cell without words; no cell that isn't a header; no
/// caption, name or heading that says what the table is about; and headers both ways of which the standard's own rule
/// gives the upper ones to nobody. HTML section 4.9.12.2: a `th` without `scope` is a column's header only where no `td`
/// stands in its row, and a row's only where none stands in its column. Tables with merged cells are not judged for that.
package struct WordlessTable: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer else { return [] }
    let tree = page.page.tree
    let all = WrittenTable.all(in: tree)
    guard all.contains(where: { $0.holdsData(tree) }) else { return [] }
    var exposed = ExposedElements(tree)
    let headings = page.page.headings.filter { !$0.text.isEmpty }.map(\.node).sorted()
    var previous = NodeID.document
    var verdicts: [Verdict] = []
    for (number, table) in all.enumerated() {
      defer { previous = table.node }
      guard table.holdsData(tree), exposed.isExposed(table.node), table.rows.count > 1 else { continue }
      verdicts += faults(of: table, page, hasHeading(headings, table, after: previous, tree), &exposed).map {
        key, node, message in
        page.failed(
          at: page.place("table/\(key)#\(number + 1)", at: node), message, Observation(tree.startTag(of: node)))
      }
      if verdicts.isEmpty { verdicts.append(page.passed) }
    }
    return verdicts
  }

  private func faults(
    of table: WrittenTable, _ page: JudgedPage, _ hasHeading: Bool, _ exposed: inout ExposedElements
  ) -> [(String, NodeID, LocalizedText)] {
    var faults: [(String, NodeID, LocalizedText)] = []
    if let cell = emptyHeader(table, &exposed) { faults.append(("empty", cell, .emptyHeader)) }
    if !hasHeading, !isNamed(table, &exposed) { faults.append(("name", table.node, .nameless)) }
    if !table.rows.joined().contains(where: { page.page.tree.isElement($0, "td") }), !table.rows.joined().isEmpty {
      faults.append(("data", table.node, .onlyHeaders))
    }
    if let cell = lostHeader(table, page.page.tree) {
      faults.append(("scope", cell, .lost(page.page.tree.visibleText(of: cell))))
    }
    return faults
  }

  private func emptyHeader(_ table: WrittenTable, _ exposed: inout ExposedElements) -> NodeID? {
    let tree = exposed.tree
    for cell in table.rows.joined() where tree.isElement(cell, "th") && exposed.isExposed(cell) {
      // A box that chooses all rows heads its column.
      let holdsControl = tree.descendants(of: cell).contains { tree.isElement($0, "input", "button", "select") }
      if !holdsControl, Wording.collapsed(exposed.name(of: cell).text).isEmpty, tree.visibleText(of: cell).isEmpty {
        return cell
      }
    }
    return nil
  }

  /// Whether a heading stands between the table before and the end of this one.
  private func hasHeading(_ headings: [NodeID], _ table: WrittenTable, after previous: NodeID, _ tree: PageTree) -> Bool
  {
    let next = headings.firstIndex(notBefore: previous)
    return next < headings.count && headings[next].index < tree[table.node].end
  }

  private func isNamed(_ table: WrittenTable, _ exposed: inout ExposedElements) -> Bool {
    let tree = exposed.tree
    if !Wording.collapsed(exposed.name(of: table.node).text).isEmpty { return true }
    if !Wording.collapsed(tree.attribute("summary", of: table.node) ?? "").isEmpty { return true }
    // One header over all columns is a caption by another name.
    if let first = table.rows.first, first.count == 1, !tree.visibleText(of: first[0]).isEmpty { return true }
    return tree.ancestors(of: table.node).contains { tree.isElement($0, "figure", "fieldset", "table") }
  }

  /// A header of the first row that heads nothing by the standard's rule, in a table with headers both ways.
  private func lostHeader(_ table: WrittenTable, _ tree: PageTree) -> NodeID? {
    let cells = table.rows.joined()
    let tells = { (cell: NodeID) in
      ["scope", "headers", "colspan", "rowspan"].contains { tree.attribute($0, of: cell) != nil }
    }
    guard let first = table.rows.first, first.contains(where: { tree.isElement($0, "td") }),
      !cells.contains(where: tells)
    else { return nil }
    let others = table.rows.dropFirst()
    let startWithHeader = others.allSatisfy { row in
      row.first.map { tree.isElement($0, "th") } ?? false && row.dropFirst().contains { tree.isElement($0, "td") }
    }
    guard startWithHeader, first.dropFirst().count > 1 else { return nil }
    return first.dropFirst().first { tree.isElement($0, "th") && !tree.visibleText(of: $0).isEmpty }
  }
}

extension LocalizedText {
  fileprivate static let emptyHeader = LocalizedText(
    da: "En overskriftscelle i en tabel er tom.", en: "A header cell of a table is empty.")
  fileprivate static let onlyHeaders = LocalizedText(
    da: "Alle celler i en tabel er overskrifter.", en: "Every cell of a table is a header.")
  fileprivate static let nameless = LocalizedText(
    da: "Intet siger, hvad en tabel handler om.", en: "Nothing says what a table is about.")

  fileprivate static func lost(_ words: String) -> LocalizedText {
    LocalizedText(
      da: "Overskriften »\(words)« hører efter HTML-standarden ikke til nogen kolonne.",
      en: "By the HTML standard the header '\(words)' belongs to no column.")
  }
}

extension WordlessTable {
  package static let metadata = CheckMetadata(
    id: "A11Y-04-table-words",
    title: LocalizedText(
      da: "En tabel siger, hvad den og dens kolonner er", en: "A table says what it and its columns are"),
    failureTitle: LocalizedText(da: "Tabel uden ord", en: "Table without words"),
    rationale: LocalizedText(
      da: "Den, der hører tabellen, får tallene uden at vide, hvad de er.",
      en: "Those who listen to the table get the numbers without knowing what they are."),
    remedy: LocalizedText(
      da: """
        Skriv <caption>Åbningstider</caption>, ord i hver <th>, <th scope="col"> over kolonner og \
        <th scope="row"> ved rækker. En tom hjørnecelle er en <td>.
        """,
      en: """
        Write <caption>Opening hours</caption>, words in each <th>, <th scope="col"> above columns and \
        <th scope="row"> beside rows. An empty corner cell is a <td>.
        """),
    limits: LocalizedText(
      da: """
        Kun tabeller med overskriftsceller. En overskrift eller en <legend> ved tabellen er navn nok, og tabeller med \
        sammenlagte celler bliver ikke bedømt på scope.
        """,
      en: """
        Only tables with header cells. A heading or a <legend> at the table is name enough, and tables with \
        merged cells are not judged for scope.
        """),
    cause: .accessibility, severity: .hint,
    severityReason: LocalizedText(
      da: "Det er god skik: de fleste browsere gætter rigtigt.", en: "It is good practice: most browsers guess right."),
    confidence: .deterministic,
    standards: [
      "WCAG 2.1, 1.3.1 (A), EN 301 549 v3.2.1 section 9.1.3.1",
      "W3C techniques H39, H51, H63",
      "HTML Living Standard section 4.9.12.2",
    ], kind: .page, version: 1)
}

extension WordlessTable {
  package static let examples: [CheckExample] = [
    .page(
      "A column without a name", .failed,
      "<h2>Sager</h2><table><tr><th>Nummer</th><th></th></tr><tr><td>1</td><td><a href=\"/1\">Ret</a></td></tr></table>"
    ),
    .page(
      "Nothing says what it is about", .failed,
      "<table><tr><th>Læge</th><th>Pladser</th></tr><tr><td>Jensen</td><td>3</td></tr></table>"),
    .page(
      "Nothing but headers", .failed, "<h2>Læger</h2><table><tr><th>Læge</th></tr><tr><th>Jensen</th></tr></table>"),
    .page(
      "Headers both ways without scope", .failed,
      """
      <h2>Åbent</h2><table><tr><td></td><th>Mandag</th><th>Tirsdag</th></tr>
      <tr><th>Formiddag</th><td>ja</td><td>nej</td></tr></table>
      """),
    .page(
      "Headers both ways, with scope", .passed, isNearMiss: true,
      """
      <h2>Åbent</h2><table><tr><td></td><th scope=col>Mandag</th><th scope=col>Tirsdag</th></tr>
      <tr><th scope=row>Formiddag</th><td>ja</td><td>nej</td></tr></table>
      """),
    .page(
      "A caption and words", .passed,
      "<table><caption>Læger</caption><tr><th>Læge</th></tr><tr><td>Jensen</td></tr></table>"),
    .page(
      "A box that chooses all rows heads its column", .passed, isNearMiss: true,
      "<h2>Sager</h2><table><tr><th><input type=checkbox name=a></th></tr><tr><td>1</td></tr></table>"),
    .page(
      "One header over all columns", .passed, isNearMiss: true,
      """
      <table><tr><th colspan=2>Læger</th></tr><tr><th>Læge</th><th>Pladser</th></tr>
      <tr><td>Jensen</td><td>3</td></tr></table>
      """),
    .page("A table without header cells", .notApplicable, "<table><tr><td>1</td></tr><tr><td>2</td></tr></table>"),
  ]
}
