import JourneyModel
import Testing

@testable import RunAnalysis

/// What a reader is told of two editions of a page.
struct PageComparisonTests {
  private func page(
    step: String = "data", persona: String = "anna", heading: String = "Data", fields: [PageField] = [],
    buttons: [String] = ["Næste"], texts: [String] = [], hosts: [String] = ["a.dk"]
  ) -> StepPage {
    StepPage(
      step: step, persona: persona, heading: heading, fields: fields, buttons: buttons, texts: texts, hosts: hosts)
  }

  private func field(
    _ label: String, name: String = "", kind: String = "text", isRequired: Bool = false, help: String = "",
    options: [String] = []
  ) -> PageField {
    PageField(name: name, label: label, kind: kind, isRequired: isRequired, help: help, options: options)
  }

  private func items(_ before: StepPage, _ after: StepPage) -> [String] {
    PageComparator(before: [before], after: [after]).changes.flatMap(\.items).map {
      "\($0.kind.rawValue) \($0.field): \($0.before ?? "-") > \($0.after ?? "-")"
    }
  }

  @Test func `the same page has no changes`() {
    let same = page(fields: [field("Navn", name: "n")], texts: ["Skriv dit navn."])
    #expect(items(same, same).isEmpty)
  }

  @Test func `a field that came, one that went and one that is called otherwise`() {
    let before = page(fields: [field("Telefon", name: "tlf", kind: "tel"), field("Fax", name: "fax"), field("Navn")])
    let after = page(fields: [
      field("Mobilnummer", name: "tlf", kind: "tel"), field("Navn"), field("E-mail", kind: "email"),
    ])
    #expect(
      items(before, after) == [
        "label : Telefon > Mobilnummer", "field : - > E-mail", "field : Fax > -",
      ])
  }

  @Test func `what alone is left of its kind was renamed`() {
    let before = page(fields: [field("Navn", name: "a1"), field("By", name: "a2")])
    let after = page(fields: [field("Navn", name: "b1"), field("Postdistrikt", name: "b2")])
    #expect(items(before, after) == ["label : By > Postdistrikt"])
  }

  @Test func `kind, need, help and choices of one field`() {
    let before = page(fields: [field("Årsag", kind: "select", help: "", options: ["Tabt", "Nyt navn"])])
    let after = page(
      fields: [field("Årsag", kind: "radio", isRequired: true, help: "Vælg én.", options: ["Væk", "Nyt navn"])])
    #expect(
      items(before, after) == [
        "control Årsag: select > radio", "required Årsag: false > true", "help Årsag: - > Vælg én.",
        "option Årsag: Tabt > Væk",
      ])
  }

  @Test func `a sentence that was rewritten stands beside the old one`() {
    let before = page(texts: ["Et nyt kort koster 210 kr.", "Kontoret har lukket onsdag."])
    let after = page(texts: ["Ring til os.", "Et nyt kort koster 225 kr."])
    #expect(
      items(before, after) == [
        "text : - > Ring til os.", "text : Et nyt kort koster 210 kr. > Et nyt kort koster 225 kr.",
        "text : Kontoret har lukket onsdag. > -",
      ])
  }

  @Test func `a text that moved to another step is no change`() {
    let before = [page(step: "a", texts: ["Ring til os."]), page(step: "b")]
    let after = [page(step: "a"), page(step: "b", texts: ["Ring til os."])]
    #expect(PageComparator(before: before, after: after).changes.isEmpty)
  }

  @Test func `heading, buttons, hosts and whole steps`() {
    let before = [page(), page(step: "gammel", heading: "Gammel")]
    let after = [
      page(heading: "Oplysninger", buttons: ["Fortsæt"], hosts: ["a.dk", "b.dk"]), page(step: "ny", heading: "Ny"),
    ]
    let changes = PageComparator(before: before, after: after).changes
    #expect(changes.map(\.step) == ["data", "ny", "gammel"])
    #expect(changes[0].items.map(\.kind) == [.heading, .button, .hosts])
    #expect(changes[1].items == [PageChange.Item(kind: .step, before: nil, after: "Ny")])
    #expect(changes[2].items == [PageChange.Item(kind: .step, before: "Gammel", after: nil)])
  }

  @Test func `another citizen's page is not compared, and no page says nothing`() {
    #expect(PageComparator(before: [page()], after: [page(persona: "bo", heading: "X")]).changes.isEmpty)
    #expect(PageComparator(before: [], after: [page()]).changes.isEmpty)
  }

  static let lines = [
    ("Et nyt kort koster 225 kr.", "Et nyt kort koster 225 kr."),
    ("Sag SK-2026-000123 er oprettet", "Sag … er oprettet"),
    ("Modtaget 3. maj 2026 kl. 14:05", "Modtaget … kl. …"), ("Senest 22-11-26", "Senest …"),
    ("Received 3 May 2026", "Received …"), ("Inden 4 uger", "Inden 4 uger"), ("Ring 67 00 45 10", "Ring 67 00 45 10"),
  ]

  @Test(arguments: lines)
  func `what differs between two runs of one service is a gap`(line: String, kept: String) {
    #expect(StablePassage.text(of: line) == kept)
  }

  @Test func `a line of a million words costs no more than it shows`() {
    #expect(StablePassage.text(of: String(repeating: "ord ", count: 1_000_000)).count <= 200)
  }
}
