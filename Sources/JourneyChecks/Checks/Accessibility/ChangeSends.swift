package import JourneyModel
import PageModel

/// A choice sends nothing by itself.
///
/// Who walks through a list with the arrow keys is sent away at the first choice. Judged on fields whose `onchange`
/// submits the form or goes to an address (WCAG failures F36, F37), unless the words at the field say so; and, as a
/// hint, on forms of choices only that have no button at all, which only such a script can send (technique H32).
package struct ChangeSends: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer else { return [] }
    return page.page.forms.flatMap { form -> [Verdict] in
      let fields = form.entryFields.filter { !$0.isDisabled && $0.kind != .output }
      let sending = fields.filter { sends($0, page.page.tree) }
      if !sending.isEmpty { return sending.map { failed(at: $0, on: page) } }
      guard form.node != nil, let first = fields.first else { return [] }
      let isStuck = fields.allSatisfy(\.kind.isChoice) && !form.fields.contains { $0.kind.isButton }
      guard isStuck, !holdsButton(form, page.page.tree) else { return [page.passed] }
      return [
        page.failed(
          at: page.place("form/no-button/\(Wording.stableKey(first.label.text))", first.label.text, at: first.node),
          LocalizedText(
            da: "»\(page.words(for: first))« kan ikke sendes uden script: formularen har ingen knap.",
            en: "'\(page.words(for: first))' can't be sent without a script: the form has no button."),
          Observation(page.page.tree.startTag(of: first.node)), severity: .hint)
      ]
    }
  }

  private func failed(at field: Field, on page: JudgedPage) -> Verdict {
    page.failed(
      at: field,
      LocalizedText(
        da: "»\(page.words(for: field))« sender borgeren videre, så snart der vælges.",
        en: "'\(page.words(for: field))' sends the citizen on as soon as something is chosen."),
      Observation(page.page.tree.startTag(of: field.node)))
  }

  private func sends(_ field: Field, _ tree: PageTree) -> Bool {
    guard let code = tree.attribute("onchange", of: field.node)?.lowercased().filter({ !$0.isWhitespace }) else {
      return false
    }
    let isSent = ["submit()", "location=", "location.href=", "location.assign(", "location.replace("]
      .contains { code.contains($0) }
    return isSent && !LinkWords.sendsItself.isIn(field.label.text + " " + field.description + " " + field.group)
  }

  /// Buttons that a script has to answer are buttons too.
  private func holdsButton(_ form: Form, _ tree: PageTree) -> Bool {
    guard let node = form.node else { return false }
    return tree.descendants(of: node).contains {
      tree.isElement($0, "button") || tree.attribute("role", of: $0) == "button"
    }
  }
}

extension ChangeSends {
  package static let metadata = CheckMetadata(
    id: "A11Y-04-on-change",
    title: LocalizedText(da: "Et valg sender ikke af sig selv", en: "A choice sends nothing by itself"),
    failureTitle: LocalizedText(da: "Valget sender af sig selv", en: "The choice sends by itself"),
    rationale: LocalizedText(
      da: "Den, der går gennem en liste med piletasterne, bliver sendt væk ved det første valg.",
      en: "Who walks through a list with the arrow keys is sent away at the first choice."),
    remedy: LocalizedText(
      da: "Sæt en knap ved: <button>Vis</button>, og lad den sende i stedet for onchange.",
      en: "Add a button: <button>Show</button>, and let it send in place of onchange."),
    limits: LocalizedText(
      da: """
        Kun onchange, der står i siden selv. At en formular kun har valg og ingen knap, er en bemærkning, for det, \
        scriptet gør, kan ikke ses.
        """,
      en: """
        Only onchange that stands in the page itself. A form of choices without a button is a hint, since what the \
        script does can't be seen.
        """),
    cause: .accessibility, severity: .friction,
    severityReason: LocalizedText(
      da: "Det kan gøres om, men ikke af dem, der kun har piletasterne.",
      en: "It can be done over, but not by those who have only the arrow keys."),
    confidence: .deterministic,
    standards: [
      "WCAG 2.1, 3.2.2 (A), failures F36, F37, EN 301 549 v3.2.1 section 9.3.2.2",
      "W3C techniques H32, G80",
    ], kind: .page, version: 1)
}

extension ChangeSends {
  package static let examples: [CheckExample] = [
    .page(
      "A list that sends the form", .failed,
      "<form>\(list("onchange=\"this.form.submit()\""))</form>"),
    .page(
      "A list that goes to an address", .failed,
      "<form>\(list("onchange=\"window.location.href = this.value\""))</form>"),
    .page(
      "Choices without a button: a hint", .failed, severity: .hint, isNearMiss: true, "<form>\(list(""))</form>"),
    .page("A button sends it", .passed, "<form>\(list(""))<button>Vis</button></form>"),
    .page(
      "A change that only shows more", .passed, isNearMiss: true,
      "<form>\(list("onchange=\"visFelter(this.value)\""))<button>Vis</button></form>"),
    .page("No form", .notApplicable, "<p>Vælg</p>"),
  ]

  private static func list(_ attributes: String) -> String {
    "<label>Kommune <select name=k \(attributes)><option>Aarhus</option><option>Odense</option></select></label>"
  }
}
