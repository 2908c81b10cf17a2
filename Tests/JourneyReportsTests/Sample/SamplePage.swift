import JourneyModel
import JourneyReports
import PageModel

/// A form put together by hand, as a parser would have read it: each control has a node of its own.
struct SamplePage {
  private(set) var fields: [Field] = []
  private(set) var errors: [ErrorMessage] = []
  var heading = "Årsag og kontakt"
  var url = "http://127.0.0.1:8017/sundhedskort/aarsag"

  mutating func add(
    _ kind: FieldKind, _ label: String, name: String = "", group: String = "", help: String = "", error: String = "",
    isRequired: Bool = false, options: [String] = []
  ) {
    let node = NodeID(fields.count + 1)
    fields.append(
      Field(
        node: node, kind: kind, name: name,
        label: label.isEmpty ? .none : FieldLabel(text: label, origin: .label), group: group,
        description: help, options: options.map { FieldOption(text: $0, value: $0) }, isRequired: isRequired))
    if !error.isEmpty { errors.append(ErrorMessage(text: error, node: node, field: node, binding: .described)) }
  }

  /// The page; node n stands on line n.
  var page: Page {
    let nodes =
      [PageNode(kind: .document)] + fields.indices.map { PageNode(kind: .element, name: "input", line: Int32($0 + 1)) }
    let url = WebURL(parsing: url) ?? WebURL(scheme: "https", host: "demo.example", path: "/")
    return Page(
      url: url, baseURL: url, tree: PageTree(nodes: nodes, attributes: []), title: heading, language: "da",
      headings: [Heading(level: 1, text: heading, node: NodeID(0))], links: [],
      forms: [Form(node: NodeID(0), action: url, fields: fields)], errors: errors, text: "", refresh: nil)
  }

  /// A journey that consists of one walk with one exchange, which brought the page.
  func journey(_ plan: JourneyPlan, walk: WalkID, exchange id: Int, entries: [EntryRecord]) -> ObservedJourney {
    let exchange = Exchange(
      id: id, step: "aarsag", cause: .submit,
      request: RequestRecord(
        method: "POST", url: url, headers: [HeaderField("Origin", "null")], entries: entries, bodyBytes: 1),
      response: ResponseRecord(status: 200, bodyBytes: 1, address: "127.0.0.1", timing: .zero))
    let walk = Walk(
      id: walk, journey: plan.id, persona: "", repetition: 1, exchanges: [exchange],
      outcome: WalkOutcome(kind: .completed, reason: LocalizedText(verbatim: "")))
    return ObservedJourney(
      plan: plan, walks: [ObservedWalk(walk: walk, pages: [ObservedPage(exchange: exchange, page: page)])])
  }
}

extension SampleRun {
  /// What stands behind some findings that are told in Åse's and Mette's walks.
  static func exhibits(of findings: [Finding]) -> Exhibits {
    var form = SamplePage()
    for reason in ["Kortet er blevet væk", "Navnet er ændret"] {
      form.add(.radio, reason, name: "aarsag", group: "Hvorfor bestiller du et nyt kort?", isRequired: true)
    }
    form.add(
      .telephone, "Mobilnummer", name: "mobil", help: "8 cifre", error: "Indtast et gyldigt mobilnummer (8 cifre)",
      isRequired: true)
    form.add(.email, "E-mailadresse", name: "mail")
    form.add(.text, "Adresse", name: "adresse")
    form.add(.checkbox, "Spær det gamle kort", name: "spaer")
    form.add(.submitButton, "Næste")
    let entries = [
      EntryRecord(name: "noegle", value: "⟦token:1⟧"), EntryRecord(name: "mobil", value: "⟦phone:1:grouped⟧"),
      EntryRecord(name: "mail", value: "⟦email:1⟧"),
    ]
    let walks = Set(findings.map(\.evidence.walk)).sorted()
    return Exhibits(
      of: walks.map { form.journey(after.journeys[0].plan, walk: $0, exchange: 9, entries: entries) }, for: findings)
  }

  /// The pages of the two runs, as far as the samples need them.
  static func pages(isNow: Bool) -> [StepPage] {
    let phone = PageField(
      name: "mobil", label: isNow ? "Mobilnummer" : "Telefon", kind: "tel", isRequired: isNow,
      help: isNow ? "8 cifre" : "")
    let fax = PageField(name: "fax", label: "Faxnummer", kind: "text")
    let reason = PageField(
      name: "aarsag", label: "Årsag", kind: isNow ? "radio" : "select",
      options: isNow ? ["Kortet er blevet væk", "Navnet er ændret"] : ["Kortet er bortkommet", "Navnet er ændret"])
    return [
      StepPage(
        step: "oplysninger", persona: "mistet-kort", heading: isNow ? "Årsag og kontakt" : "Genbestilling",
        fields: isNow ? [reason, phone] : [reason, phone, fax], buttons: [isNow ? "Næste" : "Fortsæt"],
        texts: isNow
          ? ["Et nyt kort koster 225 kr.", "Kortet kommer inden for 14 dage."]
          : ["Et nyt kort koster 210 kr.", "Kortet fremsendes til folkeregisteradressen."],
        hosts: isNow ? ["127.0.0.1"] : ["127.0.0.1", "betaling.example"])
    ]
  }
}
