package import JourneyModel
import PageModel

/// An error message is tied to the field it is about.
///
/// A message that only stands somewhere on the page leaves people guessing which field it means, and a screen reader
/// doesn't read it with the field. On the answer to a mistake the field is known: its message must be named by
/// `aria-describedby` or `aria-errormessage`, stand in its label or legend, or link to it from an error summary. A
/// message that just stands beside the field is a hint: people see it, assistive technology may not. A page with a
/// single field can't be misread; messages about the form as a whole are no field's.
package struct UntiedMessage: PageCheck {
  package static let judgesAnswers = true

  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer || page.experiment != nil, !page.page.errors.isEmpty, !page.entryFields.isEmpty else {
      return []
    }
    let ties = page.page.errors.map { MessageTie($0, on: page.page) }
    if let entry = page.experiment?.field {
      guard let field = page.page.field(of: entry) else { return [] }
      return [judge(field, ties, on: page)]
    }
    return page.entryFields.filter { field in field.isInvalid || ties.contains { $0.belongs(to: field, on: page.page) }
    }
    .map { judge($0, ties, on: page) }
  }

  private func judge(_ field: Field, _ ties: [MessageTie], on page: JudgedPage) -> Verdict {
    let own = ties.filter { $0.belongs(to: field, on: page.page) }
    if own.contains(where: { $0.isFirm }) { return page.passed(at: field) }
    if let message = own.first?.message {
      return page.failed(
        at: field, .beside(page.words(for: field)), Observation(message.text, expected: .tied, sign: "beside"),
        severity: .hint)
    }
    let loose = ties.filter { $0.field == nil && !isAboutForm($0.message) }.map(\.message)
    guard let message = loose.first else { return page.notApplicable(at: field) }
    if page.entryFields.count == 1 { return page.passed(at: field) }
    let namesField = loose.contains { Wording.contains(Wording.key($0.text), Wording.key(field.label.text)) }
    return page.failed(
      at: field, .loose(page.words(for: field)), Observation(message.text, expected: .tied, sign: "loose"),
      severity: namesField ? .friction : nil)
  }

  private func isAboutForm(_ message: ErrorMessage) -> Bool {
    let key = Wording.key(message.text)
    return MessageWords.summaries.contains { key.hasPrefix($0) } && key.split(separator: " ").count <= 8
  }
}

extension LocalizedText {
  fileprivate static let tied = LocalizedText(
    da: "Beskeden lige over feltet, bundet til det med aria-describedby",
    en: "The message right above the field, tied to it with aria-describedby")

  fileprivate static func loose(_ label: String) -> LocalizedText {
    LocalizedText(
      da: "Fejlbeskeden hører ikke til noget felt, så borgeren må gætte, at den gælder »\(label)«.",
      en: "The error message belongs to no field, so the citizen has to guess that it is about '\(label)'.")
  }

  fileprivate static func beside(_ label: String) -> LocalizedText {
    LocalizedText(
      da: "Fejlbeskeden står ved »\(label)«, men er ikke bundet til feltet, så skærmlæsere læser den ikke op med det.",
      en:
        "The error message stands beside '\(label)' but is not tied to it, so screen readers do not read it out with it."
    )
  }
}

extension UntiedMessage {
  package static let metadata = CheckMetadata(
    id: "FEJL-02",
    title: LocalizedText(
      da: "En fejlbesked hører til sit felt", en: "An error message is tied to its field"),
    failureTitle: LocalizedText(da: "Fejlbesked uden felt", en: "Error message without a field"),
    rationale: LocalizedText(
      da: """
        Borgeren ser, at noget er galt, men ikke hvor. Den, der bruger skærmlæser, hører slet ikke beskeden ved feltet. \
        Så retter man det forkerte eller ringer.
        """,
      en: """
        The citizen sees that something is wrong, but not where. People with a screen reader do not hear the message at \
        the field at all. So they correct the wrong thing, or call.
        """),
    remedy: LocalizedText(
      da: """
        Sæt beskeden lige over feltet, og bind den til det: <span id="tlf-fejl">Fejl: Skriv 8 cifre</span> \
        <input aria-describedby="tlf-fejl" aria-invalid="true">. Gentag den i en fejlopsummering med link til feltet.
        """,
      en: """
        Put the message right above the field and tie it to it: <span id="phone-error">Error: Enter 8 digits</span> \
        <input aria-describedby="phone-error" aria-invalid="true">. Repeat it in an error summary that links to the field.
        """),
    limits: LocalizedText(
      da: """
        Gælder ikke beskeder om hele formularen og sider med ét felt. En besked lige ved feltet uden binding er kun en \
        bemærkning. Beskeder, som et script selv viser, kan ikke ses.
        """,
      en: """
        Does not apply to messages about the whole form or pages with one field. A message right beside the field \
        without being tied to it is a hint only. Messages that a script shows can't be seen.
        """),
    cause: .errorMessages, severity: .seeksHelp,
    severityReason: LocalizedText(
      da: "Uden felt må borgeren gætte; nævner beskeden feltet ved navn, er det en gene.",
      en: "Without a field the citizen has to guess; where the message names the field it is friction."),
    confidence: .heuristic,
    standards: [
      "WCAG 2.1, 3.3.1 (A), 1.3.1 (A), 4.1.2 (A)", "EN 301 549 v3.2.1 section 9.3.3.1, 9.1.3.1, 9.4.1.2",
      "DKFDS, Fejlmeddelelser",
    ], kind: .page, version: 1)
}
