import JourneyModel
import PageModel
import RunAnalysis

/// Words what changed on the pages of a journey, step by step, both sides beside each other.
struct PageChangeWords {
  let language: ReportLanguage
  let plan: JourneyPlan

  /// So many changes of one page are told.
  private static let most = 25
  private static let mostLines = 12

  /// One table a step.
  func tables(_ changes: [PageChange]) -> [ReportTable] {
    changes.map { change in
      let step = plan.steps.first { $0.id == change.step }?.title ?? change.step
      let isAlone = { (item: PageChange.Item) in item.kind == .text && (item.before == nil || item.after == nil) }
      let told = change.items.filter { !isAlone($0) }
      var rows = told.prefix(Self.most).map { [what($0), side($0, $0.before), side($0, $0.after)] }
      let left = told.count - Self.most
      if left > 0 { rows.append([text("Og \(left) ændringer til", "And \(left) more changes"), "", ""]) }
      let rest = change.items.filter(isAlone)
      if !rest.isEmpty { rows.append(otherTexts(rest)) }
      return ReportTable(
        caption: text("Siden efter trinnet “\(step)”", "The page after the step “\(step)”"),
        header: [text("Hvad", "What"), text("Før", "Before"), text("Nu", "Now")], rows: rows)
    }
  }

  /// The lines that have no counterpart, as one row: what went, and what came.
  private func otherTexts(_ items: [PageChange.Item]) -> [String] {
    let (gone, new) = (items.compactMap(\.before), items.compactMap(\.after))
    let title =
      gone.isEmpty
      ? text("Ny tekst", "New text")
      : new.isEmpty ? text("Tekst fjernet", "Text removed") : text("Tekst skrevet om", "Text rewritten")
    return [title, lines(gone), lines(new)]
  }

  private func lines(_ texts: [String]) -> String {
    let left = texts.count - Self.mostLines
    let more = left > 0 ? [text("… og \(left) linjer til", "… and \(left) more lines")] : []
    return texts.isEmpty ? "–" : (texts.prefix(Self.mostLines) + more).joined(separator: "\n")
  }

  private func what(_ item: PageChange.Item) -> String {
    let words = kind(item)
    return item.field.isEmpty ? words : "\(words): \(item.field)"
  }

  private func kind(_ item: PageChange.Item) -> String {
    switch item.kind {
    // A side may not have come there: whether the step is new, the script tells.
    case .step:
      chosen(
        item, ("Trinnet nås nu", "Reached now"), ("Trinnet nås ikke mere", "No longer reached"), ("Trin", "Step"))
    case .heading: text("Overskrift", "Heading")
    case .field:
      chosen(item, ("Nyt felt", "New field"), ("Felt fjernet", "Field removed"), ("Felt", "Field"))
    case .label: text("Felt omdøbt", "Field renamed")
    case .control: text("Feltets type", "Kind of field")
    case .required: text("Skal udfyldes", "Required")
    case .help: text("Hjælpetekst", "Help text")
    case .option:
      chosen(
        item, ("Ny valgmulighed", "New choice"), ("Valgmulighed fjernet", "Choice removed"),
        ("Valgmulighed ændret", "Choice changed"))
    case .button:
      chosen(item, ("Ny knap", "New button"), ("Knap fjernet", "Button removed"), ("Knap", "Button"))
    case .text: text("Tekst ændret", "Text changed")
    case .hosts: text("Adresser, der svarede", "Hosts that answered")
    }
  }

  private func chosen(
    _ item: PageChange.Item, _ added: (String, String), _ removed: (String, String), _ changed: (String, String)
  ) -> String {
    let words = item.before == nil ? added : item.after == nil ? removed : changed
    return text(words.0, words.1)
  }

  private func side(_ item: PageChange.Item, _ value: String?) -> String {
    guard let value else { return item.kind == .label ? text("(uden navn)", "(no name)") : "–" }
    switch item.kind {
    case .required: return value == "true" ? text("ja", "yes") : text("nej", "no")
    case .control: return FieldKind(rawValue: value).map(control) ?? value
    default: return value.isEmpty ? text("(uden navn)", "(no name)") : value
    }
  }

  private func control(_ kind: FieldKind) -> String {
    switch kind {
    case .select, .selectMultiple: text("rulleliste", "list")
    case .radio: text("valgknapper", "radio buttons")
    case .checkbox: text("afkrydsning", "check box")
    case .textArea: text("stort tekstfelt", "large text field")
    case .file: text("vedhæftet fil", "attached file")
    case .date: text("dato", "date")
    case .number: text("tal", "number")
    case .telephone: text("telefonnummer", "telephone number")
    case .email: text("e-mail", "e-mail")
    case .password: text("adgangskode", "password")
    default: text("tekstfelt", "text field")
    }
  }

  private func text(_ da: String, _ en: String) -> String { language == .danish ? da : en }
}
