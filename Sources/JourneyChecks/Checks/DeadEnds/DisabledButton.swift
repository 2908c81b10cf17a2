package import JourneyModel
import PageModel

/// What stops the citizen can be seen and changed.
///
/// A greyed-out button says no without saying why, and a required field that nobody sees makes the browser refuse to
/// send. Judged on forms with fields: every submit button is disabled, or the form's default button (its first, HTML
/// standard section 4.10.21.2) is and leads on, or a field is hidden, required and empty. A script may change each, so a
/// page with scripts needs a browser to settle it; without scripts nobody can get on.
package struct DisabledButton: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer else { return [] }
    return page.page.forms.filter { !$0.entryFields.isEmpty && !$0.submitButtons.isEmpty }.map { form in
      let buttons = form.submitButtons.filter { !$0.isHidden }
      if let button = buttons.first, button.isDisabled,
        buttons.allSatisfy(\.isDisabled) || !Self.back.isIn(button.label.text)
      {
        return failure(
          page, page.place("button", button.label.text, at: button.node), .disabled(button.label.text), button)
      }
      if let field = form.fields.first(where: { isTrap($0, in: form, of: page.page) }) {
        return failure(page, page.place(of: field), .hidden(field.label.text), field)
      }
      return page.passed
    }
  }

  /// Words of buttons that lead back, which are rightly disabled on the first of several pages.
  private static let back: Phrases = ["forrige", "tilbage", "første", "previous", "back", "first"]

  private func failure(_ page: JudgedPage, _ place: Place, _ text: LocalizedText, _ field: Field) -> Verdict {
    page.failed(
      at: place, step: page.step(of: field), text, Observation(page.page.tree.startTag(of: field.node)),
      severity: page.hasScripts ? nil : .critical, confidence: page.hasScripts ? .needsBrowser : .deterministic)
  }

  private func isTrap(_ field: Field, in form: Form, of page: Page) -> Bool {
    field.isHidden && field.kind.isTyped && field.value.isEmpty && !field.isDisabled && !field.isReadOnly
      && page.tree.attribute("required", of: field.node) != nil && !form.skipsValidation
  }
}

extension LocalizedText {
  fileprivate static func disabled(_ label: String) -> LocalizedText {
    LocalizedText(
      da: "Knappen »\(label)« er slået fra, og intet siger, hvad der mangler.",
      en: "The button '\(label)' is disabled, and nothing says what is missing.")
  }

  fileprivate static func hidden(_ label: String) -> LocalizedText {
    LocalizedText(
      da: "Et skjult felt (»\(label)«) er krævet og tomt, så formularen ikke kan sendes.",
      en: "A hidden field ('\(label)') is required and empty, so that the form can't be sent.")
  }
}

extension DisabledButton {
  package static let metadata = CheckMetadata(
    id: "DEAD-07",
    title: LocalizedText(
      da: "Knappen virker, og hvad der mangler, bliver sagt",
      en: "The button works, and what is missing is said"),
    failureTitle: LocalizedText(da: "Knap slået fra uden forklaring", en: "Button disabled without explanation"),
    rationale: LocalizedText(
      da: """
        Borgeren har udfyldt det hele, men knappen er grå. Intet siger hvorfor, og skærmlæsere springer den over.
        """,
      en: """
        The citizen has filled in everything, but the button is grey. Nothing says why, and screen readers skip \
        it.
        """),
    remedy: LocalizedText(
      da: "Lad knappen altid virke, og vis en besked om det, der mangler, når man trykker.",
      en: "Let the button always work, and show a message about what is missing when it is pressed."),
    limits: LocalizedText(
      da: "Har siden scripts, kan et script slå knappen til: fundet er så mærket »kræver browser«.",
      en: "Where the page has scripts, one may enable the button: the finding is then marked \"needs browser\"."),
    cause: .deadEnd, severity: .friction,
    severityReason: LocalizedText(
      da: "De fleste finder ud af det; uden script kommer ingen videre, og så er det kritisk.",
      en: "Most find out; without a script nobody gets on, and then it is critical."),
    confidence: .needsBrowser,
    standards: [
      "DKFDS, Knapper (undgå inaktive knapper)",
      "WCAG 2.1, 3.3.1 (A)",
    ], kind: .page, version: 1)
}

extension DisabledButton {
  package static let examples: [CheckExample] = [
    .page(
      "The only button is disabled, a script may enable it", .failed,
      form("<button disabled>Næste</button>") + "<script></script>"),
    .page(
      "The only button is disabled and nothing can enable it", .failed, severity: .critical,
      form("<button disabled>Næste</button>")),
    .page(
      "A hidden field is required", .failed, severity: .critical,
      form("<div hidden><label>Kode <input name=k required></label></div><button>Næste</button>")),
    .page("A working button", .passed, form("<button>Næste</button>")),
    .page(
      "The button that leads on is disabled, beside one that saves", .failed, severity: .critical,
      form("<button disabled>Næste</button><button name=gem>Gem og fortsæt senere</button>")),
    .page(
      "One of two buttons is disabled", .passed, isNearMiss: true,
      form("<button disabled>Forrige</button><button>Næste</button>")),
    .page("A page without a form", .notApplicable, "<h1>Tak</h1>"),
  ]

  private static func form(_ rest: String) -> String {
    "<h1>Bestil</h1><form><label>Telefon <input name=telefon></label>\(rest)</form>"
  }
}
