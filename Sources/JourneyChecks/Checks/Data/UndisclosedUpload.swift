package import JourneyModel
import PageModel

/// A field for files says which files it takes.
///
/// Who photographs a document and then hears that it is too big or of the wrong type gives up or sends it by mail.
/// Judged on file fields: the words at the field or in its form must name types or a size.
package struct UndisclosedUpload: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer else { return [] }
    let text = page.ownBlocks.map(\.text).joined(separator: "\n")
    return page.entryFields.filter { $0.kind == .file && !$0.isDisabled }.map { field in
      let around = [field.label.text, field.description, field.group, text].joined(separator: " ")
      if FieldWords.files.isIn(around) { return page.passed(at: field) }
      return page.failed(
        at: field,
        LocalizedText(
          da: "»\(field.label.text)« siger ikke, hvilke filer og hvor store filer der kan vedhæftes.",
          en: "'\(field.label.text)' does not say which files, and how large, can be attached."),
        Observation(page.page.tree.startTag(of: field.node)))
    }
  }
}

extension UndisclosedUpload {
  package static let metadata = CheckMetadata(
    id: "DATA-06",
    title: LocalizedText(
      da: "Et felt til filer siger, hvilke filer det tager",
      en: "A field for files says which files it takes"),
    failureTitle: LocalizedText(da: "Ukendte krav til filer", en: "Undisclosed demands on files"),
    rationale: LocalizedText(
      da: """
        Borgeren finder først efter afsendelsen ud af, at billedet er for stort eller af forkert type, og sender \
        det så på mail.
        """,
      en: """
        Citizens learn only after sending that the picture is too large or of the wrong type, and then send it by \
        mail.
        """),
    remedy: LocalizedText(
      da: "Skriv ved feltet: »Pdf, jpg eller png, højst 10 MB«, og brug også accept-attributten.",
      en: "Write at the field: \"Pdf, jpg or png, at most 10 MB\", and use the accept attribute too."),
    limits: LocalizedText(
      da: "Kun ordene på siden. Hvad serveren tager imod, bliver ikke prøvet her.",
      en: "Only the words on the page. What the server accepts is not tried here."),
    cause: .data, severity: .friction,
    severityReason: LocalizedText(da: "De fleste filer går igennem.", en: "Most files get through."),
    confidence: .heuristic,
    standards: [
      "DKFDS, Vedhæft fil",
      "WCAG 2.1, 3.3.2 (A)",
    ], kind: .page, version: 1)
}

extension UndisclosedUpload {
  package static let examples: [CheckExample] = [
    .page(
      "A field and nothing else", .failed,
      "<form><label>Dokumentation <input type=file name=f></label><button>Send</button></form>"),
    .page(
      "Types and size", .passed, "<form><label>Dokumentation (pdf, højst 10 MB) <input type=file name=f></label></form>"
    ),
    .page(
      "The words stand above the form", .passed, isNearMiss: true,
      "<p>Du kan vedhæfte jpg og png.</p><form><label>Foto <input type=file name=f></label></form>"),
    .page("No field for files", .notApplicable, "<form><input name=a></form>"),
  ]

}
